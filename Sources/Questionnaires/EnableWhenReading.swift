import Answers

/// Turns the conditions under which items are asked into guards over what was asked before them.
struct EnableWhenReading {
  /// The questions asked so far, by linkId; an item that is asked in several copies has several.
  private var asked: [String: [AskedItem]] = [:]
  /// Items that nobody is asked, with the values that they always have.
  private var settled: [String: [FHIRValue]] = [:]
  /// All linkIds of the questionnaire, and how many items have each.
  private let known: [String: Int]

  init(_ questionnaire: Questionnaire) {
    var known: [String: Int] = [:]
    func look(at items: [Questionnaire.Item]) {
      for item in items {
        known[item.linkID, default: 0] += 1
        look(at: item.items)
      }
    }
    look(at: questionnaire.items)
    self.known = known
  }

  /// True for a linkId that several items have.
  func isShared(_ linkID: String) -> Bool { known[linkID, default: 0] > 1 }

  mutating func note(_ item: AskedItem, for linkID: String) {
    asked[linkID, default: []].append(item)
  }
  mutating func settle(_ linkID: String, _ values: [FHIRValue]) { settled[linkID] = values }

  /// The guard of an item, and what of it could not be carried.
  ///
  /// What can't be carried is taken to hold, so that nothing is passed over that should be asked.
  func reading(of item: Questionnaire.Item, copies: [Int], blocks: [Int])
    -> (guard: Guard, problems: [String])
  {
    var problems: [String] = []
    let parts = item.enableWhen.enumerated().map { index, condition -> Guard in
      let (part, problem) = reading(of: condition, copies, blocks)
      if let problem { problems.append("enableWhen[\(index)]: \(problem)") }
      return part
    }
    guard !parts.isEmpty else { return (.always, []) }
    return (item.enableBehavior == "any" ? Guard.any(parts) : Guard.all(parts), problems)
  }

  private func reading(of condition: Questionnaire.EnableWhen, _ copies: [Int], _ blocks: [Int])
    -> (Guard, problem: String?)
  {
    let name = condition.question.shownPlainly
    let isAnswerless = condition.isMet(by: [])
    if let values = settled[condition.question] {
      return (condition.isMet(by: values) ? .always : .never, nil)
    }
    guard let all = asked[condition.question] else {
      let fallback: Guard = isAnswerless ? .always : .never
      guard known[condition.question] != nil else {
        return (fallback, "no item has the linkId \"\(name)\", so it counts as not answered")
      }
      return (
        .always, "\"\(name)\" has no answer by then, so this is asked whatever is answered there"
      )
    }
    let items = nearest(all, to: copies)
    func isCertain(_ item: AskedItem) -> Bool { blocks.starts(with: item.blocks) }
    switch (condition.comparison, condition.answer) {
    case ("exists", .boolean(true)?):
      return (Guard.any(items.map { .when($0.isPresent) }), nil)
    case ("exists", _):
      return (Guard.all(items.map { .when(.any($0.isAbsent(isCertain($0)))) }), nil)
    case ("!=", let value?):
      let parts = items.map { item -> Guard? in
        switch item.holds("=", value) {
        case .never?: .always
        case .always?: .never
        case .when(let equal)?: .when(.any([.not(equal)] + item.isAbsent(isCertain(item))))
        case nil: nil
        }
      }
      return whole(parts, Guard.all, name)
    case (let comparison, let value?):
      return whole(items.map { $0.holds(comparison, value) }, Guard.any, name)
    case (_, nil):
      return (.always, nil)
    }
  }

  private func whole(_ parts: [Guard?], _ join: ([Guard]) -> Guard, _ name: String)
    -> (Guard, String?)
  {
    let readable = parts.compactMap(\.self)
    if readable.count == parts.count { return (join(readable), nil) }
    return (
      .always,
      "the answer to \"\(name)\" is in the person's own words, which a dialog can't compare; this "
        + "is asked whatever is answered there"
    )
  }

  /// The copies of a question that lie nearest: in the same repetition, where there is one.
  private func nearest(_ items: [AskedItem], to copies: [Int]) -> [AskedItem] {
    func shared(_ item: AskedItem) -> Int {
      zip(item.copies, copies).prefix { $0 == $1 }.count
    }
    let most = items.map(shared).max() ?? 0
    return items.filter { shared($0) == most }
  }
}

extension Questionnaire.EnableWhen {
  /// Whether the condition holds of the answers to its question.
  func isMet(by answers: [FHIRValue]) -> Bool {
    guard let answer else { return true }
    switch comparison {
    case "exists": return answer == .boolean(!answers.isEmpty)
    case "!=": return !answers.contains { answer.isMet(by: $0, "=") }
    default: return answers.contains { answer.isMet(by: $0, comparison) }
    }
  }
}
