import Answers

/// Reads the comparison of a slot with a value.
///
///     SLOT is VALUE         SLOT is not VALUE
///     SLOT includes VALUE   SLOT does not include VALUE
///     SLOT above N          SLOT below N   SLOT at least N   SLOT at most N
extension ConditionReader {
  mutating func comparison() -> Condition? {
    let place = place
    guard let slot = takeWord() else {
      return fail(
        peek() == nil ? "a condition is missing here" : "a slot's name was expected here",
        remedy: "Write a comparison such as: pain_now above 3.")
    }
    if take("is", "not", "sure") { return unvalued(slot, .equals(SlotID(slot.text), .notSure)) }
    if take("is", "not") { return equality(slot, at: place).map { .not($0) } }
    if take("is") { return equality(slot, at: place) }
    if take("includes") { return inclusion(slot, "includes") }
    if take("does", "not", "include") {
      return inclusion(slot, "does not include").map { .not($0) }
    }
    if take("above") { return order(slot, .above, "above") }
    if take("below") { return order(slot, .below, "below") }
    if take("at", "least") { return order(slot, .atLeast, "at least") }
    if take("at", "most") { return order(slot, .atMost, "at most") }
    guard let word = peek() else {
      return fail(
        "nothing is said of \"\(slot.text)\"", remedy: "Write, for example: \(slot.text) is yes.")
    }
    return fail(
      "\"\(word)\" compares nothing",
      nearest: Self.signs[word] ?? problems.nearest(to: word, among: Self.words),
      remedy: "Write \(list(Self.words, joinedBy: "or")).")
  }

  private static let words = [
    "is", "is not", "includes", "does not include", "above", "below", "at least", "at most",
  ]

  /// Signs that are used elsewhere, and the words for them here.
  private static let signs = [
    "=": "is", "==": "is", "equals": "is", "are": "is", "!=": "is not", "isn't": "is not",
    ">": "above", "<": "below", ">=": "at least", "<=": "at most", "over": "above",
    "under": "below", "contains": "includes",
  ]

  /// Notes that the condition reads this slot, and reports a slot that nobody asks for.
  private mutating func resolve(_ slot: Name) -> Int? {
    if let known = slots[slot.text] {
      if !isKnownSound { reads.append((known, slot.place)) }
      return known
    }
    isSound = false
    let nearest = problems.nearest(to: slot.text, among: slots.names)
    if nearest != nil || !mayLackSlots {
      problems.report(
        .unknownSlot, at: slot.place, "no question fills a slot named \"\(slot.text)\"",
        nearest: nearest, remedy: "Write the name of a slot that a question or an item fills.")
    }
    return nil
  }

  private mutating func unvalued(_ slot: Name, _ condition: Condition) -> Condition? {
    _ = resolve(slot)
    return condition
  }

  private mutating func equality(_ slot: Name, at place: Int) -> Condition? {
    let id = SlotID(slot.text)
    if take("not", "sure") { return unvalued(slot, .equals(id, .notSure)) }
    guard let value = takeWord() else {
      return fail(
        "a value is missing here", remedy: "Write what the slot is compared with.")
    }
    switch value.text {
    case "skipped": return unvalued(slot, .equals(id, .skipped))
    case "answered": return unvalued(slot, .answered(id))
    default: break
    }
    guard let index = resolve(slot) else { return .answered(id) }
    switch slots.kinds[index] {
    case .unreadable:
      isSound = false
    case .listKey:
      mismatch(
        value, "\"\(slot.text)\" tells only how the whole list was answered",
        remedy: "Ask for the slot of one of its items, or: is not sure, is skipped, is answered.")
    case .answer(.yesNo):
      if value.text == "yes" { return .equals(id, .yes) }
      if value.text == "no" { return .equals(id, .no) }
      mismatch(
        value, "\"\(slot.text)\" takes yes or no",
        nearest: problems.nearest(to: value.text, among: ["yes", "not sure", "skipped"]),
        remedy: "Write yes, no, not sure or skipped.")
    case .answer(.choice(let options)):
      if isKnown(value, of: slot, index, options) {
        return .equals(id, .choice(ChoiceID(value.text)))
      }
    case .answer(.choices):
      mismatch(
        value, "\"\(slot.text)\" can hold several choices", nearest: nil,
        remedy: "Write: \(slot.text) includes \(value.text).")
    case .answer(.text):
      mismatch(
        value, "\"\(slot.text)\" takes the person's own words",
        remedy: "Write answered, not sure or skipped.")
    case .answer(let type):
      if let constant = constant(value, of: slot, type) {
        return .compares(id, .equal, constant)
      }
    }
    return .answered(id)
  }

  private mutating func inclusion(_ slot: Name, _ word: String) -> Condition? {
    guard let value = takeWord() else {
      return fail("a choice is missing here", remedy: "Write: \(slot.text) \(word) CHOICE.")
    }
    let id = SlotID(slot.text)
    guard let index = resolve(slot) else { return .answered(id) }
    switch slots.kinds[index] {
    case .unreadable:
      isSound = false
    case .listKey:
      mismatch(
        value, "\"\(slot.text)\" tells only how the whole list was answered",
        remedy: "Ask for the slot of one of its items.")
    case .answer(.choices(let options)):
      if isKnown(value, of: slot, index, options) { return .includes(id, ChoiceID(value.text)) }
    case .answer(let type):
      mismatch(
        value, "\"\(slot.text)\" takes \(type.inWords)",
        remedy: "Only a slot that takes any of its choices \"\(word)\" one; write \"is\".")
    }
    return .answered(id)
  }

  private mutating func order(
    _ slot: Name, _ comparison: Condition.Comparison, _ word: String
  ) -> Condition? {
    guard let value = takeWord() else {
      return fail("a number is missing here", remedy: "Write: \(slot.text) \(word) 3.")
    }
    let id = SlotID(slot.text)
    guard let index = resolve(slot) else { return .answered(id) }
    switch slots.kinds[index] {
    case .unreadable:
      isSound = false
    case .listKey:
      mismatch(
        value, "\"\(slot.text)\" tells only how the whole list was answered",
        remedy: "Ask for the slot of one of its items.")
    case .answer(let type) where type.isNumeric:
      if let constant = constant(value, of: slot, type) {
        return .compares(id, comparison, constant)
      }
    case .answer(let type):
      mismatch(
        value, "\"\(slot.text)\" takes \(type.inWords), which is not \(word) anything",
        remedy: "Write \"is\" or \"includes\".")
    }
    return .answered(id)
  }

  private mutating func mismatch(
    _ value: Name, _ message: String, nearest: String? = nil, remedy: String
  ) {
    isSound = false
    problems.report(
      .wrongKindOfValue, at: value.place, message, nearest: nearest, remedy: remedy)
  }

  private mutating func isKnown(
    _ value: Name, of slot: Name, _ index: Int, _ options: [Option]
  ) -> Bool {
    if isKnownSound || slots.takes(ChoiceID(value.text), in: index, options) { return true }
    isSound = false
    let names = options.map(\.id.name)
    let nearest = problems.nearest(to: value.text, among: names)
    if nearest != nil || !mayLackSlots {
      let shown = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
      problems.report(
        .unknownChoice, at: value.place, "\"\(slot.text)\" has no choice \"\(value.text)\"",
        nearest: nearest, remedy: "Write one of its choices: \(shown).")
    }
    return false
  }

  private mutating func constant(
    _ value: Name, of slot: Name, _ type: AnswerType
  ) -> Double? {
    guard let number = number(value.text) else {
      mismatch(
        value, "\"\(slot.text)\" takes \(type.inWords)",
        remedy: "Write a number in figures, such as 3 or 3.5.")
      return nil
    }
    guard let bounds = type.bounds, !bounds.contains(number) else { return number }
    isSound = false
    problems.report(
      .outOfRange, at: value.place,
      "\"\(slot.text)\" takes \(type.inWords), so it is never compared with \(number.inDialogWords)",
      remedy: "Write a number that the slot can hold.")
    return nil
  }
}
