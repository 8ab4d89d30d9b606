import ArgumentParser
@preconcurrency import Glibc
import Terminal

/// Lists the conversations that were kept.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the conversations that were kept in the private folder.")

  func run() throws {
    guard let folder = PrivateFolder() else {
      print("Nothing is kept: HOME is not set, so there is no private folder.")
      return
    }
    let visits = KeptFiles(folder: folder).visits
    let files = visits.flatMap(\.all)
    let place = folder.inWords(folder.path)
    guard !files.isEmpty else {
      print("No conversation is kept in \(place).")
      return
    }
    print("Kept in \(place):")
    for visit in visits {
      print(visit.first.lines)
      for file in visit.later { print(file.lines(indent: 4)) }
    }
    if let open = files.first(where: { !$0.isFinished && !$0.isInUse }) {
      print(Paragraph.text("To go on with one, type: sitbone resume \(open.name)"))
    }
    print(Paragraph.text("To erase one, type: sitbone forget \(files[0].name)"))
    guard fflush(stdout) == 0 else { throw ExitCode(ExitStatus.inputOutput) }
  }
}
