extension Topic {
  /// The topic that these words ask for; nil when they name none.
  ///
  ///     Topic.named("tell me about PRP injections")?.id  // "injections"
  public static func named(_ words: String) -> Topic? {
    let asked = " \(plain(words)) "
    let named = all.map { topic in
      let names = [topic.id, topic.title] + topic.otherNames
      let found = names.map(plain).filter { asked.contains(" \($0) ") }
      return (topic, found.map(\.count).max() ?? 0)
    }
    // The longest name that was said is the most telling: "pain rule" before "pain".
    let longest = named.map(\.1).max() ?? 0
    return longest > 0 ? named.first { $0.1 == longest }?.0 : nil
  }

  /// Lower case, with single spaces and no other marks.
  private static func plain(_ words: String) -> String {
    let letters = words.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
    return String(letters).split(separator: " ").joined(separator: " ")
  }
}
