/// Tells verdicts to a test harness, in the Test Anything Protocol, version 14.
public enum TAPTelling {
  /// The plan, and a line for each conversation; where it did not pass, a block that says why.
  public static func text(_ verdicts: [Verdict]) -> String {
    var lines = ["TAP version 14", "1..\(verdicts.count)"]
    for (index, verdict) in verdicts.enumerated() {
      let name = verdict.name.harmless.replacing("\\", with: "\\\\").replacing("#", with: "\\#")
      lines.append("\(verdict.hasPassed ? "ok" : "not ok") \(index + 1) - \(name)")
      lines += block(verdict)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func block(_ verdict: Verdict) -> [String] {
    switch verdict.outcome {
    case .passed: return []
    case .unreadable(let problems):
      guard let first = problems.first else { return [] }
      return block([
        ("at", "\(first.file):\(first.line)"), ("kind", "unreadable"),
        ("message", problems.map(\.description).joined(separator: " ")),
      ])
    case .differs(let differences, let driver):
      guard let first = differences.foremost else { return [] }
      return block(
        [
          ("at", "\(verdict.file):\(first.line)"), ("expected", first.expected),
          ("actual", first.actual), ("kind", first.kind.rawValue), ("driver", driver.rawValue),
        ]
          + [
            first.remark.map { ("message", $0) },
            verdict.dialogChange.map { ("change", $0.sentence) },
          ]
          .compactMap(\.self))
    }
  }

  private static func block(_ fields: [(name: String, value: String)]) -> [String] {
    ["  ---"] + fields.map { "  \($0.name): \(yaml($0.value))" } + ["  ..."]
  }

  /// A plain word as it is; all else in single quotes, in which only the quote itself is special.
  private static func yaml(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "/"),
        UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: ":"):
        true
      default: false
      }
    }
    let startsWithLetter = text.first?.isLetter ?? false
    if isPlain, startsWithLetter, text.last != ":" { return text }
    return "'" + text.harmless.replacing("'", with: "''") + "'"
  }
}
