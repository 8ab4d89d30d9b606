@preconcurrency import Glibc
import Transcripts

/// What a program that drives this one is told and tells, besides what is said and typed.
extension TerminalSettings {
  /// Tells after a turn where the conversation is, in one line: `onset\tsame_day`.
  func announce(_ conversation: some Conversing) {
    guard let stateDescriptor else { return }
    let line = "\(conversation.nodeName)\t\(conversation.level?.rawValue ?? "")\n"
    let bytes = Array(line.utf8)
    _ = bytes.withUnsafeBytes { write(stateDescriptor, $0.baseAddress, $0.count) }
  }

  /// Tells that a line is now waited for.
  func announceReadiness() {
    guard let readyDescriptor else { return }
    var mark: UInt8 = 0x2E
    _ = write(readyDescriptor, &mark, 1)
  }

  /// Waits as `poll` does, until one of the entries is ready, or the time for an answer is over: 0.
  ///
  /// Where the clock is not the real one, time passes only as it is told to.
  func poll(_ entries: inout [pollfd]) -> Int32 {
    guard let clockDescriptor else {
      return Glibc.poll(&entries, nfds_t(entries.count), timeoutMilliseconds)
    }
    var seconds = 0
    while true {
      var all = entries + [pollfd(fd: clockDescriptor, events: Int16(POLLIN), revents: 0)]
      let count = Glibc.poll(&all, nfds_t(all.count), -1)
      guard count > 0, all[all.count - 1].revents != 0 else {
        entries = Array(all.dropLast())
        return count
      }
      guard let passed = nextTick(clockDescriptor) else {
        // Nobody moves this clock any more.
        return Glibc.poll(&entries, nfds_t(entries.count), -1)
      }
      seconds += passed
      if let timeoutSeconds, seconds >= timeoutSeconds { return 0 }
      // The one who drives goes on when the time that passed was taken note of.
      announceReadiness()
    }
  }

  /// How many seconds passed; nil at the end of the input.
  private func nextTick(_ descriptor: Int32) -> Int? {
    var digits = ""
    while true {
      var byte: UInt8 = 0
      let count = read(descriptor, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return nil }
      if byte == 0x0A { return Int(digits) ?? 0 }
      digits.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }
}
