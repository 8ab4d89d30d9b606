import Answers
import Assistant
import Guidance
import Interview

/// What a file holds of a conversation: the header, every turn with what it was understood as, and
/// the end.
///
/// Without the header, the notes and `Exit:` it is what a pipe prints.
public struct Record: Sendable {
  /// All that the file is to hold.
  public private(set) var bytes: [UInt8]
  public let header: SavedHeader
  /// Where the last line that was typed ends; what stands behind it can be had again.
  private(set) var lastTypedEnd = 0

  private let dialog: Dialog
  /// Made when the first answer comes: the first question need not wait for it.
  private var madeNames: AnswerNames?
  private var standing: [String: NotedValue] = [:]
  private let layout = Layout()

  init(_ header: SavedHeader, over dialog: Dialog) {
    (self.header, self.dialog) = (header, dialog)
    bytes = header.bytes
  }

  /// Takes down what is said before the first answer.
  mutating func open(_ reply: Reply) {
    layout.append(coach: reply.said, to: &bytes)
  }

  /// Takes down a turn: the line, what it was understood as, and what was said to it.
  public mutating func hear(_ words: String, _ reply: Reply, _ conversation: Conversation) {
    if header.isRedacted {
      redact(conversation)
      return
    }
    layout.append(you: words, to: &bytes)
    lastTypedEnd = bytes.count
    let before = standing
    standing = names().standing(conversation.state.interview)
    if let note = AnswerNote(from: before, to: standing) {
      SavedHeader.append(note: note.text, to: &bytes)
    }
    layout.append(coach: reply.said, to: &bytes)
    if reply.prompt == nil { close(conversation) }
  }

  /// Takes down the leave-taking of a conversation whose input ended.
  public mutating func endInput(_ reply: Reply, _ conversation: Conversation) {
    if header.isRedacted {
      redact(conversation)
      return
    }
    layout.append(coach: reply.said, to: &bytes)
    close(conversation)
  }

  private mutating func names() -> AnswerNames {
    let names = madeNames ?? AnswerNames(dialog)
    madeNames = names
    return names
  }

  private mutating func close(_ conversation: Conversation) {
    layout.append(result: conversation.closingResult, to: &bytes)
    // What the program exits with when this file is played to it.
    if !conversation.isFinished { bytes += "Exit: 65\n".utf8 }
  }

  /// Begins anew, with the same answers given in the dialog's own words.
  private mutating func redact(_ conversation: Conversation) {
    var answers = CarriedAnswers(
      names().standing(conversation.state.interview), to: dialog, inOwnWords: false)
    let bare = SavedHeader(
      dialog: header.dialog, version: header.version, date: header.date, remarks: header.remarks)
    var held = RecordedConversation(bare, over: dialog)
    while let line = answers.nextLine(in: held.conversation) { held.hear(line) }
    // A conversation about its advice is over for the file, too.
    if conversation.state.isOver, held.reply.prompt != nil { held.endInput() }
    let ownLines = bare.bytes.count
    bytes = header.bytes + held.record.bytes.dropFirst(ownLines)
    lastTypedEnd =
      held.record.lastTypedEnd == 0
      ? 0 : held.record.lastTypedEnd - ownLines + header.bytes.count
    if conversation.state.isOver, conversation.closingResult != held.conversation.closingResult {
      SavedHeader.append(
        note: "With the words that are left out it came to: \(conversation.closingResult)",
        to: &bytes)
    }
  }
}

extension Conversation {
  /// What the last line of a transcript says.
  fileprivate var closingResult: String { result ?? "unfinished at \(nodeName)" }
}

extension ConsultationState {
  var isOver: Bool { if case .over = phase { true } else { false } }
}
