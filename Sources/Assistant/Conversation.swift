import Answers
import Guidance
import Interview

/// A consultation in words: lines in, replies out. What every way of talking shares.
public struct Conversation: Sendable {
  private let consultation: Consultation
  private let wording: Wording
  public private(set) var state: ConsultationState
  /// What the last step asked of the world, before it was put in words.
  public private(set) var effects: [ConsultationEffect] = []

  /// - Parameters:
  ///   - background: what is known of the person from before.
  ///   - asksAll: true to ask also what can't make a difference to the advice any more.
  public init(
    _ dialog: Dialog, today: CalendarDay? = nil, after background: Background? = nil,
    asksAll: Bool = false
  ) {
    consultation = Consultation(dialog, today: today, after: background, asksAll: asksAll)
    wording = Wording(dialog: consultation.dialog)
    state = consultation.initialState
  }

  /// A conversation like this one that is still to be opened, on a day of its own. Where many are held
  /// over one dialog, what is worked out of the dialog is worked out once.
  ///
  /// - Parameter background: what is known of the person from before.
  public func anew(today: CalendarDay?, after background: Background? = nil) -> Conversation {
    Conversation(consultation.on(today, after: background), wording)
  }

  private init(_ consultation: Consultation, _ wording: Wording) {
    (self.consultation, self.wording) = (consultation, wording)
    state = consultation.initialState
  }

  /// What is said before the first answer.
  public mutating func open() -> Reply { take(.began) }

  /// One line from the person.
  public mutating func hear(_ words: String) -> Reply { take(.heard(words)) }

  /// The whole conversation with a person whose answers are known beforehand, in one go. It is
  /// unfinished where an answer was not given.
  public mutating func hold(_ given: GivenAnswers) { consultation.hold(given, &state) }

  /// The input ended, or the person broke off.
  public mutating func endInput() -> Reply { take(.endOfInput) }

  private mutating func take(_ event: Event) -> Reply {
    effects = consultation.advance(&state, on: event)
    var said: [Block] = []
    for effect in effects { said += wording.blocks(for: effect, state) }
    return Reply(said, prompt: wording.prompt(state))
  }

  /// The dialog that it is held over.
  public var dialog: Dialog { consultation.dialog }

  /// The answers so far, each as "Side: Left", in the order of their questions.
  public var answersInWords: [String] {
    wording.list(consultation.dialog.answered(state.interview))
  }

  /// The name of the place where the conversation waits.
  public var nodeName: String {
    switch state.phase {
    case .interviewing, .confirming, .readingBack:
      switch state.interview.walk.stop {
      case .asking(let open): consultation.dialog[open.node].name
      case .ended(let node): consultation.dialog[node].name
      }
    case .advised: Wording.topicsNode
    case .over(let outcome): outcome.nodeName(in: consultation.dialog)
    }
  }

  /// How soon to be seen by what was said so far; nil while no red flag was found.
  public var level: Disposition? {
    if let outcome { return outcome.disposition }
    return consultation.level(state.interview)
  }

  /// The names of all places where a conversation over this dialog can wait or end.
  public var nodeNames: [String] {
    consultation.dialog.nodes.map(\.name) + [Wording.topicsNode, Outcome.endNode]
  }

  /// Every question of the dialog, with the name of its node, as it is put when nothing was said
  /// about it before.
  public var questions: [(node: String, words: [Block])] {
    let dialog = consultation.dialog
    return dialog.nodes.indices.flatMap { index -> [(node: String, words: [Block])] in
      let node = NodeID(index)
      guard let question = dialog.question(at: node) else { return [] }
      var opens = [OpenQuestion(node)]
      if case .checkList(let list) = question.form {
        opens += list.items.indices.map { OpenQuestion(node, item: $0) }
      }
      return opens.map { (dialog[node].name, wording.question($0, isOneByOne: false)) }
    }
  }

  /// How the conversation ended, or would end now that advice was given; nil while it is open.
  public var outcome: Outcome? {
    switch state.phase {
    case .over(let outcome): outcome
    case .advised(let assessment): Outcome(ending: .advised, assessment: assessment)
    case .interviewing, .confirming, .readingBack: nil
    }
  }

  /// What the last line of a transcript says: `routine (R1)`, `unfinished at pain`.
  public var result: String? {
    outcome.map { $0.line(in: consultation.dialog) }
  }

  /// True once the interview reached its end, even while its advice is still talked about.
  public var isFinished: Bool { outcome?.isFinished ?? false }

  /// How many answers in a row were not understood.
  public var missesInARow: Int { state.interview.attempt.misses + state.misses }
}

extension Outcome {
  /// Where a conversation is that came to its end.
  static let endNode = "end"

  func nodeName(in dialog: Dialog) -> String {
    switch ending {
    case .unfinished(let node), .closed(let node, _): dialog[node].name
    case .advised, .recorded, .reviewed: Self.endNode
    }
  }

  /// How the outcome is written in one line.
  func line(in dialog: Dialog) -> String {
    let assessed = assessment.disposition.map { level in
      let rules = assessment.rules.map(\.description).joined(separator: ", ")
      return "\(level.rawValue) (\(rules))"
    }
    switch ending {
    case .advised:
      return assessed ?? "unfinished"
    case .recorded:
      return hasRedFlag ? assessed ?? "recorded" : "recorded"
    case .reviewed(let review):
      let rules = review.rules.map(\.description).joined(separator: ", ")
      return review.disposition.rawValue + (rules.isEmpty ? "" : " (\(rules))")
    case .closed(let node, let own):
      guard let disposition else { return "unfinished at \(dialog[node].name)" }
      return own == disposition ? disposition.rawValue : assessed ?? disposition.rawValue
    case .unfinished(let node):
      return hasRedFlag
        ? assessed ?? "unfinished" : "unfinished at \(dialog[node].name)"
    }
  }
}
