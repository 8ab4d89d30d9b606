import Assistant

/// What the dialog tells of a difference: where a turn belongs, and what could have been answered.
public struct Insight {
  /// The names of all places where the conversation can wait or end.
  let nodeNames: [String]
  /// What could be answered when a step was to be taken.
  let completions: (_ step: Int) -> [String]
  private let questions: [(node: String, words: PlainText)]

  public init(_ conversation: Conversation, playing script: Script) {
    nodeNames = conversation.nodeNames
    questions = conversation.questions.map { question in
      (question.node, PlainText(question.words.map(\.line).joined(separator: " ")))
    }
    completions = { EnginePlayer.completions(before: $0, of: script, on: conversation) }
  }

  /// The nodes whose question a turn puts; none when it puts no question of this dialog. Where it
  /// holds several, the last one counts: what comes before is what else is said.
  func nodes(asking turn: PlainText) -> Set<String> {
    var nodes: Set<String> = []
    var best = (end: 0, length: 0)
    for (node, words) in questions where !words.bytes.isEmpty {
      var (last, start): (Range<Int>?, Int) = (nil, 0)
      while let place = turn.firstPlace(of: words, from: start) {
        (last, start) = (place, place.lowerBound + 1)
      }
      guard let last else { continue }
      let found = (end: last.upperBound, length: last.count)
      if found > best { (nodes, best) = ([], found) }
      if found == best { nodes.insert(node) }
    }
    return nodes
  }
}
