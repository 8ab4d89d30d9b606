import Assistant
import Guidance

/// Plays a script on the conversation itself: no process, no file, and no clock but the script's.
public struct EnginePlayer<C: Conversing> {
  private var exchange: Exchange<C>
  private let script: Script
  private let layout: Layout
  private var playback = Playback()
  /// Seconds waited since the last line.
  private var waited = 0

  private init(_ conversation: C, _ script: Script) {
    exchange = Exchange(conversation)
    self.script = script
    layout = Layout(width: script.circumstances.width ?? Layout.fixedWidth)
  }

  /// Plays the script to its end, or to the end of the conversation.
  public static func play(_ script: Script, on conversation: C) -> Playback {
    var player = EnginePlayer(conversation, script)
    player.play()
    return player.playback
  }

  /// The conversation as it stands when the script was played, and the input has ended.
  public static func conversation(_ conversation: C, after script: Script) -> C {
    var script = script
    script.endsInput = true
    var player = EnginePlayer(conversation, script)
    player.play()
    return player.exchange.conversation
  }

  /// What could be answered, word by word, when a step was to be taken.
  public static func completions(before step: Int, of script: Script, on conversation: C)
    -> [String]
  {
    var player = EnginePlayer(conversation, script)
    player.append(player.exchange.open())
    for step in script.steps.prefix(step) where player.exchange.prompt != nil {
      player.append(player.take(step.typing))
    }
    return player.exchange.prompt?.completions ?? []
  }

  /// Plays the script, and shows the conversation after its opening, after every step, and after
  /// its end.
  public static func follow(_ script: Script, on conversation: C, _ look: (C) -> Void) {
    var player = EnginePlayer(conversation, script)
    _ = player.exchange.open()
    look(player.exchange.conversation)
    for step in script.steps where player.exchange.prompt != nil {
      _ = player.take(step.typing)
      look(player.exchange.conversation)
    }
    guard player.exchange.prompt != nil else { return }
    _ = player.exchange.stop()
    look(player.exchange.conversation)
  }

  private mutating func play() {
    append(exchange.open())
    for step in script.steps {
      guard exchange.prompt != nil else { break }
      append(take(step.typing))
    }
    guard script.endsInput || exchange.prompt == nil else { return }
    var ending = Playback.Ending()
    if exchange.prompt != nil {
      ending.ranOut = true
      ending.leaving = turns(of: exchange.stop())
    }
    (ending.result, ending.status) = (exchange.result, exchange.status)
    playback.ending = ending
  }

  private mutating func take(_ typing: Typing) -> Reply {
    switch typing {
    case .line(let words): hear(TypedLine(bytes: words.utf8))
    case .exact(let bytes): hear(TypedLine(bytes: bytes))
    case .endOfInput: exchange.stop()
    case .wait(let seconds): wait(seconds)
    // Only a terminal has keys; `Trial` sees to it that they are not played here.
    case .keys: Reply([])
    }
  }

  private mutating func hear(_ line: TypedLine) -> Reply {
    waited = 0
    return exchange.hear(line)
  }

  private mutating func wait(_ seconds: Int) -> Reply {
    waited += seconds
    guard let timeout = script.circumstances.timeout, waited >= timeout else { return Reply([]) }
    return exchange.stop(.noAnswerInTime)
  }

  private mutating func append(_ reply: Reply) {
    var passage = Playback.Passage()
    passage.turns = turns(of: reply)
    passage.node = exchange.conversation.nodeName
    passage.misses = exchange.conversation.missesInARow
    if script.readsLevel { passage.level = exchange.conversation.level }
    playback.passages.append(passage)
  }

  /// Sets a reply in lines behind all others; the label is no part of the turn.
  private mutating func turns(of reply: Reply) -> [Range<Int>] {
    guard !reply.said.isEmpty else { return [] }
    let start = playback.text.count
    layout.append(coach: reply.said, to: &playback.text)
    return [start + Layout.coachLabel.utf8.count..<playback.text.count]
  }
}
