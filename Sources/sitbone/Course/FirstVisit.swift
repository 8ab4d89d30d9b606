import ArgumentParser
@preconcurrency import Glibc
import Terminal
import Transcripts

/// Which first visit a command is about.
struct FirstVisit: ParsableArguments {
  @Argument(
    help:
      "The first visit: the name of a kept conversation, or a file. Needed if there are several.",
    completion: .file(extensions: ["chat"]))
  var first: String?

  /// The file of the first visit that is named, or of the only one that is kept.
  ///
  /// - Parameter asks: true where a person can be asked which one.
  func path(asking asks: Bool) throws -> String {
    let folder = PrivateFolder()
    if let first {
      let path = KeptFiles.path(named: first, in: folder)
      // A check-in stands for the visit that it lies beside.
      return FollowUp.first(beside: path) ?? path
    }
    let all = folder.map { KeptFiles(folder: $0).visits } ?? []
    let finished = all.map(\.first).filter { $0.isFinished && $0.isAdvised }
    if finished.count == 1 { return finished[0].path }
    guard let latest = finished.first else {
      StandardError.write(
        """
        sitbone: no finished first visit is kept here. To hold one, type: sitbone
        If you saved one in a file, name it, for example: sitbone check-in anna.chat

        """)
      throw CommandStatus.cannotOpen
    }
    guard asks else {
      StandardError.write("sitbone: several first visits are kept. Name one of them:\n")
      for each in finished { StandardError.write(each.lines + "\n") }
      StandardError.write("For example: \(latest.name)\n")
      throw ExitCode(64)
    }
    return try KeptChoice(of: finished).chosen(
      saying: "Several first visits are kept:", asking: "Which one is yours?")
  }
}

/// Kept conversations of which a person names one.
struct KeptChoice {
  private let files: [KeptFile]

  init(of files: [KeptFile]) { self.files = files }

  /// Asks until one is named, and returns its path.
  func chosen(saying opening: String, asking question: String) throws -> String {
    print(opening)
    for (place, file) in files.enumerated() { print("\(place + 1). \(file.lines)") }
    while true {
      print("\(question) Type its number, or quit: ", terminator: "")
      fflush(stdout)
      guard let line = readLine() else { throw CommandStatus.badData }
      let words = TypedLine(bytes: line.utf8).words.lowercased()
      if words == "quit" { throw CommandStatus.badData }
      if let number = Int(words), files.indices.contains(number - 1) {
        return files[number - 1].path
      }
      if let file = files.first(where: { $0.name == words }) { return file.path }
      print("I need a number from 1 to \(files.count).")
    }
  }
}
