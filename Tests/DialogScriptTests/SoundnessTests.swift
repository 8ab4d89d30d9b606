import Answers
import DialogScript
import Testing

/// Compares the reader's verdicts on random small dialogs with what trying everything shows.
@Suite struct `A dialog that reads clean` {
  @Test func `asks each slot before it is read, and once on each path`() {
    var noise = Noise(seed: 11)
    var provoked: Set<Diagnostic.Code> = []
    for _ in 0..<300 {
      let graph = RandomGraph(using: &noise)
      let codes = DialogReader.read(graph.text).diagnostics.map(\.code)
      let facts = graph.facts
      provoked.formUnion(codes)
      #expect(codes.contains(.unreachableNode) == facts.hasUnreachable, "\(graph.text)")
      if !facts.hasUnreachable {
        #expect(codes.contains(.askedTwice) == facts.asksTwice, "\(graph.text)")
        #expect(codes.contains(.notYetAsked) == facts.readsTooEarly, "\(graph.text)")
      }
    }
    #expect(provoked == [.unreachableNode, .askedTwice, .notYetAsked])
  }

  @Test func `has no guard that can't hold, and none that can't matter`() {
    var noise = Noise(seed: 12)
    var provoked: Set<Diagnostic.Code> = []
    for _ in 0..<600 {
      let guards = (0..<Int.random(in: 1...4, using: &noise)).map { _ in
        RandomGuard(depth: 2, using: &noise)
      }
      let reading = DialogReader.read(RandomGuard.dialog(of: guards))
      let found = reading.diagnostics.map(\.code)
      #expect(found == RandomGuard.verdicts(on: guards), "\(guards.map(\.words))")
      provoked.formUnion(found)
    }
    #expect(provoked == [.sameCondition, .neverHolds, .neverMatters])
  }
}

/// A dialog of up to nine yes/no questions in order, each leading on to one or two later ones.
private struct RandomGraph {
  struct Node {
    let asks: String
    let reads: String
    let onYes: Int
    let otherwise: Int
  }

  let nodes: [Node]

  init(using noise: inout Noise) {
    let count = Int.random(in: 2...9, using: &noise)
    nodes = (0..<count).map { index in
      let asks = Int.random(in: 0..<4, using: &noise) == 0 ? "common" : "s\(index)"
      let reads =
        Int.random(in: 0..<2, using: &noise) == 0
        ? asks : "s\(Int.random(in: 0..<count, using: &noise))"
      return Node(
        asks: asks, reads: reads,
        onYes: min(count, index + Int.random(in: 1...3, using: &noise)),
        otherwise: min(count, index + Int.random(in: 1...2, using: &noise)))
    }
  }

  var text: String {
    let asked = Set(nodes.map(\.asks))
    return "dialog graph\ntitle  A graph\nstart  q0\n"
      + nodes.enumerated().map { index, node in
        let isKnown = asked.contains(node.reads)
        return """

          question q\(index)
            ask   Question \(index)?
            slot  \(node.asks): yes or no
            to    q\(node.onYes) when \(isKnown ? node.reads : node.asks) is yes
            to    q\(node.otherwise)

          """
      }.joined() + "\nending q\(nodes.count)\n  record\n"
  }

  /// What following every path shows.
  var facts: (hasUnreachable: Bool, asksTwice: Bool, readsTooEarly: Bool) {
    let asked = Set(nodes.map(\.asks))
    var reached: Set<Int> = []
    var asksTwice = false
    var mayBeAsked: [Int: Set<String>] = [:]
    func follow(_ index: Int, _ before: Set<String>) {
      reached.insert(index)
      guard index < nodes.count else { return }
      let node = nodes[index]
      if before.contains(node.asks) { asksTwice = true }
      let after = before.union([node.asks])
      mayBeAsked[index, default: []].formUnion(after)
      follow(node.onYes, after)
      follow(node.otherwise, after)
    }
    follow(0, [])
    let readsTooEarly = mayBeAsked.contains { index, slots in
      asked.contains(nodes[index].reads) && !slots.contains(nodes[index].reads)
    }
    return (reached.count <= nodes.count, asksTwice, readsTooEarly)
  }
}

/// A random condition over three slots, in words and as a value.
private struct RandomGuard {
  let words: String
  let condition: Condition

  static let comparisons: [(String, Condition)] = [
    ("limp is yes", .equals("limp", .yes)), ("limp is no", .equals("limp", .no)),
    ("limp is not sure", .equals("limp", .notSure)),
    ("limp is answered", .answered("limp")),
    ("pain above 3", .compares("pain", .above, 3)),
    ("pain at most 3", .compares("pain", .atMost, 3)),
    ("pain below 4", .compares("pain", .below, 4)),
    ("pain is 10", .compares("pain", .equal, 10)),
    ("pain above 10", .compares("pain", .above, 10)),
    ("sport includes run", .includes("sport", "run")),
    ("sport includes gym", .includes("sport", "gym")),
    ("sport is skipped", .equals("sport", .skipped)),
  ]

  init(depth: Int, using noise: inout Noise) {
    let form = depth == 0 ? 0 : Int.random(in: 0..<5, using: &noise)
    guard form > 0 else {
      let index = Int.random(in: Self.comparisons.indices, using: &noise)
      (words, condition) = Self.comparisons[index]
      return
    }
    let parts = (0..<3).map { _ in RandomGuard(depth: depth - 1, using: &noise) }
    let brackets = parts.map { "(\($0.words))" }
    switch form {
    case 1:
      words = brackets.joined(separator: " and ")
      condition = .all(parts.map(\.condition))
    case 2:
      words = brackets.joined(separator: " or ")
      condition = .any(parts.map(\.condition))
    case 3:
      words = "not \(brackets[0])"
      condition = .not(parts[0].condition)
    default:
      words = "at least 2 of (\(parts.map(\.words).joined(separator: "; ")))"
      condition = .atLeast(2, parts.map(\.condition))
    }
  }

  static func dialog(of guards: [RandomGuard]) -> String {
    """
    dialog guards
    title  Guards
    start  limp

    question limp
      ask   Do you limp?
      slot  limp: yes or no
      to    pain

    question pain
      ask   How bad is it?
      slot  pain: scale 0 to 10
      to    sport

    question sport
      ask   What sport do you do?
      slot  sport: any of
      choice run: Running
      choice gym: The gym
    \(guards.map { "  to    done when \($0.words)" }.joined(separator: "\n"))
      to    done

    ending done
      record
    """
  }

  /// What trying every answer shows.
  static func verdicts(on guards: [RandomGuard]) -> [Diagnostic.Code] {
    let limps: [Answer?] = [nil, .yes, .no, .notSure, .skipped]
    let pains: [Answer?] =
      [nil, .notSure, .skipped] + (0...20).map { .number(Double($0) / 2) }
    let sports: [Answer] = [
      .notSure, .skipped, .choices([]), .choices(["run"]), .choices(["gym"]),
      .choices(["run", "gym"]),
    ]
    var canHold = guards.map { _ in false }
    var canBeTaken = canHold
    for limp in limps {
      for pain in pains {
        for sport in sports {
          var answers: [SlotID: Answer] = ["sport": sport]
          (answers["limp"], answers["pain"]) = (limp, pain)
          let findings = Findings(answers)
          let holds = guards.map { $0.condition.holds(in: findings) }
          for (index, holds) in holds.enumerated() where holds { canHold[index] = true }
          if let first = holds.firstIndex(of: true) { canBeTaken[first] = true }
        }
      }
    }
    var seen: Set<Condition> = []
    return guards.indices.compactMap { index in
      if !seen.insert(guards[index].condition).inserted { return .sameCondition }
      return !canHold[index] ? .neverHolds : !canBeTaken[index] ? .neverMatters : nil
    }
  }
}
