import Interview

/// Every conversation that a dialog can lead, all at once.
///
/// A conversation is counted by what it leaves in the slots: two that fill them alike are one. Those
/// in which a person's own words open a question out of turn are not among them.
public struct Conversations {
  /// Those in which each node is come to, before it is answered.
  public internal(set) var reaching: [Diagram]
  /// Those that leave each node by each of its transitions.
  public internal(set) var taking: [[Diagram]]
  /// Those that ended in each way.
  public internal(set) var finished: [(finish: Finish, people: Diagram)]
  /// Those in which a question's slot was filled before it came up.
  public internal(set) var askedAgain: [(node: NodeID, people: Diagram)]

  /// How a conversation ends.
  public enum Finish: Hashable, Sendable {
    /// Guidance found an emergency in the answer to this node's question.
    case emergency(NodeID)
    /// The safety questions were done after this node's, and guidance sent the person on the same
    /// day.
    case sentOn(NodeID)
    /// The dialog came to this ending.
    case ending(NodeID)

    public var node: NodeID {
      switch self {
      case .emergency(let node), .sentOn(let node), .ending(let node): node
      }
    }
  }
}
