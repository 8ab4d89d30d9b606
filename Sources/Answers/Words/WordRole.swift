/// What a word may begin or turn, looked up once for each token: most readings can then pass over
/// most words at the price of one bit.
struct WordRole: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

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
  /// It may be a yes or a no.
  static let answers = WordRole(rawValue: 32)
  /// It says whether something is so: "correct", "false", "sure".
  static let judges = WordRole(rawValue: 64)
  /// It softens an answer: "I think", "a little".
  static let softens = WordRole(rawValue: 128)
  /// It leaves open whether something is so.
  static let leavesOpen = WordRole(rawValue: 256)
  /// A clause may end before it.
  static let parts = WordRole(rawValue: 512)
  /// It turns to something else: "but".
  static let turns = WordRole(rawValue: 1024)
  /// It may stand before an answer and add nothing.
  static let fills = WordRole(rawValue: 2048)
  /// It opens a length of time otherwise than as a number: "for", "a", "the", "fortnight".
  static let framesLength = WordRole(rawValue: 4096)
  /// It names a unit of time: "weeks", or the "w" of "3w".
  static let namesUnit = WordRole(rawValue: 8192)
  static let namesMonth = WordRole(rawValue: 16_384)
  static let namesWeekday = WordRole(rawValue: 32_768)
  /// It names some other time: "yesterday", "Christmas".
  static let namesTime = WordRole(rawValue: 65_536)

  /// A number may go on with it: "and", "point", "hundred", "to", "fifths".
  static let continuesNumber = WordRole(rawValue: 131_072)

  /// A time stands on one side of what it names: "before", "after".
  static let standsBeside = WordRole(rawValue: 262_144)

  static let ofFigures: WordRole = [.startsNumber, .startsLength, .startsMoment, .continuesNumber]

  /// The role of a word or a mark.
  init(of word: WordKey) { self = Self.byWord[word] ?? [] }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private static let byWord: WordTable<WordRole> = {
    var roles: [(String, WordRole)] = []
    func add(_ role: WordRole, _ words: some Sequence<String>) {
      for word in words { roles.append((word, role)) }
    }
    let numbers =
      NumberWords.cardinals.words + NumberWords.vulgarFractions.words + [
        "minus", "negative", "a", "an", "the", "last", "past", "half", "quarter", "couple", "cople",
        "coupla", "pair", "-", "+", ".", "point",
      ]
    add(.startsNumber, numbers)
    add(.continuesNumber, NumberWords.cardinals.words + NumberWords.vulgarFractions.words)
    add(.continuesNumber, NumberWords.parts.words + NumberWords.pluralParts.words)
    add(.continuesNumber, NumberWords.multipliers.words)
    add(
      .continuesNumber,
      [
        "and", "&", "n", "nd", "st", "rd", "th", "point", "dot", "-", "~", ".", ",", ":", "/", "+",
        "to", "or", "till", "until", "through", "too", "maybe", "possibly", "out", "outta", "outa",
        "outof", "of", "over", "from", "on", "ish", "plus", "first", "second", "firsts", "a", "k",
      ])
    let frames =
      [
        "for", "over", "during", "in", "within", "this", "all", "full", "whole", "entire", "few",
        "several",
        "some",
      ] + UnitWord.starting
    let lengths = numbers + frames
    add(.startsLength, lengths)
    add(.framesLength, frames + ["a", "an", "the", "last", "past", "couple"])
    add(.namesUnit, UnitWord.named.words + UnitWord.letters.words)
    add(.namesMonth, MomentReader.months.words)
    add(.namesWeekday, MomentReader.weekdays.words)
    add(
      .namesTime,
      [
        "yesterday", "yesturday", "yday", "yest", "yesterdays", "today", "tonight", "morning",
        "afternoon", "evening", "mth", "quarter", "nineteen", "twenty", "thousand",
      ])
    add(.namesTime, MomentReader.seasons.words + Holiday.endings)
    add(.startsMoment, MomentReader.seasons.words + Holiday.beginnings)
    add(.startsMoment, lengths)
    add(.startsMoment, MomentReader.weekdays.words)
    add(.startsMoment, MomentReader.months.words)
    add(.startsMoment, MomentReader.parts.words)
    add(.standsBeside, ["before", "after", "following"])
    add(.namesTime, MomentReader.decades.words)
    add(.startsMoment, NumberWords.places.words + NumberWords.parts.words)
    add(
      .startsMoment,
      [
        "since", "sinse", "yesterday", "yesturday", "yday", "yest", "yesterdays", "today",
        "tonight", "this", "same", "these", "day", "night", "week", "weekend", "month", "year",
        "final",
        "previous", "lst", "fall", "on", "of", "back", "from",
      ])
    add(.doubts, Words.doubting)
    add(.negates, Words.negators.words)
    add(.answers, YesNoWords.strong.words + ["uh", "mm", "mmm", "m", "you", "of"])
    add(.judges, YesNoWords.truths.words)
    add(.softens, YesNoSigns.hedges.words)
    add(.leavesOpen, YesNoWords.maybes.words + ["could"])
    add(.parts, YesNoSigns.boundaries)
    add(.turns, YesNoSigns.turns.words)
    add(.fills, YesNoWords.fillers.words + ["i", "mean"])
    return WordTable(roles) { $0.union($1) }
  }()
}
