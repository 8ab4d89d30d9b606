import ArgumentParser
@preconcurrency import Glibc

/// The files of conversations that the command line names, folders gone through.
struct TestFiles {
  /// Their paths, each once: as they were named, and in a folder by name.
  let paths: [String]

  init(_ names: [String]) throws {
    var paths: [String] = []
    for name in names {
      guard name != "-", Self.isFolder(name) else {
        paths.append(name)
        continue
      }
      let found = Self.conversations(
        in: name.last == "/" && name.count > 1 ? String(name.dropLast()) : name)
      if found.isEmpty {
        StandardError.write("sitbone: no file ending in .chat is in \(name)\n")
        throw CommandStatus.cannotOpen
      }
      paths += found
    }
    var seen: Set<String> = []
    self.paths = paths.filter { seen.insert($0).inserted }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// All `.chat` files below a folder. What is hidden stays hidden.
  private static func conversations(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted().flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      if isFolder(path) { return isLink(path) ? [] : conversations(in: path) }
      return name.hasSuffix(".chat") ? [path] : []
    }
  }

  /// Links to folders are not followed: they may lead round in a circle.
  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
