import ArgumentParser
@preconcurrency import Glibc
import Terminal

/// Lists the conversations that were kept.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the conversations that were kept in the private folder.")

  func run() throws {
    guard let folder = PrivateFolder() else {
      print("Nothing is kept: HOME is not set, so there is no private folder.")
      return
    }
    let files = KeptFiles(folder: folder).all
    let place = folder.inWords(folder.path)
    guard !files.isEmpty else {
      print("No conversation is kept in \(place).")
      return
    }
    print("Kept in \(place):")
    for file in files { print(file.lines) }
    if let open = files.first(where: { !$0.isFinished && !$0.isInUse }) {
      print("To go on with one, type: sitbone resume \(open.name)")
    }
    print("To erase one, type: sitbone forget \(files[0].name)")
    guard fflush(stdout) == 0 else { throw ExitCode(ExitStatus.inputOutput) }
  }
}
