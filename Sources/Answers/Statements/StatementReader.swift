/// Reads a story for each slot in turn, and gathers what may be stated.
struct StatementReader {
  /// One part of the text that speaks of a slot.
  struct Candidate {
    let slot: SlotID
    let answer: StatedAnswer
    /// The items that say it.
    let items: Range<Int>
    /// The plainer of two ways to say it counts.
    let weight: Int
  }

  let story: Story
  private(set) var candidates: [Candidate] = []

  init(_ story: Story) { self.story = story }

  mutating func readAll() {
    readPlaces()
    readTingling()
    readBeginning()
    readPerson()
    readTrend()
    readSports()
    readScores()
    readSitting()
    readPattern()
    readTraining()
    readRest()
    readCare()
    readGoal()
  }

  mutating func state(
    _ slot: SlotID, _ answer: StatedAnswer, _ items: Range<Int>, weight: Int = 1
  ) {
    candidates.append(Candidate(slot: slot, answer: answer, items: items, weight: weight))
  }

  mutating func state(_ slot: SlotID, _ answer: StatedAnswer, at index: Int, weight: Int = 1) {
    state(slot, answer, index..<story.end(of: index), weight: weight)
  }
}

/// An answer before it is fitted to the type of its slot.
enum StatedAnswer: Hashable {
  case yes
  case no
  case choice(ChoiceID)
  /// One of several choices.
  case including(ChoiceID)
  case number(Double)
  /// A length of time, to be counted in the slot's unit.
  case seconds(Double)
  case text(String)
  /// A choice by one of its names.
  case named([String])
}
