import Answers

/// One thing to ask.
public struct Question: Hashable, Sendable {
  private let content: Content

  public var ask: String { content.ask }
  /// Why it is asked; said on `why`.
  public var why: String? { content.why }
  /// How to answer it; said on `help`, and after a misunderstanding.
  public var help: String? { content.help }
  public var form: Form { content.form }
  /// A safety question: it has no default, needs the whole word, and is never answered by what was
  /// typed before it was seen.
  public var isSafety: Bool { content.isSafety }
  /// What the answer is called in the questionnaire that the dialog was made from; nil for a question
  /// of the dialog's own.
  public var linkID: String? { content.linkID }

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
    content = Content(
      ask: ask, why: why, help: help, form: form, isSafety: isSafety,
      linkID: linkID)
  }

  public static func == (one: Self, other: Self) -> Bool {
    one.content === other.content || one.content.isEqual(to: other.content)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(ask) }

  /// What a question consists of. A class, because every turn looks at several questions, and no
  /// look should copy their texts.
  private final class Content: Sendable {
    let ask: String
    let why: String?
    let help: String?
    let form: Form
    let isSafety: Bool
    let linkID: String?

    init(
      ask: String, why: String?, help: String?, form: Form, isSafety: Bool, linkID: String?
    ) {
      (self.ask, self.why, self.help, self.form) = (ask, why, help, form)
      (self.isSafety, self.linkID) = (isSafety, linkID)
    }

    func isEqual(to other: Content) -> Bool {
      (ask, why, help, isSafety) == (other.ask, other.why, other.help, other.isSafety)
        && form == other.form && linkID == other.linkID
    }
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
