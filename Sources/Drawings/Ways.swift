import Answers
import DialogScript
import Interview

/// The arrows of an excerpt: one from each node to each that it leads to, with all the conditions
/// under which it does.
struct Ways {
  let all: [Way]
  private let entered: Set<NodeID>

  /// One arrow.
  struct Way {
    let from: NodeID
    let to: NodeID
    /// When it is taken, in the dialog's own words; several conditions are alternatives.
    var conditions: [String]
    /// True for the way that is left when no condition holds.
    var isOtherwise: Bool
  }

  init(in excerpt: Excerpt) {
    var all: [Way] = []
    var entered: Set<NodeID> = []
    for (index, node) in excerpt.dialog.nodes.enumerated() {
      let from = NodeID(index)
      guard excerpt.contains(from) else {
        entered.formUnion(node.transitions.map(\.target))
        continue
      }
      let hasChoice = node.transitions.count > 1
      let first = all.count
      for transition in node.transitions where excerpt.contains(transition.target) {
        let condition = transition.condition?.inDialogWords
        if let known = all[first...].firstIndex(where: { $0.to == transition.target }) {
          all[known].conditions += condition.map { [$0] } ?? []
          if condition == nil { all[known].isOtherwise = true }
        } else {
          all.append(
            Way(
              from: from, to: transition.target, conditions: condition.map { [$0] } ?? [],
              isOtherwise: condition == nil && hasChoice))
        }
      }
    }
    (self.all, self.entered) = (all, entered)
  }

  func isEnteredFromOutside(_ node: NodeID) -> Bool { entered.contains(node) }
}

extension Ways.Way {
  /// What stands beside the arrow, in short lines; empty where nothing decides.
  var label: [String] {
    var label: [String] = []
    for (index, condition) in conditions.prefix(Self.mostConditions).enumerated() {
      let words = (index > 0 ? "or " : "") + condition
      label += words.inLines(of: 26, atMost: 4)
    }
    if conditions.count > Self.mostConditions {
      label.append("or \(conditions.count - Self.mostConditions) more")
    }
    if isOtherwise { label.append(conditions.isEmpty ? "otherwise" : "or otherwise") }
    return label
  }

  private static let mostConditions = 3
}

extension String {
  /// The text in lines of about a length, without its end where there would be too many.
  func inLines(of width: Int, atMost most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in visible.split(separator: " ") {
      var word = word
      while word.count > 2 * width {
        if !line.isEmpty { lines.append(line) }
        line = ""
        lines.append(String(word.prefix(2 * width)))
        word = word.dropFirst(2 * width)
        if lines.count > most { break }
      }
      if !line.isEmpty, line.count + word.count + 1 > width {
        lines.append(line)
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
      if lines.count > most { break }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > most else { return lines }
    return lines.prefix(most - 1) + [lines[most - 1] + "…"]
  }

  /// The text without what can't be seen but could change what is seen.
  var visible: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E,
            0x2060...0x206F, 0xFEFF, 0xFFFE...0xFFFF:
            " "
          default: scalar
          }
        }))
  }
}
