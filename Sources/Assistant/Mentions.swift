import Answers
import Interview

extension Consultation {
  /// Opens the direct question for each red flag that the words touch and nobody has spoken of yet.
  func raised(by words: String, _ interview: inout DialogState, _ effects: [Effect]) -> [Effect] {
    effects
  }
}
