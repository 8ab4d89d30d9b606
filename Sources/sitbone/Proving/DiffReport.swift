import Guidance
import Interview
import Proofs
import Reports

/// What a comparison of two dialogs found, as it is told.
struct DiffReport {
  let comparison: DialogComparison
  let old: Side
  let new: Side
  /// Why it is right that some are seen later; nil where nobody said so.
  let allowed: String?

  /// One of the dialogs, and what it is called on the command line.
  struct Side {
    let name: String
    let dialog: Dialog
  }

  /// True when some are seen later and nobody said why.
  var isRefused: Bool { allowed == nil && !comparison.lessUrgent.isEmpty }
}

extension DiffReport {
  /// What is printed for people.
  var lines: [String] {
    var lines = [verdict]
    let changed = comparison.cells.filter(\.isChange)
    if !changed.isEmpty { lines += [""] + matrix + [""] + changed.flatMap { self.lines(of: $0) } }
    if !comparison.told.isEmpty {
      lines +=
        ["", "Told to people who end as before:"] + comparison.told.flatMap { self.lines(of: $0) }
    }
    if !comparison.asked.isEmpty {
      lines += ["", "Asked of others than before:"] + asked
    }
    if !comparison.reworded.isEmpty {
      lines += ["", "Put in other words:"]
      lines += comparison.reworded.map { "  \($0.node), asked of \($0.share.ofPeople)" }
    }
    return lines + remarks
  }

  private var verdict: String {
    let names = "\(old.name) → \(new.name)"
    let over = "\(comparison.people) combinations of answers"
    let changed = comparison.cells.filter(\.isChange)
    if comparison.isNeutral {
      return "\(names): no one is affected. Proved over \(over)."
    }
    let share = changed.reduce(0) { $0 + $1.share }
    return changed.isEmpty
      ? "\(names): everyone ends as before, over \(over)."
      : "\(names): \(share.ofPeople) end otherwise, over \(over)."
  }

  /// How people end, before in rows and after in columns.
  private var matrix: [String] {
    let all = DialogComparison.Outcome.all
    let rows = all.filter { outcome in comparison.cells.contains { $0.before == outcome } }
    let columns = all.filter { outcome in comparison.cells.contains { $0.after == outcome } }
    let table =
      [["before \\ after"] + columns.map(\.words)]
      + rows.map { row in
        [row.words]
          + columns.map { column in
            comparison.cells.first { $0.before == row && $0.after == column }?.share.inWords ?? "-"
          }
      }
    let widths = (0...columns.count).map { index in table.map { $0[index].count }.max() ?? 0 }
    return table.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        .joined(separator: "  ").trimmingSpace
    }
  }

  private func lines(of cell: DialogComparison.Cell) -> [String] {
    let urgency = cell.isLessUrgent ? ". LESS URGENT" : ""
    return [
      "\(cell.before.words) → \(cell.after.words): \(cell.share.ofPeople), "
        + "\(cell.shareOfBefore.inWords) of those who ended so before\(urgency)"
    ] + (cell.witness.map { lines(of: $0) } ?? [])
  }

  private func lines(of change: DialogComparison.Change) -> [String] {
    let who = change.byOutcome.map { "\($0.share.inWords) of \($0.outcome.words)" }
      .joined(separator: ", ")
    return [
      "  \(change.isGained ? "+" : "-") \(change.what.words): \(change.share.ofPeople) (\(who))"
    ] + (change.witness.map { lines(of: $0) } ?? []).map { "  " + $0 }
  }

  /// Slots that are asked of as many people more or fewer, together.
  private var asked: [String] {
    var groups: [(change: String, slots: [String])] = []
    for asking in comparison.asked {
      let changes = [
        asking.gained > 0 ? "more, \(asking.ofAsked.gained.inWords) of all asked now" : nil,
        asking.lost > 0 ? "fewer, \(asking.ofAsked.lost.inWords) of all asked before" : nil,
      ]
      let change = changes.compactMap { $0 }.joined(separator: "; ")
      if let known = groups.firstIndex(where: { $0.change == change }) {
        groups[known].slots.append(asking.slot.name)
      } else {
        groups.append((change, [asking.slot.name]))
      }
    }
    return groups.map { "  \($0.slots.joined(separator: ", ")): \($0.change)" }
  }

  /// What a person says to both dialogs, once where it is the same.
  private func lines(of witness: TwoWays) -> [String] {
    let (before, after) = (self.before(witness), self.after(witness))
    if let before, let after, before.answers == after.answers {
      return [
        "  Shown by: \(after.answers.joined(separator: " · "))",
        "    before → \(before.end)",
        "    after  → \(after.end)",
      ]
    }
    func line(_ time: String, _ chat: WitnessChat?) -> String {
      guard let chat else { return "  \(time): there is no such answer" }
      return "  \(time): \(chat.answers.joined(separator: " · ")) → \(chat.end)"
    }
    return [line("Shown before", before), line("Shown after", after)]
  }

  /// What the program makes of the conversation before.
  func before(_ witness: TwoWays) -> WitnessChat? {
    witness.before.map { WitnessChat($0, of: old.dialog) }
  }

  /// What the program makes of the conversation after.
  func after(_ witness: TwoWays) -> WitnessChat? {
    witness.after.map { WitnessChat($0, of: new.dialog) }
  }

  private var remarks: [String] {
    var lines: [String] = []
    for list in comparison.listsApart {
      lines.append(
        "The list \(list) fills other slots than its counterpart. People are taken to choose from "
          + "it where they can, not to be asked one by one.")
    }
    for pair in comparison.perhapsRenamed {
      lines.append(
        "\(pair.old) is there only before and \(pair.new) only after. Is it the same? Then say so: "
          + "--renamed \(pair.old)=\(pair.new)")
    }
    let count = comparison.lessUrgent.count
    if let allowed {
      lines.append(
        count == 0
          ? "Nothing became less urgent, so --allow is not needed."
          : "Less urgent, and allowed: \(allowed)")
    } else if count > 0 {
      lines.append("Some are to be seen later now. If that is right, say why: --allow \"reason\"")
    }
    return lines.isEmpty ? [] : [""] + lines
  }
}

extension DiffReport {
  /// Every conversation that shows a change, by the name of its file.
  var chats: [(name: String, text: String)] {
    var shown: [(about: String, witness: TwoWays)] = []
    for cell in comparison.cells where cell.isChange {
      cell.witness.map { shown.append(("\(cell.before.words) to \(cell.after.words)", $0)) }
    }
    for change in comparison.told {
      let about = "\(change.isGained ? "told" : "no longer told"): \(change.what.words)"
      change.witness.map { shown.append((about, $0)) }
    }
    for asking in comparison.asked {
      asking.witness.map { shown.append(("asked: \(asking.slot)", $0)) }
    }
    return shown.enumerated().flatMap { index, each -> [(name: String, text: String)] in
      let number = String(index + 1)
      let name = String(repeating: "0", count: max(0, 2 - number.count)) + number
      let sides = [
        ("before", before(each.witness), old.name), ("after", after(each.witness), new.name),
      ]
      return sides.compactMap { time, chat, file in
        chat.map {
          ("\(name)-\(time).chat", $0.text(about: "\(each.about), \(time)", dialog: file))
        }
      }
    }
  }
}

extension WitnessChat {
  /// What it comes to.
  fileprivate var end: String { result ?? "still open at \(node)" }
}

extension DialogComparison.Outcome {
  fileprivate var words: String {
    switch self {
    case .cannotBeSaid: "no such answer"
    case .noLevel: "no level"
    case .level(let level): level.rawValue
    }
  }
}

extension DialogComparison.Telling {
  fileprivate var words: String {
    switch self {
    case .advice(let id): "advice \(id.rawValue)"
    case .words(let words): "\"\(words)\""
    }
  }
}

extension Double {
  /// A share: `12.5 %`, or for a small one `1 in 40000`.
  fileprivate var inWords: String {
    if self > 0.9995, self < 1 { return "nearly all" }
    let thousandths = (self * 1000).rounded()
    if self == 0 || thousandths >= 1 {
      let whole = Int(thousandths) / 10
      let rest = Int(thousandths) % 10
      return rest == 0 ? "\(whole) %" : "\(whole).\(rest) %"
    }
    return "1 in \(Count(Int(min(1 / self, 1e18).rounded())))"
  }

  fileprivate var ofPeople: String {
    inWords.hasPrefix("1 in") ? "\(inWords) people" : "\(inWords) of people"
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    var kept = self[...]
    while kept.last == " " { kept = kept.dropLast() }
    return String(kept)
  }
}
