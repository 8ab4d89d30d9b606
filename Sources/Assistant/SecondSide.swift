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
    let known = dialog.standingFindings(interview).answer("side")
    let line = PhraseLine(words)
    let isOneOfTwo = line.texts.contains("left") && line.texts.contains("right")
    let told = line.texts.split { [".", "!", "?", ";"].contains($0) }.first { sentence in
      // "The left as well" of someone whose left side hurts is about something else, and so is "my
      // left leg, and also" of someone who has named no side before.
      Self.adds(sentence)
        && Self.sides(sentence).contains { side in
          side == "other" || isOneOfTwo || (known.map { $0 != .choice(ChoiceID(side)) } ?? false)
        }
    }
    return told.map {
      Mention(flag: "both_legs", polarity: .unclear, words: line.words.original($0.indices))
    }
  }

  /// The sides that a sentence names and denies nothing of.
  private static func sides(_ sentence: ArraySlice<String>) -> [String] {
    guard denials.isDisjoint(with: sentence) else { return [] }
    return sentence.indices.filter { names(sentence, $0) }.map { sentence[$0] }
  }

  /// One more comes to what was there before.
  private static func adds(_ texts: ArraySlice<String>) -> Bool {
    texts.indices.contains { index in
      switch texts[index] {
      case "also", "spread", "spreads", "spreading", "spreaded": true
      case "too": index + 1 == texts.endIndex || [",", "now"].contains(texts[index + 1])
      case "well": index > texts.startIndex && texts[index - 1] == "as"
      case "now": index > texts.startIndex && texts[index - 1] == "and"
      default: false
      }
    }
  }

  /// "The left", "my other leg", "right one", "the other"; not "right now" and "it left".
  private static func names(_ texts: ArraySlice<String>, _ index: Int) -> Bool {
    guard ["left", "right", "other"].contains(texts[index]), index > texts.startIndex
    else { return false }
    let next = index + 1 < texts.endIndex ? texts[index + 1] : ""
    guard ["the", "my", "on", "in", "to"].contains(texts[index - 1]) else { return false }
    return parts.contains(next)
      || (texts[index] != "other"
        && ["as", "too", "also", "has", "hurts", "is", ",", ""].contains(next))
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
