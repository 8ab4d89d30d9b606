import Answers
import Testing

@testable import Guidance

/// Every sentence of a text: lines end sentences too.
func sentences(of text: String) -> [Substring] {
  text.split(whereSeparator: \.isNewline).flatMap { line in
    var sentences: [Substring] = []
    var start = line.startIndex
    for index in line.indices where ".!?".contains(line[index]) {
      let next = line.index(after: index)
      guard next == line.endIndex || line[next].isWhitespace else { continue }
      // "1. " opens a numbered line, and ends nothing.
      guard !line[start..<index].allSatisfy({ $0.isNumber || $0.isWhitespace }) else {
        start = next
        continue
      }
      sentences.append(line[start..<next])
      start = next
    }
    sentences.append(line[start...])
    return sentences.filter { !$0.allSatisfy(\.isWhitespace) }
  }
}

private let everyRow = Row.emergencies + Row.sameDay + Row.withinDays + Row.routine

/// Results of every rule in every region, and every topic after them.
private let texts: [(Region, String)] = Region.allCases.flatMap { region in
  everyRow.flatMap { row -> [(Region, String)] in
    let facts = runner.but(["region": .choice(ChoiceID(region.rawValue))]).but(row.changes)
    let result = facts.assessed
    let topics = Topic.all.flatMap { $0.blocks(after: result) }.map(\.line)
    return [(region, result.text), (region, topics.joined(separator: "\n"))]
  } + [
    (region, safe.without("ces").but(["region": .choice(ChoiceID(region.rawValue))]).assessed.text)
  ]
}

/// The sentences of all results, each once.
private let everySentence: Set<Substring> = Set(texts.flatMap { sentences(of: $0.1) })

/// The words of a text in lower case, with one space before, between and after.
private func plain(_ text: some StringProtocol) -> String {
  var plain: [UInt8] = [UInt8(ascii: " ")]
  for byte in text.lowercased().utf8 {
    let isWord =
      byte >= 128 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "'")
    if isWord {
      plain.append(byte)
    } else if plain.last != UInt8(ascii: " ") {
      plain.append(UInt8(ascii: " "))
    }
  }
  if plain.last != UInt8(ascii: " ") { plain.append(UInt8(ascii: " ")) }
  return String(decoding: plain, as: UTF8.self)
}

private let everyPlainSentence: [String] = everySentence.map { plain($0) }

/// True when the text holds these words as words.
private func says(_ text: some StringProtocol, _ words: String) -> Bool {
  plain(text).contains(plain(words))
}

@Suite struct `The words of a result` {
  @Test func `come in sentences of 20 words or fewer`() {
    // The mark of a bullet is counted too.
    let long = everySentence.filter { $0.split(whereSeparator: \.isWhitespace).count > 20 }
    #expect(long.isEmpty, "\(long.sorted().joined(separator: "\n"))")
  }

  @Test(arguments: [
    "you have PHT", "you do not have", "you don't have", "nothing serious", "safe", "safer",
    "cleared", "diagnosis", "diagnose", "good chance", "easy", "caused by", "cause", "VISA",
    "Leave a Reply", "diastasis", "recti", "blog", "blogger", "urine", "stool", "very unwell",
    "if this happens", "don't worry",
  ])
  func `leave out what must not be said`(words: String) {
    let wanted = plain(words)
    #expect(everyPlainSentence.first { $0.contains(wanted) } == nil)
  }

  @Test func `define the red zone wherever they name it`() {
    for sentence in everySentence where says(sentence, "red zone") {
      #expect(sentence.contains("red zone: stop or do less"))
    }
  }

  @Test func `explain a medical name beside a plain one`() {
    for sentence in everySentence {
      #expect(
        !sentence.contains("ischial") || sentence.contains("sit bone (ischial tuberosity)"))
      #expect(!sentence.contains("MRI") || sentence.contains("MRI scan (detailed pictures)"))
    }
  }

  @Test func `hold one region's numbers alone`() {
    let foreign: [Region: [String]] = [
      .uk: ["911", "000", "112", "1737", "988"],
      .ie: ["911", "111", "000", "NHS", "A&E", "988"],
      .au: ["911", "999", "111", "112", "NHS", "A&E", "116 123"],
      .nz: ["911", "999", "000", "112", "NHS", "A&E", "116 123"],
      .us: ["999", "111", "000", "112", "NHS", "A&E", "GP", "116 123"],
      .ca: ["999", "111", "000", "112", "NHS", "A&E", "GP", "116 123"],
      .eu: ["999", "111", "000", "911", "NHS", "A&E", "GP", "988"],
      .other: ["999", "111", "000", "112", "911", "NHS", "A&E", "GP", "988", "1737"],
    ]
    for (region, text) in texts {
      for number in foreign[region] ?? [] {
        #expect(!text.contains(number), "\(region) \(number)")
      }
      if region == .nz {
        #expect(!text.contains("get help from 111") && !text.contains("or 111"))
      }
    }
  }

  @Test func `put the disposition first and the safety net last`() {
    for row in everyRow {
      let result = runner.but(row.changes).assessed
      guard case .heading = result.blocks.first else {
        Issue.record("no heading first")
        continue
      }
      let headings = result.blocks.compactMap { block in
        if case .heading(let text) = block { text } else { nil }
      }
      #expect(headings.dropFirst().first == "Why:")
      #expect(
        headings.last
          == (result.disposition == .emergencyNow ? "Please note" : "What to watch for"))
    }
  }

  @Test func `name the person's own hills, chair and stretching`() {
    let text = runner.assessed.text
    #expect(text.contains("Run no hills, only flat ground, because you said you run hills."))
    #expect(text.contains("not on a hard chair, because you said your chair is hard."))
    #expect(text.contains("because you said you stretch your hamstrings every day."))
    #expect(text.contains("because you said you sit 9 hours a day."))
  }

  @Test func `quote the person where the words are worth it`() {
    var findings = Findings(runner)
    findings["seat"] = Finding(.choice("hard"), verbatim: "a kitchen stool")
    findings["pain_activity"] = Finding(.number(2), verbatim: "2")
    let text = Assessment(of: findings).text
    #expect(text.contains("because you said your chair is hard (\"a kitchen stool\")."))
    #expect(!text.contains("In your words: \"2\""))
  }

  @Test func `keep their sentences short beside any quotation`() {
    for count in 1...30 {
      var findings = Findings(runner.but(["pain_activity": .number(6)]))
      for slot in findings.slots {
        guard let answer = findings.answer(slot) else { continue }
        let words = Array(repeating: "word", count: count).joined(separator: " ")
        findings[slot] = Finding(answer, verbatim: "my \(words). And so on!")
      }
      for sentence in sentences(of: Assessment(of: findings).text) {
        #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
      }
    }
  }

  @Test(arguments: [2.0, 5.0])
  func `always tell a runner slower, no hills, shorter stride`(pain: Double) {
    let facts = runner.but(["pain_activity": .number(pain), "run_details": .choices([])])
    let text = facts.assessed.text
    for words in ["slower", "no hills", "shorter stride"] { #expect(says(text, words)) }
  }

  @Test func `say why a physio`() {
    #expect(runner.assessed.text.contains("It may save weeks of rest"))
  }

  @Test func `stop at an emergency with the number and nothing else`() {
    let text = runner.but(["ces": .yes]).assessed.text
    #expect(text.hasPrefix("Call 999 or go to A&E now."))
    for words in ["run", "sit", "stretch", "physio looks", "PRP", "MRI", "exercise", "tendon"] {
      #expect(!says(text, words), "\(words)")
    }
    let elsewhere = runner.without("region").but(["ces": .yes]).assessed.text
    #expect(elsewhere.hasPrefix("Call your local emergency number"))
  }

  @Test func `say that being unsure is the reason`() {
    #expect(
      runner.but(["ces": .notSure]).assessed.text.contains(
        "Being unsure is the reason it is better to be checked now."))
  }

  @Test func `meet a person in despair with kindness alone`() {
    let text = runner.but(["self_harm": .yes]).assessed.text
    #expect(text.hasPrefix("Please talk to someone now."))
    #expect(text.contains("Samaritans on 116 123"))
    #expect(text.contains("999"))
    #expect(!says(text, "exercise") && !says(text, "run"))
  }
}
