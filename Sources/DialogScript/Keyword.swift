/// The first word of a line, which says what the line is for.
enum Keyword: String, CaseIterable {
  case dialog, title, start, promise
  case question, list, statement, junction, ending
  case ask, why, help, say, link
  case safety, raised, advise, record, disposition
  case slot, choice, item, otherwise, to

  /// The words that a line at the edge can begin with.
  static let opening: [Keyword] = [
    .dialog, .title, .start, .promise, .question, .list, .statement, .junction, .ending,
  ]

  var isOpening: Bool { Self.opening.contains(self) }

  /// True when the line holds nothing but words, which are kept as they are.
  var takesPlainText: Bool {
    switch self {
    case .title, .ask, .why, .help, .say, .link: true
    case .dialog, .start, .promise, .question, .list, .statement, .junction, .ending, .safety,
      .raised, .advise, .record, .disposition, .slot, .choice, .item, .otherwise, .to:
      false
    }
  }

  /// True when the line holds words for people to read, which may be long.
  var takesText: Bool { takesPlainText || self == .choice || self == .item || self == .to }

  /// True when a node can have several lines of this kind.
  var canRepeat: Bool {
    switch self {
    case .choice, .item, .otherwise, .to, .promise: true
    case .dialog, .title, .start, .question, .list, .statement, .junction, .ending, .ask, .why,
      .help, .say, .link, .safety, .raised, .advise, .record, .disposition, .slot:
      false
    }
  }
}

extension Source {
  /// The keyword that these bytes spell.
  func keyword(in word: Range<Int>) -> Keyword? {
    var letters: UInt64 = 0
    for index in word.prefix(8) { letters = letters << 8 | UInt64(bytes[index]) }
    guard let index = Keyword.firstLetters.firstIndex(of: letters) else { return nil }
    let keyword = Keyword.allKeywords[index]
    guard keyword.rawValue.utf8.count == word.count else { return nil }
    return word.count <= 8 || text(word) == keyword.rawValue ? keyword : nil
  }
}

extension Keyword {
  fileprivate static let allKeywords = Array(allCases)
  /// Up to eight letters of each keyword, which no two share.
  fileprivate static let firstLetters = allKeywords.map { keyword in
    keyword.rawValue.utf8.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }
}

/// The kinds of node.
enum NodeKind: String {
  case question, list, statement, junction, ending
  /// Opened by a word that says nothing to us.
  case unknown

  /// The words that a line of such a node can begin with.
  var keywords: [Keyword] {
    switch self {
    case .question: Self.questionKeywords
    case .list: Self.listKeywords
    case .statement: Self.statementKeywords
    case .junction: Self.junctionKeywords
    case .ending: Self.endingKeywords
    case .unknown: []
    }
  }

  private static let questionKeywords: [Keyword] = [
    .ask, .why, .help, .link, .safety, .raised, .slot, .choice, .to,
  ]
  private static let listKeywords: [Keyword] = [
    .ask, .why, .help, .safety, .item, .otherwise, .to,
  ]
  private static let statementKeywords: [Keyword] = [.say, .to]
  private static let junctionKeywords: [Keyword] = [.to]
  private static let endingKeywords: [Keyword] = [.advise, .record, .say, .disposition]
}
