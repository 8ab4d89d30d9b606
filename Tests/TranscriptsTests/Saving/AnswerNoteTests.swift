import Answers
import Testing

@testable import Transcripts

@Suite struct `What an answer was understood as` {
  @Test func `is spelt for people and for later versions of the dialog`() {
    let sports = AnswerType.choices([Option("run", "Running"), Option("swim", "Swimming")])
    let cases: [(Answer, AnswerType, String)] = [
      (.yes, .yesNo, "yes"), (.notSure, .scale(0...10), "not sure"), (.skipped, .text, "skipped"),
      (.number(3), .scale(0...10), "3 of 0 to 10"),
      (.number(3.5), .number(0...9, unit: nil), "3.5"),
      (.number(1), .duration(unit: .week), "1 week"),
      (.number(34), .number(0...120, unit: .year), "34 years"),
      (.choice("left"), .choice([]), "left"), (.text("mine"), .text, "in these words"),
      (.choices(["run"]), sports, "[run, no swim]"), (.choices([]), sports, "[no run, no swim]"),
    ]
    for (answer, type, words) in cases {
      #expect(NotedValue(answer, of: type).description == words)
      #expect(NotedValue(answer, of: type).fits(type) || words == "left")
    }
  }

  @Test func `is read back from a note as it was written, also from several lines`() throws {
    let note = try #require(
      AnswerNote(
        from: ["side": NotedValue("left"), "age": NotedValue("34 years")],
        to: ["side": NotedValue("right"), "sport": NotedValue("[run, no swim]")]))
    #expect(
      note.text == "Understood: age = asked again; side = right; sport = [run, no swim]")
    #expect(AnswerNote(note.text.replacing("; sport", with: ";\nsport")) == note)
    #expect(AnswerNote("Pain is not the same as harm.") == nil)
  }

  @Test func `has nothing to say where nothing changed`() {
    #expect(AnswerNote(from: ["side": .yes], to: ["side": .yes]) == nil)
  }

  @Test func `does not fit a question that asks for more than was asked`() {
    let kept = NotedValue(chosen: ["run"], left: ["swim"])
    let more = ["run", "swim", "row"].map { Option(ChoiceID($0), $0) }
    #expect(kept.fits(.choices(Array(more.prefix(2)))))
    #expect(!kept.fits(.choices(more)))
    #expect(!NotedValue("left").fits(.choice([Option("right", "Right")])))
    #expect(!NotedValue("3 of 0 to 10").fits(.scale(0...100)))
    #expect(!NotedValue("6 weeks").fits(.duration(unit: .day)))
    #expect(!NotedValue("130 years").fits(.number(0...120, unit: .year)))
  }
}

@Suite struct `The fingerprint of a dialog` {
  private func fingerprint(_ text: String) -> String {
    Array(text.utf8).withUnsafeBufferPointer { DialogFingerprint(ofText: $0).description }
  }

  @Test func `follows its text, and no comment, empty line or line break in it`() {
    let text = "dialog a\n\n# About the toe\nquestion toe\n  ask   Does it hurt?\n"
    #expect(fingerprint(text).count == 16)
    #expect(
      fingerprint(text)
        == fingerprint("dialog a\r\nquestion toe\r\n  ask   Does it\r\n        hurt?\n"))
    #expect(fingerprint(text) != fingerprint(text.replacing("hurt", with: "itch")))
  }
}
