import Guidance

/// One conversation as it is written: printed by the program, saved, or by hand as a test.
public struct Transcript: Hashable, Sendable {
  /// What `# Title` says; nil where the conversation has no title.
  public let title: String?
  /// The number, from 1, of the line on which it begins.
  public let line: Int
  /// All that stands in it, in order, blank lines apart.
  public let entries: [Entry]
  /// False where a line of it could not be read, so that nothing can be said to be missing.
  public let isWhole: Bool

  public init(title: String? = nil, line: Int = 1, entries: [Entry], isWhole: Bool = true) {
    (self.title, self.line, self.entries, self.isWhole) = (title, line, entries, isWhole)
  }

  /// One label with what follows it, indented lines included.
  public struct Entry: Hashable, Sendable {
    /// The numbers of the first and the last line that it takes in its file, from 1.
    public let lines: ClosedRange<Int>
    public let content: Content

    public init(lines: ClosedRange<Int>, _ content: Content) {
      (self.lines, self.content) = (lines, content)
    }
  }

  /// What one entry says.
  public enum Content: Hashable, Sendable {
    /// For people.
    case note(String)
    /// What the conversation takes for granted.
    case given(Given)
    /// The coach's whole turn, with its line breaks. `[..]` in it stands for anything.
    case coach(String)
    /// Any number of coach turns, also none: `Coach: ...`
    case anyCoach
    /// What the person does.
    case you(Typing)
    /// Said by the coach since the last `You:`.
    case mentions(String)
    /// Not said by the coach since the last `You:`.
    case neverMentions(String)
    /// The node at which the interview now waits.
    case at(String)
    /// How soon to be seen, by what was said so far.
    case level(Disposition)
    /// What the interview came to.
    case result(String)
    /// The status that the program ends with.
    case exit(Int32)
    /// The turns of another conversation come first.
    case include(file: String, title: String?)
  }

  /// What a conversation takes for granted.
  public enum Given: Hashable, Sendable {
    /// The dialog's name, or its file.
    case dialog(String)
    /// The fingerprint of the dialog that the conversation was held over.
    case dialogVersion(String)
    /// The day that "since March" counts from, as `2026-11-22`.
    case date(String)
    /// How many columns the window has.
    case width(Int)
    /// What holds the conversation.
    case driver(Driver)
    /// How many seconds one answer may take.
    case timeout(Int)
  }

  /// What can hold a conversation.
  public enum Driver: String, Hashable, Sendable, CaseIterable {
    /// The program's own engine, with no process between.
    case engine
    /// The program, its input and output being pipes.
    case pipe
    /// The program on a terminal of its own.
    case terminal
  }
}
