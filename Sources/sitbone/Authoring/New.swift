import ArgumentParser
import DialogScript

/// Starts a dialog of one's own.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Starts a dialog of your own, with notes that teach how it is written.",
    discussion: """
      Writes NAME.dialog, a small interview that works, for you to change. A file that is there \
      already is left as it is.

      EXAMPLE
        sitbone new knee

      Exits with 0, with 64 when it can't be the name of a dialog, and 74 when the file is there \
      already or can't be written.
      """)

  @Argument(
    help: "The dialog's name: small letters, digits and hyphens. A folder may stand before it.")
  var name: String

  func validate() throws {
    if let problem = DialogName(path: path).problem { throw problem }
  }

  private var path: String { name.hasSuffix(".dialog") ? name : name + ".dialog" }

  func run() throws {
    try NewFile.write(StarterDialog.text(named: DialogName(path: path).name), to: path)
    print(
      """
      Wrote \(path), a small interview that works as it is.

      Next:
        sitbone talk \(path)     talk through it
        open \(path) in any editor, and change it to ask what you want to know
        sitbone check \(path)    see whether it is sound, and if not, what to change
        sitbone draw \(path)     see it as a graph
      """)
  }
}
