/// Which items of a questionnaire apply, given the answers of a response.
///
/// A condition looks at the answers nearest to its item: those in the same repetition before those
/// elsewhere, as FHIR R4 says of `enableWhen.question`.
struct Enablement {
  /// The answers within each thing around an item, the innermost last.
  private let scopes: [Scope]

  private struct Scope {
    var answers: [String: [FHIRValue]] = [:]

    init(_ items: [QuestionnaireResponse.Item]) { add(items) }

    private mutating func add(_ items: [QuestionnaireResponse.Item]) {
      for item in items {
        if !item.answers.isEmpty {
          answers[item.linkID, default: []] += item.answers.compactMap(\.value)
        }
        add(item.items)
        for answer in item.answers where !answer.items.isEmpty { add(answer.items) }
      }
    }
  }

  /// The whole response around an item.
  init(_ response: [QuestionnaireResponse.Item]) { scopes = [Scope(response)] }

  private init(_ scopes: [Scope]) { self.scopes = scopes }

  /// The same, seen from among these items.
  func within(_ items: [QuestionnaireResponse.Item]) -> Enablement {
    Enablement(scopes + [Scope(items)])
  }

  /// Whether an item applies.
  func isEnabled(_ item: Questionnaire.Item) -> Bool {
    guard !item.enableWhen.isEmpty else { return true }
    func isMet(_ condition: Questionnaire.EnableWhen) -> Bool {
      let scope = scopes.last { $0.answers[condition.question] != nil }
      return condition.isMet(by: scope?.answers[condition.question] ?? [])
    }
    return item.enableBehavior == "any"
      ? item.enableWhen.contains(where: isMet) : item.enableWhen.allSatisfy(isMet)
  }

  /// The response without the answers to items that do not apply.
  ///
  /// An answer that goes may take others with it, so this is done until none goes.
  static func applying(
    _ response: [QuestionnaireResponse.Item], of questionnaire: Questionnaire
  ) -> [QuestionnaireResponse.Item] {
    var response = response
    while true {
      let rest = Enablement(response).applying(response, of: questionnaire.items)
      if rest == response { return rest }
      response = rest
    }
  }

  private func applying(
    _ response: [QuestionnaireResponse.Item], of items: [Questionnaire.Item]
  ) -> [QuestionnaireResponse.Item] {
    let byLink = Dictionary(
      items.map { ($0.linkID, $0) },
      uniquingKeysWith: { one, other in one.type == .display ? other : one })
    return response.compactMap { each in
      guard let item = byLink[each.linkID], isEnabled(item) else { return nil }
      var rest = each
      rest.items = within(each.items).applying(each.items, of: item.items)
      rest.answers = each.answers.map { answer in
        guard !answer.items.isEmpty else { return answer }
        var answer = answer
        answer.items = within(answer.items).applying(answer.items, of: item.items)
        return answer
      }
      return rest.items.isEmpty && rest.answers.isEmpty ? nil : rest
    }
  }
}
