import Answers
import Assistant
import Guidance
import Interview
import Reports
import Terminal
import Transcripts

/// A conversation that lies in a file, whether it was saved there or a pipe printed it.
struct VisitFile {
  let path: String
  /// The day on which it was held; nil where the file does not say.
  let day: CalendarDay?
  /// The name or the path of its dialog.
  let dialogName: String
  let conversation: Conversation
  /// What stands in the file.
  let saved: SavedText

  /// Reads the file and holds its conversation again.
  ///
  /// - Parameter background: what was known of the person before it.
  init(_ path: String, after background: Background? = nil) throws {
    let bytes = try InputFile.bytes(of: path)
    let held = try HeldConversation.read(bytes, file: path)
    (self.path, saved, day) = (path, SavedText(bytes), held.day)
    dialogName = held.dialogName ?? DialogSource.usual
    let source = try DialogSource(dialogName)
    conversation = held.conversation(
      through: try source.sound(), version: source.fingerprint.description, on: day,
      after: background)
  }

  /// The same for a report.
  var visit: Visit { Visit(of: conversation.state, in: conversation.dialog, on: day) }
}

/// A first visit's file, with the files of all that was held after it.
struct VisitFiles {
  let first: VisitFile
  private var soFar: CourseSoFar
  /// What came after it and was finished, or broke off with a danger told, in its order.
  private(set) var later: [Later] = []

  /// One conversation after the first visit.
  struct Later {
    let followUp: FollowUp
    let file: VisitFile
    /// As what it counts: a return that broke off is a look back, if a short one.
    let kind: FollowUp.Kind
  }

  /// Reads the files beside a first visit.
  ///
  /// - Parameter limit: a follow-up before which to stop; nil to read all.
  init(of path: String, before limit: FollowUp? = nil) throws {
    first = try VisitFile(path)
    guard first.day != nil else {
      StandardError.write(
        "sitbone: \(path) does not say on which day it was held. Add a line such as: "
          + "Given: date = 2026-11-22\n")
      throw CommandStatus.badData
    }
    guard let soFar = CourseSoFar(first.conversation, on: first.day) else {
      StandardError.write(
        "sitbone: \(path) is not finished. To go on with it, type: sitbone resume \(path)\n")
      throw CommandStatus.badData
    }
    self.soFar = soFar
    for (followUp, path) in FollowUp.all(beside: path) {
      if let limit, followUp >= limit { break }
      let file = try VisitFile(path, after: background(of: followUp.kind))
      if let kind = self.soFar.add(file.conversation, followUp, on: file.day) {
        later.append(Later(followUp: followUp, file: file, kind: kind))
      }
    }
  }

  /// The course so far.
  var course: Course { soFar.course }

  /// The first visit and those at which everything was asked again, in their order.
  var visits: [VisitFile] {
    [first] + later.filter { $0.kind == .comingBack }.map(\.file)
  }

  /// The looks back, in their order.
  var checkIns: [VisitFile] { later.filter { $0.kind == .checkIn }.map(\.file) }

  /// The last time that everything was asked.
  var latestVisit: VisitFile {
    later.last { $0.kind == .comingBack }?.file ?? first
  }

  /// What is known before the next conversation of a kind.
  func background(of kind: FollowUp.Kind) -> Background { soFar.background(of: kind) }

  /// What was known before the conversation at a path; nil where nothing was, or the first visit is
  /// gone.
  static func background(of path: String) -> Background? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let followUp = FollowUp(name: name), let first = FollowUp.first(beside: path),
      SavedFile.look(at: first) != nil, let files = try? VisitFiles(of: first, before: followUp)
    else { return nil }
    return files.background(of: followUp.kind)
  }
}
