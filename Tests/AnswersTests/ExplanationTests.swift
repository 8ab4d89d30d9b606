import Answers
import Testing

@Suite struct `A line that is not a person's answer` {
  private static let today = CalendarDay(year: 2026, month: 11, day: 22)
  private static let sides = [Option("left", "Left"), Option("right", "Right")]
  private static let types: [AnswerType] = [
    .yesNo, .scale(0...10), .number(0...120, unit: nil), .number(0...120, unit: .year),
    .duration(unit: .week), .choice(sides), .choices(sides),
  ]

  /// Code, records, remarks, names with figures in them, and stories about something else.
  static let foreign = [
    "retries: 3", "k2: v", "zq: yes", "x: *nope", "volume: 0x1F", "no: parking", "key_id: 017",
    "# surely nobody means this", "# certainly one of several comment lines",
    "SELECT name FROM clients WHERE idx=4", "9'; TRUNCATE ledgers-- 9", "item 5}",
    "7'; DELETE weeks; 7", "4') OR pain--", "3 /* rest */", "⅙⅖⅘⅛", "-65536/-1", "8/-2",
    "tests/y_leading_zero.txt 5 91af", "max_10",
    "bin/cache_07 8 4fd27c09be21 vendor/blob", "7GQ2 grammar sample 7.3 folded scalars",
    "4f7k", "9d2c7a1e", "\"3 trailing", "\"yes", "3@", "6#", "🏴3🌈", "😀4😀",
    "You've been travelling through hyperspace for nearly 30 years now.",
    "Often serialised across heterogeneous clusters, e.g. kubernetes shards.",
    "Firmware checksum mismatch, obviously corrupted bootloader.",
    "الدرجة الكلية (5)", "总数 5 件", "rm -rf ~/cache && echo 4",
  ]

  @Test(arguments: foreign)
  func `is taken for no answer of any kind`(line: String) {
    for type in Self.types {
      #expect(type.interpret(line, on: Self.today).answer == nil, "\(type)")
    }
    #expect(Self.isNoTime(line))
  }

  private static func isNoTime(_ line: String) -> Bool {
    let words = Words(line)
    if words.isForeign { return true }
    if case .understood = LengthReading(words, on: today) { return false }
    return true
  }

  /// What people type around an answer, though it has figures, colons or words nobody knows in it.
  static let own: [(line: String, type: AnswerType, answer: Answer)] = [
    ("pain: 6", .scale(0...10), .number(6)), ("hills: 7", .scale(0...10), .number(7)),
    ("score 4.", .scale(0...10), .number(4)), ("(5)", .scale(0...10), .number(5)),
    ("\"3\"", .scale(0...10), .number(3)), ("8😭", .scale(0...10), .number(8)),
    ("probbly 4", .scale(0...10), .number(4)), ("５", .scale(0...10), .number(5)),
    ("7 because I drove to Aberystwyth and back", .scale(0...10), .number(7)),
    ("4!!", .scale(0...10), .number(4)), ("3-ish", .scale(0...10), .number(3)),
    ("yes: on the left", .yesNo, .yes), ("no, Dr Okonkwo-Whitfield xrayed it", .yesNo, .no),
    ("yes Waldorf Strathclyde Ferranti", .yesNo, .yes), ("nope :)", .yesNo, .no),
    ("1h30", .duration(unit: .minute), .number(90)),
    ("3wks", .duration(unit: .week), .number(3)),
    ("you know, about 3 weeks", .duration(unit: .week), .number(3)),
    ("as I told you, 3 weeks", .duration(unit: .week), .number(3)),
    ("it's 4-- hurts when I sit", .scale(0...10), .number(4)),
    ("'bad'; 6", .scale(0...10), .number(6)),
    ("6; worse at my parents'", .scale(0...10), .number(6)),
    ("2⅖", .number(0...10, unit: nil), .number(2.4)),
    ("#2", .choice(sides), .choice("right")), ("b", .choices(sides), .choices(["right"])),
  ]

  @Test(arguments: own)
  func `is told from one that is`(line: String, type: AnswerType, answer: Answer) {
    #expect(type.interpret(line, on: Self.today).answer == answer)
  }

  @Test func `costs no more a word when it is long`() {
    // A thousand unknown words, put to every kind of question: linear, or this would never end.
    let line = String(repeating: "zx 4 qw: 5 \"vb\" -- ", count: 20_000)
    let words = Words(line)
    for type in Self.types { #expect(type.interpret(words, on: Self.today).answer == nil) }
  }
}
