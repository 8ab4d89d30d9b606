@preconcurrency import Glibc

/// The size of a terminal's window.
struct Window: Hashable, Sendable {
  var columns: Int
  var rows: Int

  /// The window behind a descriptor; nil when there is none, or it does not tell.
  init?(of descriptor: Int32) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    (columns, rows) = (Int(size.ws_col), Int(size.ws_row))
  }
}

/// How many columns the window has that the output goes to; nil when it goes nowhere such.
public func windowColumns() -> Int? { Window(of: STDOUT_FILENO)?.columns }
