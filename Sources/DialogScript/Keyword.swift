/// The first word of a line, which says what the line is for.
enum Keyword: String, CaseIterable {
  case dialog, title, start
  case question, list, statement, ending
  case ask, why, help, say
  case safety, raised, advise, record, disposition
  case slot, choice, item, otherwise, to

  /// The words that a line at the edge can begin with.
  static let opening: [Keyword] = [.dialog, .title, .start, .question, .list, .statement, .ending]

  var isOpening: Bool { Self.opening.contains(self) }

  /// True when the line holds nothing but words for people to read.
  var takesPlainText: Bool {
    switch self {
    case .title, .ask, .why, .help, .say: true
    case .dialog, .start, .question, .list, .statement, .ending, .safety, .raised, .advise,
      .record, .disposition, .slot, .choice, .item, .otherwise, .to:
      false
    }
  }

  /// True when the line holds words for people to read, which may be long.
  var takesText: Bool { takesPlainText || self == .choice || self == .item || self == .to }

  /// True when a node can have several lines of this kind.
  var canRepeat: Bool {
    switch self {
    case .choice, .item, .otherwise, .to: true
    case .dialog, .title, .start, .question, .list, .statement, .ending, .ask, .why, .help, .say,
      .safety, .raised, .advise, .record, .disposition, .slot:
      false
    }
  }
}

/// The kinds of node.
enum NodeKind: String {
  case question, list, statement, ending
  /// Opened by a word that says nothing to us.
  case unknown

  /// The words that a line of such a node can begin with.
  var keywords: [Keyword] {
    switch self {
    case .question: Self.questionKeywords
    case .list: Self.listKeywords
    case .statement: Self.statementKeywords
    case .ending: Self.endingKeywords
    case .unknown: []
    }
  }

  private static let questionKeywords: [Keyword] = [
    .ask, .why, .help, .safety, .raised, .slot, .choice, .to,
  ]
  private static let listKeywords: [Keyword] = [
    .ask, .why, .help, .safety, .item, .otherwise, .to,
  ]
  private static let statementKeywords: [Keyword] = [.say, .to]
  private static let endingKeywords: [Keyword] = [.advise, .record, .say, .disposition]
}
