/// What a word may begin or turn, looked up once for each token: most readings can then pass over
/// most words at the price of one bit.
struct WordRole: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// A number can start here.
  static let startsNumber = WordRole(rawValue: 1)
  /// A length of time can start here.
  static let startsLength = WordRole(rawValue: 2)
  /// A time in the past can start here.
  static let startsMoment = WordRole(rawValue: 4)
  /// Not knowing can be said with this word.
  static let doubts = WordRole(rawValue: 8)
  /// It turns a statement round.
  static let negates = WordRole(rawValue: 16)

  static let ofFigures: WordRole = [.startsNumber, .startsLength, .startsMoment]

  /// The role of a word or a mark.
  init(of word: String) { self = Self.byWord[word] ?? [] }
  init(rawValue: UInt8) { self.rawValue = rawValue }

  private static let byWord: [String: WordRole] = {
    var roles: [String: WordRole] = [:]
    func add(_ role: WordRole, _ words: some Sequence<String>) {
      for word in words { roles[word, default: []].formUnion(role) }
    }
    let numbers =
      Array(NumberWords.cardinals.keys) + Array(NumberWords.vulgarFractions.keys) + [
        "minus", "negative", "a", "an", "the", "last", "past", "half", "quarter", "couple", "cople",
        "coupla", "pair", "-", "+", ".",
      ]
    add(.startsNumber, numbers)
    let lengths =
      numbers + [
        "for", "over", "during", "in", "within", "all", "full", "whole", "entire", "few", "several",
        "some",
      ]
    add(.startsLength, lengths)
    add(.startsMoment, lengths)
    add(.startsMoment, MomentReader.weekdays.keys)
    add(.startsMoment, MomentReader.months.keys)
    add(.startsMoment, MomentReader.parts.keys)
    add(.startsMoment, NumberWords.places.keys)
    add(
      .startsMoment,
      [
        "since", "sinse", "yesterday", "yesturday", "yday", "yesterdays", "today", "tonight",
        "this",
        "these", "day", "christmas", "xmas", "chrismas", "new", "week", "weekend", "month", "year",
        "final", "previous", "lst", "on", "of", "back", "from",
      ])
    add(.doubts, Words.doubting)
    add(.negates, Words.negators)
    return roles
  }()
}
