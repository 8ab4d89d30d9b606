/// Makes one statement of all that a text says about a slot; none where it contradicts itself.
struct StatementMerge {
  let story: Story
  let slots: [SlotID: AnswerType]

  func statements(of candidates: [StatementReader.Candidate]) -> [Statement] {
    var bySlot: [SlotID: [(answer: Answer, candidate: StatementReader.Candidate)]] = [:]
    for candidate in candidates {
      guard let type = slots[candidate.slot], let answer = fitted(candidate.answer, to: type) else {
        continue
      }
      bySlot[candidate.slot, default: []].append((answer, candidate))
    }
    var found: [(place: Int, statement: Statement)] = []
    for (slot, all) in bySlot {
      guard let weight = all.map(\.candidate.weight).max() else { continue }
      let plainest = all.filter { $0.candidate.weight == weight }
      guard let answer = agreed(plainest.map(\.answer), in: slots[slot]),
        let first = (plainest.first { $0.answer == answer } ?? plainest.first)?.candidate.items
      else { continue }
      var range = first
      // Several choices may stand far apart; the words then reach from the first to the last.
      if case .choices = answer {
        for other in plainest {
          range =
            min(
              range.lowerBound, other.candidate.items.lowerBound)..<max(
              range.upperBound, other.candidate.items.upperBound)
        }
      }
      let statement = Statement(slot: slot, answer: answer, words: story.original(whole(range)))
      found.append((range.lowerBound, statement))
    }
    return found.sorted { ($0.place, $0.statement.slot) < ($1.place, $1.statement.slot) }
      .map(\.statement)
  }

  /// The words without a link to what comes after them, and with the "ago" that belongs to them.
  private func whole(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound + 1, Self.links.contains(story.text(end - 1)) { end -= 1 }
    if end == range.upperBound, ["ago", "back"].contains(story.text(end)),
      story.items[end].pause == .none
    {
      end += 1
    }
    return range.lowerBound..<end
  }

  private static let links: WordSet = ["and", "or", "but", "so", "then", "the", "a", "my", "when"]

  private func agreed(_ answers: [Answer], in type: AnswerType?) -> Answer? {
    guard let first = answers.first else { return nil }
    if case .choices(let options)? = type {
      let chosen = Set(
        answers.flatMap { answer -> [ChoiceID] in
          if case .choices(let ids) = answer { ids } else { [] }
        })
      return .choices(options.map(\.id).filter(chosen.contains))
    }
    if case .duration? = type, case .number(let value) = first {
      // "In March, so about eight months": said twice, not quite alike.
      let isAlike = answers.allSatisfy {
        if case .number(let other) = $0 {
          abs(other - value) <= max(value, other) / 4
        } else {
          false
        }
      }
      guard isAlike else { return nil }
      return answers.max { Self.value(of: $0) < Self.value(of: $1) }
    }
    return answers.allSatisfy { $0 == first } ? first : nil
  }

  private static func value(of answer: Answer) -> Double {
    if case .number(let value) = answer { value } else { 0 }
  }

  private func fitted(_ stated: StatedAnswer, to type: AnswerType) -> Answer? {
    switch (stated, type) {
    case (.yes, .yesNo): return .yes
    case (.no, .yesNo): return .no
    case (.choice(let id), .choice(let options)):
      return options.contains { $0.id == id } ? .choice(id) : nil
    case (.including(let id), .choices(let options)):
      return options.contains { $0.id == id } ? .choices([id]) : nil
    case (.number(let value), .scale(let range)), (.number(let value), .number(let range, _)):
      return value >= Double(range.lowerBound) && value <= Double(range.upperBound)
        ? .number(value) : nil
    case (.seconds(let seconds), .duration(let unit)):
      return .number((seconds / unit.seconds * 10).rounded() / 10)
    case (.seconds(let seconds), .number(let range, let unit?)):
      let value = (seconds / unit.seconds * 10).rounded() / 10
      return value >= Double(range.lowerBound) && value <= Double(range.upperBound)
        ? .number(value) : nil
    case (.named(let names), .choice(let options)):
      let named = options.filter { $0.names.contains { $0.spoken.map(\.text) == names } }
      return named.count == 1 ? named.first.map { .choice($0.id) } : nil
    case (.text(let text), .text): return .text(text)
    default: return nil
    }
  }
}
