import Answers

/// What a conversation takes for granted, as its `Given:` lines have it.
public struct Circumstances: Hashable, Sendable {
  /// The dialog that is named, and where; nil for the usual one.
  public var dialog: Named?
  /// The fingerprint of the dialog that the conversation was held over.
  public var dialogVersion: String?
  /// The day that "since March" counts from.
  public var day = usualDay
  /// True when the conversation names that day.
  public private(set) var namesDay = false
  /// How many columns the window has.
  public var width: Int?
  /// What has to hold the conversation.
  public var driver: Transcript.Driver?
  /// How many seconds one answer may take, of a clock that moves only by `<wait 31 s>`.
  public var timeout: Int?

  public init() {}

  /// A dialog, by the name that a file of conversations gives it.
  public struct Named: Hashable, Sendable {
    public let name: String
    public let file: String
    public let line: Int

    /// The path of the dialog when it is a file: its folder is that of the conversations.
    public var path: String { name.besides(file) }
  }

  /// The day of a conversation that names none: always the same, so that a test that passes today
  /// passes tomorrow. It is the day from which the first conversations were recorded.
  public static let usualDay = CalendarDay(iso: "2026-11-22")

  mutating func take(_ given: Transcript.Given, file: String, line: Int) {
    switch given {
    case .dialog(let name): dialog = Named(name: name, file: file, line: line)
    case .dialogVersion(let version): dialogVersion = version
    case .date(let date): (day, namesDay) = (CalendarDay(iso: date), true)
    case .width(let columns): width = columns
    case .driver(let driver): self.driver = driver
    case .timeout(let seconds): timeout = seconds
    }
  }
}

extension String {
  /// The path that this is in a file: relative to that file's folder, unless it begins at the root.
  ///
  ///     "b.chat".besides("cases/a.chat")        // "cases/b.chat"
  ///     "../b.chat".besides("cases/a.chat")     // "cases/../b.chat"
  func besides(_ file: String) -> String {
    guard !hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return self }
    return file[...slash] + self
  }

  /// The path without `.` and without steps that are taken back, so that one file has one name.
  var settledPath: String {
    var steps: [Substring] = []
    for step in split(separator: "/") where step != "." {
      if step == "..", let last = steps.last, last != ".." {
        steps.removeLast()
      } else {
        steps.append(step)
      }
    }
    return (hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
  }
}
