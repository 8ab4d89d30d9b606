import Answers

/// Reads a file's lines, one by one, into a draft.
struct DraftReader {
  let source: Source
  /// True for a dialog that was found sound before, whose names need not be looked at again.
  let isKnownSound: Bool
  var problems: Problems
  var draft = DialogDraft()
  /// The node whose lines are being read.
  var node: NodeDraft?
  private var hasReportedStrayLine = false

  init(_ source: Source, _ problems: Problems, isKnownSound: Bool) {
    (self.source, self.problems, self.isKnownSound) = (source, problems, isKnownSound)
  }

  mutating func read() {
    var lines = LineReader(source)
    while let line = lines.next(&problems) {
      if draft.firstLine == nil { draft.firstLine = line.first.lowerBound }
      if line.isUnreadable {
        markDamaged()
      } else {
        read(line)
      }
    }
    closeNode()
  }

  private mutating func read(_ line: Line) {
    let word = source.firstWord(in: line.first)
    let rest = line.rest(after: word)
    guard let keyword = source.keyword(in: word) else {
      return readUnknown(source.text(word), at: word, rest, isIndented: line.isIndented)
    }
    switch (line.isIndented, keyword.isOpening) {
    case (false, true):
      readOpening(keyword, at: word, rest)
    case (true, true):
      problems.report(
        .keywordNotAllowed, at: word.lowerBound, "\"\(keyword.rawValue)\" opens something new",
        remedy: "Begin the line at the edge, without blanks before it.")
      readOpening(keyword, at: word, rest)
    case (false, false):
      problems.report(
        .keywordNotAllowed, at: word.lowerBound, "\"\(keyword.rawValue)\" belongs to a node",
        remedy: "Indent the line with two spaces.")
      if node != nil { readProperty(keyword, at: word, rest) }
    case (true, false):
      readProperty(keyword, at: word, rest)
    }
  }

  private mutating func readUnknown(
    _ text: String, at word: Range<Int>, _ rest: Parts, isIndented: Bool
  ) {
    let possible = isIndented ? node?.kind.keywords ?? [] : Keyword.opening
    guard !isIndented || node?.kind != .unknown else { return }
    guard !isIndented || node != nil else { return reportStrayLine(at: word.lowerBound) }
    let near = problems.nearest(to: text, among: possible.map(\.rawValue))
    problems.report(
      .unknownKeyword, at: word.lowerBound, "no line begins with \"\(text)\"", nearest: near,
      remedy: "A line here begins with "
        + list(possible.map { "\"\($0.rawValue)\"" }, joinedBy: "or") + ".")
    if let near = near.flatMap(Keyword.init) {
      if isIndented {
        readProperty(near, at: word, rest)
      } else {
        readOpening(near, at: word, rest)
      }
    } else if isIndented {
      markDamaged()
    } else {
      closeNode()
      draft.isDamaged = true
      let name = source.text(source.trimmed(rest[0]))
      node = NodeDraft(kind: .unknown, name: Name(text: name, place: word.lowerBound))
    }
  }

  private mutating func markDamaged() {
    node?.isDamaged = true
    draft.isDamaged = true
  }

  private mutating func reportStrayLine(at place: Int) {
    guard !hasReportedStrayLine else { return }
    hasReportedStrayLine = true
    problems.report(
      .strayLine, at: place, "this line belongs to no node",
      remedy: "Open a node above it with \"question\", \"list\", \"statement\" or \"ending\".")
  }

  private mutating func closeNode() {
    if let node { draft.nodes.append(node) }
    node = nil
  }

  private mutating func readOpening(
    _ keyword: Keyword, at word: Range<Int>, _ rest: Parts
  ) {
    closeNode()
    hasReportedStrayLine = false
    switch keyword {
    case .dialog:
      if isFirst(draft.id, keyword, at: word) {
        draft.id = checked(name(rest[0], after: word), as: .node)
      }
    case .title:
      if isFirst(draft.title, keyword, at: word) {
        draft.title = Name(text: text(rest, of: "title", at: word), place: word.lowerBound)
      }
    case .start:
      if isFirst(draft.start, keyword, at: word) { draft.start = name(rest[0], after: word) }
    case .promise:
      draft.promises.append(PromiseDraft(place: word.lowerBound, parts: rest))
    default:
      let name = checked(name(rest[0], after: word), as: .node)
      node = NodeDraft(kind: NodeKind(rawValue: keyword.rawValue) ?? .unknown, name: name)
    }
  }

  private mutating func isFirst(_ earlier: Name?, _ keyword: Keyword, at word: Range<Int>) -> Bool {
    guard earlier != nil else { return true }
    problems.report(
      .duplicateHeader, at: word.lowerBound, "a second line begins with \"\(keyword.rawValue)\"",
      remedy: "Keep one of them.")
    return false
  }

  private mutating func readProperty(
    _ keyword: Keyword, at word: Range<Int>, _ rest: Parts
  ) {
    guard let kind = node?.kind else { return reportStrayLine(at: word.lowerBound) }
    guard kind != .unknown else { return }
    guard isAllowed(keyword, in: kind, at: word) else { return }
    if node?.has(keyword) == true, !keyword.canRepeat {
      problems.report(
        .repeatedLine, at: word.lowerBound,
        "a second line of this node begins with \"\(keyword.rawValue)\"",
        remedy: keyword == .slot
          ? "A question fills one slot; a \"list\" fills several."
          : "Keep one; to go on with a long text, indent the next line further.")
      return
    }
    let text = keyword.takesPlainText ? text(rest, of: keyword.rawValue, at: word) : nil
    switch keyword {
    case .ask: node?.ask = text
    case .why: node?.why = text
    case .help: node?.help = text
    case .say: node?.say = text
    case .link: node?.link = text
    case .safety:
      expectNothing(rest, after: word)
      node?.isSafety = true
    case .raised:
      expectNothing(rest, after: word)
      node?.raised = word.lowerBound
    case .advise:
      expectNothing(rest, after: word)
      node?.advise = word.lowerBound
    case .record:
      expectNothing(rest, after: word)
      node?.record = word.lowerBound
    case .disposition:
      let disposition = name(rest[0], after: word)
      node?.disposition = disposition
    case .slot: readSlot(rest, after: word)
    case .choice: readChoice(rest, after: word)
    case .item: readItem(rest, after: word)
    case .otherwise: readOtherwise(rest, after: word)
    case .to: readTransition(rest, after: word)
    case .dialog, .title, .start, .promise, .question, .list, .statement, .junction, .ending: break
    }
  }

  private mutating func isAllowed(
    _ keyword: Keyword, in kind: NodeKind, at word: Range<Int>
  ) -> Bool {
    if kind.keywords.contains(keyword) { return true }
    if kind == .ending, keyword == .to {
      problems.report(
        .endingWithTransition, at: word.lowerBound, "nothing comes after an ending",
        remedy: "Delete this line, or open the node with \"statement\" or \"question\".")
      return false
    }
    let meant: Keyword? =
      switch (kind, keyword) {
      case (.question, .say), (.list, .say): .ask
      case (.statement, .ask), (.ending, .ask): .say
      case (.question, .item): .choice
      case (.list, .choice), (.list, .slot): .item
      default: nil
      }
    problems.report(
      .keywordNotAllowed, at: word.lowerBound,
      "\"\(keyword.rawValue)\" has no place in \(withArticle(kind))",
      nearest: meant?.rawValue,
      remedy: "Its lines begin with "
        + list(kind.keywords.map { "\"\($0.rawValue)\"" }, joinedBy: "or") + ".")
    markDamaged()
    return false
  }
}

/// `"a", "b" or "c"`.
func list(_ names: [String], joinedBy word: String) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
}

/// `a question`, `an ending`.
func withArticle(_ kind: NodeKind) -> String {
  kind == .ending ? "an ending" : "a \(kind.rawValue)"
}
