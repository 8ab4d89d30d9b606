import Answers

/// An answer as a saved file spells it: readable, and the same whatever version of a dialog asked.
///
///     NotedValue(.number(6), of: .duration(unit: .week)).description   // "6 weeks"
///     NotedValue(.choices(["run"]), of: sports).description            // "[run, no swim]"
public struct NotedValue: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }

  /// The question is open once more.
  static let askedAgain = NotedValue("asked again")
  /// The person's own words, which stand in the line above.
  static let ownWords = NotedValue("in these words")
  static let yes = NotedValue("yes")
  static let no = NotedValue("no")
  static let notSure = NotedValue("not sure")
  static let skipped = NotedValue("skipped")

  /// Spells the answer to a question of this type.
  init(_ answer: Answer, of type: AnswerType) {
    switch (answer, type) {
    case (.yes, _): self = .yes
    case (.no, _): self = .no
    case (.notSure, _): self = .notSure
    case (.skipped, _): self = .skipped
    case (.choice(let id), _): self.init(id.name)
    case (.text, _): self = .ownWords
    // What was offered and not chosen is spelled too, since a later version may offer more.
    case (.choices(let chosen), .choices(let options)):
      self.init(
        chosen: chosen.map(\.name),
        left: options.map(\.id).filter { !chosen.contains($0) }.map(\.name))
    case (.choices(let chosen), _): self.init(chosen: chosen.map(\.name), left: [])
    case (.number(let number), .scale(let range)):
      self.init("\(number.figures) of \(range.lowerBound) to \(range.upperBound)")
    case (.number(let number), .number(_, let unit?)), (.number(let number), .duration(let unit)):
      self.init("\(number.figures) \(unit.rawValue)\(number == 1 ? "" : "s")")
    case (.number(let number), _): self.init(number.figures)
    }
  }

  init(chosen: [String], left: [String]) {
    self.init("[" + (chosen + left.map { "no " + $0 }).joined(separator: ", ") + "]")
  }

  /// What was chosen of a list and what was left, by name; nil for any other answer.
  var several: (chosen: Set<String>, left: Set<String>)? {
    guard description.hasPrefix("["), description.hasSuffix("]") else { return nil }
    let names = description.dropFirst().dropLast().split(separator: ",").map(\.trimmed)
    let left = names.filter { $0.hasPrefix("no ") }.map { String($0.dropFirst(3)) }
    return (Set(names.filter { !$0.hasPrefix("no ") }.map(String.init)), Set(left))
  }

  /// Everything that was offered by a list.
  var items: Set<String> { several.map { $0.chosen.union($0.left) } ?? [] }

  /// The number as a person types it: "6 weeks" of a length of time, "3" of "3 of 0 to 10".
  var typedNumber: String {
    description.split(separator: " ").dropFirst().first == "of"
      ? String(description.prefix { $0 != " " }) : description
  }
}

extension NotedValue {
  /// What was chosen of a list; nil for any other answer.
  var chosen: Set<String>? { several?.chosen }

  /// True when all that another answer chose of a list was chosen here too.
  func includes(_ other: NotedValue?) -> Bool {
    guard let chosen, let others = other?.chosen else { return false }
    return chosen.isSuperset(of: others)
  }

  /// This answer to a list, with the choices that were told before it; nil for any other answer.
  func adding(_ told: NotedValue) -> NotedValue? {
    guard let several, let before = told.chosen else { return nil }
    return NotedValue(
      chosen: several.chosen.union(before).sorted(), left: several.left.subtracting(before).sorted()
    )
  }

  /// Whether an item was chosen, in an answer to the list that it stood in.
  func status(of item: String) -> NotedValue? {
    guard let several else { return nil }
    return several.chosen.contains(item) ? .yes : several.left.contains(item) ? .no : nil
  }

  /// True when a question of this type can still be answered so, and asks nothing beyond it.
  func fits(_ type: AnswerType) -> Bool {
    if self == .notSure || self == .skipped { return true }
    switch type {
    case .yesNo: return self == .yes || self == .no
    case .choice(let options): return options.contains { $0.id.name == description }
    case .choices(let options):
      guard let several else { return false }
      let offered = Set(options.map(\.id.name))
      return several.chosen.isSubset(of: offered)
        && offered.isSubset(of: several.chosen.union(several.left))
    case .scale(let range):
      return description.hasSuffix(" of \(range.lowerBound) to \(range.upperBound)")
    case .number(let range, let unit):
      let parts = description.split(separator: " ")
      guard let number = parts.first.flatMap({ Double($0) }), parts.count == (unit == nil ? 1 : 2)
      else { return false }
      return (Double(range.lowerBound)...Double(range.upperBound)).contains(number)
        && unit.map { parts[1].hasPrefix($0.rawValue) } ?? true
    case .duration(let unit):
      let parts = description.split(separator: " ")
      return parts.count == 2 && Double(parts[0]) != nil && parts[1].hasPrefix(unit.rawValue)
    case .text: return self == .ownWords
    }
  }
}

extension Double {
  /// The number in figures: 3, or 3.5.
  fileprivate var figures: String {
    self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self)
  }
}
