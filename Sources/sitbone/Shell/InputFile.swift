import ArgumentParser
@preconcurrency import Glibc

/// A file that the command line names; `-` is standard input.
enum InputFile {
  static func bytes(of path: String) throws -> [UInt8] {
    guard let bytes = read(path) else { throw cannotOpen(path) }
    return bytes
  }

  /// The file's bytes; nil, with the reason in `errno`, when they can't be read.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// True for a file that can be read.
  static func isThere(_ path: String) -> Bool { access(path, R_OK) == 0 }

  static func cannotOpen(_ path: String) -> ExitCode {
    StandardError.write("sitbone: cannot open \(path): \(String(cString: strerror(errno)))\n")
    return CommandStatus.cannotOpen
  }
}

/// Where complaints about files and usage go.
enum StandardError {
  static func write(_ text: String) { fputs(text, stderr) }
}
