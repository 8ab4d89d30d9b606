import Answers

/// The note beneath a typed line that says what the line was understood as.
///
///     Note: Understood: side = left; duration_weeks = 6 weeks
///
/// It is what lets answers be carried over to a dialog that has changed since.
struct AnswerNote: Hashable, Sendable {
  /// Names of questions, each with its answer, in the order of the names.
  let answers: [(name: String, value: NotedValue)]

  private static let opening = "Understood: "

  /// What is new or different after a turn; nil when nothing is.
  init?(from before: [String: NotedValue], to after: [String: NotedValue]) {
    let told = after.filter { before[$0.key] != $0.value }
    let opened = before.keys.filter { after[$0] == nil }
    let all = told.map { ($0.key, $0.value) } + opened.map { ($0, NotedValue.askedAgain) }
    guard !all.isEmpty else { return nil }
    answers = all.sorted { $0.0 < $1.0 }.map { (name: $0.0, value: $0.1) }
  }

  /// Reads what stands after `Note:`; nil for any other note.
  init?(_ text: String) {
    let line = text.replacing("\n", with: " ")
    guard line.hasPrefix(Self.opening) else { return nil }
    answers = line.dropFirst(Self.opening.count).split(separator: ";").compactMap { part in
      guard let sign = part.firstIndex(of: "=") else { return nil }
      let name = part[..<sign].trimmed
      let value = part[part.index(after: sign)...].trimmed
      return (String(name), NotedValue(String(value)))
    }
  }

  var text: String {
    Self.opening + answers.map { "\($0.name) = \($0.value)" }.joined(separator: "; ")
  }

  static func == (one: Self, other: Self) -> Bool { one.text == other.text }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
