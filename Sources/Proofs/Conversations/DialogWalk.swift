import Answers
import Interview

/// Follows everybody through a dialog at once.
///
/// The nodes are taken in an order in which each comes after all that lead to it. At each stands the
/// set of those who come to it. A question turns each of them into as many as there are answers;
/// then guidance takes out those it sends on; then the transitions share out the rest.
struct DialogWalk {
  let dialog: Dialog
  let space: AnswerSpace
  let conditions: ConditionDiagrams
  /// Those whom guidance stops at once, and those it sends on now that the safety questions are done.
  let emergencies: Diagram
  let sentOn: Diagram
  /// Those over whom a question may be passed: each of them is asked it, and is not.
  let passing: [NodeID: Diagram]
  private(set) var conversations: Conversations

  /// Follows everybody from the start; or only these people, from the node where they are.
  init(
    _ dialog: Dialog, _ conditions: ConditionDiagrams, emergencies: Diagram, sentOn: Diagram,
    from start: NodeID? = nil, _ people: Diagram? = nil, passing: [NodeID: Diagram] = [:]
  ) {
    (self.dialog, self.conditions, space) = (dialog, conditions, conditions.space)
    (self.emergencies, self.sentOn, self.passing) = (emergencies, sentOn, passing)
    let nobody = conditions.space.nobody
    conversations = Conversations(
      reaching: Array(repeating: nobody, count: dialog.nodes.count),
      taking: dialog.nodes.map { Array(repeating: nobody, count: $0.transitions.count) },
      finished: [], askedAgain: [])
    conversations.reaching[(start ?? dialog.start).index] = people ?? space.silence
    for node in space.order { pass(node) }
  }

  private mutating func pass(_ node: NodeID) {
    let arriving = conversations.reaching[node.index]
    guard !arriving.isEmpty else { return }
    switch dialog[node].body {
    case .ending:
      finish(.ending(node), arriving)
    case .statement:
      share(arriving, among: node)
    case .question(let question):
      noteAskedAgain(question, node, arriving)
      let asked = ask(question, at: node, arriving)
      finish(.emergency(node), asked.endangered)
      finish(.sentOn(node), asked.sentOn)
      let passed = passing[node].map { $0 & arriving } ?? space.nobody
      share(asked.goingOn | passed, among: node)
    }
  }

  /// What becomes of people at one question.
  struct Asked {
    var goingOn: Diagram
    var endangered: Diagram
    var sentOn: Diagram
  }

  /// Asks everybody who arrives. Only what lies below the question's own first variable is touched.
  private func ask(_ question: Question, at node: NodeID, _ arriving: Diagram) -> Asked {
    if isPlain(question) {
      var asking = QuestionWalk(
        space: space, question: question, node: node, emergencies: emergencies, sendingOn: sentOn)
      let goingOn = asking.ask(arriving)
      return Asked(goingOn: goingOn, endangered: asking.endangered, sentOn: asking.sentOn)
    }
    let table = space.table
    func set(_ root: DiagramTable.NodeIndex) -> Diagram { Diagram(table: table, root: root) }
    let results = table.below(
      firstVariable(of: question, at: node),
      [arriving.root, emergencies.root, sentOn.root], results: 3
    ) { rest in
      var asking = QuestionWalk(
        space: space, question: question, node: node, emergencies: set(rest[1]),
        sendingOn: set(rest[2]))
      let goingOn = asking.ask(set(rest[0]))
      return [goingOn.root, asking.endangered.root, asking.sentOn.root]
    }
    return Asked(goingOn: set(results[0]), endangered: set(results[1]), sentOn: set(results[2]))
  }

  /// True for a question of one variable that guidance does not look at: it is quicker asked at once.
  private func isPlain(_ question: Question) -> Bool {
    switch question.form {
    case .single(_, .choices), .checkList: false
    case .single: !question.fillsSlot(where: space.watched.contains)
    }
  }

  private func firstVariable(of question: Question, at node: NodeID) -> Int {
    var levels = question.slots.compactMap { space.places[$0.0]?.level }
    if let turn = space.turns[node] { levels.append(turn) }
    if case .checkList(let list) = question.form, let key = space.lists[list.key] {
      levels.append(key)
    }
    return levels.min() ?? 0
  }

  private mutating func noteAskedAgain(_ question: Question, _ node: NodeID, _ arriving: Diagram) {
    let again = question.slots.reduce(space.nobody) { $0 | (arriving & space.answered($1.0)) }
    if !again.isEmpty { conversations.askedAgain.append((node, again)) }
  }

  private mutating func finish(_ finish: Conversations.Finish, _ people: Diagram) {
    guard !people.isEmpty else { return }
    if let known = conversations.finished.firstIndex(where: { $0.finish == finish }) {
      conversations.finished[known].people |= people
    } else {
      conversations.finished.append((finish, people))
    }
  }

  /// Sends each on by the first transition whose condition is known to hold.
  private mutating func share(_ people: Diagram, among node: NodeID) {
    var left = people
    for (index, transition) in dialog[node].transitions.enumerated() {
      // A sound dialog's last transition has no condition; of others it is taken all the same.
      let isLast = index == dialog[node].transitions.count - 1
      let condition = isLast ? nil : transition.condition
      let taking = condition.map { left & conditions.holds($0) } ?? left
      left -= taking
      conversations.taking[node.index][index] = taking
      conversations.reaching[transition.target.index] |= taking
    }
  }
}
