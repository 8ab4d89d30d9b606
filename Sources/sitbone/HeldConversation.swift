import Answers
import Assistant
import Reports
import Transcripts

/// A transcript's answers, and what it says it was held through.
struct HeldConversation {
  /// The dialog that `Given: dialog = …` names; nil where it names none.
  private(set) var dialog: String?
  /// The day that `Given: date = …` names; nil where it names none.
  private(set) var day: CalendarDay?
  private var answers: [String] = []
  private var endsAtInput = false

  /// What keeps a text from being a transcript of one conversation.
  struct Unreadable: Error {
    let problem: String
  }

  /// Reads the `You:` and `Given:` lines; what the coach said follows from them.
  init(transcript bytes: [UInt8]) throws(Unreadable) {
    var titles = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix("# ") {
        titles += 1
        if titles > 1 { throw Unreadable(problem: "holds several conversations; give one") }
        continue
      }
      guard let colon = text.firstIndex(of: ":") else { continue }
      let rest = TypedLine(bytes: text[text.index(after: colon)...].utf8).words
      switch text[..<colon] {
      case "You", "Patient", "User":
        if rest == "<end of input>" { endsAtInput = true } else { answers.append(rest) }
      case "Given": try given(rest)
      default: continue
      }
    }
    if answers.isEmpty && !endsAtInput {
      throw Unreadable(problem: "holds no You: line, so it is no transcript")
    }
  }

  private mutating func given(_ text: String) throws(Unreadable) {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return }
    let value = TypedLine(bytes: parts[1].utf8).words
    switch TypedLine(bytes: parts[0].utf8).words {
    case "dialog":
      dialog = value
    case "date":
      guard let day = CalendarDay(iso: value) else {
        throw Unreadable(problem: "gives the date \(value); it should read like 2026-11-22")
      }
      self.day = day
    default: return
    }
  }

  /// Holds the conversation again, and takes down what it came to.
  ///
  /// - Parameters:
  ///   - usual: the dialog for a transcript that names none.
  ///   - day: the day for a transcript that names none.
  func visit(through usual: String, on usualDay: CalendarDay?) throws -> Visit {
    let day = day ?? usualDay
    let held = try conversation(through: usual, on: day)
    return Visit(of: held.state, in: held.dialog, on: day)
  }

  /// Holds the conversation again.
  ///
  /// - Parameter usual: the dialog for a transcript that names none.
  func conversation(through usual: String, on day: CalendarDay?) throws -> Conversation {
    let dialog = try DialogSource(dialog ?? usual).sound()
    var conversation = Conversation(dialog, today: day)
    var reply = conversation.open()
    for answer in answers where reply.prompt != nil { reply = conversation.hear(answer) }
    if reply.prompt != nil && conversation.outcome == nil { _ = conversation.endInput() }
    return conversation
  }
}
