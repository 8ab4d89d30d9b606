import Answers
import Assistant
import Testing

@testable import Transcripts

@Suite struct `A redacted file` {
  let shipped: ReadDialog

  init() throws { shipped = try .shipped() }

  @Test func `holds none of the person's own words, and comes to the same result`() throws {
    let typed = runnersLines + ["done"]
    let (open, redacted) = (shipped.hold(typed), shipped.hold(typed, isRedacted: true))
    let text = String(decoding: redacted.record.bytes, as: UTF8.self)
    for words in ["desk", "hill repeats", "10k", "about a two", "Sore"] {
      #expect(!text.contains(words), "\(words)")
    }
    #expect(text.contains("You: [redacted]\n"))
    #expect(text.hasSuffix("Result: \(open.conversation.result ?? "")\n"), "\(text.suffix(200))")
  }

  @Test func `is itself a conversation that its own lines print`() throws {
    let redacted = shipped.hold(runnersLines + ["done"], isRedacted: true)
    let saved = SavedText(redacted.record.bytes)
    let plain = shipped.hold(saved.typed)
    #expect(
      plain.record.bytes.dropFirst(plain.record.header.bytes.count)
        == redacted.record.bytes.dropFirst(redacted.record.header.bytes.count).dropLast(
          "Result: routine (R1)\n".utf8.count))
  }

  @Test func `grows from turn to turn, and goes on as it was`() throws {
    let lines = runnersLines
    for count in stride(from: 1, to: lines.count, by: 6) {
      let held = shipped.hold(Array(lines.prefix(count)), isRedacted: true)
      let resumption = try shipped.resume(held.record.bytes)
      #expect(resumption.fate == .same, "after \(lines[count - 1])")
      #expect(resumption.holding.record.header.isRedacted)
    }
  }

  @Test func `says so when the words that are left out changed the result`() throws {
    let typed =
      ["yes", "uk", "1", "34", "none", "I don't want to live any more", "yes", "yes"]
    let open = shipped.hold(typed)
    let redacted = shipped.hold(typed, isRedacted: true)
    let text = String(decoding: redacted.record.bytes, as: UTF8.self)
    #expect(!text.contains("live any more"))
    guard open.conversation.state.isOver else { return }
    #expect(
      text.contains("Note: With the words that are left out it came to: "), "\(text.suffix(300))")
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `leaves out what anybody tells`(seed: UInt64) throws {
    var anybody = Anybody(seed)
    let typed = anybody.talk(over: shipped.dialog)
    let redacted = shipped.hold(typed, isRedacted: true)
    let text = String(decoding: redacted.record.bytes, as: UTF8.self)
    for words in ["hill runs", "my mum", "go on living", "痛い"] { #expect(!text.contains(words)) }
    #expect(try shipped.resume(redacted.record.bytes).fate == .same)
  }
}
