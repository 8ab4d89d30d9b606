import Answers

/// One thing to ask.
public struct Question: Hashable, Sendable {
  public let ask: String
  /// Why it is asked; said on `why`.
  public let why: String?
  /// How to answer it; said on `help`, and after a misunderstanding.
  public let help: String?
  public let form: Form
  /// A safety question: it has no default, needs the whole word, and is never answered by what was
  /// typed before it was seen.
  public let isSafety: Bool
  /// What the answer is called in the questionnaire that the dialog was made from; nil for a question
  /// of the dialog's own.
  public let linkID: String?

  public enum Form: Hashable, Sendable {
    /// Fills one slot with one answer.
    case single(SlotID, AnswerType)
    /// Fills several slots at once: "Do any of these apply?"
    case checkList(CheckList)
  }

  public init(
    ask: String, why: String? = nil, help: String? = nil, form: Form, isSafety: Bool = false,
    linkID: String? = nil
  ) {
    (self.ask, self.why, self.help, self.form) = (ask, why, help, form)
    (self.isSafety, self.linkID) = (isSafety, linkID)
  }

  /// True when an answer can fill a slot of this kind.
  public func fillsSlot(where belongs: (SlotID) -> Bool) -> Bool {
    switch form {
    case .single(let slot, _): belongs(slot)
    case .checkList(let list): list.slotTypes.contains { belongs($0.slot) }
    }
  }

  /// The slots that an answer can fill, with the kind of answer each takes.
  public var slots: [(SlotID, AnswerType)] {
    switch form {
    case .single(let slot, let type): [(slot, type)]
    case .checkList(let list): list.slots
    }
  }
}

/// A list of things that may apply, each of which fills a slot.
public struct CheckList: Hashable, Sendable {
  /// Where the list's own answer is kept: which items were chosen, or "not sure".
  public let key: SlotID
  public let items: [Item]
  /// What each slot holds when none of its items applies.
  public let otherwise: [SlotID: Answer]
  /// The slots the items fill, in order, each with its kind of answer.
  public let slotTypes: [SlotType]

  /// The items as options, in order.
  public let options: [Option]
  let itemKeys: [SlotID]

  public struct Item: Hashable, Sendable {
    /// `ces` for a yes-or-no slot, `weight_bearing_cannot` for a value of another.
    public let id: ChoiceID
    public let slot: SlotID
    /// What the slot holds when this applies: `.yes`, a choice, a number.
    public let answer: Answer
    public let label: String
    public let otherWords: [String]

    public init(_ slot: SlotID, _ answer: Answer, _ label: String, otherWords: [String] = []) {
      (self.slot, self.answer, self.label, self.otherWords) = (slot, answer, label, otherWords)
      id =
        switch answer {
        case .choice(let value): ChoiceID(slot.name + "_" + value.name)
        case .choices(let values): ChoiceID(slot.name + "_" + (values.first?.name ?? "none"))
        case .number(let number): ChoiceID(slot.name + "_" + String(Int(number)))
        case .yes, .no, .notSure, .skipped, .text: ChoiceID(slot.name)
        }
    }
  }

  public struct SlotType: Hashable, Sendable {
    public let slot: SlotID
    public let type: AnswerType
    public init(_ slot: SlotID, _ type: AnswerType) { (self.slot, self.type) = (slot, type) }
  }

  public init(
    key: SlotID, items: [Item], otherwise: [SlotID: Answer], slotTypes: [SlotType]
  ) {
    (self.key, self.items) = (key, items)
    (self.otherwise, self.slotTypes) = (otherwise, slotTypes)
    options = items.map { Option($0.id, $0.label, otherWords: $0.otherWords) }
    itemKeys = items.indices.map { SlotID(key.name + "." + String($0 + 1)) }
  }

  public var slots: [(SlotID, AnswerType)] { slotTypes.map { ($0.slot, $0.type) } }
}
