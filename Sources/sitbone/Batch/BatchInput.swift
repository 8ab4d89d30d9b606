@preconcurrency import Glibc
import Terminal

/// Cuts standard input into parts of whole lines: as much at a time as is there, up to a limit, so
/// that memory stays flat and a slow writer is still answered at once.
struct BatchInput: ~Copyable {
  /// Some lines on end.
  struct Part: Sendable {
    /// The number of the first line, from 1.
    let first: Int
    let bytes: [UInt8]
    let lines: [Line]
  }

  /// One line of a part.
  enum Line: Sendable {
    /// It stands there, without the character that ends it.
    case whole(Range<Int>)
    /// It was longer than a line may be, and is not kept.
    case tooLong
  }

  /// The most bytes that one line may have.
  static let longestLine = 1 << 20
  /// When so many bytes of lines are there, no more are waited for.
  private static let enough = 1 << 20

  /// The beginning of a line whose end was not read yet.
  private var rest: [UInt8] = []
  /// True while the rest of a line that is too long is thrown away.
  private var isSkipping = false
  private var hasEnded = false
  private var count = 0
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// The next lines; nil when there are no more.
  mutating func next() throws(TerminalFailure) -> Part? {
    var (bytes, lines, start): ([UInt8], [Line], Int) = (rest, [], 0)
    rest = []
    while !hasEnded {
      let searched = bytes.count
      let size = try read()
      if size == 0 {
        hasEnded = true
        if isSkipping || start < bytes.count { end(start..<bytes.count, &lines) }
        start = bytes.count
        break
      }
      bytes += chunk[..<size]
      var place = searched
      while let newline = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) {
        end(start..<newline, &lines)
        (start, place) = (newline + 1, newline + 1)
      }
      if isSkipping || bytes.count - start > Self.longestLine {
        isSkipping = true
        bytes.removeSubrange(start...)
      }
      if !lines.isEmpty, bytes.count >= Self.enough || !isMoreThere { break }
    }
    guard !lines.isEmpty else { return nil }
    rest = Array(bytes[start...])
    defer { count += lines.count }
    return Part(first: count + 1, bytes: bytes, lines: lines)
  }

  private mutating func end(_ range: Range<Int>, _ lines: inout [Line]) {
    lines.append(isSkipping || range.count > Self.longestLine ? .tooLong : .whole(range))
    isSkipping = false
  }

  private mutating func read() throws(TerminalFailure) -> Int {
    while true {
      let size = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
      if size >= 0 { return size }
      guard errno == EINTR || errno == EAGAIN else {
        throw TerminalFailure(attempt: "read the answers", errorNumber: errno)
      }
      var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      poll(&entry, 1, -1)
    }
  }

  /// True when more can be read without waiting.
  private var isMoreThere: Bool {
    var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) > 0
  }
}
