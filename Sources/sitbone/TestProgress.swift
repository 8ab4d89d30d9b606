@preconcurrency import Glibc
import Synchronization
import Transcripts

/// Says on a terminal how far the work is. A class, since all threads tell it.
final class Progress: Sendable {
  private let isShown: Bool
  private let counts = Mutex((held: 0, differing: 0))

  /// - Parameter isWanted: false to say nothing at all.
  init(isWanted: Bool = true) {
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    isShown = isWanted && isatty(STDERR_FILENO) != 0 && !["", "dumb"].contains(terminal)
  }

  func count(_ verdict: Verdict) {
    guard isShown else { return }
    let line = counts.withLock { counts -> String? in
      counts.held += 1
      if !verdict.hasPassed { counts.differing += 1 }
      guard counts.held % Self.step == 0 || !verdict.hasPassed else { return nil }
      return "\r\(counts.held) conversations, \(counts.differing) differ"
    }
    if let line { StandardError.write(line) }
  }

  /// Takes the line away again.
  func end() {
    if isShown { StandardError.write("\r\u{1b}[K") }
  }

  private static let step = 16
}
