import Answers

/// What a physio takes away from one interview, on one page: the red-flag screen first, then what
/// was told, what it amounts to, and what was advised. Plain facts, and the person's own words.
///
/// Reading order: `NoteSections` says what stands in it, `NoteMarkdown` and `NoteText` how it is set.
public struct Note: Hashable, Sendable {
  public let title: String
  /// Where and when it comes from, in a few words each.
  public let origin: [String]
  public let sections: [Section]
  /// What it must not be taken for.
  public let caution: String

  /// A part of the note under a heading.
  public struct Section: Hashable, Sendable {
    public let heading: String
    public let lines: [Line]
  }

  /// Facts that stand in one line, under a label where they have one.
  public struct Line: Hashable, Sendable {
    public let label: String?
    public let facts: [Fact]

    init(_ label: String?, _ facts: [Fact]) { (self.label, self.facts) = (label, facts) }

    /// A line of one plain statement.
    init(_ label: String?, _ statement: String) {
      self.init(label, [Fact(value: statement)])
    }
  }

  /// One fact: what it is about, what was answered, in which words, and what was said first.
  public struct Fact: Hashable, Sendable {
    /// What it is about; nil where the value speaks for itself.
    public var subject: String?
    public var value: String
    /// The person's own words, where they say more than the value.
    public var quote: String?
    /// What was answered before it was put right, oldest first.
    public var earlier: [String] = []
    public var weight = Weight.plain

    /// How much a fact asks to be seen.
    public enum Weight: Hashable, Sendable {
      case plain
      /// The value is a text in the person's own words.
      case spoken
      /// It made a red flag, or lies in the red zone.
      case notable
      /// Asked, and not known.
      case open
      /// Not asked.
      case missing
    }
  }
}

extension Note.Fact {
  /// What stands in brackets after the value: the words, and what was said first.
  var remarks: [String] {
    let first = earlier.enumerated().map { place, words in
      place == 0 ? "first said \(words)" : "then \(words)"
    }
    return (quote.map { ["\"\($0)\""] } ?? []) + first
  }

  /// The fact as one piece of plain text.
  public var text: String {
    let value = weight == .spoken ? "\"\(value)\"" : value
    let told = subject.map { "\($0): \(value)" } ?? value
    return remarks.isEmpty ? told : "\(told) (\(remarks.joined(separator: "; ")))"
  }
}

extension Note.Line {
  /// The line as one piece of plain text.
  public var text: String {
    let told = facts.map(\.text).joined(separator: "; ")
    return label.map { "\($0): \(told)" } ?? told
  }
}
