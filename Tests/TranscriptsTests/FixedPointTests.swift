import Answers
import Assistant
import Dice
import Testing

@testable import Transcripts

/// A transcript's `You:` lines, fed to the program, print that transcript.
@Suite struct `A conversation that was held` {
  /// Somebody who answers at random: mostly what is offered, now and then something else.
  private static func script(_ seed: Int, over conversation: Conversation) -> Script {
    var dice = Dice(UInt64(seed))
    var exchange = Exchange(conversation)
    var script = Script()
    script.endsInput = true
    _ = exchange.open()
    let others = [
      "yes", "no", "not sure", "none", "2", "3 weeks", "44", "help", "why", "back", "skip",
      "summary", "repeat", "1, 3", "since March", "\"yes\"", "<Ctrl-C>", "", "done", "change age",
      "It began 3 weeks ago after hills", "blah", "<end of input>", "“no”", "no \\t", "keep",
    ]
    while let prompt = exchange.prompt, script.steps.count < 60 {
      let offered = Bool.random(using: &dice) ? prompt.completions.randomElement(using: &dice) : nil
      let words = offered ?? others.randomElement(using: &dice) ?? "yes"
      let typing = Typing.line(words)
      script.steps.append(.init(typing: typing, file: "r.chat", line: 1))
      _ = exchange.hear(TypedLine(bytes: words.utf8))
    }
    return script
  }

  @Test func `is held again from what was saved of it, with no difference`() throws {
    for seed in 0..<150 {
      let conversation = Conversation(try #require(Chat.shipped), today: Circumstances.usualDay)
      let script = Self.script(seed, over: conversation)
      let playback = EnginePlayer.play(script, on: conversation)
      let saved = playback.printed(of: script, isRaw: false)
      let (trials, problems) = Chat.trials(saved, as: "r.chat", in: "Passing")
      #expect(problems == [])
      let trial = try #require(trials.first)
      let again = EnginePlayer.play(trial.script, on: conversation)
      #expect(again.printed(of: script) == playback.printed(of: script))
      let differences = Judge.differences(of: trial, from: again) {
        Insight(conversation, playing: trial.script)
      }
      #expect(differences == [], "seed \(seed)")
    }
  }
}
