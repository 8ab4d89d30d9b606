import Interview

/// How one node is drawn: what kind of thing it is, and what stands in it.
struct Figure {
  let kind: Kind
  /// The node's name; empty for a junction, which says nothing.
  let name: String
  /// What the node is, where its shape alone might not tell.
  let caption: String
  /// Its first words, in short lines.
  let words: [String]
  /// All its words.
  let text: String

  enum Kind: CaseIterable {
    case question, safetyQuestion, list, safetyList, statement, junction, ending

    /// What the shape means, for the key of the drawing.
    var meaning: String {
      switch self {
      case .question: "asks one thing"
      case .safetyQuestion: "a safety question"
      case .list: "a check-list"
      case .safetyList: "a safety check-list"
      case .statement: "says something"
      case .junction: "only leads on"
      case .ending: "an ending"
      }
    }
  }

  init(_ node: Node) {
    switch node.body {
    case .question(let question):
      text = question.ask
      switch (question.form, question.isSafety) {
      case (.single, false): (kind, caption) = (.question, "")
      case (.single, true): (kind, caption) = (.safetyQuestion, "safety")
      case (.checkList(let list), false): (kind, caption) = (.list, "\(list.items.count) items")
      case (.checkList(let list), true):
        (kind, caption) = (.safetyList, "safety, \(list.items.count) items")
      }
    case .junction:
      (kind, caption, text) = (.junction, "", "")
    case .statement(let words):
      (kind, caption, text) = (.statement, "", words)
    case .ending(.advise):
      (kind, caption, text) = (.ending, "ending: advice", "")
    case .ending(.record):
      (kind, caption, text) = (.ending, "ending: record", "")
    case .ending(.close(let words, let disposition)):
      (kind, text) = (.ending, words)
      caption = "ending" + (disposition.map { ": \($0)" } ?? "")
    }
    name = kind == .junction ? "" : node.name
    words = text.inLines(of: 28, atMost: 2)
  }
}
