/// How the shipped conversation opens: the one place that the tests of the terminal know it from.
enum Opening {
  /// The first question, which takes yes or no.
  static let consent = Place(node: "notice", answers: [])
  /// A choice from a list.
  static let choice = Place(node: "region", answers: ["yes"])
  /// A safety question, which takes `none`.
  static let safety = Place(node: "emergency", answers: choice.answers + ["uk", "patient", "40"])
  /// A question that takes free text.
  static let story = Place(node: "story", answers: safety.answers + ["none"])
  /// Answers after which the interview is over at once, finished.
  static let toTheEnd = safety.answers + [lastAnswer]
  /// The answer to the safety question that ends the interview.
  static let lastAnswer = "1"

  /// A question, and the answers that lead to it.
  struct Place: Hashable, Sendable {
    let node: String
    let answers: [String]
    /// The last line of an interview that stops here.
    var unfinished: String { "Result: unfinished at \(node)" }
  }
}

extension [String] {
  /// The answers as the lines of a file.
  var lines: String { map { $0 + "\n" }.joined() }
}
