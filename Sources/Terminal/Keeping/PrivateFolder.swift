import Answers
@preconcurrency import Glibc

/// The folder in which conversations are kept that their person agreed to keep.
///
/// By the XDG rules it belongs to the state of a program: what lets it go on where it stopped, and
/// what no backup of a person's data need carry elsewhere.
public struct PrivateFolder: Hashable, Sendable {
  public let path: String
  private let home: String?

  /// The folder that the environment names; nil when it names none. It need not exist.
  public init?() {
    self.init(
      state: getenv("XDG_STATE_HOME").map { String(cString: $0) },
      home: getenv("HOME").map { String(cString: $0) })
  }

  /// The folder that these values of `XDG_STATE_HOME` and `HOME` name. By the rules, a relative one
  /// counts as not set.
  init?(state: String?, home: String?) {
    let home = home.flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard
      let base = state.flatMap({ $0.hasPrefix("/") ? $0 : nil })
        ?? home.map({ $0 + "/.local/state" })
    else { return nil }
    path = base + (base.hasSuffix("/") ? "" : "/") + "sitbone"
    self.home = home
  }

  /// A path as a person reads it: `~/.local/state/sitbone`.
  public func inWords(_ path: String) -> String {
    guard let home, home != "/", path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// The names of the conversations in it, in order. A copy of before a dialog changed goes with the
  /// one that took its place, and counts by itself only when that is gone.
  public var names: [String] {
    let all = Folder.names(in: path).filter { $0.hasSuffix(".chat") && !$0.hasPrefix(".") }
    let known = Set(all)
    return all.filter { !Earlier.isName($0) || !known.contains(Earlier.original(of: $0)) }.sorted()
  }

  /// Keeps a new conversation in it, under the name of its day.
  public func create(
    on day: CalendarDay?, holding bytes: [UInt8]
  ) throws(SavingFailure) -> SavedFile {
    try make()
    Part.removeAbandoned(in: path)
    let stem = day?.description ?? "undated"
    for number in 1...Self.mostOfOneDay {
      let name = number == 1 ? stem : "\(stem)-\(number)"
      do throws(SavingFailure) {
        return try SavedFile.create("\(path)/\(name).chat", holding: bytes)
      } catch {
        guard [.exists, .isLink, .isFolder].contains(error.reason) else { throw error }
      }
    }
    throw SavingFailure(.exists, at: "\(path)/\(stem).chat")
  }

  private static let mostOfOneDay = 9999

  /// Makes the folder, and those above it that are missing, for this account alone.
  private func make() throws(SavingFailure) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) == 0 {
        // Whatever the umask took away.
        chmod(made, 0o700)
        Folder.sync(of: made)
      } else if errno != EEXIST {
        throw SavingFailure(errno, at: made)
      }
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw SavingFailure(.noFolder, at: path)
    }
    guard status.st_uid == geteuid() else { throw SavingFailure(.belongsToOthers, at: path) }
  }

  /// Removes what nobody needs any more: files half made, and the folder itself when it is empty.
  public func tidy() {
    Part.removeAbandoned(in: path)
    rmdir(path)
  }
}
