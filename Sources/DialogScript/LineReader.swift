/// A line of the file without its indentation, its comment and its end, together with the lines that
/// continue it.
struct Line {
  /// False for a line at the edge, which opens a node or belongs to the whole dialog.
  let isIndented: Bool
  let first: Range<Int>
  var continuations: [Parts.Continuation] = []
  /// True when the line was too long to be read.
  let isUnreadable: Bool

  /// All parts of the line after its first word.
  func rest(after word: Range<Int>) -> Parts {
    Parts(word.upperBound..<first.upperBound, continuedBy: continuations)
  }
}

/// Takes a file apart into lines: leaves out blank ones and comments, and joins what is wrapped.
struct LineReader {
  private let source: Source
  private var position: Int
  /// The indentation of the first line within the present node.
  private var nodeIndentation: Int?
  /// A deeper indentation that was reported and is now taken for the node's own.
  private var excusedIndentation: Int?
  private var pending: PhysicalLine?
  /// Where the first tab indents a line, and how many lines have one.
  private var tabs: (first: Int, count: Int)?

  private static let longestLine = 4096

  private struct PhysicalLine {
    var indentation: Int
    var content: Range<Int>
    var isTooLong = false
  }

  init(_ source: Source) {
    self.source = source
    // Some editors begin every file with a byte order mark.
    position = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next(_ problems: inout Problems) -> Line? {
    guard let head = pending ?? nextPhysicalLine(&problems) else {
      reportTabs(&problems)
      return nil
    }
    pending = nil
    if head.indentation == 0 {
      (nodeIndentation, excusedIndentation) = (nil, nil)
    } else if let expected = nodeIndentation {
      if head.indentation < expected {
        problems.report(
          .unevenIndentation, at: head.content.lowerBound,
          "this line is indented less than the lines above it",
          remedy: "Indent it as far as the first line of its node.")
      }
    } else {
      nodeIndentation = head.indentation
    }
    var line = Line(
      isIndented: head.indentation > 0, first: head.content, isUnreadable: head.isTooLong)
    // A promise stands at the edge and may be long; what else is indented beneath the edge is a node's.
    let isPromise = source.keyword(in: source.firstWord(in: line.first)) == .promise
    guard let indentation = line.isIndented ? nodeIndentation : isPromise ? 0 : nil else {
      return line
    }
    while let following = nextPhysicalLine(&problems) {
      guard following.indentation > indentation, following.indentation != excusedIndentation,
        !following.isTooLong, !standsAlone(following.content, after: line, &problems)
      else {
        pending = following
        if following.indentation > indentation {
          if !following.isTooLong { excusedIndentation = following.indentation }
          pending?.indentation = indentation
        }
        break
      }
      line.continuations.append(Parts.Continuation(content: following.content))
    }
    return line
  }

  /// True for a line that is indented as if it continued the one above, but says something of its
  /// own: a `choice` beneath its `slot`, most often.
  private func standsAlone(
    _ content: Range<Int>, after line: Line, _ problems: inout Problems
  ) -> Bool {
    guard let keyword = source.keyword(in: source.firstWord(in: content)) else { return false }
    let above = source.keyword(in: source.firstWord(in: line.first))
    let standsAlone =
      switch keyword {
      case .choice, .item, .slot: source.firstIndex(of: UInt8(ascii: ":"), in: content) != nil
      case .to: above.map { $0 == .to || !$0.takesText } ?? false
      case .otherwise: source.firstIndex(of: UInt8(ascii: "="), in: content) != nil
      case .dialog, .title, .start, .promise, .question, .list, .statement, .junction, .ending,
        .ask, .why, .help, .say, .link, .safety, .raised, .advise, .record, .disposition:
        above.map { !$0.takesText } ?? false
      }
    if standsAlone {
      problems.report(
        .unevenIndentation, at: content.lowerBound,
        "this line is indented further than the one above, as if it went on with it",
        remedy: "Indent it as far as the first line of its node.")
    }
    return standsAlone
  }

  /// The next line that is neither blank nor a comment.
  private mutating func nextPhysicalLine(_ problems: inout Problems) -> PhysicalLine? {
    let bytes = source.bytes
    while position < bytes.count {
      let start = position
      var end = start
      var isSuspicious = false
      while true {
        // All that is printable in ASCII, which most lines are to their end.
        while end < bytes.count, bytes[end] &- 0x20 < 0x5F { end += 1 }
        if end == bytes.count || bytes[end] == .newline { break }
        isSuspicious = true
        end += 1
      }
      position = end + 1
      if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
      while end > start, bytes[end - 1] == .space || bytes[end - 1] == .tab { end -= 1 }
      var content = start
      while content < end, bytes[content] == .space || bytes[content] == .tab { content += 1 }
      guard content < end, bytes[content] != UInt8(ascii: "#") else { continue }

      var line = PhysicalLine(indentation: content - start, content: content..<end)
      if end - start > Self.longestLine {
        problems.report(
          .lineTooLong, at: start, "this line is longer than \(Self.longestLine) bytes",
          remedy: "Break it up: lines indented further go on with the line above.")
        line.isTooLong = true
      } else if isSuspicious {
        check(&line, from: start, &problems)
        if line.content.isEmpty { continue }
      }
      return line
    }
    return nil
  }

  private mutating func check(
    _ line: inout PhysicalLine, from start: Int, _ problems: inout Problems
  ) {
    if source.bytes[start..<line.content.lowerBound].contains(.tab) {
      tabs = (tabs?.first ?? start, (tabs?.count ?? 0) + 1)
      line.indentation += source.bytes[start..<line.content.lowerBound].count { $0 == .tab }
    }
    if source.bytes[line.content].starts(with: [0xC2, 0xA0]) {
      problems.report(
        .hiddenCharacter, at: line.content.lowerBound,
        "this line is indented with a non-breaking space",
        remedy: "Indent it with plain spaces.")
      while source.bytes[line.content].starts(with: [0xC2, 0xA0]) {
        let rest = source.trimmed((line.content.lowerBound + 2)..<line.content.upperBound)
        line.indentation += rest.lowerBound - line.content.lowerBound - 1
        line.content = rest
      }
    } else if let hidden = source.firstHiddenCharacter(in: line.content) {
      let isTab = source.bytes[hidden] == .tab
      problems.report(
        isTab ? .tab : .hiddenCharacter, at: hidden,
        isTab ? "a tab stands here" : "a character here can't be seen",
        remedy: isTab ? "Put spaces in its place." : "Delete it, or type the line again.")
    }
  }

  private func reportTabs(_ problems: inout Problems) {
    guard let tabs else { return }
    let count = tabs.count == 1 ? "" : ", one of \(tabs.count) such lines"
    problems.report(
      .tab, at: tabs.first, "this line is indented with a tab\(count)",
      remedy: "Indent with spaces.")
  }
}
