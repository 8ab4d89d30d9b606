@preconcurrency import Glibc

/// A file that is being made, under a name that nobody looks for, until it is whole.
struct Part {
  let path: String
  let descriptor: Int32

  /// Opens a new one in the folder of the file that it is to become.
  init(beside path: String) throws(SavingFailure) {
    self.path = Folder.of(path) + "/" + Self.beginning + "\(getpid())" + Self.ending
    // A process of the same number may have died over it.
    unlink(self.path)
    do throws(SavingFailure) {
      descriptor = try Self.open(self.path)
    } catch {
      throw SavingFailure(error.reason, at: path)
    }
  }

  /// Opens a new file for this account alone, whatever the umask, and locks it.
  static func open(_ path: String) throws(SavingFailure) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = Glibc.open(path, flags, 0o600)
    guard descriptor >= 0 else { throw SavingFailure(errno, at: path) }
    guard fchmod(descriptor, 0o600) == 0 else {
      let failure = SavingFailure(errno, at: path)
      close(descriptor)
      unlink(path)
      throw failure
    }
    do throws(SavingFailure) {
      try SavedFile.lock(descriptor, path)
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  private static let beginning = ".sitbone-"
  private static let ending = ".part"

  /// True for the name of one, perhaps of a program that was killed over it.
  static func isName(_ name: String) -> Bool { name.hasPrefix(beginning) && name.hasSuffix(ending) }

  /// Removes what a killed program left; what another is just making stays.
  static func removeAbandoned(in folder: String) {
    for name in Folder.names(in: folder) where isName(name) {
      let path = folder + "/" + name
      let descriptor = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
      close(descriptor)
    }
  }
}

/// What stands under a name already.
struct Existing {
  /// Why nothing new can be made there; nil when nothing is there.
  let reason: SavingFailure.Reason?

  init(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      reason = nil
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFLNK: reason = .isLink
    case S_IFDIR: reason = .isFolder
    default: reason = .exists
    }
  }
}

/// The copies that stay beside a file when the dialog has changed and another takes its place.
public enum Earlier {
  static func name(of path: String, _ number: Int) -> String {
    let stem = path.hasSuffix(".chat") ? String(path.dropLast(5)) : path
    return "\(stem).earlier-\(number).chat"
  }

  /// True for the name of such a copy.
  public static func isName(_ name: String) -> Bool {
    guard name.hasSuffix(".chat"), let dot = name.dropLast(5).lastIndex(of: ".") else {
      return false
    }
    let ending = name[dot...].dropLast(5)
    return ending.hasPrefix(".earlier-") && Int(ending.dropFirst(9)) != nil
  }

  /// The name of the file that such a copy stayed beside.
  static func original(of name: String) -> String {
    guard isName(name), let dot = name.dropLast(5).lastIndex(of: ".") else { return name }
    return name[..<dot] + ".chat"
  }

  /// All copies of a file.
  public static func paths(of path: String) -> [String] {
    let folder = Folder.of(path)
    let own = path.split(separator: "/").last.map(String.init) ?? path
    let stem = (own.hasSuffix(".chat") ? String(own.dropLast(5)) : own) + ".earlier-"
    return Folder.names(in: folder).filter { $0.hasPrefix(stem) && isName($0) }.sorted()
      .map { folder + "/" + $0 }
  }
}
