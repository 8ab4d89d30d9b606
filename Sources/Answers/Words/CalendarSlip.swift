/// The name of a weekday or month that was misspelt by one slip of the hand, as it is spelled.
///
///     CalendarSlip.corrected(Array("tusday".utf8))  // "tuesday"
///
/// These names are long and end in few ways, so a word that is none of them is passed over at the
/// price of its last letters; and no other word is a slip away from one.
enum CalendarSlip {
  private static let names: [[UInt8]] = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "september", "october", "november", "december", "august", "yesterday",
  ].map { Array($0.utf8) }

  /// Ordinary words a slip away from one of them.
  private static let others: WordSet = ["someday", "midday", "decembers", "noonday"]

  static func corrected(_ word: [UInt8]) -> [UInt8]? {
    guard (5...10).contains(word.count), endsLikeOne(word) else { return nil }
    let typed = String(decoding: word, as: UTF8.self)
    guard !others.contains(typed) else { return nil }
    return names.first { name in
      abs(name.count - word.count) <= 1 && name[0] == word[0]
        && slips(between: typed, and: String(decoding: name, as: UTF8.self), atMost: 1) == 1
    }
  }

  private static func endsLikeOne(_ word: [UInt8]) -> Bool {
    switch (word[word.count - 2], word[word.count - 1]) {
    case (UInt8(ascii: "a"), UInt8(ascii: "y")), (UInt8(ascii: "r"), UInt8(ascii: "y")),
      (UInt8(ascii: "e"), UInt8(ascii: "r")), (UInt8(ascii: "s"), UInt8(ascii: "t")),
      (UInt8(ascii: "y"), UInt8(ascii: "a")), (UInt8(ascii: "b"), UInt8(ascii: "r")):
      true
    default: false
    }
  }
}
