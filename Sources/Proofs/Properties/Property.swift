import Answers
import Guidance
import Interview

/// Something that is to be true of every conversation, and what came of it.
public struct Property {
  public let sentence: String
  /// Where it was promised, counted from 0; nil for what holds for every dialog.
  public let promise: Int?
  /// How many conversations it is about.
  public let over: Count
  /// A conversation that breaks it; nil where it holds.
  public let witness: Witness?
  /// For a comparison of two conversations, the other one.
  public let beside: Witness?
  /// True when no conversation breaks it.
  public let holds: Bool
}

extension DialogProof {
  /// Every property that was promised, and those that hold for every dialog that advises.
  public func properties() -> [Property] {
    promises.enumerated().map { prove($0.element, at: $0.offset) }
      + (advises ? houseProperties() : [])
  }

  /// A property that is broken by whoever is in a set.
  func property(
    _ sentence: String, promise: Int? = nil, over: Diagram, brokenBy people: Diagram
  ) -> Property {
    Property(
      sentence: sentence, promise: promise, over: over.count, witness: witness(people), beside: nil,
      holds: people.isEmpty)
  }

  private func prove(_ promise: Promise, at place: Int) -> Property {
    func prove(over: Diagram, brokenBy people: Diagram) -> Property {
      property(promise.sentence, promise: place, over: over, brokenBy: people)
    }
    switch promise.claim {
    case .neverAdvise(let name, let condition):
      let people = finished & conditions.holds(condition)
      let advised = AdviceID(rawValue: name).map { advice[$0] } ?? space.nobody
      return prove(over: people, brokenBy: people & advised)
    case .mention(let name, let condition):
      let people = finished & conditions.holds(condition)
      let advised = AdviceID(rawValue: name).map { advice[$0] } ?? space.nobody
      return prove(over: people, brokenBy: people - advised)
    case .atLeast(let name, let condition):
      let people = finished & conditions.holds(condition)
      let soon = Disposition(rawValue: name).map(endedWith(atLeast:)) ?? space.nobody
      return prove(over: people, brokenBy: people - soon)
    case .neverAsk(let node, let condition):
      let asked = conversations.reaching[node.index]
      return prove(over: finished, brokenBy: asked & conditions.holds(condition))
    case .endsWithin(let count):
      let longest = finished.cheapest(space.costsOfLength)
      let tooLong = longest.map { prompts(of: $0) > count } ?? false
      return Property(
        sentence: promise.sentence, promise: place, over: finished.count,
        witness: tooLong ? longest.map(conversation) : nil, beside: nil, holds: !tooLong)
    }
  }
}
