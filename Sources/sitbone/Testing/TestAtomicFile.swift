import ArgumentParser
@preconcurrency import Glibc

/// A file that is written as a whole or not at all.
enum AtomicFile {
  /// Writes the bytes, with the rights that another file has.
  static func write(_ bytes: [UInt8], to path: String, like other: String) throws {
    let target =
      realpath(path, nil).map { pointer in
        defer { free(pointer) }
        return String(cString: pointer)
      } ?? path
    let temporary = "\(target).\(getpid()).part"
    var status = stat()
    let mode = stat(other, &status) == 0 ? status.st_mode & 0o777 : 0o644
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure(path) }
    fchmod(descriptor, mode)
    var rest = bytes[...]
    var isWritten = true
    while isWritten, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      isWritten = count > 0 || errno == EINTR
    }
    isWritten = isWritten && fsync(descriptor) == 0
    isWritten = close(descriptor) == 0 && isWritten
    guard isWritten, rename(temporary, target) == 0 else {
      let failure = failure(path)
      unlink(temporary)
      throw failure
    }
  }

  private static func failure(_ path: String) -> ExitCode {
    StandardError.write("sitbone: cannot write \(path): \(String(cString: strerror(errno)))\n")
    return CommandStatus.writeFailed
  }
}
