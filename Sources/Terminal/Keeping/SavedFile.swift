@preconcurrency import Glibc

/// One file that holds one conversation, and is this program's alone while it is open.
///
/// It is whole at every moment, or it is not there: it gets its name only once it is written, and
/// what is added to it is on the disk before the call returns.
///
/// A class, because the lock goes when it does.
public final class SavedFile {
  public private(set) var path: String
  private var descriptor: Int32
  /// What is known to stand in it.
  public private(set) var bytes: [UInt8]

  private init(path: String, descriptor: Int32, bytes: [UInt8]) {
    (self.path, self.descriptor, self.bytes) = (path, descriptor, bytes)
    // A limit on the size of files is to be met like a full disk, not to end the program.
    signal(SIGXFSZ, SIG_IGN)
  }

  deinit { close(descriptor) }

  /// Makes a new file that nobody else can read, and never touches one that is there.
  public static func create(_ path: String, holding bytes: [UInt8]) throws(SavingFailure)
    -> SavedFile
  {
    if let reason = Existing(path).reason { throw SavingFailure(reason, at: path) }
    let part = try Part(beside: path)
    let file = SavedFile(path: part.path, descriptor: part.descriptor, bytes: [])
    defer { unlink(part.path) }
    try file.report(at: path) { () throws(SavingFailure) in try file.keep(bytes) }
    if link(part.path, path) != 0 {
      // Some disks have no second names for a file; there the name comes first.
      guard [EPERM, ENOSYS, EOPNOTSUPP, EMLINK].contains(errno) else {
        throw SavingFailure(errno, at: path)
      }
      return try createInPlace(path, holding: bytes)
    }
    file.path = path
    Folder.sync(of: path)
    return file
  }

  /// Opens a file that was saved, and reads it.
  public static func open(_ path: String) throws(SavingFailure) -> SavedFile {
    let flags = O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let descriptor = Glibc.open(path, flags)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? SavingFailure(.isMissing, at: path) : SavingFailure(errno, at: path)
    }
    let file = SavedFile(path: path, descriptor: descriptor, bytes: [])
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw SavingFailure(.notAFile, at: path)
    }
    guard status.st_uid == geteuid() else { throw SavingFailure(.belongsToOthers, at: path) }
    guard status.st_size <= mostBytes else { throw SavingFailure(.notOurs, at: path) }
    try lock(descriptor, path)
    // Whoever held the lock before may have put another file in this one's place.
    var named = stat()
    guard lstat(path, &named) == 0, named.st_ino == status.st_ino else {
      throw SavingFailure(.inUse, at: path)
    }
    file.bytes = try Folder.read(descriptor, path)
    return file
  }

  /// Makes the file hold these bytes. Where they only go on from what it holds, they are added;
  /// else the whole is written anew, and takes the old one's place in one stroke.
  public func keep(_ wanted: [UInt8]) throws(SavingFailure) {
    guard wanted.starts(with: bytes) else {
      try replace(with: wanted)
      return
    }
    try add(wanted[bytes.count...])
  }

  /// Drops what stands behind these bytes' common beginning, which nobody was told of, and adds the
  /// rest.
  public func mend(_ wanted: [UInt8]) throws(SavingFailure) {
    let common = zip(bytes, wanted).prefix { $0 == $1 }.count
    if common < bytes.count {
      guard ftruncate(descriptor, off_t(common)) == 0 else { throw SavingFailure(errno, at: path) }
      bytes.removeLast(bytes.count - common)
    }
    try add(wanted[common...])
  }

  /// Puts a file with these bytes in the place of this one.
  ///
  /// - Parameter keepsEarlier: true to leave the old one beside it, under a name of its own.
  public func replace(with wanted: [UInt8], keepsEarlier: Bool = false) throws(SavingFailure) {
    let part = try Part(beside: path)
    let file = SavedFile(path: part.path, descriptor: part.descriptor, bytes: [])
    do throws(SavingFailure) {
      try file.keep(wanted)
      if keepsEarlier { try keepEarlier() }
      guard rename(part.path, path) == 0 else { throw SavingFailure(errno, at: path) }
    } catch {
      unlink(part.path)
      throw SavingFailure(error.reason, at: path)
    }
    // The new file's descriptor, with its lock, becomes this one's, and the old one goes.
    swap(&descriptor, &file.descriptor)
    bytes = wanted
    Folder.sync(of: path)
  }

  /// Gives the file as it is a second name, which it keeps when another takes its place.
  private func keepEarlier() throws(SavingFailure) {
    for number in 1...Self.mostEarlier {
      let name = Earlier.name(of: path, number)
      if link(path, name) == 0 { return }
      guard errno == EEXIST else { throw SavingFailure(errno, at: name) }
    }
    throw SavingFailure(.exists, at: Earlier.name(of: path, Self.mostEarlier))
  }

  private static let mostEarlier = 999
  /// Far more than any conversation has; what is longer was not saved by this program.
  private static let mostBytes: off_t = 64 << 20

  private func add(_ rest: ArraySlice<UInt8>) throws(SavingFailure) {
    guard !rest.isEmpty else { return }
    let failure = write(rest)
    guard failure == 0 else {
      // What was half written is taken back, so that the file stays whole.
      _ = ftruncate(descriptor, off_t(bytes.count))
      throw SavingFailure(failure, at: path)
    }
    bytes += rest
  }

  /// Writes behind what is there, down to the disk; the number of the error, or 0.
  private func write(_ rest: ArraySlice<UInt8>) -> Int32 {
    var offset = off_t(bytes.count)
    var rest = rest
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, offset) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : ENOSPC }
      rest = rest.dropFirst(count)
      offset += off_t(count)
    }
    while fsync(descriptor) != 0 {
      guard errno == EINTR else { return errno }
    }
    return 0
  }

  /// Names the file that was asked for, not the one that is made first.
  private func report(
    at path: String, _ body: () throws(SavingFailure) -> Void
  ) throws(SavingFailure) {
    do throws(SavingFailure) { try body() } catch { throw SavingFailure(error.reason, at: path) }
  }

  private static func createInPlace(_ path: String, holding bytes: [UInt8]) throws(SavingFailure)
    -> SavedFile
  {
    let descriptor = try Part.open(path)
    let file = SavedFile(path: path, descriptor: descriptor, bytes: [])
    do throws(SavingFailure) {
      try file.keep(bytes)
    } catch {
      unlink(path)
      throw error
    }
    Folder.sync(of: path)
    return file
  }

  static func lock(_ descriptor: Int32, _ path: String) throws(SavingFailure) {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: throw SavingFailure(.inUse, at: path)
      // A disk without locks: then there is none.
      default: return
      }
    }
  }
}
