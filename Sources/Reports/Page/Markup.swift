import Answers

/// A piece of HTML. A text that is put into it is escaped, so that only what stands in the program
/// can be markup.
///
///     ("<b>\("<script>")</b>" as Markup).html  // "<b>&lt;script&gt;</b>"
public struct Markup: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The markup itself.
  public private(set) var html: String

  public init(stringLiteral value: String) { html = value }
  public init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

  /// Pieces, one after the other, each on a line of its own.
  init(_ pieces: [Markup]) { html = pieces.map(\.html).joined(separator: "\n") }

  /// Gathers the literal parts as they stand, and everything else escaped.
  public struct StringInterpolation: StringInterpolationProtocol {
    var html: String

    public init(literalCapacity: Int, interpolationCount: Int) {
      html = ""
      html.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) { html += literal }
    public mutating func appendInterpolation(_ text: String) { html += text.asHTML }
    public mutating func appendInterpolation(_ text: Substring) { html += String(text).asHTML }
    public mutating func appendInterpolation(_ number: Int) { html += String(number) }
    public mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
    public mutating func appendInterpolation(_ pieces: [Markup]) { html += Markup(pieces).html }

    /// A length or a place in a picture, to a tenth.
    public mutating func appendInterpolation(_ number: Double) {
      let tenths = Int((number * 10).rounded())
      html += tenths.isMultiple(of: 10) ? String(tenths / 10) : String(Double(tenths) / 10)
    }
  }
}

extension String {
  /// The text as it may stand between tags and in quoted attributes.
  fileprivate var asHTML: String {
    var escaped = ""
    for scalar in harmless.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      // What Unicode keeps from ever being a character is no HTML either.
      case _ where scalar.value & 0xFFFE == 0xFFFE || 0xFDD0...0xFDEF ~= scalar.value: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
