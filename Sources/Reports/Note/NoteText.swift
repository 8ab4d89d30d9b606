import Guidance

extension Note {
  /// The note as plain text, in lines of at most 76 columns.
  public var text: String {
    var lines = [title] + origin.joined(separator: ", ").wrapped(indent: 0)
    for section in sections {
      lines += ["", section.heading]
      lines += section.lines.flatMap { "- \($0.text.harmless)".wrapped(indent: 2) }
    }
    lines += [""] + caution.wrapped(indent: 0)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The note as pieces of what is told, free of any layout.
  public var blocks: [Block] {
    [.heading(title), .paragraph(origin.joined(separator: ", "))]
      + sections.flatMap { section in
        [.heading(section.heading)] + section.lines.map { .bullet($0.text) }
      } + [.paragraph(caution)]
  }
}

extension String {
  /// The text in lines of at most so many columns, broken at blanks; a longer word is cut.
  ///
  /// A letter counts as one column: the note is for Western writing, and wider letters only make a
  /// line longer than it need be.
  func wrapped(indent: Int, width: Int = 76) -> [String] {
    var lines: [String] = []
    var line = ""
    let margin = String(repeating: " ", count: indent)
    for word in split(separator: " ", omittingEmptySubsequences: true) {
      var rest = word[...]
      while !rest.isEmpty {
        let start = line.isEmpty ? (lines.isEmpty ? "" : margin) : line + " "
        if start.count + rest.count <= width {
          line = start + rest
          break
        }
        if !line.isEmpty {
          lines.append(line)
          line = ""
        } else {
          let room = max(width - start.count, 1)
          lines.append(start + rest.prefix(room))
          rest = rest.dropFirst(room)
        }
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
