import Answers
import ArgumentParser
import Assistant
import Guidance
import Terminal
import Transcripts

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

  @OptionGroup var visit: FirstVisit

  @Flag(inversion: .prefixedNo, help: "Keep it beside the first visit, or not.")
  var keep = true

  @Option(help: .hidden)
  var today: Today?

  @OptionGroup var options: TalkOptions

  func run() throws {
    let follow = try Following(visit, .checkIn, on: today, in: options.manner)
    let begun = follow.files.course.first.day
    let source = try DialogSource(Self.dialog)
    try follow.hold(
      over: source, keeping: keep,
      opening: [
        .paragraph(
          "Welcome back. Your first visit was on \(begun.inWords). This look back takes a minute.")
      ])
  }

  private static let dialog = "check-in"
}

/// A conversation after a first visit, about to begin.
struct Following {
  let files: VisitFiles
  private let path: String
  private let kind: FollowUp.Kind
  private let day: CalendarDay
  private let manner: Manner

  /// Finds and reads the first visit.
  init(_ visit: FirstVisit, _ kind: FollowUp.Kind, on today: Today?, in manner: Manner) throws {
    path = try visit.path(asking: manner.company == .person)
    files = try VisitFiles(of: path)
    (self.kind, self.manner) = (kind, manner)
    guard let day = today?.day ?? Today.fromClock else {
      StandardError.write("sitbone: the clock of this machine does not tell the day.\n")
      throw ExitCode(ExitStatus.inputOutput)
    }
    let last = files.course.all.map(\.day).max() ?? day
    guard day >= last else {
      StandardError.write(
        "sitbone: today would be \(day.inWords), before the visit of \(last.inWords). Is the "
          + "clock right?\n")
      throw CommandStatus.badData
    }
    self.day = day
  }

  /// How many days have passed since everything was last asked.
  var daysSinceVisit: Int { day.number - files.course.latestVisit.day.number }

  /// Holds the conversation, and ends the program with the status that tells how it went.
  ///
  /// - Parameters:
  ///   - lasting: answers that still hold.
  ///   - opening: what a person is told before the first question.
  func hold(
    over source: DialogSource, keeping keep: Bool, carrying lasting: CarriedAnswers? = nil,
    opening: [Block]
  ) throws {
    let header = SavedHeader(
      dialog: source.lastingName, version: source.fingerprint.description, date: day)
    let holding = RecordedConversation(
      header, over: try source.sound(), after: files.background(of: kind))
    var file: SavedFile?
    if keep {
      do throws(SavingFailure) {
        file = try FollowUp.create(kind, beside: path, on: day, holding: holding.record.bytes)
      } catch {
        StandardError.write(
          "sitbone: cannot keep it beside \(path): \(error.because). With --no-keep we can go on "
            + "all the same.\n")
        throw ExitCode(ExitStatus.inputOutput)
      }
    }
    try manner.hold(
      KeptConversation(
        holding, in: file, carrying: lasting, opening: opening, with: manner.company))
  }
}
