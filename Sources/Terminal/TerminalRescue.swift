@preconcurrency import Glibc

/// Gives the terminal back to the shell in working order when the program crashes.
enum TerminalRescue {
  /// Remembers how the terminal is now, for the case that the program dies without warning.
  static func install() {
    guard tcgetattr(STDIN_FILENO, &saved) == 0 else { return }
    farewell = strdup("\u{1b}[?2004l\r\n")
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = rescue
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(number, &action, nil)
    }
  }
}

/// Only calls that are safe inside a signal handler; the values are set before it is installed.
private func rescue(_ number: Int32) {
  tcsetattr(STDIN_FILENO, TCSANOW, &saved)
  if let farewell { write(STDOUT_FILENO, farewell, strlen(farewell)) }
  raise(number)
}

nonisolated(unsafe) private var saved = termios()
/// Switches bracketed paste off.
nonisolated(unsafe) private var farewell: UnsafeMutablePointer<CChar>?
