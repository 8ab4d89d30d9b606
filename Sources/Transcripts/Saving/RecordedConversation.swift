import Assistant
import Interview

/// A conversation together with the record of it.
public struct RecordedConversation: Sendable {
  public private(set) var conversation: Conversation
  public private(set) var record: Record
  /// What was said last, and what is now waited for.
  public private(set) var reply: Reply
  /// What a pipe would have printed before the last reply.
  public private(set) var past: [UInt8] = []

  /// Begins a conversation.
  ///
  /// - Parameter background: what is known of the person from before.
  public init(_ header: SavedHeader, over dialog: Dialog, after background: Background? = nil) {
    conversation = Conversation(dialog, today: header.date, after: background)
    record = Record(header, over: dialog)
    reply = conversation.open()
    record.open(reply)
  }

  /// Begins a conversation, and holds it with these lines.
  public init(
    _ header: SavedHeader, over dialog: Dialog, after background: Background? = nil,
    typed: some Sequence<String>
  ) {
    self.init(header, over: dialog, after: background)
    for words in typed { hear(words) }
  }

  /// Takes one line.
  public mutating func hear(_ words: String) {
    let layout = Layout()
    layout.append(coach: reply.said, to: &past)
    layout.append(you: words, to: &past)
    reply = conversation.hear(words)
    record.hear(words, reply, conversation)
  }

  /// Takes leave.
  public mutating func endInput() {
    Layout().append(coach: reply.said, to: &past)
    reply = conversation.endInput()
    record.endInput(reply, conversation)
  }
}
