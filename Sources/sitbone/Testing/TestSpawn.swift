@preconcurrency import Glibc
import Synchronization

/// Starts programs one at a time, so that none inherits the ends of another's pipes.
private let starting = Mutex(())

extension DrivenProgram {
  /// A started program, and our ends of what it reads and writes.
  struct Ends {
    let process: pid_t
    let input: Int32
    let output: Int32
    let told: Int32
    let clock: Int32
  }

  /// This very program.
  static let ownPath: String = {
    var link = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &link, link.count)
    return String(
      decoding: link.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }()

  static func start(
    _ program: String, _ arguments: [String], _ columns: UInt16?
  ) throws(Trouble) -> Ends {
    // A program may stop reading while we write.
    signal(SIGPIPE, SIG_IGN)
    let started = starting.withLock { _ -> Result<Ends, Trouble> in
      do throws(Trouble) {
        guard let columns else { return .success(try piped(program, arguments)) }
        return .success(try onTerminal(program, arguments, columns))
      } catch {
        return .failure(error)
      }
    }
    return try started.get()
  }

  private static func piped(_ program: String, _ arguments: [String]) throws(Trouble) -> Ends {
    let (inputs, outputs) = (try Pipe(), try Pipe())
    let (told, clock) = (try Pipe(), try Pipe())
    defer {
      for end in [inputs.reading, outputs.writing, told.writing, clock.reading] { close(end) }
    }
    let process = try spawn(program, arguments) { actions in
      posix_spawn_file_actions_adddup2(&actions, inputs.reading, 0)
      posix_spawn_file_actions_adddup2(&actions, outputs.writing, 1)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, told.writing, 3)
      posix_spawn_file_actions_adddup2(&actions, clock.reading, 4)
    }
    return Ends(
      process: process, input: inputs.writing, output: outputs.reading, told: told.reading,
      clock: clock.writing)
  }

  private static func onTerminal(
    _ program: String, _ arguments: [String], _ columns: UInt16
  ) throws(Trouble) -> Ends {
    // So tall that no question is pushed out of sight and said again.
    var size = winsize(ws_row: 5000, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var (master, screen): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 256)
    guard openpty(&master, &screen, &name, nil, &size) == 0 else {
      throw Trouble(message: "no terminal can be opened: \(String(cString: strerror(errno)))")
    }
    defer { close(screen) }
    for descriptor in [master, screen] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let (told, clock) = (try Pipe(), try Pipe())
    defer { for end in [told.writing, clock.reading] { close(end) } }
    let process = try spawn(program, arguments, inNewSession: true) { actions in
      // The first terminal that a session's leader opens is its controlling terminal.
      posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
      posix_spawn_file_actions_adddup2(&actions, told.writing, 3)
      posix_spawn_file_actions_adddup2(&actions, clock.reading, 4)
    }
    return Ends(
      process: process, input: master, output: master, told: told.reading, clock: clock.writing)
  }

  /// A pipe that no program inherits by accident, and whose ends are out of the way of the numbers
  /// that a program gets.
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws(Trouble) {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else {
        throw Trouble(message: "no pipe can be opened: \(String(cString: strerror(errno)))")
      }
      let raised = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
      for end in ends { close(end) }
      (reading, writing) = (raised[0], raised[1])
    }
  }

  /// An environment in which nothing of the tester's own is seen. Without a home folder, nothing can
  /// be kept, so nobody is asked whether it may be.
  private static let environment = [
    "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "TERM=xterm", "INPUTRC=/dev/null",
    "NO_COLOR=1",
  ]

  /// `POSIX_SPAWN_SETSID`, which the C library keeps from Swift.
  private static let newSession: Int32 = 0x80

  private static func spawn(
    _ program: String, _ arguments: [String], inNewSession: Bool = false,
    arranging arrange: (inout posix_spawn_file_actions_t) -> Void
  ) throws(Trouble) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    arrange(&actions)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags | (inNewSession ? newSession : 0)))

    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    guard failure == 0 else {
      throw Trouble(message: "\(program) can't be started: \(String(cString: strerror(failure)))")
    }
    return process
  }
}
