/// What is said before a statement without changing it: "I'm afraid", "I'd say", "I'm telling you".
extension YesNoSigns {
  /// "I'm afraid I do", "I have to say it does": the token after the regret.
  func afterRegret(_ index: Int) -> Int? {
    if words[index] == "im", words[index + 1] == "afraid" { return index + 2 }
    guard words[index] == "i" else { return nil }
    switch words[index + 1] {
    case "am" where words[index + 2] == "afraid": return index + 3
    case "must" where ["say", "admit"].contains(words[index + 2]): return index + 3
    case "have" where words[index + 2] == "to" && ["say", "admit"].contains(words[index + 3]):
      return index + 4
    default: return nil
    }
  }

  /// "I guess it does", "I'd say I have": the token after the thought, where a statement follows.
  func afterThought(_ index: Int) -> Int? {
    var verb = index + 1
    switch words[index] {
    case "id": break
    case "i":
      if words[verb] == "would" { verb += 1 }
    default: return nil
    }
    if words[verb] == "have", words[verb + 1] == "to" { verb += 2 }
    let isThought =
      words[verb] == "say"
      ? verb > index + 1 || words[index] == "id"
      : ["guess", "suppose", "spose", "reckon", "imagine", "believe"].contains(words[verb])
    let isStatement =
      YesNoStatement.subjects.contains(words[verb + 1])
      || ["im", "ive", "its", "thats", "theres", "that"].contains(words[verb + 1])
    return isThought && isStatement ? verb + 1 : nil
  }

  /// "I want you to know it is", "I'm telling you it does": the token after the assurance.
  func afterAssurance(_ index: Int) -> Int? {
    guard ["i", "im", "let"].contains(words[index]) else { return nil }
    var verb = index + 1
    while verb < index + 6, Self.assuring.contains(words[verb]) { verb += 1 }
    guard ["know", "tell", "telling", "assure", "promise", "swear"].contains(words[verb]) else {
      return nil
    }
    var start = words[verb + 1] == "you" ? verb + 2 : verb + 1
    if words[start] == "that", YesNoStatement.subjects.contains(words[start + 1]) { start += 1 }
    return ["it", "its", "that", "thats", "this"].contains(words[start]) ? start : nil
  }
  private static let assuring: WordSet = ["am", "can", "must", "want", "you", "to", "me", "have"]
}
