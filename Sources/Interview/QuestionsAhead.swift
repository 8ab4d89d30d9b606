import Answers

extension Dialog {
  /// How many questions lie ahead of each node at most, itself among them.
  static func questionsAhead(of nodes: [Node]) -> [Int32] {
    var counts = [Int32](repeating: 0, count: nodes.count)
    for node in lastFirst(nodes) {
      let most = nodes[node].transitions.reduce(0) { max($0, counts[$1.target.index]) }
      if case .question = nodes[node].body {
        counts[node] = most + 1
      } else {
        counts[node] = most
      }
    }
    return counts
  }

  /// How many questions are left at most, the open one among them: the longest way ahead on which
  /// each can still matter and has no answer yet.
  public func questionsLeft(in state: DialogState) -> Int {
    guard let open = state.walk.open else { return 0 }
    let here = standing(state)
    let left = Forecast.questionsLeft(from: here, in: self, state)
    let isOnTheWay = open.node == here && (open.item == nil || isUnderWay(open, state))
    // What free text called for comes on top of the way ahead.
    return isOnTheWay ? left : left + 1
  }

  /// Where the way ahead goes on, whatever is asked in between.
  private func standing(_ state: DialogState) -> NodeID {
    var here = state.walk.path.last.map { next(after: $0, state.walk.findings) } ?? start
    while let question = question(at: here),
      passesOver(question, at: here, state.walk.findings, state.answers, reopened: state.reopened)
    {
      here = next(after: here, state.walk.findings)
    }
    return here
  }

  /// The items of a list are gone through one by one.
  private func isUnderWay(_ open: OpenQuestion, _ state: DialogState) -> Bool {
    guard case .checkList(let list)? = question(at: open.node)?.form else { return false }
    return state.answers.answer(list.key) == .notSure
  }
}

/// The longest way ahead, worked out once for each node on it.
private struct Forecast {
  let dialog: Dialog
  let state: DialogState
  let start: NodeID
  /// Anything may come to stand in a slot that is empty, or whose question is open.
  private let open: OpenSlots
  private var known: [NodeID: Int] = [:]

  private init(_ dialog: Dialog, _ state: DialogState, start: NodeID) {
    (self.dialog, self.state, self.start) = (dialog, state, start)
    var settled = state.walk.findings
    for (slot, _) in dialog.question(at: start)?.slots ?? [] { settled[slot] = nil }
    open = .allBut(settled)
  }

  static func questionsLeft(from node: NodeID, in dialog: Dialog, _ state: DialogState) -> Int {
    let most = Int(dialog.ahead[node.index])
    // Far from the end a few questions more or less tell nobody anything, and a turn of a very long
    // dialog must not look at all of it.
    guard most <= 64, dialog.nodes.count <= PassingOver.Plan.mostNodes else { return most }
    var forecast = Forecast(dialog, state, start: node)
    return forecast.questionsLeft(from: node)
  }

  private mutating func questionsLeft(from node: NodeID) -> Int {
    if let known = known[node] { return known }
    // Marked while it is followed, so that even an unsound, cyclic dialog ends.
    known[node] = 0
    var most = 0
    for transition in dialog[node].transitions {
      if transition.condition?.may(.hold, in: state.walk.findings, open) ?? true {
        most = max(most, questionsLeft(from: transition.target))
      }
      guard transition.condition?.may(.notHold, in: state.walk.findings, open) ?? false else {
        break
      }
    }
    let left = most + (mayBeAsked(node) ? 1 : 0)
    known[node] = left
    return left
  }

  private func mayBeAsked(_ node: NodeID) -> Bool {
    guard let question = dialog.question(at: node) else { return false }
    if node == start { return true }
    guard let key = dialog.key(of: OpenQuestion(node)), state.answers[key] == nil else {
      return false
    }
    return !dialog.passesOver(
      question, at: node, from: start, state.walk.findings, state.answers,
      reopened: state.reopened)
  }
}
