import Answers
import Foundation
import Testing

/// Other people's replies that state or deny symptoms, read where they lie: a folder beside the
/// package, `shared/corpora`. Without the folder nothing is scored, and the suite says so.
@Suite struct `Other people's findings` {
  @Test func `no stated finding is turned round, and nine in ten red flags are found`() {
    var (stated, found) = (0, 0)
    for row in Self.rows() {
      let mentions = Mention.all(in: row.text)
      for (finding, isSo) in row.findings {
        guard let flags = Self.flags[finding] else { continue }
        let polarities = Set(mentions.filter { flags.contains($0.flag) }.map(\.polarity))
        let opposite: Mention.Polarity = isSo ? .absent : .present
        let right: Set<Mention.Polarity> =
          isSo ? [.present, .unclear] : [.absent, .unclear, .past]
        #expect(
          !polarities.contains(opposite) || !polarities.isDisjoint(with: right),
          "\(finding) \(isSo): \(row.text)")
        guard isSo else { continue }
        stated += 1
        if polarities.contains(.present) || polarities.contains(.unclear) {
          found += 1
        } else {
          print("  missed: \(finding): \(row.text)")
        }
      }
    }
    if stated > 0 { print("dialogue_findings, red flags present: \(found) of \(stated)") }
    #expect(Double(found) >= 0.9 * Double(stated))
  }

  /// The flags that speak of a finding as the rows name it.
  private static let flags: [String: Set<SlotID>] = [
    "weakness": ["knee_weakness", "foot_drop_or_worse"], "bladder_problem": ["ces"],
    "urinary_symptoms": ["ces"], "trauma": ["injury"], "fever": ["fever_unwell"],
    "chills": ["fever_unwell"], "tingling": ["tingling", "both_legs", "ces"],
    "numbness": ["tingling", "both_legs", "ces"], "weight_loss": ["weight_loss"], "pop": ["pop"],
    "swelling": ["bruise_swell_gap", "calf_swollen"], "limping": ["weight_bearing"],
    "cannot_bear_weight": ["weight_bearing"],
  ]

  private struct Row {
    let text: String
    let findings: [String: Bool]
  }

  private static func rows() -> [Row] {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = package.deletingLastPathComponent()
      .appending(path: "shared/corpora/dialogue_findings.jsonl")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      print("dialogue_findings: not scored, shared/corpora is not beside the package")
      return []
    }
    return text.split(separator: "\n").compactMap { line in
      guard let row = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let text = row["text"] as? String, let findings = row["findings"] as? [String: Any]
      else { return nil }
      return Row(text: text, findings: findings.compactMapValues { $0 as? Bool })
    }
  }
}
