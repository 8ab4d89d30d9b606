import Answers
import Guidance
import Interview

// While which answers can still make a difference to what a person is told. Nothing of that is written
// down by hand: it follows from guidance's rules, derived slots, gates and offers, and from its table
// of what the words read. Read `toAdvice` first.

extension Relevance {
  /// While each slot may still change the disposition, the advice or what the advice says.
  ///
  /// Someone who reads for a client, a physio, sees every answer in the summary and is asked all.
  static let toAdvice = Relevance(
    slots: Dictionary(
      uniqueKeysWithValues: asked.map { slot in
        let feedsNet = readByTheNet.contains(slot)
        return (slot, feedsNet ? .always : AdviceProspects.matters(slot).shortestFirst)
      }), safety: safety, asksAll: Slot.mode == .physio)

  /// What makes later words plain that may have a safety question asked: "the right one as well" is
  /// heard as both legs from someone who said that the left side hurts. No rule reads it, and yet it
  /// may decide how soon to be seen.
  private static let readByTheNet: Set<SlotID> = [Slot.side.id]

  /// What says where a person is, and to whom the advice speaks; and what is free text, in which
  /// anything may be said, before the safety questions are done.
  private static let safety: Set<SlotID> = Set(
    SafetyBlock.slots + SafetyBlock.followUps.map(\.slot) + ["consent_understood", "mode"])

  private static let asked = Vocabulary.types.keys.filter { !safety.contains($0) }
}

/// What guidance may still come to, as prospects. The most urgent level wins: a red flag advises
/// alone, and only without one do the routine rules, their gates and their words count.
enum AdviceProspects {
  private static let flags = Rule.redFlags
  private static let routine = Rule.all.filter { $0.disposition == .routine }

  /// The slot may change something that the person is told.
  static func matters(_ slot: SlotID) -> Prospect {
    // The reasons of every flag are told, with the answers behind them.
    var matters: [Prospect] = flags.map { contributes(slot, to: $0) }
    for flag in flags {
      matters += words(of: offers(flag), slot).map { Prospect.all([mayFire(flag), $0]) }
    }
    for level in Disposition.allCases where level > .routine {
      matters += words(of: level.companions, slot).map { Prospect.all([mayReach(level), $0]) }
    }
    var asRoutine: [Prospect] = routine.map { contributes(slot, to: $0) }
    asRoutine += byGates(slot)
    for id in AdviceID.allCases {
      asRoutine += words(of: [id], slot).map { Prospect.all([mayBeGiven(id), $0]) }
    }
    return .any(matters + [.all([mayBeRoutine, .any(asRoutine)])])
  }

  /// No red flag is certain yet.
  private static let mayBeRoutine = Prospect.all(
    flags.flatMap { [mayFail($0.condition), mayFail($0.orWhen)] })

  private static func mayReach(_ level: Disposition) -> Prospect {
    .any(flags.filter { $0.disposition == level }.map(mayFire))
  }

  /// What the words of this advice read of a slot.
  private static func words(of advice: [AdviceID], _ slot: SlotID) -> [Prospect] {
    advice.flatMap(\.slotsRead).filter { $0.slot == slot }.map { read in
      read.rules.isEmpty
        ? .always : .any(routine.filter { read.rules.contains($0.id) }.map(mayFire))
    }
  }
}

// Rules.
extension AdviceProspects {
  /// All that the rule may advise, before the gates.
  private static func offers(_ rule: Rule) -> [AdviceID] {
    rule.advice + rule.furtherAdvice.map(\.advice)
  }

  private struct Firing {
    let may: Prospect
    let mayNot: Prospect
  }

  /// Whether each rule may fire. Of the rules that take its place only the routine ones are looked
  /// at: a flag that takes the place of a flag is a flag, and no routine rule counts beside a flag.
  private static let firing: [RuleID: Firing] = {
    var known: [RuleID: Firing] = [:]
    // Each rule stands after those that can take its place.
    for rule in flags + routine {
      let inItsPlace =
        rule.isRedFlag
        ? [] : routine.filter { rule.unless.contains($0.id) }.compactMap { known[$0.id] }
      known[rule.id] = Firing(
        may: .any([
          .all([may(rule.condition)] + inItsPlace.map(\.mayNot)), may(rule.orWhen),
        ]),
        mayNot: .all([
          .any([mayFail(rule.condition)] + inItsPlace.map(\.may)), mayFail(rule.orWhen),
        ]))
    }
    return known
  }()

  private static func mayFire(_ rule: Rule) -> Prospect { firing[rule.id]?.may ?? .never }

  private static func mayNotFire(_ rule: Rule) -> Prospect { firing[rule.id]?.mayNot ?? .always }

  /// The slot's answer may have a part in whether the rule fires, why, or what it offers.
  private static func contributes(_ slot: SlotID, to rule: Rule) -> Prospect {
    let offered = rule.furtherAdvice.map { offer in
      Prospect.all([mayFire(rule), contributes(slot, to: offer.condition)])
    }
    return .any(
      [contributes(slot, to: rule.condition), contributes(slot, to: rule.orWhen)] + offered)
  }
}

// Gates.
extension AdviceProspects {
  /// The slot may have a part in whether some gate is closed to advice that may be given.
  private static func byGates(_ slot: SlotID) -> [Prospect] {
    Gate.all.indices.filter { place in
      reads(slot, Gate.all[place].condition) || reads(slot, Gate.all[place].unless)
    }.map { place in
      let (gate, given) = (Gate.all[place], givenButOne[place])
      let touched = AdviceID.allCases.filter { gate.touches($0) }.compactMap { given[$0] }
      return .all([
        .any([contributes(slot, to: gate.condition), contributes(slot, to: gate.unless)]),
        mayApply(gate), .any(touched),
      ])
    }
  }

  /// The rules that a gate asks for may have fired.
  private static func mayApply(_ gate: Gate) -> Prospect {
    gate.rules.isEmpty ? .always : .any(routine.filter { gate.rules.contains($0.id) }.map(mayFire))
  }

  private static func mayClose(_ gate: Gate) -> Prospect {
    .all([mayApply(gate), may(gate.condition), mayFail(gate.unless)])
  }

  private static func mayStayOpen(_ gate: Gate) -> Prospect {
    let rules = routine.filter { gate.rules.contains($0.id) }
    let mayNotApply: Prospect = gate.rules.isEmpty ? .never : .all(rules.map(mayNotFire))
    return .any([mayNotApply, mayFail(gate.condition), may(gate.unless)])
  }

  /// A routine result may give this advice.
  private static func mayBeGiven(_ id: AdviceID) -> Prospect { given[id] ?? .never }

  private static let given = given(but: nil)

  /// By gate: while advice may be given, whatever that gate does.
  private static let givenButOne = Gate.all.map { given(but: $0) }

  /// While a routine result may give each advice, whatever one of the gates does.
  private static func given(but free: Gate?) -> [AdviceID: Prospect] {
    var tailored = Dictionary(
      uniqueKeysWithValues: AdviceID.allCases.map { ($0, offered($0, isGated: true)) })
    for gate in Gate.all {
      let opens = gate == free ? .always : mayStayOpen(gate)
      let closes = gate == free ? .always : mayClose(gate)
      let before = tailored
      func stays(_ id: AdviceID) -> Prospect { .all([opens, before[id] ?? .never]) }
      func comes(_ id: AdviceID, with other: Prospect) -> Prospect {
        .any([before[id] ?? .never, .all([closes, other])])
      }
      switch gate.change {
      case .removes(let gone):
        for id in gone { tailored[id] = stays(id) }
      case .keepsOnly(let kept):
        for id in AdviceID.allCases where !kept.contains(id) { tailored[id] = stays(id) }
      case .replaces(let one, let other):
        tailored[one] = stays(one)
        tailored[other] = comes(other, with: before[one] ?? .never)
      case .addsFirst(let more):
        for id in more { tailored[id] = comes(id, with: .always) }
      }
    }
    return tailored.reduce(into: [:]) { given, entry in
      let (id, prospect) = entry
      let isCompanion = Disposition.routine.companions.contains(id)
      given[id] = isCompanion ? .always : .any([offered(id, isGated: false), prospect])
    }
  }

  /// Some routine rule offers this advice, past the gates or through them.
  private static func offered(_ id: AdviceID, isGated: Bool) -> Prospect {
    let rules = routine.filter {
      Rule.gated.contains($0.id) == isGated && offers($0).contains(id)
    }
    return .any(rules.map(mayFire))
  }
}

extension Gate {
  /// The gate may take this advice away, put it there, or move it.
  fileprivate func touches(_ id: AdviceID) -> Bool {
    switch change {
    case .removes(let gone): gone.contains(id)
    case .keepsOnly(let kept): !kept.contains(id)
    case .replaces(let one, _): id == one
    case .addsFirst: true
    }
  }
}

// Conditions, with derived slots followed to what they are derived from.
extension AdviceProspects {
  private static func derived(_ condition: Condition) -> DerivedSlot? {
    condition.slot.flatMap { slot in DerivedSlot.all.first { $0.slot == slot } }
  }

  private static func readsDerived(_ condition: Condition) -> Bool {
    condition.hasComparison { derived($0) != nil }
  }

  /// One way for a derived slot to come to a value: no earlier value was taken, and its own condition
  /// holds.
  private struct Way {
    let earlier: [Condition]
    let own: Condition
  }

  /// The ways for a derived slot to come to the value that a comparison asks for; nil for a comparison
  /// of another kind, of which nothing is known.
  private static func ways(to comparison: Condition) -> [Way]? {
    guard let derived = derived(comparison), case .equals(_, let answer) = comparison,
      !answer.isUnsure
    else { return nil }
    return derived.values.indices.filter { derived.values[$0].answer == answer }.map { place in
      Way(
        earlier: derived.values[..<place].map(\.condition), own: derived.values[place].condition)
    }
  }

  /// The condition may come to hold.
  private static func may(_ condition: Condition) -> Prospect {
    guard readsDerived(condition) else { return settled(condition) ?? .may(condition) }
    switch condition {
    case .all(let parts): return .all(parts.map(may))
    case .any(let parts): return .any(parts.map(may))
    case .atLeast(let count, let parts): return .joined(count, parts.map(may))
    case .not: return .always
    case .equals, .compares, .includes, .answered:
      guard let ways = ways(to: condition) else { return .always }
      return .any(ways.map { .all([may($0.own)] + $0.earlier.map(mayFail)) })
    }
  }

  /// The condition may come not to hold.
  private static func mayFail(_ condition: Condition) -> Prospect {
    guard readsDerived(condition) else {
      return settled(condition).map { $0 == .always ? .never : .always } ?? .mayFail(condition)
    }
    switch condition {
    case .all(let parts): return .any(parts.map(mayFail))
    case .any(let parts): return .all(parts.map(mayFail))
    case .atLeast(let count, let parts):
      // It fails when so many parts do that too few are left.
      return .joined(parts.count - count + 1, parts.map(mayFail))
    case .not: return .always
    case .equals, .compares, .includes, .answered:
      guard let ways = ways(to: condition) else { return .always }
      return .all(ways.map { .any([mayFail($0.own)] + $0.earlier.map(may)) })
    }
  }

  /// What a condition of no comparisons comes to.
  private static func settled(_ condition: Condition) -> Prospect? {
    guard condition.comparisonCount == 0 else { return nil }
    return condition.holds(in: Findings()) ? .always : .never
  }

  private static func reads(_ slot: SlotID, _ condition: Condition) -> Bool {
    condition.hasComparison { comparison in
      comparison.slot == slot
        || derived(comparison)?.values.contains { reads(slot, $0.condition) } ?? false
    }
  }

  /// The slot's answer may have a part in whether, and by what, the condition holds: all that stands
  /// beside it under "and" may hold.
  private static func contributes(_ slot: SlotID, to condition: Condition) -> Prospect {
    guard reads(slot, condition) else { return .never }
    switch condition {
    case .equals, .compares, .includes, .answered:
      guard derived(condition) != nil, let ways = ways(to: condition) else { return .always }
      let parts = ways.flatMap { $0.earlier + [$0.own] }.map { contributes(slot, to: $0) }
      return .all([may(condition), .any(parts)])
    case .all(let parts):
      return .any(
        parts.indices.map { index in
          .all(
            [contributes(slot, to: parts[index])]
              + parts.indices.filter { $0 != index }.map { may(parts[$0]) })
        })
    case .any(let parts):
      return .any(parts.map { contributes(slot, to: $0) })
    case .atLeast(_, let parts):
      return .all([may(condition), .any(parts.map { contributes(slot, to: $0) })])
    case .not:
      return .always
    }
  }
}
