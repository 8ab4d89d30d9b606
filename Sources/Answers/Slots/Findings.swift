/// An answer together with the words that gave it.
public struct Finding: Hashable, Sendable {
  public let answer: Answer
  /// What was typed, untouched.
  public let verbatim: String
  /// The same, readable without the question: the words typed, or the label of a choice that was
  /// taken by its number.
  public let words: String

  public init(_ answer: Answer, verbatim: String, words: String? = nil) {
    self.answer = answer
    self.verbatim = verbatim
    self.words = words ?? verbatim
  }

  /// The answer as it is read back: `yes`, `none`, or the words.
  public var inWords: String {
    switch answer {
    case .yes: "yes"
    case .no: "no"
    case .notSure: "not sure"
    case .skipped: "skipped"
    case .choices(let chosen) where chosen.isEmpty: "none"
    case .choice, .choices, .number, .text: words
    }
  }
}

/// What is known so far: at most one finding for each slot.
public struct Findings: Hashable, Sendable {
  private var bySlot: [SlotID: Finding] = [:]

  public init() {}

  /// Findings whose words are the answers' own names; for facts that come from a program.
  public init(_ answers: [SlotID: Answer]) {
    bySlot = answers.mapValues { Finding($0, verbatim: "") }
  }

  public subscript(slot: SlotID) -> Finding? {
    get { bySlot[slot] }
    set { bySlot[slot] = newValue }
  }

  /// The answer in a slot; nil when the slot was not asked.
  public func answer(_ slot: SlotID) -> Answer? { bySlot[slot]?.answer }

  /// The slots that hold a finding, in the order of their names.
  public var slots: [SlotID] { bySlot.keys.sorted() }

  public var isEmpty: Bool { bySlot.isEmpty }
  public var count: Int { bySlot.count }
}
