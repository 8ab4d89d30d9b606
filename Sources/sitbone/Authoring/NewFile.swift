import ArgumentParser
@preconcurrency import Glibc

/// A file that was not there before.
enum NewFile {
  /// Writes a file, and never over one that is there.
  ///
  /// - Parameter mode: who may do what with it; 0600 for what tells of a person.
  static func write(_ text: String, to path: String, mode: mode_t = 0o644) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      let reason =
        errno == EEXIST
        ? "it is there already, and is left as it is" : String(cString: strerror(errno))
      StandardError.write("sitbone: cannot write \(path): \(reason)\n")
      throw CommandStatus.writeFailed
    }
    var rest = Array(text.utf8)[...]
    var isWhole = true
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        isWhole = false
        break
      }
      rest = rest.dropFirst(count)
    }
    let reason = String(cString: strerror(errno))
    guard close(descriptor) == 0, isWhole else {
      unlink(path)
      StandardError.write("sitbone: cannot write \(path): \(reason)\n")
      throw CommandStatus.writeFailed
    }
  }
}

/// A dialog's name, and the file that it names.
struct DialogName {
  let name: String
  /// What is wrong with it as a name; nil when nothing is.
  let problem: ValidationError?

  private static let ending = ".dialog"

  init(wish: String) {
    name = wish
    problem = Self.problem(with: wish)
  }

  /// The name that a file must have for its dialog.
  init(path: String) {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    name = file.hasSuffix(Self.ending) ? String(file.dropLast(Self.ending.count)) : file
    problem =
      file.hasSuffix(Self.ending)
      ? Self.problem(with: name)
      : ValidationError("The name of a dialog file ends in .dialog; \"\(file)\" does not.")
  }

  private static func problem(with name: String) -> ValidationError? {
    let isSound =
      name.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      } && name.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    return isSound
      ? nil
      : ValidationError(
        "\"\(name)\" can't name a dialog: a name is made of small letters, digits and hyphens, as "
          + "night-pain is.")
  }
}
