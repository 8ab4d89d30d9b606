/// The name of one place in a conversation that an answer can fill, such as `pain_activity`.
public struct SlotID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let name: String

  public init(_ name: String) { self.name = name }
  public init(stringLiteral name: String) { self.name = name }

  public var description: String { name }
  public static func < (one: Self, other: Self) -> Bool { one.name < other.name }
}

/// The name of one value that a choice can take, such as `one_moment`.
public struct ChoiceID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let name: String

  public init(_ name: String) { self.name = name }
  public init(stringLiteral name: String) { self.name = name }

  public var description: String { name }
  public static func < (one: Self, other: Self) -> Bool { one.name < other.name }
}

/// A slot whose kind of value the compiler knows, so that a condition over it can't be misspelt:
/// `Slot.injury == .fallOrBlow`.
///
/// Generic because a clinical table reads slots of four kinds: yes or no, numbers, one choice, and
/// several choices.
public struct Slot<Value>: Hashable, Sendable {
  public let id: SlotID

  public init(_ id: SlotID) { self.id = id }
}

/// Marks a slot that is answered with yes, no or not sure.
public enum YesNo: Sendable {}

/// Marks a slot that takes any number of choices of one kind.
public enum Several<Choice: RawRepresentable>: Sendable where Choice.RawValue == String {}
