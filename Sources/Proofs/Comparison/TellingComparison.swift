import Answers
import Guidance
import Interview

/// What people are told and asked, before and after.
struct TellingComparison {
  let told: [DialogComparison.Change]
  let asked: [DialogComparison.Asking]
  let reworded: [DialogComparison.Rewording]

  init(_ people: People, _ outcomes: Outcomes, _ total: Count) {
    told = Self.told(people, outcomes, total)
    asked = Self.asked(people, total)
    reworded = Self.reworded(people, total)
  }

  /// What is told to people who end as before. Whoever ends otherwise is told other things for that
  /// reason, and is counted there.
  private static func told(
    _ people: People, _ outcomes: Outcomes, _ total: Count
  ) -> [DialogComparison.Change] {
    var same: [(outcome: Outcomes.Outcome, people: Diagram)] = []
    for (outcome, had) in outcomes.before where outcome != .cannotBeSaid {
      let has = outcomes.after.first { $0.outcome == outcome }?.people ?? people.space.nobody
      same.append((outcome, had & has))
    }
    let (before, after) = (people.before.tellings, people.after.tellings)
    let order = before.order + after.order.filter { before.people[$0] == nil }
    let staying = same.reduce(people.space.nobody) { $0 | $1.people }
    return order.flatMap { what -> [DialogComparison.Change] in
      let had = people.open(before.people[what] ?? people.space.nobody)
      let has = people.open(after.people[what] ?? people.space.nobody)
      return [(true, has - had), (false, had - has)].compactMap { isGained, changed in
        let those = changed & staying
        guard !those.isEmpty else { return nil }
        let number = those.count
        let parts = same.compactMap { outcome, people in
          let part = those & people
          return part.isEmpty
            ? nil : (outcome: outcome, share: part.count.share(of: people.count))
        }
        return DialogComparison.Change(
          what: what, isGained: isGained, people: number, share: number.share(of: total),
          byOutcome: parts, witness: TwoWays(of: those, people))
      }
    }
  }

  private static func asked(_ people: People, _ total: Count) -> [DialogComparison.Asking] {
    let (before, after) = (people.before.askedSlots, people.after.askedSlots)
    let both = people.able.before & people.able.after
    return people.space.variables.indices.compactMap { level in
      guard case .slot(let slot) = people.space.variables[level].role else { return nil }
      let had = people.open(before[level] ?? people.space.nobody)
      let has = people.open(after[level] ?? people.space.nobody)
      let (gained, lost) = ((has - had) & both, (had - has) & both)
      guard !gained.isEmpty || !lost.isEmpty else { return nil }
      return DialogComparison.Asking(
        slot: slot, gained: gained.count.share(of: total), lost: lost.count.share(of: total),
        ofAsked: (gained.count.share(of: has.count), lost.count.share(of: had.count)),
        witness: TwoWays(of: gained.isEmpty ? lost : gained, people))
    }
  }

  /// Questions for the same slots whose words are others; found by the variables that they fill.
  private static func reworded(
    _ people: People, _ total: Count
  ) -> [DialogComparison.Rewording] {
    func words(_ proof: DialogProof) -> [Set<Int>: Set<[String]>] {
      var words: [Set<Int>: Set<[String]>] = [:]
      for node in proof.space.order {
        guard let question = proof.dialog.question(at: node) else { continue }
        words[proof.levels(of: question), default: []].insert(question.words)
      }
      return words
    }
    let before = words(people.before)
    return people.after.space.order.compactMap { node in
      guard let question = people.after.dialog.question(at: node),
        let had = before[people.after.levels(of: question)], !had.contains(question.words)
      else { return nil }
      let reached = people.open(people.after.conversations.reaching[node.index])
      return DialogComparison.Rewording(
        node: people.after.dialog[node].name, share: reached.count.share(of: total))
    }
  }
}

extension DialogProof {
  /// Who is told what: advice in its order, then the dialog's own words.
  fileprivate var tellings:
    (order: [DialogComparison.Telling], people: [DialogComparison.Telling: Diagram])
  {
    var order: [DialogComparison.Telling] = []
    var people: [DialogComparison.Telling: Diagram] = [:]
    func add(_ telling: DialogComparison.Telling, _ those: Diagram) {
      guard !those.isEmpty else { return }
      if people[telling] == nil { order.append(telling) }
      people[telling] = (people[telling] ?? space.nobody) | those
    }
    for id in AdviceID.allCases { add(.advice(id), advice[id]) }
    for node in space.order {
      switch dialog[node].body {
      case .statement(let words) where !words.isEmpty:
        add(.words(words), conversations.reaching[node.index])
      case .ending(.close(let words, _)):
        // Where guidance found a red flag, that is told as well.
        add(.words(words), conversations.reaching[node.index])
      case .statement, .ending, .question: break
      }
    }
    return (order, people)
  }

  /// Who is put a question for each slot, by the slot's variable.
  fileprivate var askedSlots: [Int: Diagram] {
    var asked: [Int: Diagram] = [:]
    for node in space.order {
      guard let question = dialog.question(at: node) else { continue }
      for level in question.slots.compactMap({ space.places[$0.0]?.level }) {
        asked[level] = (asked[level] ?? space.nobody) | conversations.reaching[node.index]
      }
    }
    return asked
  }

  fileprivate func levels(of question: Question) -> Set<Int> {
    Set(question.slots.compactMap { space.places[$0.0]?.level })
  }
}

extension Question {
  /// Everything that it says.
  fileprivate var words: [String] {
    let labels: [String] =
      switch form {
      case .single(_, let type): type.options?.map(\.label) ?? []
      case .checkList(let list): list.items.map(\.label)
      }
    // In another order they are the same words.
    return [ask, why ?? "", help ?? ""] + labels.sorted()
  }
}

extension People {
  /// Slots that only one of the dialogs asks for, in pairs that take the same kind of answer.
  var perhapsRenamed: [(old: SlotID, new: SlotID)] {
    func alone(_ one: DialogProof, _ other: DialogProof) -> [(SlotID, AnswerType)] {
      let levels = Set(other.dialog.slots.keys.compactMap { other.space.places[$0]?.level })
      return one.dialog.slots.filter { slot, _ in
        one.space.places[slot].map { !levels.contains($0.level) } ?? false
      }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
    let news = alone(after, before)
    return alone(before, after).compactMap { old, type in
      let alike = news.filter { $0.1.isAlike(type) }
      return alike.count == 1 ? (old, alike[0].0) : nil
    }
  }
}

extension AnswerType {
  /// True when both are of one kind, and of choices when some are the same.
  fileprivate func isAlike(_ other: AnswerType) -> Bool {
    switch (self, other) {
    case (.choice(let one), .choice(let two)), (.choices(let one), .choices(let two)):
      !Set(one.map(\.id)).isDisjoint(with: two.map(\.id))
    default: self == other
    }
  }
}
