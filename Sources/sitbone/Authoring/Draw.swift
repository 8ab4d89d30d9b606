import ArgumentParser
import Drawings
@preconcurrency import Glibc
import Interview

import func Answers.nearestName

/// Draws a dialog as a graph.
struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draws a dialog: for Graphviz, for Mermaid, or as a picture.",
    discussion: """
      Questions, check-lists, statements and endings have shapes of their own; safety questions are \
      octagons. What stands beside an arrow is its condition, as the file words it.

      EXAMPLES
        sitbone draw my.dialog > my.dot
        sitbone draw my.dialog --format svg > my.svg
        sitbone draw --around pain --steps 3 --format mermaid
        sitbone draw my.dialog --to see-someone

      Exits with 0, with 64 when there is no such node, 65 when the dialog is not sound, 66 when it \
      can't be opened or Graphviz is not there, and 74 when the picture can't be made.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case dot, mermaid, svg }

  @Argument(
    help: "A dialog file, or the name of a shipped dialog.",
    completion: .file(extensions: ["dialog"]))
  var dialog: String = DialogSource.usual

  @Option(help: "What to write: dot, mermaid, or svg (which needs Graphviz).")
  var format: Format = .dot

  @Option(help: "Draw only what lies around this node.")
  var around: String?

  @Option(help: "How many steps before and behind that node.")
  var steps: Int = 2

  @Option(help: "Draw only the ways to this ending.")
  var to: String?

  func validate() throws {
    if around != nil, to != nil {
      throw ValidationError("--around and --to can't be had together.")
    }
    if !(0...1000).contains(steps) {
      throw ValidationError("--steps takes a number from 0 to 1000.")
    }
  }

  func run() throws {
    let dialog = try DialogSource(dialog).sound()
    let center = try around.map { try node(named: $0, of: dialog) { _ in true } }
    let ending = try to.map { name in
      try node(named: name, of: dialog) { if case .ending = $0.body { true } else { false } }
    }
    let excerpt: Excerpt =
      if let center {
        Excerpt(of: dialog, around: center, steps: steps)
      } else if let ending {
        Excerpt(of: dialog, to: ending)
      } else {
        Excerpt(whole: dialog)
      }
    switch format {
    case .dot: print(excerpt.dot(center: center), terminator: "")
    case .mermaid: print(excerpt.mermaid(center: center), terminator: "")
    case .svg: try Graphviz.printSVG(of: excerpt.dot(center: center))
    }
    guard fflush(stdout) == 0 else { throw CommandStatus.writeFailed }
  }

  private func node(
    named name: String, of dialog: Dialog, where fits: (Node) -> Bool
  ) throws -> NodeID {
    if let index = dialog.nodes.firstIndex(where: { $0.name == name && fits($0) }) {
      return NodeID(index)
    }
    let what = dialog.nodes.contains { $0.name == name } ? "is no ending" : "is no node of it"
    let names = dialog.nodes.filter(fits).map(\.name)
    let next =
      nearestName(to: name, among: names).map { "Did you mean \"\($0)\"?" }
      ?? "There are: \(names.prefix(20).joined(separator: ", "))\(names.count > 20 ? ", …" : "")."
    StandardError.write("sitbone: \"\(name)\" \(what). \(next)\n")
    throw ExitCode.validationFailure
  }
}
