import ArgumentParser
@preconcurrency import Glibc
import Guidance
import Reports
import Terminal

/// Draws the weeks since a first visit.
struct CourseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course",
    abstract: "How it has gone since the first visit, and what that calls for.",
    discussion: """
      An entry for each check-in: the pain while active with the red zone, the next morning, \
      sitting, and what was done. Then what the course calls for, and why.

      EXAMPLES
        sitbone course
        sitbone course 2026-11-22
        sitbone course ./anna.chat --html > course.html   a page to show the physio
        sitbone course ./anna.chat --svg > course.svg     the picture alone

      Exits with 0; with 64 when it can't tell which first visit is meant, 65 when that is not \
      finished, 66 when there is none.
      """)

  @OptionGroup var visit: FirstVisit

  @Flag(help: "A page with pictures, and the note of the latest visit.")
  var html = false

  @Flag(help: "The picture alone.")
  var svg = false

  @Flag(help: "All in words, without bars: for screen readers.")
  var plain = false

  func validate() throws {
    if html && svg { throw ValidationError("Choose --html or --svg.") }
  }

  func run() throws {
    let files = try VisitFiles(
      of: visit.path(asking: isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0))
    try StandardOutput.write(Array(text(of: files).utf8))
  }

  private func text(of files: VisitFiles) -> String {
    let visits = files.visits.map(\.visit)
    if svg { return CourseDrawing(of: visits + files.checkIns.map(\.visit)).svg }
    if html {
      return Page(
        of: files.latestVisit.visit, after: Array(visits.dropLast()),
        with: files.checkIns.map(\.visit), callingFor: CourseAssessment(of: files.course)
      ).html
    }
    return CourseText(of: files.course, width: columns, hasBars: !plain && !isAccessible).text
  }

  /// The window's width, as far as it is narrower than any text is set.
  private var columns: Int {
    guard isatty(STDOUT_FILENO) != 0, let columns = windowColumns() else { return Self.widest }
    return min(columns, Self.widest)
  }

  private static let widest = 76

  private var isAccessible: Bool {
    getenv("ACCESSIBLE").map { strlen($0) > 0 } ?? false
  }
}
