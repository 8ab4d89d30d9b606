import Testing

/// Answers that are odd, short, contradictory or out of range, through a pipe.
@Suite struct `An answer that is not what the question expects` {
  /// What the coach said to the last of these answers.
  private func reply(to answers: [String], _ arguments: [String] = []) throws -> String {
    let run = try StartedProgram.run(answers.lines, arguments: arguments)
    let turns = run.text.split(separator: "\nYou:")
    return String(turns.last ?? "")
  }

  /// The node where the interview stands after these answers.
  private func place(after answers: [String]) throws -> String {
    let run = try StartedProgram.run(answers.lines)
    return run.text.lines.last ?? ""
  }

  @Test(arguments: ["YES", " yes ", "Yes.", "yes!", "yeah", "y", "yes please"])
  func `is still a yes where it is one`(words: String) throws {
    #expect(try place(after: [words]) == Opening.choice.unfinished)
  }

  @Test(arguments: ["yes no", "no yes", "not no", "Ⅱ", "½", "", "maybe yes no"])
  func `is asked again where it is none`(words: String) throws {
    #expect(try place(after: [words]) == Opening.consent.unfinished)
  }

  @Test(arguments: ["１", "Ⅱ", "½", "٢", "9", "0", "-1", "1e1", "1.5", "2 or 3"])
  func `never becomes a wrong choice`(words: String) throws {
    let reply = try reply(to: Opening.choice.answers + [words])
    let first = ["１": "Chose: United Kingdom", "٢": "Chose: Australia"]
    if let chosen = first[words], reply.contains("Chose:") {
      #expect(reply.contains(chosen))
    } else {
      #expect(!reply.contains("Chose:"))
    }
  }

  @Test(arguments: [
    ("-1", false), ("121", false), ("forty", true), ("３４", true), ("34 years old", true),
    ("thirty-four", true), ("1e1", false), ("", false),
  ])
  func `stays within the question's range`(words: String, isTaken: Bool) throws {
    let place = try place(after: Opening.choice.answers + ["uk", "patient", words])
    #expect(place == (isTaken ? Opening.safety.unfinished : "Result: unfinished at age"))
  }

  @Test func `is asked back in full where a letter is too little`() throws {
    let pop = Opening.story.answers + ["It hurts", "one moment"]
    #expect(try reply(to: pop + ["y"]).contains("Please type the whole word"))
    #expect(try reply(to: pop + ["y", "yes"]).contains("How many days ago"))
  }

  @Test(arguments: ["help", "why", "?", "repeat", "summary", "about", "change"])
  func `may be about the conversation itself`(command: String) throws {
    let place = try place(after: Opening.choice.answers + [command])
    #expect(place == Opening.choice.unfinished)
  }

  @Test func `may ask to go back further than there is`() throws {
    let answers = Array(repeating: "back", count: 15)
    #expect(try place(after: answers) == Opening.consent.unfinished)
    #expect(try reply(to: ["back"]).contains("first question"))
  }

  @Test func `goes back to the question before`() throws {
    #expect(
      try place(after: Opening.choice.answers + ["uk", "back"]) == Opening.choice.unfinished)
  }
}
