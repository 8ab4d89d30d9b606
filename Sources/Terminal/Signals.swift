@preconcurrency import Glibc

/// Signals that arrive as bytes in a pipe, so that one `poll` waits for keys and signals alike.
struct Signals: ~Copyable {
  /// Where the bytes can be read; it never blocks.
  let descriptor: Int32

  /// Takes over these signals, except those that whoever started the program wants ignored.
  init?(_ numbers: [Int32]) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    writingEnd = ends[1]
    for number in numbers { Self.take(number) }
  }

  /// The next signal that arrived, if one did.
  func next() -> Int32? {
    var number: UInt8 = 0
    return read(descriptor, &number, 1) == 1 ? Int32(number) : nil
  }

  /// Stops the program as the signal does by default, and takes the signal over again afterwards.
  func stopProgram(by number: Int32) {
    signal(number, SIG_DFL)
    raise(number)
    Self.take(number)
  }

  private static func take(_ number: Int32) {
    var old = sigaction()
    guard sigaction(number, nil, &old) == 0 else { return }
    let wasIgnored = unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) == 1
    if wasIgnored { return }
    var new = sigaction()
    new.__sigaction_handler.sa_handler = passOn
    new.sa_flags = SA_RESTART
    sigaction(number, &new, nil)
  }
}

/// The pipe's other end. A signal handler is handed nothing but a number, so this cannot be passed
/// to it; it is set before the first handler is installed.
nonisolated(unsafe) private var writingEnd: Int32 = -1

private func passOn(_ number: Int32) {
  let before = errno
  var byte = UInt8(truncatingIfNeeded: number)
  _ = write(writingEnd, &byte, 1)
  errno = before
}
