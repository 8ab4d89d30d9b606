@preconcurrency import Glibc
import Terminal
import Transcripts

/// A sentence or two outside of a conversation, broken into lines for the window it is printed to.
enum Paragraph {
  /// The text with so many blanks before each line, and no line's end behind it. Where there is no
  /// window it stays one line, which other programs read.
  static func text(_ words: String, indent: Int = 0) -> String {
    let columns = isatty(STDOUT_FILENO) != 0 ? windowColumns() : nil
    var bytes: [UInt8] = []
    Layout(width: columns ?? .max).append(plain: words, indent: indent, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
