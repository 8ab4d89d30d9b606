import Answers
import Assistant
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
      saved, header: header, over: dialog, version: source.fingerprint.description)
    let conversation = resumption.holding.conversation
    standing =
      conversation.isFinished
      ? .finished(dialog.title, conversation.outcome?.assessment.headline)
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
  var lines: String { "\(name)\n  \(words)" }
}

/// The conversations in the private folder.
struct KeptFiles {
  let folder: PrivateFolder

  /// All of them, the latest first.
  var all: [KeptFile] {
    folder.names.map { KeptFile("\(folder.path)/\($0)", named: String($0.dropLast(5))) }
      .sorted { $0.changed > $1.changed }
  }

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
