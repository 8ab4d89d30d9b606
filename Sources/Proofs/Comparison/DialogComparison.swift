import Answers
import Guidance
import Interview

/// What an edit of a dialog means for people: who ends otherwise than before, who is told something
/// else, and who is asked more or less.
///
/// See `People` for who is counted.
public struct DialogComparison {
  /// Everybody who can finish a conversation with one of the dialogs.
  public let people: Count
  /// How people end before and after; only what happens to somebody, the mildest first.
  public let cells: [Cell]
  /// What is told to others than before: advice, and the dialogs' own words.
  public let told: [Change]
  /// What is asked of others than before.
  public let asked: [Asking]
  /// Questions that are put in other words.
  public let reworded: [Rewording]
  /// Lists that have no counterpart in the other dialog. People are taken to choose from them where
  /// they can; whoever is asked one by one instead is not looked at.
  public let listsApart: [String]
  /// Slots of one kind of answer that only the one dialog has, and only the other: perhaps renamed.
  public let perhapsRenamed: [(old: SlotID, new: SlotID)]

  /// How a person ends.
  public enum Outcome: Hashable, Sendable, Comparable {
    /// There is no such answer to one of the questions.
    case cannotBeSaid
    /// Without a level, such as a record or closing words.
    case noLevel
    case level(Disposition)

    public static let all: [Self] =
      [.cannotBeSaid, .noLevel] + Disposition.allCases.map(Self.level)
  }

  /// People who end in one way before and in one way after.
  public struct Cell {
    public let before: Outcome
    public let after: Outcome
    public let people: Count
    /// Which part of everybody they are.
    public let share: Double
    /// Which part of those who ended so before.
    public let shareOfBefore: Double
    /// Someone of them; nil where nothing changed.
    public let witness: TwoWays?

    public var isChange: Bool { before != after }
    /// True where some of those who were to be seen at all are to be seen later, or can't say any
    /// more what made it so.
    public var isLessUrgent: Bool { after < before && before >= .level(.routine) }
  }

  /// One piece of what is told at the end or in passing.
  public enum Telling: Hashable, Sendable {
    case advice(AdviceID)
    /// The dialog's own words.
    case words(String)
  }

  /// Something told, or not told any more, to people who ended as before.
  public struct Change {
    public let what: Telling
    public let isGained: Bool
    public let people: Count
    public let share: Double
    /// Which part they are of those who end in each way.
    public let byOutcome: [(outcome: Outcome, share: Double)]
    public let witness: TwoWays?
  }

  /// A slot that more people are asked for, or fewer.
  public struct Asking {
    /// By the later name.
    public let slot: SlotID
    /// Those who are asked and were not, as a part of everybody.
    public let gained: Double
    /// Those who were asked and are not, as a part of everybody.
    public let lost: Double
    /// The same as parts of all who are asked, and of all who were.
    public let ofAsked: (gained: Double, lost: Double)
    /// Someone who is asked and was not; or else was asked and is not.
    public let witness: TwoWays?
  }

  /// A question put in other words.
  public struct Rewording: Hashable, Sendable {
    public let node: String
    public let share: Double
  }

  /// True when it is proved of everybody that they end as before, are told the same and are asked for
  /// the same.
  public var isNeutral: Bool {
    told.isEmpty && asked.isEmpty && !cells.contains(where: \.isChange) && listsApart.isEmpty
  }

  /// Where people are to be seen later than before.
  public var lessUrgent: [Cell] { cells.filter(\.isLessUrgent) }

  /// Compares two dialogs.
  public init(
    from old: Dialog, to new: Dialog, renamed renaming: Renaming = Renaming(),
    by guidelines: Guidelines = .shipped
  ) {
    let people = People(old, new, renamed: renaming, by: guidelines)
    let total = people.everyone.count
    self.people = total
    let outcomes = Outcomes(people)
    cells = outcomes.cells(of: people, total)
    let notes = TellingComparison(people, outcomes, total)
    told = notes.told
    asked = notes.asked
    reworded = notes.reworded
    listsApart = people.listsApart
    perhapsRenamed = people.perhapsRenamed
  }
}

/// Who ends how, before and after.
struct Outcomes {
  typealias Outcome = DialogComparison.Outcome
  let before: [(outcome: Outcome, people: Diagram)]
  let after: [(outcome: Outcome, people: Diagram)]

  init(_ people: People) {
    func outcomes(_ proof: DialogProof, _ able: Diagram) -> [(Outcome, Diagram)] {
      Outcome.all.compactMap { outcome in
        let those =
          switch outcome {
          case .cannotBeSaid: people.everyone - able
          case .noLevel: people.open(proof.outcomes[nil as Disposition?] ?? people.space.nobody)
          case .level(let level): people.open(proof.outcomes[level] ?? people.space.nobody)
          }
        return those.isEmpty ? nil : (outcome, those)
      }
    }
    before = outcomes(people.before, people.able.before)
    after = outcomes(people.after, people.able.after)
  }

  func cells(of people: People, _ total: Count) -> [DialogComparison.Cell] {
    before.flatMap { before, had in
      let count = had.count
      return after.compactMap { after, has -> DialogComparison.Cell? in
        let those = had & has
        guard !those.isEmpty else { return nil }
        let number = those.count
        return DialogComparison.Cell(
          before: before, after: after, people: number, share: number.share(of: total),
          shareOfBefore: number.share(of: count),
          witness: before == after ? nil : TwoWays(of: those, people))
      }
    }
  }
}
