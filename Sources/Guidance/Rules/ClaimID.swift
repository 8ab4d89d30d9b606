/// The name of one statement of the article, such as `S36`.
public struct ClaimID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let number: Int

  public init(number: Int) { self.number = number }

  /// Reads `S36`.
  public init(stringLiteral name: String) { number = Int(name.dropFirst()) ?? 0 }

  public var description: String { "S\(number)" }
  public static func < (one: Self, other: Self) -> Bool { one.number < other.number }

  /// Claims whose numbers follow each other.
  static func span(_ numbers: ClosedRange<Int>) -> [ClaimID] { numbers.map(ClaimID.init(number:)) }
}
