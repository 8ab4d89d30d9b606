import Answers
import Testing

/// What holds of the red-flag net whatever the words.
@Suite struct `Laws of the red-flag net` {
  private static let sentences =
    MentionCorpus.present.flatMap(\.sentences) + MentionCorpus.absent.flatMap(\.sentences)
    + MentionCorpus.other.flatMap(\.sentences) + MentionCorpus.none

  private static let additions = [
    "No numbness", "I have no pain there", "My mum had it years ago", "It went away",
    "What if it is nothing?", "I'm fine", "Never", "He says so", "No", "My foot is numb",
    "Not at all!", "I used to run; I don't now", "Should I worry?",
  ]

  @Test func `a sentence before or after changes no mention of another sentence`() {
    for sentence in Self.sentences.enumerated().filter({ $0.offset % 3 == 0 }).map(\.element) {
      let alone = Mention.all(in: sentence)
      for addition in Self.additions {
        let added = Mention.all(in: addition)
        #expect(
          Mention.all(in: "\(sentence). \(addition)") == alone + added, "\(sentence). \(addition)")
        #expect(
          Mention.all(in: "\(addition). \(sentence)") == added + alone, "\(addition). \(sentence)")
      }
    }
  }

  @Test func `no sentence that is added closes a question`() {
    for sentence in Self.sentences {
      let open = Set(Mention.all(in: sentence).filter(\.isOpen).map(\.flag))
      for other in Self.sentences.enumerated().filter({ $0.offset % 61 == 0 }).map(\.element) {
        let both = Set(Mention.all(in: "\(sentence)\n\(other)").filter(\.isOpen).map(\.flag))
        #expect(both.isSuperset(of: open), "\(sentence) / \(other)")
      }
    }
  }

  @Test func `words are quoted as they were typed, in order`() {
    for sentence in Self.sentences {
      for mention in Mention.all(in: sentence) {
        #expect(!mention.words.isEmpty && sentence.contains(mention.words))
      }
    }
  }

  @Test func `case, accents, curly apostrophes and spacing change nothing`() {
    for sentence in Self.sentences {
      let plain = Mention.all(in: sentence)
      for variant in [
        sentence.uppercased(), "  \(sentence)  ", String(sentence.map { $0 == "'" ? "’" : $0 }),
      ] {
        let read = Mention.all(in: variant)
        #expect(read.map(\.flag) == plain.map(\.flag), "\(variant)")
        #expect(read.map(\.polarity) == plain.map(\.polarity), "\(variant)")
      }
    }
  }

  @Test func `any noise is read to the end`() {
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let pieces =
      Self.sentences.flatMap { $0.split(separator: " ").map(String.init) } + [
        ",", ".", "?", "!", "…", "—", "no", "not", "never", "\u{0}", "\u{202E}", "😀", "ﬀ", "'",
        "''", "-",
        "\n", "numb", "cant", "and", "or",
      ]
    for _ in 0..<2_000 {
      let text = (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined(separator: " ")
      #expect(Mention.all(in: text) == Mention.all(in: text))
    }
  }

  @Test func `a text ten times as long takes about ten times as long`() {
    for piece in [
      "no numbness, tingling or ", "numb ", "my leg is numb, ", "no, ", "I have no fever and ",
    ] {
      let short = String(repeating: piece, count: 200)
      let long = String(repeating: piece, count: 2_000)
      #expect(leastRatio(of: long, to: short) < 30, "\(piece)")
    }
  }

  /// How many times as long one text takes as another, by the quickest reading of each.
  ///
  /// On a busy machine any reading may be held up, so they take turns until both were once left
  /// alone: what costs its square takes a hundred times as long however often it is tried.
  private func leastRatio(of long: String, to short: String) -> Double {
    let clock = ContinuousClock()
    var least = (short: Duration.seconds(60), long: Duration.seconds(60))
    for round in 1...40 {
      least.short = min(least.short, clock.measure { _ = Mention.all(in: short) })
      least.long = min(least.long, clock.measure { _ = Mention.all(in: long) })
      if round >= 3, least.long / least.short < 20 { break }
    }
    return least.long / least.short
  }
}
