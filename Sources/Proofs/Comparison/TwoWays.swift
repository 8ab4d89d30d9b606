import Interview

/// What one person says to two dialogs: the shortest and most natural of all who show something.
public struct TwoWays {
  /// The conversation with the earlier dialog; nil where the person can't say their answers to it.
  public let before: Witness?
  public let after: Witness?

  /// Someone of these people; nil where there is nobody.
  init?(of people: Diagram, _ all: People) {
    guard !people.isEmpty else { return nil }
    let (after, rest) = Self.shortest(of: people, with: all.after, all)
    // Of those who hold this one, whoever holds the shortest with the other.
    let (before, _) = Self.shortest(of: rest, with: all.before, all)
    (self.before, self.after) = (before, after)
  }

  private static func shortest(
    of people: Diagram, with proof: DialogProof, _ all: People
  ) -> (Witness?, Diagram) {
    guard
      let member = all.conversations(of: people, with: proof).cheapest(proof.space.costs)
    else { return (nil, people) }
    return (proof.conversation(member), people & all.open(all.only(member)))
  }
}
