/// How many there are, also where that is more than any ordinary number holds: exact as long as 53
/// bits suffice, and good to fifteen digits after that.
///
///     Count(3) * Count(4)   // 12
public struct Count: Hashable, Sendable, Comparable {
  /// 0, or from 1 up to 2.
  private let significand: Double
  private let exponent: Int

  public static let zero = Count(0)
  public static let one = Count(1)

  public init(_ number: Int) { self.init(Double(number), 0) }

  private init(_ number: Double, _ exponent: Int) {
    guard number > 0 else {
      (significand, self.exponent) = (0, 0)
      return
    }
    (significand, self.exponent) = (number.significand, exponent + Int(number.exponent))
  }

  public static func * (one: Self, other: Self) -> Self {
    Self(one.significand * other.significand, one.exponent + other.exponent)
  }

  public static func + (one: Self, other: Self) -> Self {
    let (less, more) = one < other ? (one, other) : (other, one)
    guard less > .zero else { return more }
    let distance = more.exponent - less.exponent
    guard distance < 64 else { return more }
    return Self(more.significand + less.significand.scaled(by: -distance), more.exponent)
  }

  public static func < (one: Self, other: Self) -> Bool {
    guard one.significand > 0, other.significand > 0 else {
      return one.significand < other.significand
    }
    return (one.exponent, one.significand) < (other.exponent, other.significand)
  }

  /// Which part of a whole this is, from 0 to 1.
  public func share(of whole: Self) -> Double {
    guard whole > .zero else { return 0 }
    return (significand / whole.significand).scaled(by: exponent - whole.exponent)
  }
}

extension Double {
  /// The number times two to a power, without going through a power that no number holds.
  fileprivate func scaled(by power: Int) -> Double {
    guard self > 0, power > -1000 else { return 0 }
    return Double(sign: .plus, exponent: Swift.min(power, 1000), significand: self)
  }
}

extension Count: CustomStringConvertible {
  /// `1536`, or `9.2 × 10¹³` where there are more than a million.
  public var description: String {
    if exponent < 53 {
      let number = significand.scaled(by: exponent)
      if number < 1_000_000 { return String(Int(number)) }
    }
    // Taken down by tens, so that no intermediate overflows.
    var (rest, tens) = (self, 0)
    while rest.exponent >= 34 {
      rest = Self(rest.significand / 1e10, rest.exponent)
      tens += 10
    }
    var number = rest.significand.scaled(by: rest.exponent)
    while number >= 10 {
      number /= 10
      tens += 1
    }
    var tenths = Int((number * 10).rounded())
    if tenths >= 100 { (tenths, tens) = (10, tens + 1) }
    return "\(tenths / 10).\(tenths % 10) × 10\(Self.raised(tens))"
  }

  private static func raised(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }
}
