import Answers

// How the reader takes the lines that say what is asked for: `slot`, `choice`, `item`, `otherwise`.

extension DraftReader {
  mutating func readSlot(_ parts: Parts, after word: Range<Int>) {
    guard let colon = source.firstIndex(of: UInt8(ascii: ":"), in: parts[0]) else {
      let name = source.firstWord(in: parts[0])
      reportSlotType(at: name.isEmpty ? word.lowerBound : name.lowerBound, nearest: nil)
      let slot = SlotDraft(name: self.name(name, after: word), type: .unreadable)
      node?.slot = slot
      return
    }
    let name = checked(
      self.name(parts[0].lowerBound..<colon, after: word), as: .slot)
    let type = slotType(words(of: parts.following(colon + 1)), at: colon)
    let slot = SlotDraft(name: name, type: type)
    node?.slot = slot
  }

  private func words(of parts: Parts) -> [Name] {
    var words: [Name] = []
    for part in parts {
      var rest = part
      while true {
        let word = source.firstWord(in: rest)
        guard !word.isEmpty else { break }
        words.append(Name(text: source.text(word), place: word.lowerBound))
        rest = word.upperBound..<rest.upperBound
      }
    }
    return words
  }

  private mutating func slotType(_ words: [Name], at colon: Int) -> SlotDraft.Form {
    let texts = words.map(\.text)
    switch texts.first {
    case "yes" where texts == ["yes", "or", "no"]: return .plain(.yesNo)
    case "text" where texts.count == 1: return .plain(.text)
    case "one" where texts == ["one", "of"]: return .oneOf
    case "any" where texts == ["any", "of"]: return .anyOf
    case "duration" where texts.count == 3 && texts[1] == "in":
      return unit(words[2]).map { .plain(.duration(unit: $0)) } ?? .unreadable
    case "scale" where texts.count == 4 && texts[2] == "to":
      return range(words[1], words[3]).map { .plain(.scale($0)) } ?? .unreadable
    case "number" where (4...5).contains(texts.count) && texts[2] == "to":
      guard let range = range(words[1], words[3]) else { return .unreadable }
      guard texts.count == 5 else { return .plain(.number(range, unit: nil)) }
      return unit(words[4]).map { .plain(.number(range, unit: $0)) } ?? .unreadable
    default:
      let first = problems.nearest(to: texts.first ?? "", among: Self.slotTypes.map(\.word))
      let phrase = Self.slotTypes.first { $0.word == first ?? texts.first }?.phrase
      reportSlotType(at: words.first?.place ?? colon, nearest: phrase)
      return .unreadable
    }
  }

  private static let slotTypes = [
    (word: "yes", phrase: "yes or no"), (word: "scale", phrase: "scale 0 to 10"),
    (word: "number", phrase: "number 0 to 100"), (word: "duration", phrase: "duration in weeks"),
    (word: "one", phrase: "one of"), (word: "any", phrase: "any of"),
    (word: "text", phrase: "text"),
  ]

  private mutating func reportSlotType(at place: Int, nearest: String?) {
    problems.report(
      .badSlotType, at: place, "this does not say what kind of answer the slot takes",
      nearest: nearest,
      remedy: "Write the slot's name, a colon, and one of: "
        + Self.slotTypes.map(\.phrase).joined(separator: ", ") + ".")
  }

  private mutating func range(_ low: Name, _ high: Name) -> ClosedRange<Int>? {
    func whole(_ name: Name) -> Int? {
      name.text.utf8.count <= 10 ? number(name.text).flatMap(Int.init(exactly:)) : nil
    }
    guard let from = whole(low), let through = whole(high) else {
      problems.report(
        .badRange, at: whole(low) == nil ? low.place : high.place,
        "\"\(whole(low) == nil ? low.text : high.text)\" is not a whole number",
        remedy: "Write the least and the greatest, such as 0 to 10.")
      return nil
    }
    guard from < through else {
      problems.report(
        .badRange, at: low.place, "\(from) to \(through) leaves nothing to answer",
        remedy: "Write the least number first.")
      return nil
    }
    return from...through
  }

  private mutating func unit(_ name: Name) -> TimeUnit? {
    let singular = name.text.hasSuffix("s") ? String(name.text.dropLast()) : name.text
    if let unit = TimeUnit(rawValue: singular) { return unit }
    let units = TimeUnit.allCases.map { "\($0.rawValue)s" }
    problems.report(
      .unknownUnit, at: name.place, "no unit of time is called \"\(name.text)\"",
      nearest: problems.nearest(to: name.text, among: units),
      remedy: "Write \(list(units, joinedBy: "or")).")
    return nil
  }

  mutating func readChoice(_ parts: Parts, after word: Range<Int>) {
    guard let colon = source.firstIndex(of: UInt8(ascii: ":"), in: parts[0]) else {
      problems.report(
        .badChoice, at: source.firstWord(in: parts[0]).lowerBound, "this choice has no label",
        remedy: "Write the choice's name, a colon, and how it is put to the person.")
      markChoicesUnknown()
      return
    }
    let id = checked(self.name(parts[0].lowerBound..<colon, after: word), as: .choice)
    let words = labels(parts.following(colon + 1))
    node?.choices.append(ChoiceDraft(id: id, words: words))
  }

  mutating func readItem(_ parts: Parts, after word: Range<Int>) {
    guard let colon = source.firstIndex(of: UInt8(ascii: ":"), in: parts[0]) else {
      return reportItem(at: source.firstWord(in: parts[0]).lowerBound)
    }
    let head = words(of: Parts(parts[0].lowerBound..<colon))
    let fills: ItemDraft.Filling
    switch head.count {
    case 1: fills = .yes
    case 3 where head[1].text == "=": fills = .value(head[2])
    case 3 where head[1].text == "includes": fills = .includes(checked(head[2], as: .choice))
    default: return reportItem(at: head.first?.place ?? word.lowerBound)
    }
    let item = ItemDraft(
      slot: checked(head[0], as: .slot), fills: fills, words: labels(parts.following(colon + 1)))
    node?.items.append(item)
  }

  private mutating func reportItem(at place: Int) {
    problems.report(
      .badItem, at: place, "this item can't be read",
      remedy: "Write: item SLOT: Label; or SLOT = VALUE, or SLOT includes VALUE, before the colon.")
    markChoicesUnknown()
  }

  private mutating func markChoicesUnknown() {
    node?.isDamaged = true
    draft.isDamaged = true
  }

  mutating func readOtherwise(_ parts: Parts, after word: Range<Int>) {
    let words = words(of: parts)
    guard words.count == 3, words[1].text == "=" else {
      problems.report(
        .badOtherwise, at: words.first?.place ?? word.lowerBound, "this line can't be read",
        remedy: "Write: otherwise SLOT = VALUE.")
      markChoicesUnknown()
      return
    }
    node?.otherwise.append(OtherwiseDraft(slot: words[0], value: words[2]))
  }

  /// Takes a label and other words, which bars divide.
  private mutating func labels(_ parts: Parts) -> WordsDraft {
    var label: Name?
    var others: [String] = []
    for piece in Pieces(of: parts, in: source) {
      if piece.text.isEmpty {
        problems.report(
          .emptyText, at: piece.place, "words are missing after this",
          remedy: "Write them, or delete it.")
      }
      if label == nil {
        label = piece
        others.reserveCapacity(source.count(of: .bar, in: parts))
      } else {
        others.append(piece.text)
      }
    }
    return WordsDraft(label: label ?? Name(text: "", place: 0), others: others, parts: parts)
  }

  mutating func readTransition(_ parts: Parts, after word: Range<Int>) {
    let target = source.firstWord(in: parts[0])
    guard !target.isEmpty else {
      problems.report(
        .badTransition, at: word.lowerBound, "this does not say where to go",
        remedy: "Write: to NODE, or: to NODE when CONDITION.")
      markChoicesUnknown()
      return
    }
    let rest = parts.following(target.upperBound)
    let start = rest.firstIndex { !source.trimmed($0).isEmpty }
    var condition: Parts?
    if let start {
      let when = source.firstWord(in: rest[start])
      let text = source.text(when)
      if text != "when" {
        problems.report(
          .badTransition, at: when.lowerBound, "\"\(text)\" does not say when to go there",
          nearest: problems.nearest(to: text, among: ["when"]),
          remedy: "Write: to NODE when CONDITION.")
        markChoicesUnknown()
      }
      condition = text == "when" ? rest.following(when.upperBound, in: start) : nil
    }
    let transition = TransitionDraft(
      place: word.lowerBound,
      target: Name(text: source.text(target), place: target.lowerBound),
      isConditional: start != nil, condition: condition)
    node?.transitions.append(transition)
  }
}
