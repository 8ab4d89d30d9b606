/// Tells verdicts to a person at a terminal.
public struct PrettyTelling {
  private let isColoured: Bool

  /// - Parameter isColoured: true to set in colour what the signs say as well.
  public init(isColoured: Bool = false) { self.isColoured = isColoured }

  /// Each conversation that did not pass, and how many there are of each kind.
  public func text(_ verdicts: [Verdict]) -> String {
    let told = verdicts.map(text).filter { !$0.isEmpty }
    let tally = Tally(verdicts)
    return told.map { $0 + "\n" }.joined() + tally.line + "\n" + Self.passedChange(tally)
  }

  private static func passedChange(_ tally: Tally) -> String {
    switch tally.passedChange {
    case 0: ""
    case 1: "1 was written over another version of its dialog, and passes all the same.\n"
    case let count:
      "\(count) were written over another version of their dialog, and pass all the same.\n"
    }
  }

  private func text(_ verdict: Verdict) -> String {
    switch verdict.outcome {
    case .passed: return ""
    case .unreadable(let problems):
      return problems.map { "\($0)".harmless + "\n" }.joined()
    case .differs(let differences, let driver):
      guard let first = differences.foremost else { return "" }
      let others = differences.count - 1
      let held = driver == .engine ? "" : " (driver \(driver.rawValue))"
      let place = "\(verdict.file):\(first.line)"
      var lines = ["\(place): \(first.kind.heading): \(verdict.name)\(held)".harmless]
      lines += body(first)
      if let change = verdict.dialogChange {
        lines += Self.wrapped(change.sentence).map { "  " + $0 }
      }
      if others > 0 {
        lines.append(
          "  \(others) more \(others == 1 ? "difference" : "differences") after this one.")
      }
      return lines.joined(separator: "\n") + "\n"
    }
  }

  private func body(_ difference: Difference) -> [String] {
    var lines: [String] = []
    if let remark = difference.remark { lines.append("  \(remark)".harmless) }
    if let words = difference.words, difference.kind == .wording || words.likeness > 0.5 {
      return lines + Self.wrapped(words.line()).map { "  " + coloured($0) }
    }
    return lines + Self.wrapped("expected: " + difference.expected).map { "  " + $0 }
      + Self.wrapped("got:      " + difference.actual).map { "  " + $0 }
  }

  private static func wrapped(_ text: String) -> [Substring] {
    var bytes: [UInt8] = []
    let shortened = text.count > longest ? text.prefix(longest) + " …" : text[...]
    Wrapping(width: Layout.fixedWidth, indent: 2).append(String(shortened), from: 2, to: &bytes)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  /// So much of a turn is shown; the rest is in the file.
  private static let longest = 600

  private func coloured(_ line: Substring) -> String {
    guard isColoured else { return String(line) }
    return String(line).replacing("[-", with: "\u{1b}[31m[-").replacing("-]", with: "-]\u{1b}[0m")
      .replacing("{+", with: "\u{1b}[32m{+").replacing("+}", with: "+}\u{1b}[0m")
  }
}

extension Difference.Kind {
  /// As it is told: in capitals, since it decides what may be done about it.
  public var heading: String { rawValue.uppercased() }
}
