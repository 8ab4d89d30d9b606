@preconcurrency import Glibc

/// What is done with folders and with whole files.
public enum Folder {
  /// The folder that a path lies in.
  static func of(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Has the folder's own list of names on the disk, so that a new name outlives a power cut.
  static func sync(of path: String) {
    let descriptor = open(of(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    // Some disks keep no such list, and say so.
    fsync(descriptor)
    close(descriptor)
  }

  /// The names in a folder; none when it can't be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }

  /// All that stands in an open file.
  static func read(_ descriptor: Int32, _ path: String) throws(SavingFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(descriptor, &chunk, chunk.count, off_t(bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SavingFailure(errno, at: path) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
