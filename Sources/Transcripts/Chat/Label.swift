import Answers

/// What a line of a transcript may begin with.
enum Label: String, Hashable, CaseIterable {
  case note = "Note"
  case given = "Given"
  case coach = "Coach"
  case you = "You"
  case mentions = "Mentions"
  case neverMentions = "Never mentions"
  case at = "At"
  case level = "Level"
  case result = "Result"
  case exit = "Exit"
  case include = "Include"

  /// Reads a label, in capitals or not, or another word that people use for it.
  init?(_ text: String) {
    if let label = Self(rawValue: text) {
      self = label
      return
    }
    let folded = text.lowercased()
    if let label = Self.allCases.first(where: { $0.rawValue.lowercased() == folded }) {
      self = label
      return
    }
    switch folded {
    case "bot": self = .coach
    case "patient", "user": self = .you
    default: return nil
    }
  }

  /// The label that was probably meant.
  static func nearest(to text: String) -> Label? {
    nearestName(to: text.lowercased(), among: allCases.map { $0.rawValue.lowercased() })
      .flatMap { Label($0) }
  }
}
