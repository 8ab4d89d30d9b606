import Foundation
import Guidance
import Testing

@testable import Transcripts

@Suite struct `A conversation that is written down` {
  @Test(arguments: Chat.files(in: "Passing"))
  func `goes as it says`(file: String) throws {
    let (trials, problems) = Chat.trials(
      try Chat.bytes(of: file, in: "Passing"), as: file, in: "Passing")
    #expect(problems == [])
    #expect(!trials.isEmpty)
    for trial in trials where trial.script.circumstances.driver != .terminal {
      #expect(try Chat.differences(trial) == [], "\(trial.name)")
    }
  }

  @Test(arguments: Chat.files(in: "Differing"))
  func `goes otherwise, and where and how is told`(file: String) throws {
    let bytes = try Chat.bytes(of: file, in: "Differing")
    let (trials, problems) = Chat.trials(bytes, as: file, in: "Passing")
    #expect(problems == [])
    let expected = Expectation.all(in: bytes, after: "differs")
    try #require(trials.count == expected.count)
    for (trial, expectation) in zip(trials, expected) {
      let foremost = try #require(try Chat.differences(trial).foremost, "\(trial.name)")
      let told = [foremost.expected, foremost.actual, foremost.remark ?? ""]
      let text = expectation.text.split(separator: ": ", maxSplits: 1)
      #expect(text.first.map(String.init) == foremost.kind.heading, "\(trial.name)")
      #expect(told.contains { $0.contains(text.last ?? "?") }, "\(trial.name): \(told)")
      // A turn that is not written has no line of its own; it is told at what led to it.
      #expect([expectation.line, expectation.line - 2].contains(foremost.line), "\(trial.name)")
    }
  }

  /// Every rule can fail: of every conversation that passes, each line is made wrong in turn.
  @Test(arguments: Chat.files(in: "Passing"))
  func `fails as soon as one of its lines is wrong`(file: String) throws {
    let (trials, _) = Chat.trials(
      try Chat.bytes(of: file, in: "Passing"), as: file, in: "Passing")
    for trial in trials where trial.script.circumstances.driver != .terminal {
      for place in trial.transcript.entries.indices {
        guard let (wrong, kind) = Self.wrong(trial, at: place) else { continue }
        let found = try Chat.differences(wrong).map(\.kind)
        #expect(found.contains(kind), "\(trial.name), \(trial.transcript.entries[place])")
      }
    }
  }

  /// The trial with one entry made wrong, and the kind of difference that this is.
  private static func wrong(_ trial: Trial, at place: Int) -> (Trial, Difference.Kind)? {
    let changed: (content: Transcript.Content, kind: Difference.Kind)? =
      switch trial.transcript.entries[place].content {
      case .coach(let text): (.coach(text + " Indeed."), .wording)
      case .mentions(let text): (.mentions(text + " indeed"), .wording)
      case .neverMentions: (.neverMentions("a"), .wording)
      case .at: (.at("nowhere"), .path)
      case .level(let level): (.level(level == .routine ? .sameDay : .routine), .path)
      case .result(let text): (.result(text + ", X9"), .path)
      case .exit(let status): (.exit(status + 1), .path)
      case .note, .given, .anyCoach, .you, .include: nil
      }
    guard let changed else { return nil }
    var entries = trial.transcript.entries
    entries[place] = .init(lines: entries[place].lines, changed.content)
    let transcript = Transcript(
      title: trial.transcript.title, line: trial.transcript.line, entries: entries)
    let wrong = Trial(
      transcript, file: trial.file, script: trial.script, included: trial.included)
    return (wrong, changed.kind)
  }

  @Test func `may leave out what is spoken of, and nothing else`() throws {
    let spoken =
      "Given: dialog = desk.dialog\nCoach: ...\nYou: yes\nMentions: calf\n"
      + "You: no\nAt: chair\n"
    #expect(try differences(spoken) == [])
    let unspoken = "Given: dialog = desk.dialog\nCoach: ...\nYou: yes\nYou: no\nAt: chair\n"
    #expect(try differences(unspoken).map(\.kind) == [.wording])
  }

  @Test func `takes any number of turns for three full stops, also none`() throws {
    let turn = "Coach: May I ask a few things about your desk? (yes / no / not sure)\n"
    for head in ["Coach: ...\n", "Coach: ...\nCoach: ...\n", turn + "Coach: ...\n"] {
      #expect(try differences(head + "At: hello\n") == [], "\(head)")
    }
    #expect(try differences("Coach: ...\n" + turn + "Coach: ...\nAt: hello\n") == [])
    let other = "Coach: Other words about a few things.\n"
    #expect(try differences("Coach: ...\n" + other + "Coach: ...\nAt: hello\n").count == 1)
  }

  @Test func `finds a question that was asked in another order, though no node is named`() throws {
    let trials = Chat.trials(
      try Chat.bytes(of: "printed.chat", in: "Passing"), as: "printed.chat", in: "Passing"
    ).trials
    let trial = try #require(trials.first)
    var playback = try Chat.play(trial)
    let conversation = try Chat.conversation(for: trial)
    playback.passages.swapAt(1, 2)
    let differences = Judge.differences(of: trial, from: playback) {
      Insight(conversation, playing: trial.script)
    }
    #expect(differences.map(\.kind) == [.path, .path])
    #expect(differences.first?.remark?.contains("`swollen`") == true)
  }

  @Test func `tells which answer was not understood, and which was meant`() throws {
    let text =
      "Coach: ...\nYou: yes\nCoach: ...\nYou: no\nCoach: ...\nYou: a couhc or sofsa\n"
      + "Coach: Chose: A soft sofa\n  Since when has sitting hurt?\nAt: since\n"
    let remark = try #require(try differences(text).foremost?.remark)
    #expect(remark.hasPrefix("line 6: \"a couhc or sofsa\" was not understood here."))
  }

  private func differences(_ text: String) throws -> [Difference] {
    let (trials, problems) = Chat.trials(Array(text.utf8), as: "t.chat", in: "Passing")
    #expect(problems == [])
    return try Chat.differences(try #require(trials.first))
  }
}
