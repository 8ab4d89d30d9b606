/// One thing in which a response is not an answer to its questionnaire.
public struct ResponseFault: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: Hashable, Sendable {
    /// The questionnaire has no such item there.
    case unknownItem
    /// It comes before an item that should come first.
    case outOfOrder
    /// It is answered although its `enableWhen` does not hold.
    case notEnabled
    /// It needs an answer and has none.
    case missing
    /// It has more or fewer answers than it may have.
    case wrongCount
    /// An answer is of the wrong type, is not offered, or breaks a limit.
    case badAnswer
  }

  public let kind: Kind
  /// The path of the JSON element.
  public let path: String
  public let linkID: String
  public let text: String

  public var description: String { "\(path) (\(linkID.shownPlainly)): \(text)" }
}

extension QuestionnaireResponse {
  /// In what the response is no answer to its questionnaire; empty when it is valid.
  ///
  /// What is missing is a fault only in a response that calls itself completed.
  public func faults(against questionnaire: Questionnaire) -> [ResponseFault] {
    var check = ResponseCheck(
      questionnaire, isComplete: status == "completed" || status == "amended")
    check.check(items, questionnaire.items, Enablement(items), "")
    return check.faults
  }
}

private struct ResponseCheck {
  let questionnaire: Questionnaire
  let isComplete: Bool
  var faults: [ResponseFault] = []
  var offers: [String: OfferedAnswers] = [:]

  init(_ questionnaire: Questionnaire, isComplete: Bool) {
    (self.questionnaire, self.isComplete) = (questionnaire, isComplete)
  }

  mutating func report(_ kind: ResponseFault.Kind, _ linkID: String, _ path: String, _ text: String)
  {
    faults.append(ResponseFault(kind: kind, path: path, linkID: linkID, text: text))
  }

  mutating func check(
    _ responses: [QuestionnaireResponse.Item], _ items: [Questionnaire.Item],
    _ enablement: Enablement, _ path: String
  ) {
    let prefix = path.isEmpty ? "" : "\(path)."
    let places = Dictionary(
      items.enumerated().map { ($1.linkID, $0) },
      uniquingKeysWith: { one, other in items[one].type == .display ? other : one })
    var found: [String: Int] = [:]
    var last = -1
    for (index, response) in responses.enumerated() {
      let here = "\(prefix)item[\(index)]"
      guard let place = places[response.linkID] else {
        report(.unknownItem, response.linkID, here, "the questionnaire has no such item here")
        continue
      }
      if place < last {
        report(.outOfOrder, response.linkID, here, "it stands after a later item")
      }
      last = max(last, place)
      found[response.linkID, default: 0] += 1
      let item = items[place]
      if !enablement.isEnabled(item) {
        report(.notEnabled, item.linkID, here, "its enableWhen does not hold")
      }
      check(response, item, enablement, here)
    }
    for item in items where isComplete || found[item.linkID] != nil {
      checkCount(found[item.linkID] ?? 0, of: item, enablement, path)
    }
  }

  private mutating func checkCount(
    _ count: Int, of item: Questionnaire.Item, _ enablement: Enablement, _ path: String
  ) {
    let isRepeatingGroup = item.type == .group && item.repeats
    if count > 1, !isRepeatingGroup {
      report(.wrongCount, item.linkID, path, "it stands here \(count) times")
    }
    guard isComplete, item.type != .display, enablement.isEnabled(item) else { return }
    if count == 0, item.isRequired {
      report(.missing, item.linkID, path, "it needs an answer")
    }
    if isRepeatingGroup, count > 0 {
      if let least = item.extensions.whole("minOccurs"), count < least {
        report(.wrongCount, item.linkID, path, "it stands here \(count) times, not \(least)")
      }
      if let most = item.extensions.whole("maxOccurs"), count > most {
        report(.wrongCount, item.linkID, path, "it stands here \(count) times, beyond \(most)")
      }
    }
  }

  private mutating func check(
    _ response: QuestionnaireResponse.Item, _ item: Questionnaire.Item,
    _ enablement: Enablement, _ path: String
  ) {
    guard item.isQuestion else {
      if !response.answers.isEmpty {
        report(.badAnswer, item.linkID, path, "a \(item.typeName) takes no answers")
      }
      check(response.items, item.items, enablement.within(response.items), path)
      return
    }
    if !response.items.isEmpty {
      report(.unknownItem, item.linkID, path, "what is beneath a question stands in its answers")
    }
    let answers = response.answers
    if answers.count > 1, !item.repeats {
      report(.wrongCount, item.linkID, path, "it has \(answers.count) answers, and takes one")
    }
    if isComplete, item.isRequired, answers.isEmpty {
      report(.missing, item.linkID, path, "it needs an answer")
    }
    if isComplete, let least = item.extensions.whole("minOccurs"), answers.count < least {
      report(.wrongCount, item.linkID, path, "it has \(answers.count) answers, not \(least)")
    }
    if let most = item.extensions.whole("maxOccurs"), answers.count > most {
      report(.wrongCount, item.linkID, path, "it has \(answers.count) answers, beyond \(most)")
    }
    if offers[item.linkID] == nil {
      offers[item.linkID] = OfferedAnswers(of: item, in: questionnaire)
    }
    for (index, answer) in answers.enumerated() {
      let here = "\(path).answer[\(index)]"
      if let value = answer.value, let offered = offers[item.linkID] {
        if let complaint = item.complaint(about: value, offered) {
          report(.badAnswer, item.linkID, here, complaint)
        }
      } else {
        report(.badAnswer, item.linkID, here, "it holds no value")
      }
      check(answer.items, item.items, enablement.within(answer.items), here)
    }
  }
}
