/// A file of conversations in which some are made to say what happened. Whatever they do not say
/// about that stays as it is: notes, mentions, blank lines, the ends of lines.
public struct Revision {
  private var lines: [String]
  private let newline: String
  private let mark: String
  private var edits: [Edit] = []

  /// Lines to be put in the place of others.
  struct Edit {
    /// The numbers of the first line that goes, from 1, and of the first that stays.
    var range: Range<Int>
    var lines: [String]

    static func replacing(_ lines: ClosedRange<Int>, by new: [String]) -> Edit {
      Edit(range: lines.lowerBound..<lines.upperBound + 1, lines: new)
    }

    static func inserting(_ new: [String], before line: Int) -> Edit {
      Edit(range: line..<line, lines: new)
    }
  }

  /// Begins with the file as it is.
  public init(of bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let scalars = text.unicodeScalars
    mark = scalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
    let body = String(String.UnicodeScalarView(scalars.dropFirst(mark.isEmpty ? 0 : 1)))
    newline = body.utf8.contains(0x0D) ? "\r\n" : "\n"
    lines = body.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(Substring(line.last == 0x0D ? line.dropLast() : line))
    }
  }

  /// Makes a conversation say what happened.
  ///
  /// - Parameters:
  ///   - version: the dialog's fingerprint, where it is another than the conversation gives.
  ///   - reason: why that is right; it becomes a note.
  public mutating func take(
    _ playback: Playback, for trial: Trial, over version: String? = nil, reason: String? = nil
  ) {
    let rewriting = Rewriting(trial: trial, playback: playback, version: version) { [lines] in
      lines[$0 - 1]
    }
    edits += rewriting.edits
    if let reason { edits.append(.inserting(note(reason), before: trial.headLine)) }
  }

  private func note(_ reason: String) -> [String] {
    var bytes: [UInt8] = []
    Wrapping(width: Layout.fixedWidth, indent: 2).append("Note: " + reason, from: 0, to: &bytes)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The file as it is then.
  public var bytes: [UInt8] {
    var lines = lines
    // From the last to the first, so that the numbers stay right; at one place, what is put in comes
    // before what is replaced, and the first that was put in before the second.
    let ordered = edits.enumerated().sorted { one, other in
      let (left, right) = (one.element.range, other.element.range)
      if left.lowerBound != right.lowerBound { return left.lowerBound > right.lowerBound }
      if left.isEmpty != right.isEmpty { return right.isEmpty }
      return one.offset > other.offset
    }
    for (_, edit) in ordered {
      lines.replaceSubrange(edit.range.lowerBound - 1..<edit.range.upperBound - 1, with: edit.lines)
    }
    return Array((mark + lines.joined(separator: newline)).utf8)
  }
}

extension Trial {
  /// The line before which a note about the whole conversation stands: under the title, and under
  /// the notes that are there already.
  fileprivate var headLine: Int {
    var line = transcript.title == nil ? transcript.line : transcript.line + 1
    for entry in transcript.entries {
      guard case .note = entry.content else { break }
      line = entry.lines.upperBound + 1
    }
    return line
  }
}
