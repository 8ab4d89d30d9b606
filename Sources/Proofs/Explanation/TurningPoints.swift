import Answers
import Guidance
import Interview

/// Where a person's level would be another one: what follows from each answer with all others as they
/// are, and the nearest changes that lead up and down.
///
///     TurningPoints(of: Findings(["pain_rest": .number(3), …])).up
///     // pain_rest at least 8: same_day
///
/// Read off the sets that guidance's rules make of everybody, so that none is missed. Leading *down*
/// is for a physio who weighs what a level rests on; it is never told to a patient.
public struct TurningPoints {
  public let findings: Findings
  /// What the answers come to; nil while that can't be told.
  public let level: Disposition?
  /// What follows from each answer that was given.
  public let rows: [Row]
  /// The fewest changes of answers that make it more urgent: every one, where one answer suffices.
  public let up: [Way]
  /// The fewest changes that make it less urgent.
  public let down: [Way]

  /// One slot, and where the level turns with all other answers as they are.
  public struct Row: Hashable, Sendable {
    public let slot: SlotID
    public let places: [Place]

    /// True where some answer would have led to another level.
    public var turns: Bool { Set(places.map(\.level)).count > 1 }
  }

  /// Answers to one question that lead to one level.
  public struct Place: Hashable, Sendable {
    public let answers: AnswerRange
    public let level: Disposition?
    /// True where the person's own answer is among them.
    public let isNow: Bool
  }

  /// Answers that nothing tells apart.
  public enum AnswerRange: Hashable, Sendable {
    case answer(Answer)
    /// Numbers between two ends; nil where they go as far as they can.
    case numbers(from: Bound?, to: Bound?)
    /// The choices as they are, and this one too.
    case with(ChoiceID)
    /// The choices as they are, but for this one.
    case without(ChoiceID)

    /// An end of a range, and whether it belongs to it.
    public struct Bound: Hashable, Sendable {
      public let number: Double
      public let isIncluded: Bool
    }
  }

  /// Answers changed together, and what they would have led to.
  public struct Way: Hashable, Sendable {
    public let changes: [Change]
    public let level: Disposition
    /// The findings with these changes.
    public let findings: Findings
  }

  /// One answer changed.
  public struct Change: Hashable, Sendable {
    public let slot: SlotID
    public let answers: AnswerRange
    /// False for a question that was not asked.
    public let wasAnswered: Bool
  }

  /// Looks for them.
  ///
  /// - Parameter slots: the slots that a conversation could have filled beside those it filled.
  public init(
    of findings: Findings, among slots: Set<SlotID>? = nil, by guidelines: Guidelines = .shipped
  ) {
    let search = TurningSearch(findings, among: slots, by: guidelines)
    self.findings = findings
    level = search.level
    rows = search.rows
    up = search.up
    down = search.down
  }
}
