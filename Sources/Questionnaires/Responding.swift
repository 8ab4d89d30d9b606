import Answers
import Interview

/// What the findings of an imported dialog come to as a response to its questionnaire.
public struct QuestionnaireAnswers: Sendable {
  /// Valid against the questionnaire. It calls itself completed when nothing that it needs is missing.
  public let response: QuestionnaireResponse
  /// Answers that the response can't hold, and why.
  public let remarks: [Remark]

  /// Fits findings to the questionnaire that their dialog was made from.
  ///
  /// - Parameters:
  ///   - isFinished: whether the conversation reached its end.
  ///   - authored: when the answers were given, as FHIR writes a moment.
  ///   - zone: the time zone of times that were answered without one.
  public init(
    to questionnaire: Questionnaire, from dialog: Dialog, _ findings: Findings,
    isFinished: Bool = true, authored: String? = nil, zone: String = "Z"
  ) {
    var filling = Filling(questionnaire, dialog, findings, zone: zone)
    let filled = filling.items(questionnaire.items, copies: []).items
    let applying = Enablement.applying(filled, of: questionnaire)
    let address = questionnaire.url.map { url in
      url + (questionnaire.version.map { "|\($0)" } ?? "")
    }
    var response = QuestionnaireResponse(
      questionnaire: address, status: "completed", authored: authored, items: applying)
    let isComplete = isFinished && response.faults(against: questionnaire).isEmpty
    response.status = isComplete ? "completed" : "in-progress"
    (self.response, remarks) = (response, filling.remarks)
  }
}

extension QuestionnaireAnswers {
  /// True for a moment as FHIR writes it: `2026-11-22T10:00:00Z`.
  public static func isMoment(_ text: String) -> Bool {
    WrittenDate.isDateTime(text) && text.contains("T")
  }
}

/// Puts findings into the places that their questions' links name.
private struct Filling {
  let questionnaire: Questionnaire
  let zone: String
  /// The links that the dialog's questions have, with what was answered.
  private var answered: [String: [(type: AnswerType, answer: Answer)]] = [:]
  private(set) var remarks: [Remark] = []

  init(_ questionnaire: Questionnaire, _ dialog: Dialog, _ findings: Findings, zone: String) {
    (self.questionnaire, self.zone) = (questionnaire, zone)
    for node in dialog.nodes {
      guard case .question(let question) = node.body, let link = question.linkID,
        case .single(let slot, let type) = question.form
      else { continue }
      let answers = findings.answer(slot).map { [(type, $0)] } ?? []
      answered[link, default: []] += answers
    }
  }

  /// The items of a response, and whether any of their questions is asked in the dialog.
  mutating func items(_ items: [Questionnaire.Item], copies: [Int])
    -> (items: [QuestionnaireResponse.Item], areAsked: Bool)
  {
    var filled: [QuestionnaireResponse.Item] = []
    var areAsked = false
    for item in items {
      switch item.type {
      case .display?, nil: break
      case .group?:
        let isAsked = fill(item, copies, &filled)
        areAsked = areAsked || isAsked
      default:
        let (values, isAsked) = values(of: item, copies)
        areAsked = areAsked || isAsked
        guard !values.isEmpty else { continue }
        filled.append(
          QuestionnaireResponse.Item(
            linkID: item.linkID, text: item.text,
            answers: answers(values, to: item, copies)))
      }
    }
    return (filled, areAsked)
  }

  /// Adds a group, once for each repetition that the dialog knows.
  private mutating func fill(
    _ group: Questionnaire.Item, _ copies: [Int], _ filled: inout [QuestionnaireResponse.Item]
  ) -> Bool {
    var areAsked = false
    for number in 1...ImportSteps.mostCopies {
      let inner = items(group.items, copies: group.repeats ? copies + [number] : copies)
      if number > 1, !inner.areAsked { break }
      areAsked = areAsked || inner.areAsked
      if !inner.items.isEmpty {
        filled.append(
          QuestionnaireResponse.Item(linkID: group.linkID, text: group.text, items: inner.items))
      }
      if !group.repeats { break }
    }
    return areAsked
  }

  private mutating func answers(
    _ values: [FHIRValue], to item: Questionnaire.Item, _ copies: [Int]
  ) -> [QuestionnaireResponse.Answer] {
    guard item.items.contains(where: { $0.type != .display }) else {
      return values.map { QuestionnaireResponse.Answer($0) }
    }
    let offered = OfferedAnswers(of: item, in: questionnaire)
    return values.enumerated().map { index, value in
      guard item.opensCopies(offered) else {
        let inner = index == 0 ? items(item.items, copies: copies).items : []
        return QuestionnaireResponse.Answer(value, items: inner)
      }
      let place = offered.options.firstIndex { $0.value == value } ?? offered.options.count
      var inner = items(item.items, copies: copies + [place + 1])
      if index == 0, !inner.areAsked {
        inner = items(item.items, copies: copies + [ItemLink.firstAnswer])
      }
      return QuestionnaireResponse.Answer(value, items: inner.items)
    }
  }

  /// What was answered to an item, as far as it takes it; and whether the dialog asks for it.
  private mutating func values(of item: Questionnaire.Item, _ copies: [Int])
    -> (values: [FHIRValue], isAsked: Bool)
  {
    if item.isUnasked { return (item.fixedValues, false) }
    guard let answers = answered[ItemLink(item.linkID, copies: copies).text] else {
      return ([], false)
    }
    let offered = OfferedAnswers(of: item, in: questionnaire)
    var reading = AnswerReading(item, offered, zone: zone)
    for (type, answer) in answers { reading.take(answer, type) }
    for problem in reading.problems { remark(item, problem) }
    var values: [FHIRValue] = []
    for value in reading.values where !values.contains(value) {
      if let complaint = item.complaint(about: value, offered) {
        remark(item, complaint)
      } else {
        values.append(value)
      }
    }
    if values.count > 1, !item.repeats {
      remark(item, "it takes one answer; the others are left out")
      values = Array(values.prefix(1))
    }
    return (values, true)
  }

  private mutating func remark(_ item: Questionnaire.Item, _ text: String) {
    remarks.append(Remark(kind: .lost, path: "", linkID: item.linkID, text: text))
  }
}
