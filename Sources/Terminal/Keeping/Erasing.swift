@preconcurrency import Glibc

extension SavedFile {
  /// Erases a saved conversation, with the copies that stayed beside it, and returns how many files
  /// that were.
  public static func erase(_ path: String) throws(SavingFailure) -> Int {
    let descriptor = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? SavingFailure(.isMissing, at: path) : SavingFailure(errno, at: path)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw SavingFailure(.notAFile, at: path)
    }
    guard isOurs(descriptor, status.st_size) else { throw SavingFailure(.notOurs, at: path) }
    try lock(descriptor, path)
    var count = 0
    for each in [path] + Earlier.paths(of: path) {
      guard unlink(each) == 0 || errno == ENOENT else { throw SavingFailure(errno, at: each) }
      count += 1
    }
    Folder.sync(of: path)
    return count
  }

  /// Reads a saved conversation, whoever is in it.
  public static func look(at path: String) -> (bytes: [UInt8], isInUse: Bool, changed: Int)? {
    let descriptor = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let bytes = try? Folder.read(descriptor, path)
    else { return nil }
    let isInUse = flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
    let time = status.st_mtim
    return (bytes, isInUse, Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec))
  }

  /// Nothing that this program did not write is erased; an empty file may be one it died over.
  private static func isOurs(_ descriptor: Int32, _ size: off_t) -> Bool {
    var beginning = [UInt8](repeating: 0, count: mark.utf8.count)
    let count = pread(descriptor, &beginning, beginning.count, 0)
    return count >= 0 && mark.utf8.starts(with: beginning.prefix(count)) && (count > 0 || size == 0)
  }

  /// What every saved file begins with.
  private static let mark = "Note: This file holds health answers."
}
