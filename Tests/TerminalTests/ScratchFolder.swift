import Foundation

/// A folder that is gone, with all that is in it, when the test is over; a class for that.
final class ScratchFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "sitbone-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in it.
  func file(_ name: String) -> String { path + "/" + name }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }

  /// Writes a file, with the folders that lead to it, and returns its path.
  @discardableResult
  func write(_ text: String, to name: String, mode: Int = 0o644) throws -> String {
    let url = URL(filePath: file(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
    return url.path
  }

  /// What lies in it, by name.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// Everything in it and beneath, as paths from it.
  var everything: [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
  }

  /// Who may do what with a file in it.
  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: file(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}

extension String {
  /// A saved file without what only a file has: what a pipe prints.
  var asPrinted: String {
    var isOnlyInFile = false
    return lines.filter { line in
      if !line.hasPrefix(" ") {
        isOnlyInFile = ["Note:", "Given:", "Exit:"].contains { line.hasPrefix($0) }
      }
      return !isOnlyInFile
    }.joined(separator: "\n") + "\n"
  }
}

/// A runner's answers, from the notice to the end.
enum Runner {
  static let lines = [
    "yes", "uk", "1", "34", "none", "Sore low in the buttock since the hills", "no", "gradual",
    "none", "none", "none", "none", "1", "left", "none", "1", "6 weeks", "running", "2", "1, 3",
    "1",
    "2", "2", "4", "20", "9", "1, 3", "none", "run a 10k", "done",
  ]
}
