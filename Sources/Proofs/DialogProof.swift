import Answers
import Guidance
import Interview

/// A dialog and the guidelines it is led under, as sets: everything that proofs ask about.
///
/// **Reading order.** `Diagram/` is how sets of conversations are kept. `Space/` says what can be
/// said in an interview, and turns conditions into sets. `Judgement/` says what guidance makes of
/// everybody, `Conversations/` who comes to which node. `Properties/` holds what must be true of all
/// conversations, and `Check/` what may be wrong with a dialog; `Witness/` turns a member of a set
/// back into a conversation that anyone can hold.
public struct DialogProof {
  public let dialog: Dialog
  public let guidelines: Guidelines
  public let promises: [Promise]
  public let space: AnswerSpace
  public let conditions: ConditionDiagrams
  public let judgement: Judgement
  public let conversations: Conversations
  /// Those in which guidance gives its advice in full or, after a record or the dialog's own closing
  /// words, tells of the red flags it found.
  public let advised: Diagram
  /// All that ended.
  public let finished: Diagram
  /// Those that ended with this level; with nil, with none.
  public let outcomes: [Disposition?: Diagram]
  public let advice: AdviceGiven
  /// Whom guidance stops, and whom it sends on, after any answer.
  let emergencies: Diagram
  let sentOn: Diagram

  /// Works everything out.
  ///
  /// - Parameter further: conditions that will be asked about later; only numbers that some condition
  ///   compares can be told apart.
  public init(
    _ dialog: Dialog, promises: [Promise] = [], by guidelines: Guidelines = .shipped,
    comparing further: [Condition] = []
  ) {
    let guards = dialog.guards
    let house =
      RedFlag.all.map(\.condition) + Seriousness.all.flatMap(\.conditions)
      + AdviceBound.all.flatMap(\.conditions)
    let compared =
      guards + guidelines.conditions + promises.compactMap(\.claim.condition) + house + further
    let raised = dialog.raised.keys.map { ($0, dialog.slots[$0] ?? .yesNo) }
    let heard = Vocabulary.heard.filter { dialog.slots[$0.key] == nil }
    let space = AnswerSpace(
      of: dialog, comparing: compared, beside: guidelines.numbersBeside(NumberCuts(of: compared)),
      heard: heard.merging(raised) { one, _ in one }, watched: guidelines.watched)
    self.init(dialog, promises: promises, by: guidelines, in: space)
  }

  /// Works everything out in a space that holds all that can be said to the dialog, and maybe more.
  init(
    _ dialog: Dialog, promises: [Promise] = [], by guidelines: Guidelines, in space: AnswerSpace
  ) {
    (self.dialog, self.guidelines, self.promises) = (dialog, guidelines, promises)
    self.space = space
    conditions = ConditionDiagrams(space)
    // While an interview goes on, guidance looks at the slots as they were answered, and at no other.
    let unread = Judgement(by: guidelines.redFlagsAlone, conditions)
    emergencies = unread.atLeast(.emergencyNow)
    sentOn = unread.atLeast(.sameDay) - conditions.holds(guidelines.isUnfinished)
    conditions.derive(
      guidelines.derived.map { slot in
        (slot.slot, slot.values.map { ($0.answer, $0.condition) })
      })
    judgement = Judgement(by: guidelines, conditions)
    conversations =
      DialogWalk(dialog, conditions, emergencies: emergencies, sentOn: sentOn).conversations
    (finished, outcomes, advised) = Self.outcomes(of: conversations, dialog, judgement, space)
    advice = AdviceGiven(by: guidelines, judgement, conditions, among: advised)
  }

  /// How conversations ended, by level.
  static func outcomes(
    of conversations: Conversations, _ dialog: Dialog, _ judgement: Judgement, _ space: AnswerSpace
  ) -> (finished: Diagram, levels: [Disposition?: Diagram], advised: Diagram) {
    let levels: [Disposition?] = Disposition.allCases + [nil]
    var outcomes: [Disposition?: Diagram] = [:]
    var (finished, advised) = (space.nobody, space.nobody)
    func add(_ people: Diagram, _ level: Disposition?) {
      outcomes[level] = (outcomes[level] ?? space.nobody) | people
    }
    for (finish, people) in conversations.finished {
      finished |= people
      switch finish {
      case .emergency, .sentOn:
        advised |= people
        for level in levels { add(people & judgement.exactly(level), level) }
      case .ending(let node):
        switch dialog[node].body {
        case .ending(.close(_, let name)):
          // The more urgent of the dialog's own words and the red flags that guidance found.
          let own = name.flatMap(Disposition.init(rawValue:))
          let flagged = people & judgement.atLeast(.withinDays)
          advised |= flagged
          add(people - flagged, own)
          for level in Disposition.allCases where level >= .withinDays {
            add(flagged & judgement.exactly(level), max(level, own ?? level))
          }
        case .ending(.advise):
          advised |= people
          for level in levels { add(people & judgement.exactly(level), level) }
        case .ending(.record), .question, .statement:
          advised |= people & judgement.atLeast(.withinDays)
          for level in levels { add(people & judgement.exactly(level), level) }
        }
      }
    }
    return (finished, outcomes, advised)
  }

  /// Those that ended with at least this level.
  public func endedWith(atLeast level: Disposition) -> Diagram {
    Disposition.allCases.filter { $0 >= level }.reduce(space.nobody) {
      $0 | (outcomes[$1] ?? space.nobody)
    }
  }

  /// True when some way through the dialog ends in advice.
  public var advises: Bool { dialog.nodes.contains { $0.body == .ending(.advise) } }

  /// The fewest and the most questions that a conversation takes.
  public var lengths: ClosedRange<Int>? {
    guard let shortest = finished.cheapest(space.prompts),
      let longest = finished.cheapest(space.prompts.map { row in row.map { -$0 } })
    else { return nil }
    return prompts(of: shortest)...prompts(of: longest)
  }

  /// How many questions a conversation takes.
  public func prompts(of member: [Int]) -> Int {
    zip(space.prompts, member).reduce(0) { $0 + $1.0[$1.1] }
  }
}

extension Dialog {
  /// Every condition that a transition stands under.
  var guards: [Condition] { nodes.flatMap { $0.transitions.compactMap(\.condition) } }
}

extension Guidelines {
  /// The red flags, and nothing else.
  fileprivate var redFlagsAlone: Guidelines {
    var alone = self
    alone.rules = rules.filter(\.isRedFlag)
    return alone
  }
}
