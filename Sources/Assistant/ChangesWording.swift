import Answers
import Guidance
import Interview

extension Wording {
  /// What is different from an earlier visit. A change is told, and never judged: what to do now
  /// stands in the advice.
  func blocks(for changes: Changes) -> [Block] {
    let since = changes.since.map { "since \($0.spoken)" } ?? "since the visit before"
    let lines = changes.answers.map { line($0) } + [level(changes)]
    return [.heading("What changed \(since)")]
      + (changes.answers.isEmpty
        ? [.paragraph("No answer is different, of those that I asked both times.")] : [])
      + lines.map(Block.bullet)
      + [
        .paragraph(
          "A lower number does not mean that the tendon has healed. What to do now stands above.")
      ]
  }

  private func line(_ change: Changes.Change) -> String {
    "\(title(change.question.node)): \(difference(change))"
  }

  private func difference(_ change: Changes.Change) -> String {
    if case .choices(let before) = change.before.answer,
      case .choices(let now) = change.now.answer,
      case .choices(let options)? = dialog.question(at: change.question.node)?.answerType()
    {
      let added = options.filter { now.contains($0.id) && !before.contains($0.id) }
      let gone = options.filter { before.contains($0.id) && !now.contains($0.id) }
      let parts = [("Now also", added), ("No longer", gone)].compactMap { name, options in
        options.isEmpty ? nil : "\(name): \(options.map(\.label).joined(separator: "; "))"
      }
      return parts.joined(separator: ". ") + "."
    }
    return "\(value(change.before, change.question)) then, "
      + "\(value(change.now, change.question)) now."
  }

  /// The answer in the dialog's words, so that the two can be compared.
  private func value(_ finding: Finding, _ open: OpenQuestion) -> String {
    switch finding.answer {
    case .number(let number): number.plain
    case .choice(let id):
      if case .choice(let options)? = dialog.question(at: open.node)?.answerType(),
        let option = options.first(where: { $0.id == id })
      {
        "\"\(option.label)\""
      } else {
        finding.inWords
      }
    case .yes, .no, .notSure, .skipped, .choices, .text: finding.inWords
    }
  }

  private func level(_ changes: Changes) -> String {
    let now = Self.words(changes.now)
    return changes.before == changes.now
      ? "How soon to be seen: \(now), then and now."
      : "How soon to be seen: \(Self.words(changes.before)) then, \(now) now."
  }

  private static func words(_ disposition: Disposition?) -> String {
    switch disposition {
    case .emergencyNow: "at once"
    case .sameDay: "the same day"
    case .withinDays: "within days"
    case .routine: "by appointment"
    case nil: "not decided"
    }
  }
}
