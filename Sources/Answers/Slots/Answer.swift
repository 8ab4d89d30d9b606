/// What a person's words came to: a typed value, or an honest absence of one.
public enum Answer: Hashable, Sendable {
  case yes
  case no
  /// The person was asked and does not know. Never the same as `no`.
  case notSure
  /// The person was asked and chose not to say. Never the same as `no`.
  case skipped
  case choice(ChoiceID)
  /// Several choices, in the order of the question's options; empty means "none of these".
  case choices([ChoiceID])
  /// A number in the slot's own unit.
  case number(Double)
  case text(String)

  /// True when the person was asked but gave no value.
  public var isUnsure: Bool { self == .notSure || self == .skipped }
}
