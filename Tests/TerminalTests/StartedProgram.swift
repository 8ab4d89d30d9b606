@preconcurrency import Glibc
import Synchronization

/// The built program, or a shell around it, started with a pipe or a terminal at its ends.
///
/// A class, because it ends the process it started when it goes.
final class StartedProgram {
  /// Why a test could not go on.
  enum Trouble: Error {
    case cannotStart(Int32)
    /// This was waited for; that came instead.
    case notSeen(String, in: String)
    case doesNotEnd(String)
  }

  let process: pid_t
  /// Where its input is written, and its output read.
  private var input: Int32
  private var output: Int32
  /// Where its remarks are read; -1 when there is no such place.
  private let remarks: Int32
  private(set) var printed: [UInt8] = []
  private(set) var remarked: [UInt8] = []
  private var seen = 0
  private var hasEnded = false

  init(process: pid_t, input: Int32, output: Int32, remarks: Int32 = -1) {
    (self.process, self.input) = (process, input)
    (self.output, self.remarks) = (output, remarks)
    for descriptor in [input, output, remarks] where descriptor >= 0 {
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    for descriptor in Set([input, output, remarks]) where descriptor >= 0 { close(descriptor) }
  }

  var text: String { String(decoding: printed, as: UTF8.self) }

  /// What was printed since the last text that was waited for.
  var unseen: String { String(decoding: printed[seen...], as: UTF8.self) }

  /// Writes all of it, reading meanwhile, so that neither side waits for the other.
  func send(_ text: String) throws { try send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) throws {
    let deadline = Deadline()
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      // It may end without reading all of it.
      if count < 0, errno != EAGAIN { return }
      guard deadline.isAhead else { throw Trouble.doesNotEnd(text) }
      if count < 0 { read(orWrite: true) }
    }
  }

  func closeInput() {
    close(input)
    input = -1
  }

  func closeOutput() {
    close(output)
    output = -1
  }

  /// Closes the terminal that is both its input and its output.
  func hangUp() {
    close(input)
    (input, output) = (-1, -1)
  }

  /// Waits until this text is printed, behind all that was waited for before.
  @discardableResult
  func wait(for text: String) throws -> String {
    let deadline = Deadline()
    let wanted = Array(text.utf8)
    while true {
      if let end = printed[seen...].end(of: wanted) {
        let part = String(decoding: printed[seen..<end], as: UTF8.self)
        seen = end
        return part
      }
      guard deadline.isAhead, read() else { throw Trouble.notSeen(text, in: self.text) }
    }
  }

  /// Reads to the end, and tells how the program ended.
  func end() throws -> Ended {
    let deadline = Deadline()
    while read() {
      guard deadline.isAhead else { throw Trouble.doesNotEnd(text) }
    }
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard deadline.isAhead else { throw Trouble.doesNotEnd(text) }
      poll(nil, 0, 1)
    }
    hasEnded = true
    return status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  /// How a program ended.
  enum Ended: Hashable, Sendable {
    case status(Int32)
    case signal(Int32)
  }

  /// Reads once what is there, waiting a while; false when nothing will come any more.
  @discardableResult
  private func read(orWrite: Bool = false) -> Bool {
    var entries = [output, remarks].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if orWrite { entries.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
    poll(&entries, nfds_t(entries.count), 100)
    let isOpen = (append(from: output, to: &printed), append(from: remarks, to: &remarked))
    return isOpen.0 || isOpen.1
  }

  private func append(from descriptor: Int32, to bytes: inout [UInt8]) -> Bool {
    guard descriptor >= 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count > 0 { bytes += buffer.prefix(count) }
    return count > 0 || count < 0 && (errno == EAGAIN || errno == EINTR)
  }
}

/// The time by which everything must have happened.
struct Deadline {
  private let end = ContinuousClock.now + .seconds(20)
  var isAhead: Bool { ContinuousClock.now < end }
}

extension ArraySlice<UInt8> {
  /// The place behind the first occurrence of these bytes.
  func end(of wanted: [UInt8]) -> Int? {
    guard let first = wanted.first else { return startIndex }
    var rest = self
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: wanted) { return start + wanted.count }
      rest = rest[(start + 1)...]
    }
    return nil
  }
}

/// Starts programs one at a time, so that none inherits the ends of another's pipes.
let starting = Mutex(())

extension StartedProgram {
  /// The program that was built with these tests.
  static let path: String = {
    var link = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &link, link.count - 1)
    let own = String(
      decoding: link.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.prefix(through: own.lastIndex(of: "/") ?? own.startIndex) + "sitbone"
  }()

  /// An environment in which nothing of the tester's own is seen.
  static let environment = [
    "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TERM": "xterm",
    "INPUTRC": "/dev/null", "NO_COLOR": "1",
  ]

  /// Starts a process whose descriptors the actions arrange.
  static func spawn(
    _ arguments: [String], environment: [String: String], flags: Int32 = 0,
    keepingIgnoredSignals: Bool = false,
    arranging arrange: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
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
    if !keepingIgnoredSignals { sigfillset(&signals) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let all = flags | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(all))

    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    // A program may stop reading while we write.
    signal(SIGPIPE, SIG_IGN)
    var process: pid_t = 0
    let failure = posix_spawn(&process, arguments[0], &actions, &attributes, &words, &variables)
    guard failure == 0 else { throw Trouble.cannotStart(failure) }
    return process
  }

  /// Two ends of a pipe that no program inherits by accident.
  static func pipeEnds() -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
