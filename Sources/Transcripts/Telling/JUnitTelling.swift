/// Tells verdicts to a build server, as JUnit's XML.
public enum JUnitTelling {
  /// A suite for each file, in it a case for each conversation.
  public static func text(_ verdicts: [Verdict]) -> String {
    let all = counts(verdicts)
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites name=\"sitbone\" \(all)>",
    ]
    var rest = verdicts[...]
    while let file = rest.first?.file {
      let suite = rest.prefix { $0.file == file }
      rest = rest.dropFirst(suite.count)
      lines.append("  <testsuite name=\"\(escaped(file))\" \(counts(Array(suite)))>")
      lines += suite.flatMap(element)
      lines.append("  </testsuite>")
    }
    return (lines + ["</testsuites>"]).map { $0 + "\n" }.joined()
  }

  private static func counts(_ verdicts: [Verdict]) -> String {
    let tally = Tally(verdicts)
    return "tests=\"\(verdicts.count)\" failures=\"\(tally.differing)\" "
      + "errors=\"\(tally.unreadable)\""
  }

  private static func element(_ verdict: Verdict) -> [String] {
    let start =
      "    <testcase classname=\"\(escaped(verdict.file))\" name=\"\(escaped(verdict.name))\""
    switch verdict.outcome {
    case .passed: return [start + "/>"]
    case .unreadable(let problems):
      let message = problems.first?.description ?? ""
      return [
        start + ">", "      <error type=\"unreadable\" message=\"\(escaped(message))\">",
        escaped(problems.map(\.description).joined(separator: "\n")) + "</error>",
        "    </testcase>",
      ]
    case .differs(let differences, let driver):
      guard let first = differences.foremost else { return [start + "/>"] }
      let message = first.remark ?? "expected \(first.expected)"
      let text =
        [
          "\(verdict.file):\(first.line)", "driver: \(driver.rawValue)",
          "expected: \(first.expected)", "got: \(first.actual)",
        ] + [verdict.dialogChange?.sentence].compactMap(\.self)
      return [
        start + ">",
        "      <failure type=\"\(first.kind.rawValue)\" message=\"\(escaped(message))\">",
        escaped(text.joined(separator: "\n")) + "</failure>", "    </testcase>",
      ]
    }
  }

  /// The text with names for what XML reads as its own, and without what it can't hold at all.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "&#10;"
      case "\t", "\r": escaped += " "
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
