import Answers
import Assistant
import Guidance
import Interview
import Terminal
import Transcripts

/// One saved conversation, looked at from outside.
struct KeptFile {
  let path: String
  /// What it is called on the command line.
  let name: String
  let isInUse: Bool
  /// When it was last written, to compare.
  let changed: Int
  /// The day on which it began.
  let date: CalendarDay?
  /// True when it ended in advice.
  private(set) var isAdvised = false
  private let standing: Standing

  private enum Standing {
    /// The dialog's title, and what came of it.
    case finished(String, String?)
    /// The dialog's title, how many questions were answered, and the place that waits.
    case waiting(String, Int, String)
    /// Its dialog is not here to tell; so many lines were typed.
    case withoutDialog(String, Int)
    case unreadable
  }

  init(_ path: String, named name: String) {
    (self.path, self.name) = (path, name)
    guard let look = SavedFile.look(at: path) else {
      (isInUse, changed, date, standing) = (false, 0, nil, .unreadable)
      return
    }
    let saved = SavedText(look.bytes)
    (isInUse, changed, date) = (look.isInUse, look.changed, saved.header?.date)
    guard let header = saved.header else {
      standing = .unreadable
      return
    }
    guard let source = DialogSource(ifThere: header.dialog), let dialog = source.soundOrNil else {
      standing = .withoutDialog(header.dialog, saved.typed.count)
      return
    }
    let resumption = Resumption(
      saved, header: header, over: dialog, version: source.fingerprint.description,
      after: VisitFiles.background(of: path))
    let conversation = resumption.holding.conversation
    isAdvised = conversation.outcome?.ending == .advised
    standing =
      conversation.isFinished
      ? .finished(dialog.title, conversation.outcome?.headline)
      : .waiting(
        dialog.title, conversation.answersInWords.count,
        conversation.nodeName.replacing("-", with: " "))
  }

  var isFinished: Bool { if case .finished = standing { true } else { false } }

  /// What it is about and how far it went, in a few sentences.
  var words: String {
    let told =
      switch standing {
      case .finished(let title, let headline):
        "\(title). Finished" + (headline.map { ": \($0)" } ?? ".")
      case .waiting(let title, let count, let place):
        "\(title). Not finished: \(count) answered, \"\(place)\" is next."
      case .withoutDialog(let dialog, let count):
        "Its dialog is gone: \(dialog). \(count) lines were typed."
      case .unreadable: "It can't be read."
      }
    let day =
      date.flatMap { name.hasPrefix($0.description) ? nil : " Begun on \($0.inWords)." } ?? ""
    return told + day + (isInUse ? " It is open in another window." : "")
  }

  /// Its name, and beneath it the words.
  var lines: String { lines(indent: 0) }

  /// The same, so many columns to the right.
  func lines(indent: Int) -> String {
    let blanks = String(repeating: " ", count: indent)
    return "\(blanks)\(name)\n\(blanks)  \(words)"
  }
}

extension Outcome {
  /// The first thing that was said at the end.
  fileprivate var headline: String? {
    if case .reviewed(let review) = ending, review.flagged == nil {
      return review.remarks.first?.heading
    }
    return assessment.headline
  }
}

/// The conversations in the private folder.
struct KeptFiles {
  let folder: PrivateFolder

  /// A visit, with what lies beside it in the order in which it was held.
  struct Visit {
    let first: KeptFile
    let later: [KeptFile]

    /// The visit and what lies beside it.
    var all: [KeptFile] { [first] + later }
  }

  /// All of them, the latest first.
  var all: [KeptFile] {
    folder.names.map { KeptFile("\(folder.path)/\($0)", named: String($0.dropLast(5))) }
      .sorted { $0.changed > $1.changed }
  }

  /// All of them, each check-in under its visit, the visit that was last added to first. A check-in
  /// whose visit is gone stands by itself.
  var visits: [Visit] {
    let all = all
    let names = Set(all.map(\.name))
    func first(of file: KeptFile) -> String? {
      FollowUp(name: file.name).map(\.first).flatMap { names.contains($0) ? $0 : nil }
    }
    let later = Dictionary(grouping: all.filter { first(of: $0) != nil }) { first(of: $0) ?? "" }
    return all.filter { first(of: $0) == nil }.map { file in
      let followUps = (later[file.name] ?? []).compactMap { each in
        FollowUp(name: each.name).map { (followUp: $0, file: each) }
      }
      return Visit(
        first: file, later: followUps.sorted { $0.followUp < $1.followUp }.map(\.file))
    }.sorted { latest($0) > latest($1) }
  }

  private func latest(_ visit: Visit) -> Int { visit.all.map(\.changed).max() ?? 0 }

  /// The file that a person names: by its name in the private folder, or by any path.
  static func path(named name: String, in folder: PrivateFolder?) -> String {
    guard !name.contains("/"), let folder else { return name }
    let names = folder.names
    return [name, name + ".chat"].first(where: names.contains).map { "\(folder.path)/\($0)" }
      ?? name
  }
}

extension DialogSource {
  /// The dialog of this name, or nil with nothing said.
  init?(ifThere name: String) {
    guard Self.isThere(name), let source = try? DialogSource(name) else { return nil }
    self = source
  }
}
