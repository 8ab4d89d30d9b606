import Answers
import Testing

@Suite struct `A person's words` {
  @Test func `are folded and cut at blanks, marks and figures`() {
    #expect(
      Words("It’s ABOUT ３½, Žofie_2!").tokens.map(\.text)
        == ["its", "about", "3", "½", ",", "zofie", "2", "!"])
  }

  @Test func `know where they were typed`() {
    let words = Words("né  à  Paris")
    #expect(words.original(1..<3) == "à  Paris")
  }

  /// Bytes at random, decoded as a terminal would: 3 MB for all types together.
  @Test func `never trap on noise`() {
    var random = Noise(seed: 7)
    let options = [Option("one", "One of these"), Option("two", "Two, or more")]
    let types: [AnswerType] = [
      .yesNo, .scale(0...10), .number(0...120, unit: .year), .number(Int.min...Int.max, unit: nil),
      .duration(unit: .day), .choice(options), .choices(options), .text,
    ]
    let seeds = [
      "one hundred ", "3-", "no ", "last week of ", " a year or ", "1,", "½", "/10", "since ",
      "2026-",
    ]
    for type in types {
      var bytes = 0
      while bytes < 375_000 {
        var line: [UInt8] = []
        for _ in 0..<Int(random.next() % 60) {
          if random.next() % 3 == 0 {
            line += seeds[Int(random.next() % UInt64(seeds.count))].utf8
          } else {
            line.append(UInt8(truncatingIfNeeded: random.next() >> 24))
          }
        }
        bytes += line.count + 1
        let words = String(decoding: line, as: UTF8.self)
        if case .outOfRange(let value) = type.interpret(words, on: CalendarDay(number: 20_779)) {
          #expect(!value.isNaN)
        }
      }
    }
  }
}

/// Numbers without a pattern, the same in every run.
struct Noise {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 31)) &* 0x9E37_79B9_7F4A_7C15 >> 8
  }
}
