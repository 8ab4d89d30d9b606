/// What a person says when the advice was heard and nothing more is wanted.
enum Farewell: Hashable {
  /// "No thanks, bye", "that's all, thank you so much".
  case done
  /// "OK", "great": it was heard, and whether that is all is not said.
  case heard

  /// Reads a whole line of nothing but leave-taking and courtesies; fails for anything else.
  ///
  ///     Farewell("great, thank you so much!")  // .done
  ///     Farewell("ok")                         // .heard
  ///     Farewell("thanks, and running?")       // nil
  init?(_ line: String) {
    guard line.utf8.count <= 80 else { return nil }
    let words = line.lowercased().filter { $0 != "'" && $0 != "’" }
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard !words.isEmpty,
      words.allSatisfy({
        Self.closing.contains($0) || Self.nods.contains($0) || Self.around.contains($0)
      })
    else { return nil }
    if words.contains(where: Self.closing.contains) {
      self = .done
    } else if words.contains(where: Self.nods.contains) {
      self = .heard
    } else {
      return nil
    }
  }

  private static let closing: Set<String> = [
    "done", "finished", "finish", "bye", "goodbye", "byebye", "farewell", "no", "nope", "nah",
    "none", "nothing", "end", "enough", "thanks", "thank", "thankyou", "thx", "ty", "ta", "cheers",
    "ciao", "cya", "night", "goodnight", "later", "care", "appreciated",
  ]

  /// What says that something was heard.
  private static let nods: Set<String> = [
    "ok", "okay", "k", "kk", "right", "alright", "good", "great", "perfect", "fine", "cool",
    "lovely", "brilliant", "excellent", "super", "nice", "understood", "yes", "yep", "yeah", "sure",
    "wow", "helpful", "useful", "interesting", "clear", "fantastic", "wonderful", "noted",
    "awesome",
    "sorted", "see",
  ]

  /// What stands around both.
  private static let around: Set<String> = [
    "thats", "that", "this", "it", "its", "is", "was", "all", "everything", "im", "i", "am", "we",
    "are", "were", "have", "has", "been", "very", "really", "so", "much", "most", "a", "lot",
    "lots",
    "many", "for", "your", "the", "you", "u", "to", "me", "my", "help", "helping", "advice", "time",
    "now", "then", "here", "today", "more", "else", "further", "other", "questions", "question",
    "from", "and", "well", "oh", "please", "dear", "again", "kindly", "take", "ya", "day",
    "got", "need", "ill", "will", "go", "just", "quite",
  ]
}
