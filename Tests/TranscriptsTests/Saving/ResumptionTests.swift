import Answers
import Assistant
import Dice
import Interview
import Testing

@testable import Transcripts

@Suite struct `A saved conversation that goes on` {
  let shipped: ReadDialog

  init() throws { shipped = try .shipped() }

  /// Goes on with the rest of these lines; what the file then holds.
  private func goOn(_ resumption: Resumption, with rest: some Sequence<String>) -> [UInt8] {
    var holding = resumption.holding
    for line in rest { holding.hear(line) }
    return holding.record.bytes
  }

  @Test func `comes to the same file, byte for byte, wherever it was left`() throws {
    let whole = shipped.hold(runnersLines)
    #expect(whole.conversation.isFinished)
    for count in 0...runnersLines.count {
      var left = shipped.hold(Array(runnersLines.prefix(count)))
      for leaves in [false, true] {
        if leaves { left.endInput() }
        let resumption = try shipped.resume(left.record.bytes)
        #expect(resumption.fate == .same)
        #expect(!resumption.wasTorn)
        #expect(resumption.holding.past == shipped.hold(Array(runnersLines.prefix(count))).past)
        #expect(goOn(resumption, with: runnersLines.dropFirst(count)) == whole.record.bytes)
      }
    }
  }

  @Test func `believes every line that is whole and none that is not, wherever it was cut`() throws
  {
    let whole = shipped.hold(runnersLines)
    let bytes = whole.record.bytes
    let begun = shipped.hold([]).record.bytes.count
    var dice = Dice(4)
    let cuts = (0..<40).map { _ in Int.random(in: begun...bytes.count, using: &dice) }
    for cut in cuts + [begun, bytes.count - 1] {
      let torn = Array(bytes[..<cut])
      let count = torn.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .dropLast().count { $0.starts(with: "You:".utf8) }
      let resumption = try shipped.resume(torn)
      #expect(resumption.wasTorn == (torn.last != UInt8(ascii: "\n")))
      #expect(SavedText(torn).typed == Array(runnersLines.prefix(count)))
      #expect(goOn(resumption, with: runnersLines.dropFirst(count)) == bytes, "cut at \(cut)")
    }
  }

  @Test func `does not believe half a letter, nor zeros that a power cut left`() throws {
    let sound = shipped.hold(["yes", "uk"])
    let tails: [[UInt8]] = [
      Array("You: 痛".utf8.dropLast()), [0, 0, 0, 0x0A], [0x0A, 0xFF, 0xFE, 0x0A],
    ]
    for tail in tails {
      let resumption = try shipped.resume(sound.record.bytes + tail)
      #expect(resumption.wasTorn)
      #expect(resumption.fate == .same)
      #expect(resumption.holding.record.bytes == sound.record.bytes)
    }
  }

  @Test func `goes on where it was when the person had typed quit`() throws {
    let asked = shipped.hold(["yes", "uk"])
    let left = shipped.hold(["yes", "uk", "quit"])
    #expect(left.record.bytes.suffix(9) == Array("Exit: 65\n".utf8)[...])
    #expect(try shipped.resume(left.record.bytes).holding.record.bytes == asked.record.bytes)
  }

  @Test func `stays at its end when the answers ended it`() throws {
    let emergency = shipped.hold(["yes", "uk", "1", "34", "1"])
    let resumption = try shipped.resume(emergency.record.bytes)
    #expect(resumption.holding.reply.prompt == nil)
    #expect(resumption.holding.record.bytes == emergency.record.bytes)
  }

  @Test func `can talk about its advice once more after "done"`() throws {
    let done = shipped.hold(runnersLines + ["done"])
    let resumption = try shipped.resume(done.record.bytes)
    #expect(resumption.holding.reply.prompt?.ask.node == "topics")
    #expect(goOn(resumption, with: ["done"]) == done.record.bytes)
  }

  @Test(arguments: 0..<4)
  func `is what its own lines print, whoever held it`(share: UInt64) throws {
    for seed in (share * 15)..<(share * 15 + 15) {
      var anybody = Anybody(seed)
      let typed = anybody.talk(over: shipped.dialog)
      let held = shipped.hold(typed)
      let saved = SavedText(held.record.bytes)
      #expect(saved.typed == typed, "seed \(seed)")
      let again = shipped.hold(saved.typed)
      #expect(again.record.bytes == held.record.bytes, "seed \(seed)")
      if seed.isMultiple(of: 5), let resumption = try? shipped.resume(held.record.bytes) {
        #expect(resumption.fate == .same, "seed \(seed)")
      }
    }
  }

  @Test func `is a conversation that the reader of tests takes`() throws {
    var left = shipped.hold(Array(runnersLines.prefix(12)))
    left.endInput()
    for bytes in [left.record.bytes, shipped.hold(runnersLines + ["done"]).record.bytes] {
      let reading = bytes.withUnsafeBufferPointer {
        TranscriptReader.read($0, file: "saved.chat", readsRawTyping: true)
      }
      #expect(reading.problems == [])
      #expect(reading.transcripts.count == 1)
    }
  }
}
