import ArgumentParser
@preconcurrency import Glibc

/// A file as it is in some revision: `REV:path`, as `git show` takes it.
struct GitRevision {
  let name: String
  /// The path within the revision.
  let path: String

  /// Nil for what names no revision: a shipped dialog, a file that is there, or a name without a
  /// colon.
  init?(_ name: String) {
    guard !DialogSource.isThere(name), let colon = name.firstIndex(of: ":"),
      colon != name.startIndex, name.index(after: colon) != name.endIndex
    else { return nil }
    self.name = name
    path = String(name[name.index(after: colon)...])
  }

  /// What the file holds.
  func bytes() throws -> [UInt8] {
    // Both outputs go to files without names, so that git never waits for us.
    guard let output = tmpfile(), let remarks = tmpfile() else {
      throw failure("no temporary file can be made")
    }
    defer {
      fclose(output)
      fclose(remarks)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, fileno(output), STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fileno(remarks), STDERR_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    // A name that begins with a hyphen is a name, not an option of git's.
    let words = ["git", "show", "--end-of-options", name]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let status = posix_spawnp(&child, "git", &actions, nil, &arguments, environ)
    guard status == 0 else {
      throw failure(
        status == ENOENT
          ? "it names a git revision, and git is not installed here. Give two files instead"
          : String(cString: strerror(status)))
    }
    var ending: Int32 = 0
    while waitpid(child, &ending, 0) < 0, errno == EINTR {}
    guard ending == 0 else {
      let said = String(decoding: Self.content(of: remarks), as: UTF8.self)
      let first = said.split(separator: "\n").first.map(String.init) ?? "git did not finish"
      throw failure("git says: \(first)")
    }
    return Self.content(of: output)
  }

  private static func content(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var place: off_t = 0
    while true {
      let count = pread(fileno(file), &chunk, chunk.count, place)
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
      place += off_t(count)
    }
  }

  private func failure(_ reason: String) -> ExitCode {
    StandardError.write("sitbone: cannot open \(name): \(reason)\n")
    return CommandStatus.cannotOpen
  }
}

extension DialogSource {
  /// A dialog by its name, its file, or its file in a git revision.
  init(orRevision name: String) throws {
    guard let revision = GitRevision(name) else {
      try self.init(name)
      return
    }
    self.init(path: revision.path, bytes: try revision.bytes())
  }
}
