@preconcurrency import Glibc
import Synchronization

/// Says on a terminal how far the work is. A class, since all threads tell it.
final class Progress: Sendable {
  private let isShown: Bool
  private let words: @Sendable (_ done: Int, _ failing: Int) -> String
  private let counts = Mutex((done: 0, failing: 0, told: 0))

  /// - Parameters:
  ///   - isWanted: false to say nothing at all.
  ///   - words: how the counts are told.
  init(isWanted: Bool = true, _ words: @escaping @Sendable (_ done: Int, _ failing: Int) -> String)
  {
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    isShown = isWanted && isatty(STDERR_FILENO) != 0 && !["", "dumb"].contains(terminal)
    self.words = words
  }

  /// Counts pieces of work that are done, and how many of them went wrong.
  func count(_ done: Int, failing: Int) {
    guard isShown else { return }
    let line = counts.withLock { counts -> String? in
      counts.done += done
      counts.failing += failing
      guard counts.done - counts.told >= Self.step || failing > 0 else { return nil }
      counts.told = counts.done
      return "\r" + words(counts.done, counts.failing)
    }
    if let line { StandardError.write(line) }
  }

  /// Takes the line away again.
  func end() {
    if isShown { StandardError.write("\r\u{1b}[K") }
  }

  private static let step = 16
}
