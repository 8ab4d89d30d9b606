@preconcurrency import Glibc

/// The three ways of reading lines. One is chosen at the start, and they are never mixed.
enum InputMode: Hashable, Sendable {
  case readline
  case plain
  case piped

  static func chosen(_ settings: TerminalSettings) -> InputMode {
    guard isatty(STDIN_FILENO) != 0 else { return .piped }
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    let canRedraw = isatty(STDOUT_FILENO) != 0 && !["", "dumb"].contains(terminal)
    return canRedraw && !settings.isPlain && !isSet("ACCESSIBLE") ? .readline : .plain
  }
}

/// Whether an environment variable holds anything.
func isSet(_ name: String) -> Bool {
  getenv(name).map { $0.pointee != 0 } ?? false
}
