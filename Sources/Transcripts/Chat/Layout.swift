import Guidance

/// How turns are set in lines: the transcript's labels, wrapping, and hanging indents.
public struct Layout: Hashable, Sendable {
  /// The columns a line may fill.
  public var width: Int
  /// True when headings are bold.
  public var hasBold: Bool

  public init(width: Int = Layout.fixedWidth, hasBold: Bool = false) {
    (self.width, self.hasBold) = (max(width, 20), hasBold)
  }

  /// The width of everything that is not a window.
  public static let fixedWidth = 76

  /// What every turn of the coach begins with.
  static let coachLabel = "Coach: "

  /// Sets the coach's whole turn: `Coach:` and the first line, all else indented.
  public func append(coach blocks: [Block], to bytes: inout [UInt8]) {
    guard !blocks.isEmpty else { return }
    bytes.append(contentsOf: Self.coachLabel.utf8)
    var isFirst = true
    for block in blocks {
      if !isFirst {
        // A heading opens a section.
        if case .heading = block { bytes.append(0x0A) }
        bytes.append(contentsOf: "  ".utf8)
      }
      append(block, from: isFirst ? 7 : 2, to: &bytes)
      bytes.append(0x0A)
      isFirst = false
    }
  }

  /// Sets what the person typed. Never wrapped: one line typed is one line of the transcript.
  public func append(you words: String, to bytes: inout [UInt8]) {
    append(label: "You:", words, to: &bytes)
  }

  /// Sets a text that is no turn, with so many blanks before each line and no line's end behind it.
  public func append(plain text: String, indent: Int, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
    Wrapping(width: width, indent: indent).append(text, from: indent, to: &bytes)
  }

  /// Sets the last line.
  public func append(result: String, to bytes: inout [UInt8]) {
    append(label: "Result:", result, to: &bytes)
  }

  private func append(label: StaticString, _ text: String, to bytes: inout [UInt8]) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: label.utf8Start, count: label.utf8CodeUnitCount))
    if !text.isEmpty {
      bytes.append(0x20)
      Wrapping(width: .max, indent: 2).append(text, from: 0, to: &bytes)
    }
    bytes.append(0x0A)
  }

  private func append(_ block: Block, from column: Int, to bytes: inout [UInt8]) {
    switch block {
    case .paragraph(let text):
      Wrapping(width: width, indent: 2).append(text, from: column, to: &bytes)
    case .heading(let text):
      if hasBold { bytes.append(contentsOf: "\u{1b}[1m".utf8) }
      Wrapping(width: width, indent: 2).append(text, from: column, to: &bytes)
      if hasBold { bytes.append(contentsOf: "\u{1b}[0m".utf8) }
    case .bullet(let text):
      bytes.append(contentsOf: "- ".utf8)
      Wrapping(width: width, indent: 4).append(text, from: column + 2, to: &bytes)
    case .numbered(let number, let text):
      let label = "\(number). "
      bytes.append(contentsOf: label.utf8)
      Wrapping(width: width, indent: 2 + label.utf8.count)
        .append(text, from: column + label.utf8.count, to: &bytes)
    }
  }
}
