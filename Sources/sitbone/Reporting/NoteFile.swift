import Answers
import ArgumentParser
import Assistant
@preconcurrency import Glibc
import Reports

/// The file into which the note goes when an interview is over.
struct NoteFile: Hashable {
  private let path: String
  private let day: CalendarDay?

  /// Makes sure, before the first question, that the note can get a file of its own.
  init(_ path: String, on day: CalendarDay?) throws {
    (self.path, self.day) = (path, day)
    guard access(path, F_OK) != 0 else {
      StandardError.write(
        "sitbone: cannot write \(path): it is there already, and is left as it is\n")
      throw CommandStatus.writeFailed
    }
  }

  /// Writes the note of a conversation, as its name asks: `.html` as a page, `.txt` as plain text,
  /// else as Markdown.
  func write(_ conversation: Conversation) throws {
    let visit = Visit(of: conversation.state, in: conversation.dialog, on: day)
    let text =
      switch path.split(separator: ".").last.map({ $0.lowercased() }) {
      case "html", "htm": Page(of: visit).html
      case "txt", "text": Note(of: visit).text
      default: Note(of: visit).markdown
      }
    try NewFile.write(text, to: path, mode: 0o600)
  }
}
