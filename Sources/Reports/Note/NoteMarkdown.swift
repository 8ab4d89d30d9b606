extension Note {
  /// The note as Markdown. Nothing in it that a person typed can become markup.
  public var markdown: String {
    var lines = ["# \(title)", "", origin.map(\.asMarkdown).joined(separator: " · "), ""]
    for section in sections {
      lines += ["## \(section.heading)", ""]
      lines += section.lines.map { "- \($0.markdown)" } + [""]
    }
    lines.append("*\(caution)*")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Note.Line {
  fileprivate var markdown: String {
    let told = facts.map(\.markdown).joined(separator: "; ")
    return label.map { "**\($0.asMarkdown):** \(told)" } ?? told
  }
}

extension Note.Fact {
  fileprivate var markdown: String {
    switch weight {
    case .notable: "**\(text.asMarkdown)**"
    case .open: "*\(text.asMarkdown)*"
    case .plain, .spoken, .missing: text.asMarkdown
    }
  }
}

extension String {
  /// The text, with what Markdown would read as markup, a link or an entity disarmed.
  var asMarkdown: String {
    var escaped = ""
    var before: Character = " "
    for character in harmless {
      let startsLink = character == "/" && before == ":" || character == "." && before == "w"
      if "\\`*_[]<>#|~&@".contains(character) || startsLink { escaped.append("\\") }
      escaped.append(character)
      before = character
    }
    return escaped
  }
}
