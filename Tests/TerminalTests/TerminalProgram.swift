@preconcurrency import Glibc

/// The program on a pseudo-terminal, in the foreground of a shell with job control, as a person
/// starts it.
final class TerminalProgram {
  private let shell: StartedProgram
  /// The terminal's other side: the window and the keyboard.
  private var terminal: Int32
  /// Ends when neither the shell nor the program is there any more.
  private let lifeline: Int32

  /// How the program is started.
  struct Start {
    var arguments: [String] = []
    var environment: [String: String?] = [:]
    var columns: UInt16 = 80
    var rows: UInt16 = 24
    /// A file that takes what it prints.
    var capture: String?
    /// What it reads through a pipe, in place of the keyboard.
    var feed: String?
  }

  /// Starts the program. `ended:` and its status are printed by the shell when it is over, and
  /// `stopped:` when it is only stopped; a line then sent brings it back.
  init(_ start: Start = Start()) throws {
    var environment = StartedProgram.environment
    for (name, value) in start.environment { environment[name] = value }
    environment["CAPTURE"] = start.capture
    environment["FEED"] = start.feed
    let script = """
      set -m; trap : INT
      if [ -n "$CAPTURE" ]; then "$@" > "$CAPTURE"
      elif [ -n "$FEED" ]; then printf "$FEED" | "$@"
      else "$@"; fi
      status=$?
      while [ $status -eq 148 ]; do
        echo stopped:; read line; fg > /dev/null; status=$?
      done
      echo ended:$status:; read line
      """
    let arguments =
      ["/bin/sh", "-c", script, "sh", StartedProgram.path] + start.arguments
    (shell, terminal, lifeline) = try starting.withLock { _ in
      var size = winsize(
        ws_row: start.rows, ws_col: start.columns, ws_xpixel: 0, ws_ypixel: 0)
      var (master, screen): (Int32, Int32) = (-1, -1)
      var name = [CChar](repeating: 0, count: 256)
      guard openpty(&master, &screen, &name, nil, &size) == 0
      else { throw StartedProgram.Trouble.cannotStart(errno) }
      defer { close(screen) }
      for descriptor in [master, screen] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
      let ends = StartedProgram.pipeEnds()
      defer { close(ends.writing) }
      let process = try StartedProgram.spawn(
        arguments, environment: environment, flags: Self.newSession
      ) { actions in
        // The first terminal that a session's leader opens is its controlling terminal.
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        posix_spawn_file_actions_adddup2(&actions, ends.writing, 3)
      }
      return (
        StartedProgram(process: process, input: master, output: master), master, ends.reading
      )
    }
  }

  deinit { close(lifeline) }

  /// `POSIX_SPAWN_SETSID`, which the C library keeps from Swift.
  private static let newSession: Int32 = 0x80

  var text: String { shell.text }
  var unseen: String { shell.unseen }

  func type(_ text: String) throws { try shell.send(text) }
  func type(_ bytes: [UInt8]) throws { try shell.send(bytes) }

  @discardableResult
  func wait(for text: String) throws -> String { try shell.wait(for: text) }

  /// Answers each question when it is asked, and waits for the next.
  func reach(_ place: Opening.Place) throws {
    try wait(for: "You: ")
    for answer in place.answers {
      try type(answer + "\r")
      try wait(for: "You: ")
    }
  }

  /// Ctrl-D twice: to be asked whether to stop, and to stop.
  func stop() throws {
    try type("\u{4}")
    try wait(for: "Stop now")
    try wait(for: "You: ")
    try type("\u{4}")
  }

  /// Waits until the program is over; its status as the shell has it.
  func status() throws -> Int32? {
    try wait(for: "ended:")
    return try Int32(wait(for: ":").dropLast())
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) { kill(-tcgetpgrp(terminal), number) }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// True when what is typed is echoed and edited by the kernel, as a shell expects it.
  var isRestored: Bool {
    var settings = termios()
    tcgetattr(terminal, &settings)
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return settings.c_lflag & wanted == wanted
  }

  /// Takes the window away; true when the program goes with it.
  func hangUp() -> Bool {
    shell.hangUp()
    var entry = pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 20_000) == 1
  }
}
