import ArgumentParser
import Guidance
import Terminal
import Transcripts

/// Asks again what can have changed since the visit before.
struct ReturnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "Asks again what can have changed since your visit, and says what did.",
    discussion: """
      Who and where you are, how long you have had the pain and what came before it still count. \
      Everything else is asked again, and every safety question. Then comes the advice, and what \
      is different from the visit before. It is kept beside the first visit.

      EXAMPLES
        sitbone return
        sitbone return ./anna.chat

      Exits as sitbone talk does; with 64 when it can't tell which first visit is meant, 65 when \
      that is not finished, 66 when there is none.
      """)

  @OptionGroup var options: FollowUpOptions

  func run() throws {
    let follow = try options.begin(.comingBack)
    let before = follow.files.latestVisit
    let source = try DialogSource(before.dialogName)
    let lasting = CarriedAnswers(
      lastingFrom: before.saved, after: follow.daysSinceVisit, to: try source.sound())
    let day = before.day.map { " on \($0.inWords)" } ?? ""
    try follow.hold(
      over: source, carrying: lasting,
      opening: [
        .paragraph(
          "Welcome back. We last went through everything\(day). I ask again what can have changed."),
        .paragraph("To put right an answer that I keep from then, type change."),
      ])
  }
}
