import Answers

extension DialogChecker {
  /// Checks that a dialog that ends in advice asks what guidance needs, in the way guidance reads it.
  mutating func checkAdvice(vocabulary: [SlotID: AnswerType]?, required: [SlotID]) {
    guard let advise = draft.nodes.lazy.compactMap(\.advise).first else { return }
    if let vocabulary {
      let missing = vocabulary.keys.filter { slots[$0.name] == nil }.sorted().map(\.name)
      for slot in slots.names.indices {
        guard case .answer(let type) = slots.kinds[slot] else { continue }
        check(slot, type, against: vocabulary, missing)
      }
    }
    guard !draft.isDamaged else { return }
    let missing = required.filter { slots[$0.name] == nil }
    guard !missing.isEmpty else { return }
    let names = missing.map { "\"\($0)\"" }
    problems.report(
      .missingForAdvice, at: advise,
      "guidance can't advise without \(list(names, joinedBy: "and")), which no question asks for",
      remedy: "Ask for \(missing.count == 1 ? "it" : "them") on the way, or end with \"record\" "
        + "or \"say\".")
  }

  private mutating func check(
    _ slot: Int, _ type: AnswerType, against vocabulary: [SlotID: AnswerType],
    _ missing: [String]
  ) {
    let (name, place) = (slots.names[slot], slots.places[slot])
    guard let known = vocabulary[SlotID(name)] else {
      guard let near = problems.nearest(to: name, among: missing) else { return }
      problems.report(
        .unknownToGuidance, at: place, "guidance does not read \"\(name)\"", nearest: near)
      return
    }
    switch (type, known) {
    case (.choice(let options), .choice(let knownOptions)),
      (.choices(let options), .choices(let knownOptions)):
      let names = knownOptions.map(\.id.name)
      let ids = Set(names)
      for option in options where !ids.contains(option.id.name) {
        problems.report(
          .unlikeGuidance, at: place,
          "guidance knows no choice \"\(option.id)\" of \"\(name)\"",
          nearest: problems.nearest(to: option.id.name, among: names),
          remedy: "Write one of its choices: \(names.joined(separator: ", ")).")
      }
    case _ where !type.isKept(as: known, ignoringUnit: isBareNumber[slot]):
      problems.report(
        .unlikeGuidance, at: place,
        "guidance reads \"\(name)\" as \(known.inWords), not as \(type.inWords)",
        remedy: "Declare it so, or give the slot another name.")
    default:
      break
    }
  }
}

extension AnswerType {
  /// True when each answer of this type could be an answer of the other.
  fileprivate func isKept(as other: AnswerType, ignoringUnit: Bool) -> Bool {
    guard let bounds, let otherBounds = other.bounds else {
      return switch (self, other) {
      case (.yesNo, .yesNo), (.text, .text): true
      default: false
      }
    }
    guard ignoringUnit || unit == other.unit else { return false }
    if case .duration = self { return true }
    return otherBounds.contains(bounds.lowerBound) && otherBounds.contains(bounds.upperBound)
  }

  private var unit: TimeUnit? {
    switch self {
    case .number(_, let unit): unit
    case .duration(let unit): unit
    case .scale, .yesNo, .choice, .choices, .text: nil
    }
  }
}
