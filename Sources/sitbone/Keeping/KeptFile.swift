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

  private init(
    _ path: String, named name: String, _ look: (isInUse: Bool, changed: Int)?,
    begun date: CalendarDay? = nil, _ standing: Standing
  ) {
    (self.path, self.name, self.date, self.standing) = (path, name, date, standing)
    (isInUse, changed) = look ?? (false, 0)
  }

  /// Looks at a file, and holds its conversation again as far as it went; that is nil where it can't
  /// be held.
  ///
  /// - Parameter background: what was known of the person before it.
  static func look(
    at path: String, named name: String, after background: Background?,
    over dialogs: inout KeptDialogs
  ) -> (file: KeptFile, conversation: Conversation?) {
    guard let (bytes, isInUse, changed) = SavedFile.look(at: path) else {
      return (KeptFile(path, named: name, nil, .unreadable), nil)
    }
    let (look, saved) = ((isInUse, changed), SavedText(bytes))
    guard let header = saved.header else {
      return (KeptFile(path, named: name, look, .unreadable), nil)
    }
    guard let (dialog, version) = dialogs[header.dialog] else {
      let standing = Standing.withoutDialog(header.dialog, saved.typed.count)
      return (KeptFile(path, named: name, look, begun: header.date, standing), nil)
    }
    let conversation = Resumption(
      saved, header: header, over: dialog, version: version, after: background
    ).holding.conversation
    let standing: Standing =
      conversation.isFinished
      ? .finished(dialog.title, conversation.outcome?.headline)
      : .waiting(
        dialog.title, conversation.answersInWords.count,
        conversation.nodeName.replacing("-", with: " "))
    var file = KeptFile(path, named: name, look, begun: header.date, standing)
    file.isAdvised = conversation.outcome?.ending == .advised
    return (file, conversation)
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
    Paragraph.text(name, indent: indent) + "\n" + Paragraph.text(words, indent: indent + 2)
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
