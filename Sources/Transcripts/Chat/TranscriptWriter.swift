import Guidance

extension Transcript {
  /// The conversation as lines of a file. Reading them gives it back.
  public var written: String {
    let heading = title.map { "# \($0)\n" } ?? ""
    return heading + entries.map { $0.content.written + "\n" }.joined()
  }
}

extension Transcript.Content {
  /// The entry as it stands in a file, with no line's end behind it.
  public var written: String {
    switch self {
    case .note(let text): Self.line(.note, text)
    case .given(let given): Self.line(.given, given.written)
    case .coach(let text): Self.line(.coach, text)
    case .anyCoach: Self.line(.coach, "...")
    case .you(let typing): Self.line(.you, typing.written)
    case .mentions(let text): Self.line(.mentions, text)
    case .neverMentions(let text): Self.line(.neverMentions, text)
    case .at(let node): Self.line(.at, node)
    case .level(let level): Self.line(.level, level.rawValue)
    case .result(let text): Self.line(.result, text)
    case .exit(let status): Self.line(.exit, String(status))
    case .include(let file, let title):
      Self.line(.include, file + (title.map { " \"\($0)\"" } ?? ""))
    }
  }

  /// A label, and the text behind it; further lines of the text are indented.
  private static func line(_ label: Label, _ text: String) -> String {
    text.isEmpty
      ? label.rawValue + ":"
      : "\(label.rawValue): " + text.replacing("\n", with: "\n  ")
  }
}

extension Transcript.Given {
  /// What stands after `Given:`.
  public var written: String {
    switch self {
    case .dialog(let name): "dialog = \(name)"
    case .dialogVersion(let version): "dialog-version = \(version)"
    case .date(let day): "date = \(day)"
    case .width(let columns): "width = \(columns)"
    case .driver(let driver): "driver = \(driver.rawValue)"
    case .timeout(let seconds): "timeout = \(seconds)"
    }
  }

  /// The name before the equals sign.
  var name: String { String(written.prefix { $0 != " " }) }
}
