import Answers
import Dice
import Guidance
import Interview

/// People whose answers to every question of a dialog are thrown with dice.
struct Strangers {
  let dialog: Dialog
  var dice: Dice

  /// Of a hundred answers to questions that are not about danger, so many are not the usual one.
  private static let ease = 30

  /// The answers of one person to every question there is, under their questions' keys.
  ///
  /// Most of them answer the safety questions with no, or they would all be sent on at once.
  mutating func next() -> Findings {
    var answers = Findings()
    let danger = [0, 0, 4, 12].randomElement(using: &dice) ?? 0
    for node in dialog.nodes.indices {
      guard let question = dialog.question(at: NodeID(node)) else { continue }
      let unease = question.isSafety ? danger : Self.ease
      switch question.form {
      case .single(let slot, let type):
        answers[slot] = Finding(answer(type, unease), verbatim: words())
      case .checkList(let list):
        let whole = answer(.choices(list.options), unease / 2)
        answers[list.key] = Finding(whole, verbatim: words())
        guard whole == .notSure else { continue }
        for item in list.items.indices {
          answers[list.key(ofItem: item)] = Finding(answer(.yesNo, unease), verbatim: words())
        }
      }
    }
    answers["consent_understood"] = Finding(.yes, verbatim: "yes")
    answers["mode"] = Finding(.choice("patient"), verbatim: "1")
    return answers
  }

  private mutating func words() -> String {
    ["", "2", "that is how it is", "worse than before"].randomElement(using: &dice) ?? ""
  }

  /// - Parameter unease: in how many of a hundred cases it is not the harmless answer.
  private mutating func answer(_ type: AnswerType, _ unease: Int) -> Answer {
    let roll = Int.random(in: 0..<100, using: &dice)
    if roll < unease / 6 { return .notSure }
    if roll < unease / 4 { return .skipped }
    switch type {
    case .yesNo: return roll < unease ? .yes : .no
    case .scale(let range):
      return .number(Double(Int.random(in: range.lowerBound...7, using: &dice)))
    case .number(let range, let unit):
      if unit == .year { return .number(Double(Int.random(in: 16...66, using: &dice))) }
      return .number(Double(Int.random(in: 0...min(range.upperBound, 60), using: &dice)))
    case .duration:
      return .number(Double([2, 8, 13, 30, 60, 600].randomElement(using: &dice) ?? 2))
    case .choice(let options):
      // The last is the harmless one where danger is asked about; the sit bone comes first.
      let isUsual = Int.random(in: 0..<100, using: &dice) >= unease
      if isUsual, unease < Self.ease, let last = options.last { return .choice(last.id) }
      if isUsual, options.contains(where: { $0.id == "lower_buttock" }) {
        return .choice("lower_buttock")
      }
      return options.randomElement(using: &dice).map { .choice($0.id) } ?? .skipped
    case .choices(let options):
      return .choices(
        options.filter { _ in Int.random(in: 0..<100, using: &dice) < unease }.map(\.id))
    case .text: return .text("as before")
    }
  }
}

extension Dialog {
  /// Where the walk of these answers ends when each is given as its question is put.
  ///
  /// - Parameter name: what comes before this node is given at once.
  func walk(givenWhenAsked given: Findings, from name: String) -> Walk {
    var answers = Findings()
    let first = nodes.firstIndex { $0.name == name } ?? 0
    for node in nodes.indices.prefix(first) {
      for key in keys(of: NodeID(node)) { answers[key] = given[key] }
    }
    while true {
      let walk = walk(answers)
      guard let open = walk.open, let key = key(of: open), let finding = given[key] else {
        return walk
      }
      answers[key] = finding
    }
  }

  /// Where the answers to a question may be kept.
  func keys(of node: NodeID) -> [SlotID] {
    switch question(at: node)?.form {
    case .single(let slot, _): [slot]
    case .checkList(let list): [list.key] + list.items.indices.map { list.key(ofItem: $0) }
    case nil: []
    }
  }
}

/// All that a person is told.
struct Told: Hashable {
  let disposition: Disposition?
  /// The rules that advise: those of the level that counts.
  let rules: [RuleID]
  let advice: [AdviceID]
  let reasons: [Reason]
  let recommendations: [Recommendation]
  let text: String

  init(_ assessment: Assessment) {
    disposition = assessment.disposition
    let level = Rule.all.filter { $0.disposition == assessment.disposition }.map(\.id)
    rules = assessment.rules.filter(level.contains)
    advice = assessment.advice
    reasons = assessment.toldReasons
    recommendations = assessment.recommendations
    text = assessment.text
  }

  init(_ walk: Walk) { self.init(Assessment(of: walk.findings)) }
}
