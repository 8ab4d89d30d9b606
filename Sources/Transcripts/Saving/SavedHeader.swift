import Answers

/// The first lines of a saved file: what it is, and what the conversation was held over.
public struct SavedHeader: Hashable, Sendable {
  /// The name of a shipped dialog, or the path of another's file.
  public let dialog: String
  /// The fingerprint of the dialog.
  public let version: String
  /// The day on which it began, from which "since March" counts.
  public let date: CalendarDay?
  /// True when the person's own words are left out.
  public let isRedacted: Bool
  /// What else is to be known of it, a sentence or two each.
  public var remarks: [String]

  public init(
    dialog: String, version: String, date: CalendarDay?, isRedacted: Bool = false,
    remarks: [String] = []
  ) {
    (self.dialog, self.version, self.date) = (dialog, version, date)
    (self.isRedacted, self.remarks) = (isRedacted, remarks)
  }

  /// The same, over another version of the dialog.
  public func over(version: String, remarks: [String]) -> SavedHeader {
    SavedHeader(
      dialog: dialog, version: version, date: date, isRedacted: isRedacted,
      remarks: self.remarks + remarks)
  }

  /// The same, over a dialog that lies elsewhere now.
  public func over(dialog: String) -> SavedHeader {
    SavedHeader(
      dialog: dialog, version: version, date: date, isRedacted: isRedacted, remarks: remarks)
  }

  /// Reads the header off what stands in a file; nil when it is not one that was saved.
  init?(_ entries: [Transcript.Entry]) {
    var (dialog, version): (String?, String?) = (nil, nil)
    var date: CalendarDay?
    var notes: [String] = []
    for entry in entries {
      switch entry.content {
      case .given(.dialog(let name)): dialog = name
      case .given(.dialogVersion(let figures)): version = figures
      case .given(.date(let day)): date = CalendarDay(iso: day)
      case .note(let text): notes.append(text.replacing("\n", with: " "))
      default: break
      }
      if case .coach = entry.content { break }
    }
    guard let dialog, let version, notes.first == Self.warning else { return nil }
    let remarks = notes.dropFirst().filter { $0 != Self.redaction && AnswerNote($0) == nil }
    self.init(
      dialog: dialog, version: version, date: date, isRedacted: notes.contains(Self.redaction),
      remarks: Array(remarks))
  }

  static let warning =
    "This file holds health answers. Keep it private. To go on with it, type sitbone resume and "
    + "its name; to erase it, sitbone forget and its name."
  /// What the file begins with, as far as no line is broken.
  static let beginning = "Note: This file holds health answers."
  static let redaction =
    "Redacted: what was told in words of one's own is left out, other answers stand in the "
    + "dialog's words, and what was asked on the way or after the advice is not kept."

  /// The lines themselves.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for note in [Self.warning] + (isRedacted ? [Self.redaction] : []) + remarks {
      Self.append(note: note, to: &bytes)
    }
    bytes += "Given: dialog = \(dialog.harmless)\n".utf8
    bytes += "Given: dialog-version = \(version)\n".utf8
    if let date { bytes += "Given: date = \(date)\n".utf8 }
    return bytes
  }

  /// Sets a note, wrapped as a turn is.
  static func append(note: String, to bytes: inout [UInt8]) {
    bytes += "Note: ".utf8
    Wrapping(width: Layout.fixedWidth, indent: 2).append(note, from: 6, to: &bytes)
    bytes.append(0x0A)
  }
}
