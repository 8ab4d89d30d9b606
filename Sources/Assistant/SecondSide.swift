import Answers
import Guidance
import Interview

extension Consultation {
  /// What words say of a second leg that only what went before makes plain: after "my left leg",
  /// "and now the right as well" speaks of both legs.
  ///
  /// It never answers anything; like every mention it may only have the question asked.
  func secondSide(in words: String, _ interview: DialogState) -> Mention? {
    guard words.utf8.count > 8 else { return nil }
    let line = PhraseLine(words)
    let texts = line.texts
    guard Self.denials.isDisjoint(with: texts), Self.adds(texts),
      let named = texts.indices.first(where: { Self.names(texts, $0) })
    else { return nil }
    // "The left as well" of someone whose left side hurts is about something else.
    let side: ChoiceID? =
      texts[named] == "left" ? "left" : texts[named] == "right" ? "right" : nil
    if let side, dialog.standingFindings(interview).answer("side") == .choice(side) { return nil }
    return Mention(flag: "both_legs", polarity: .unclear, words: words)
  }

  /// One more comes to what was there before.
  private static func adds(_ texts: [String]) -> Bool {
    texts.indices.contains { index in
      switch texts[index] {
      case "also", "spread", "spreads", "spreading", "spreaded": true
      case "too": index + 1 == texts.count || [".", ",", "!", "now"].contains(texts[index + 1])
      case "well": index > 0 && texts[index - 1] == "as"
      case "now": index > 0 && texts[index - 1] == "and"
      default: false
      }
    }
  }

  /// "The left", "my other leg", "right one", "the other"; not "right now" and "it left".
  private static func names(_ texts: [String], _ index: Int) -> Bool {
    guard ["left", "right", "other"].contains(texts[index]), index > 0 else { return false }
    let next = index + 1 < texts.count ? texts[index + 1] : ""
    guard ["the", "my", "on", "in", "to"].contains(texts[index - 1]) else { return false }
    return parts.contains(next)
      || (texts[index] != "other"
        && ["as", "too", "also", "has", "hurts", "is", ".", ",", ""].contains(next))
      || (texts[index] == "other" && ["as", "too", "also"].contains(next))
  }

  private static let parts: Set<String> = [
    "one", "leg", "side", "buttock", "cheek", "thigh", "calf", "foot", "hamstring", "hip", "knee",
    "bum", "glute", "butt",
  ]

  private static let denials: Set<String> = [
    "no", "not", "never", "nor", "neither", "fine", "ok", "okay", "good", "normal", "isnt",
    "doesnt", "without", "if",
  ]
}
