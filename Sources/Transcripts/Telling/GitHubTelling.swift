/// Tells verdicts to GitHub's workflows, which show them beside the lines they are about.
public enum GitHubTelling {
  /// An annotation for each conversation that did not pass, and how many there are.
  public static func text(_ verdicts: [Verdict]) -> String {
    verdicts.flatMap(annotations).map { $0 + "\n" }.joined() + Tally(verdicts).line + "\n"
  }

  private static func annotations(_ verdict: Verdict) -> [String] {
    switch verdict.outcome {
    case .passed: return []
    case .unreadable(let problems):
      return problems.map { annotation($0.file, $0.line, $0.message.harmless) }
    case .differs(let differences, _):
      guard let first = differences.foremost else { return [] }
      let told =
        ["expected \(first.expected)", "got \(first.actual)"]
        + [first.remark, verdict.dialogChange?.sentence].compactMap(\.self)
      return [
        annotation(verdict.file, first.line, told.map(\.harmless).joined(separator: "\n"))
      ]
    }
  }

  private static func annotation(_ file: String, _ line: Int, _ message: String) -> String {
    "::error file=\(property(file)),line=\(line)::\(data(message))"
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
