import ArgumentParser
import Guidance
import Terminal

/// Holds a short look back beside a first visit.
struct CheckInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-in",
    abstract: "A one-minute look back, kept beside your first visit.",
    discussion: """
      It asks for danger signs anew, then how the pain was and what was done, and says what the \
      course so far calls for. It is kept beside the first visit, in a file that only your account \
      can read.

      EXAMPLES
        sitbone check-in
        sitbone check-in 2026-11-22
        sitbone check-in ./anna.chat --no-keep

      Exits as sitbone talk does; with 64 when it can't tell which first visit is meant, 65 when \
      that is not finished, 66 when there is none.
      """)

  @OptionGroup var options: FollowUpOptions

  func run() throws {
    let follow = try options.begin(.checkIn)
    let begun = follow.files.course.first.day
    let source = try DialogSource(Self.dialog)
    try follow.hold(
      over: source,
      opening: [
        .paragraph(
          "Welcome back. Your first visit was on \(begun.inWords). This look back takes a minute.")
      ])
  }

  private static let dialog = "check-in"
}
