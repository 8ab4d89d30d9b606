import Answers

/// The slots of a dialog, each with a number of its own, the kind of answer it takes, and the nodes
/// that ask for it.
struct SlotTable {
  enum Kind {
    case answer(AnswerType)
    /// The list's own slot: it tells only whether, and how, the list was answered.
    case listKey
    /// Its declaration could not be read.
    case unreadable
  }

  private(set) var names: [String] = []
  private(set) var kinds: [Kind] = []
  /// Where each slot is first declared.
  private(set) var places: [Int] = []
  /// Which node asks for which slot, in the order of the nodes within one pass of reading.
  private(set) var asked: [(node: Int, slot: Int, place: Int)] = []
  private var indices = NameTable()
  /// The options that further nodes declare for a slot, until they are merged.
  private var furtherOptions: [FurtherOptions] = []

  /// The options of slots that have more than a few, to look them up.
  private var manyOptions: [Int: Set<ChoiceID>] = [:]
  private static let few = 16

  private struct FurtherOptions {
    let slot: Int
    let options: [Option]
  }

  private struct MergedOptions {
    private(set) var options: [Option]
    private var ids: Set<ChoiceID>

    init(_ options: [Option]) {
      self.options = options
      ids = Set(options.map(\.id))
    }

    mutating func add(_ more: [Option]) {
      options += more.filter { ids.insert($0.id).inserted }
    }
  }

  subscript(name: String) -> Int? { indices[name] }

  init(capacity count: Int = 0) {
    names.reserveCapacity(count)
    kinds.reserveCapacity(count)
    places.reserveCapacity(count)
    asked.reserveCapacity(count)
    indices = NameTable(capacity: count)
  }

  func type(of slot: Int) -> AnswerType? {
    if case .answer(let type) = kinds[slot] { type } else { nil }
  }

  mutating func ask(_ name: Name, by node: Int) -> Int {
    let slot = indices[name.text] ?? add(name)
    asked.append((node, slot, name.place))
    return slot
  }

  /// Takes back the last `ask`, for a slot that can't be the one that is meant.
  mutating func forgetLastAsk() { asked.removeLast() }

  private mutating func add(_ name: Name) -> Int {
    let slot = names.count
    indices.add(name.text, slot)
    names.append(name.text)
    kinds.append(.unreadable)
    places.append(name.place)
    return slot
  }

  /// Notes the kind of answer that one more node takes for a slot; false when it does not agree with
  /// what is known of it.
  mutating func note(_ kind: Kind, of slot: Int) -> Bool {
    switch (kinds[slot], kind) {
    case (_, .unreadable): return true
    case (.unreadable, _):
      kinds[slot] = kind
      return true
    case (.answer(.choice), .answer(.choice(let options))),
      (.answer(.choices), .answer(.choices(let options))):
      furtherOptions.append(FurtherOptions(slot: slot, options: options))
      return true
    case (.answer(let known), .answer(let type)):
      guard let merged = known.merged(with: type) else { return false }
      kinds[slot] = .answer(merged)
      return true
    case (.listKey, .listKey): return true
    case (.listKey, .answer), (.answer, .listKey): return false
    }
  }
}

extension SlotTable {
  /// Gives slots that several nodes declare all the options of them all.
  mutating func mergeOptions() {
    var merged: [Int: MergedOptions] = [:]
    for further in furtherOptions {
      switch kinds[further.slot] {
      case .answer(.choice(let known)), .answer(.choices(let known)):
        merged[further.slot, default: MergedOptions(known)].add(further.options)
      case .answer, .listKey, .unreadable: break
      }
    }
    for (slot, options) in merged {
      switch kinds[slot] {
      case .answer(.choice): kinds[slot] = .answer(.choice(options.options))
      case .answer(.choices): kinds[slot] = .answer(.choices(options.options))
      case .answer, .listKey, .unreadable: break
      }
    }
    for (slot, kind) in kinds.enumerated() {
      switch kind {
      case .answer(.choice(let options)) where options.count > Self.few,
        .answer(.choices(let options)) where options.count > Self.few:
        manyOptions[slot] = Set(options.map(\.id))
      case .answer, .listKey, .unreadable: break
      }
    }
  }

  /// Whether a slot with these options can hold this one.
  func takes(_ choice: ChoiceID, in slot: Int, _ options: [Option]) -> Bool {
    manyOptions[slot]?.contains(choice) ?? options.contains { $0.id == choice }
  }
}

extension AnswerType {
  /// The kind of answer that takes what either takes; nil when they differ in kind.
  fileprivate func merged(with other: AnswerType) -> AnswerType? {
    switch (self, other) {
    case (.number(let one, let unit), .number(let two, let other)) where unit == other:
      .number(
        min(one.lowerBound, two.lowerBound)...max(one.upperBound, two.upperBound), unit: unit)
    default: self == other ? self : nil
    }
  }

  /// True when the answer is kept as a number.
  var isNumeric: Bool {
    switch self {
    case .scale, .number, .duration: true
    case .yesNo, .choice, .choices, .text: false
    }
  }

  /// The numbers that can be answered; nil for other kinds of answer.
  var bounds: ClosedRange<Double>? {
    switch self {
    case .scale(let range), .number(let range, _):
      Double(range.lowerBound)...Double(range.upperBound)
    case .duration: 0...Double.greatestFiniteMagnitude
    case .yesNo, .choice, .choices, .text: nil
    }
  }

  /// What the slot takes, in words that follow "takes".
  var inWords: String {
    switch self {
    case .yesNo: "yes or no"
    case .scale(let range): "a rating from \(range.lowerBound) to \(range.upperBound)"
    case .number(let range, nil): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .number(let range, let unit?):
      "a number of \(unit.rawValue)s from \(range.lowerBound) to \(range.upperBound)"
    case .duration(let unit): "a duration in \(unit.rawValue)s"
    case .choice: "one of its choices"
    case .choices: "any of its choices"
    case .text: "the person's own words"
    }
  }
}
