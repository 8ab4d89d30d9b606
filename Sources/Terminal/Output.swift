import Answers
@preconcurrency import Glibc
import Transcripts

/// What is to be printed, gathered, and written in one go.
public struct Output: ~Copyable {
  /// What was not written yet.
  public var bytes: [UInt8] = []
  private let descriptor: Int32

  public init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
    bytes.reserveCapacity(2 * Self.enough)
  }

  /// So much is written without waiting for a reason.
  private static let enough = 1 << 16

  /// Writes out what was gathered, if it has become much.
  public mutating func flushIfMuch() throws(TerminalFailure) {
    if bytes.count >= Self.enough { try flush() }
  }

  /// Writes out what was gathered. When nobody reads any more, the program ends here, by SIGPIPE,
  /// even where that signal is ignored.
  public mutating func flush() throws(TerminalFailure) {
    guard !bytes.isEmpty else { return }
    let failure = bytes.withUnsafeBytes { Self.write($0, to: descriptor) }
    bytes.removeAll(keepingCapacity: true)
    if failure == EPIPE { die(by: SIGPIPE) }
    if failure != 0 { throw TerminalFailure(attempt: "write", errorNumber: failure) }
  }

  /// Writes all of it; returns the number of the error that prevented it, or 0.
  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = Glibc.write(descriptor, start, rest.count)
      if count > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else if count < 0, errno == EAGAIN {
        // Somebody else made the descriptor non-blocking.
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&entry, 1, -1)
      } else if count < 0, errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

/// Writes a remark that is not part of the conversation on standard error.
func remark(_ words: String) {
  var line = Array("sitbone: \(words.harmless)\n".utf8)
  line.withUnsafeMutableBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// Ends the program by the signal's default action, so that whoever started it sees that death.
func die(by number: Int32) -> Never {
  signal(number, SIG_DFL)
  var only = sigset_t()
  sigemptyset(&only)
  sigaddset(&only, number)
  sigprocmask(SIG_UNBLOCK, &only, nil)
  raise(number)
  // Only a signal that does not kill comes this far.
  _exit(128 + number)
}
