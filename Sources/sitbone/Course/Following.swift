import Answers
import ArgumentParser
import Guidance
import Terminal
import Transcripts

/// A conversation after a first visit, about to begin.
struct Following {
  let files: VisitFiles
  private let path: String
  private let kind: FollowUp.Kind
  private let day: CalendarDay
  private let keeps: Bool
  private let manner: Manner

  /// Finds and reads the first visit.
  ///
  /// - Parameter keeps: true to keep the conversation beside it.
  init(
    _ visit: FirstVisit, _ kind: FollowUp.Kind, on today: Today?, keeping keeps: Bool,
    in manner: Manner
  ) throws {
    path = try visit.path(asking: manner.company == .person)
    files = try VisitFiles(of: path)
    (self.kind, self.keeps, self.manner) = (kind, keeps, manner)
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
    over source: DialogSource, carrying lasting: CarriedAnswers? = nil, opening: [Block]
  ) throws {
    let header = SavedHeader(
      dialog: source.lastingName, version: source.fingerprint.description, date: day)
    let holding = RecordedConversation(
      header, over: try source.sound(), after: files.background(of: kind))
    var file: SavedFile?
    if keeps {
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
