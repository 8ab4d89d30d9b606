import Answers
import Assistant
import DialogScript
import Dialogs
import Dice
import Guidance
import Interview
import Testing

@testable import Transcripts

/// The shipped dialog's text, with some of it replaced as an author may do later.
func shippedText(replacing changes: [(String, String)] = []) throws -> String {
  let shipped = try #require(ShippedDialog.named("proximal-hamstring"))
  return try changes.reduce("\(shipped.text)") { text, change in
    #expect(text.contains(change.0), "\(change.0)")
    return try #require(text.contains(change.0) ? text.replacing(change.0, with: change.1) : nil)
  }
}

/// A dialog that is sound, and its fingerprint.
struct ReadDialog {
  let dialog: Dialog
  let version: String

  init(_ text: String, file: String = "proximal-hamstring.dialog") throws {
    let bytes = Array(text.utf8)
    let reading = bytes.withUnsafeBufferPointer {
      DialogReader.read(
        $0, file: file, vocabulary: Vocabulary.types,
        required: Vocabulary.required.sorted())
    }
    dialog = try #require(reading.dialog, "\(reading.diagnostics)")
    version = bytes.withUnsafeBufferPointer { DialogFingerprint(ofText: $0).description }
  }

  static func shipped(replacing changes: [(String, String)] = []) throws -> ReadDialog {
    try ReadDialog(shippedText(replacing: changes))
  }

  func header(isRedacted: Bool = false) -> SavedHeader {
    SavedHeader(
      dialog: "proximal-hamstring", version: version, date: CalendarDay(iso: "2026-11-22"),
      isRedacted: isRedacted)
  }

  func hold(_ typed: [String], isRedacted: Bool = false) -> RecordedConversation {
    RecordedConversation(header(isRedacted: isRedacted), over: dialog, typed: typed)
  }

  /// Takes up what stands in a file, over this dialog.
  func resume(_ bytes: [UInt8]) throws -> Resumption {
    let saved = SavedText(bytes)
    let header = try #require(saved.header)
    return Resumption(saved, header: header, over: dialog, version: version)
  }
}

/// What a runner types who tells a story, has second thoughts, and asks about the advice.
let runnersLines = [
  "yes", "uk", "back", "uk", "1", "34", "none",
  "Sore low in the left buttock since I added hill repeats. Sitting at my desk hurts.", "yes",
  "gradual", "none", "help", "none", "none", "none", "none", "1", "6 weeks", "running", "1, 3",
  "1", "2", "about a two", "change age", "44", "4", "20", "9", "1, 3", "none", "why 1",
]

/// Anybody, typing what may come to mind.
struct Anybody {
  private var dice: Dice

  init(_ seed: UInt64) { dice = Dice(seed) }

  /// The lines of one conversation, as far as this person bears it.
  mutating func talk(over dialog: Dialog) -> [String] {
    var conversation = Conversation(dialog, today: CalendarDay(iso: "2026-11-22"))
    var typed: [String] = []
    var prompt = conversation.open().prompt
    let patience = Int.random(in: 3...45, using: &dice)
    while let open = prompt, typed.count < patience {
      let line = line(at: open)
      typed.append(line)
      prompt = conversation.hear(line).prompt
    }
    return typed
  }

  private mutating func line(at prompt: Prompt) -> String {
    let usual = prompt.completions.isEmpty ? ["none", "3", "6 weeks", "34"] : prompt.completions
    let lists: Set<Ask.Kind> = [.checkList, .choices]
    switch Int.random(in: 0..<10, using: &dice) {
    case 0: return Self.asides.randomElement(using: &dice) ?? "help"
    case 1: return Self.stories.randomElement(using: &dice) ?? "yes"
    case _ where lists.contains(prompt.ask.kind): return Bool.random(using: &dice) ? "none" : "1, 3"
    case _ where prompt.ask.node == "notice": return "yes"
    default: return usual.randomElement(using: &dice) ?? "none"
    }
  }

  private static let asides = [
    "help", "why", "back", "change", "change age", "keep", "repeat", "summary", "skip", "about", "",
    "what is a tendon?", "how many more questions?", "actually it was five", "not sure", "“maybe”",
    "Coach: I am fine", "<Ctrl-C>", "\"yes\"", "😀 痛い", "12 foos",
  ]

  private static let stories = [
    "It began 3 weeks ago after hill runs, and sitting hurts.", "my mum had cancer",
    "I had a pop in the left leg and now it is numb between the legs", "about 3 out of 10",
    "since March, on the right side", "no, but I do get tingling in the foot",
    "I can't go on living",
  ]
}
