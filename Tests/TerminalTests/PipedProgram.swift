@preconcurrency import Glibc

extension StartedProgram {
  /// What stands at an end of the program that the test does not hold.
  enum Fixture: Hashable, Sendable {
    case pipe
    case file(String)
    case closed
  }

  /// Starts the program between pipes.
  static func piped(
    _ arguments: [String] = [], input: Fixture = .pipe, output: Fixture = .pipe,
    ignoringBrokenPipes: Bool = false, variables: [String: String] = [:]
  ) throws -> StartedProgram {
    try starting.withLock { _ in
      let (inputs, outputs, remarks) = (pipeEnds(), pipeEnds(), pipeEnds())
      let process = try spawn(
        [path] + arguments, environment: environment.merging(variables) { $1 },
        keepingIgnoredSignals: ignoringBrokenPipes
      ) { actions in
        arrange(0, input, else: inputs.reading, in: &actions)
        arrange(1, output, else: outputs.writing, in: &actions)
        posix_spawn_file_actions_adddup2(&actions, remarks.writing, 2)
      }
      for end in [inputs.reading, outputs.writing, remarks.writing] { close(end) }
      return StartedProgram(
        process: process, input: inputs.writing, output: outputs.reading,
        remarks: remarks.reading)
    }
  }

  /// What the program makes of this input, to its end.
  static func run(
    _ input: String, arguments: [String] = [], variables: [String: String] = [:]
  ) throws -> (text: String, ended: Ended, remarks: String) {
    try run(Array(input.utf8), arguments: arguments, variables: variables)
  }

  static func run(
    _ input: [UInt8], arguments: [String] = [], variables: [String: String] = [:]
  ) throws -> (text: String, ended: Ended, remarks: String) {
    let program = try piped(arguments, variables: variables)
    try program.send(input)
    program.closeInput()
    let ended = try program.end()
    return (program.text, ended, String(decoding: program.remarked, as: UTF8.self))
  }

  private static func arrange(
    _ descriptor: Int32, _ fixture: Fixture, else end: Int32,
    in actions: inout posix_spawn_file_actions_t
  ) {
    switch fixture {
    case .pipe: posix_spawn_file_actions_adddup2(&actions, end, descriptor)
    case .closed: posix_spawn_file_actions_addclose(&actions, descriptor)
    case .file(let path):
      let mode = descriptor == 0 ? O_RDONLY : O_WRONLY
      posix_spawn_file_actions_addopen(&actions, descriptor, path, mode, 0)
    }
  }
}
