/// Whether a condition holds: yes, no, or not known from what was answered.
public enum Truth: Hashable, Sendable {
  case `true`, `false`, unknown

  public init(_ isTrue: Bool) { self = isTrue ? .true : .false }

  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .true: .false
    case .false: .true
    case .unknown: .unknown
    }
  }
}
