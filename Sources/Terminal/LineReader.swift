@preconcurrency import Glibc
import Transcripts

/// The one reader of lines that are not edited by readline: one buffer for the life of the program.
public struct LineReader: ~Copyable {
  /// What came when a line was waited for.
  public enum Arrival: Hashable, Sendable {
    case line(TypedLine)
    case end
    case timedOut
    /// The input is UTF-16, of which nothing can be used.
    case notUTF8
    /// Something can be read from the descriptor that interrupts waiting.
    case interrupted
  }

  private let descriptor: Int32
  private let settings: TerminalSettings
  private let interruption: Int32?
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// What was read and not yet taken.
  private var unread = 0..<0
  /// How much of that is known to hold no newline.
  private var searched = 0
  /// True while the rest of a line that is too long is thrown away; its beginning is kept.
  private var isSkipping = false
  private var isAtStart = true

  /// Reads from a descriptor; waiting ends early when `interruption` has something to read.
  public init(
    descriptor: Int32 = STDIN_FILENO, settings: TerminalSettings = TerminalSettings(),
    interruption: Int32? = nil
  ) {
    (self.descriptor, self.settings, self.interruption) = (descriptor, settings, interruption)
  }

  /// The next line. What was gathered for output is written first if, and only if, there is need to
  /// wait: so a person sees the question, and a long file is answered in few writes.
  public mutating func next(flushing output: inout Output) throws(TerminalFailure) -> Arrival {
    var isAnnounced = false
    while true {
      if let line = takeLine() { return .line(line) }
      try output.flush()
      if !isAnnounced { settings.announceReadiness() }
      isAnnounced = true
      if let early = waitForInput() { return early }
      let count = try fill()
      if count == 0 { return takeRest().map(Arrival.line) ?? .end }
      if isAtStart, unread.count >= 2 {
        isAtStart = false
        if startsWithUTF16Mark() { return .notUTF8 }
      }
    }
  }

  /// Forgets what was read ahead.
  mutating func discard() {
    (unread, searched, isSkipping) = (0..<0, 0, false)
  }

  /// How many lines are there that nobody will read, blank ones apart, as far as they can be counted
  /// without waiting; and whether there may be more, since only a buffer of them is looked at.
  mutating func countUnused() -> (count: Int, mayBeMore: Bool) {
    if unread.isEmpty || unread.count < buffer.count / 2 {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&entry, 1, 0) > 0, entry.revents & Int16(POLLIN) != 0 { _ = try? fill() }
    }
    let count = buffer[unread].split(separator: 0x0A)
      .count { line in line.contains { $0 != 0x20 && $0 != 0x0D } }
    return (count, unread.count > buffer.count / 2)
  }

  private mutating func takeLine() -> TypedLine? {
    let (start, end, searched, skips) = (unread.lowerBound, unread.upperBound, searched, isSkipping)
    let found = buffer.withUnsafeBufferPointer { bytes -> (TypedLine, Int)? in
      guard let base = bytes.baseAddress,
        let newline = memchr(base + start + searched, 0x0A, end - start - searched)
      else { return nil }
      let length = UnsafeRawPointer(newline) - UnsafeRawPointer(base + start)
      let line = UnsafeBufferPointer(start: base + start, count: length)
      return (skips ? TypedLine(beginningOfTooLong: line) : TypedLine(line), length + 1)
    }
    guard let (line, length) = found else { return nil }
    (unread, self.searched, isSkipping) = (start + length..<end, 0, false)
    return line
  }

  /// The last line, which no newline ended.
  private mutating func takeRest() -> TypedLine? {
    guard !unread.isEmpty else { return nil }
    let skips = isSkipping
    let line = buffer.withUnsafeBufferPointer { bytes in
      let rest = UnsafeBufferPointer(rebasing: bytes[unread])
      return skips ? TypedLine(beginningOfTooLong: rest) : TypedLine(rest)
    }
    discard()
    return line
  }

  /// Reads once more, behind what is unread. A line that cannot become an answer any more is cut
  /// down to its beginning, so that the buffer always has room.
  private mutating func fill() throws(TerminalFailure) -> Int {
    if unread.lowerBound > 0 {
      buffer.withUnsafeMutableBytes { bytes in
        guard let base = bytes.baseAddress else { return }
        memmove(base, base + unread.lowerBound, unread.count)
      }
      unread = 0..<unread.count
    }
    if isSkipping || unread.count > buffer.count / 2 {
      isSkipping = true
      unread = 0..<min(unread.count, Self.beginning)
    }
    searched = unread.count
    while true {
      let (start, room) = (unread.upperBound, buffer.count - unread.upperBound)
      let count = buffer.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { read(descriptor, $0 + start, room) } ?? 0
      }
      if count >= 0 {
        unread = 0..<start + count
        return count
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&entry, 1, -1)
      // The terminal is gone.
      case EIO where isatty(descriptor) != 0 || interruption != nil: return 0
      default: throw TerminalFailure(attempt: "read the answers", errorNumber: errno)
      }
    }
  }

  /// So many bytes of a line that is too long are kept, to name it by.
  private static let beginning = 64

  private func startsWithUTF16Mark() -> Bool {
    let mark = buffer[unread].prefix(2)
    return mark.elementsEqual([0xFF, 0xFE]) || mark.elementsEqual([0xFE, 0xFF])
  }

  /// Waits, where waiting can end otherwise than by input; nil when there is something to read.
  private func waitForInput() -> Arrival? {
    guard interruption != nil || settings.timeoutSeconds != nil || settings.clockDescriptor != nil
    else { return nil }
    var entries = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    if let interruption {
      entries.append(pollfd(fd: interruption, events: Int16(POLLIN), revents: 0))
    }
    while true {
      let count = settings.poll(&entries)
      if count == 0 { return .timedOut }
      if count > 0 {
        return entries.count > 1 && entries[1].revents != 0 ? .interrupted : nil
      }
    }
  }
}
