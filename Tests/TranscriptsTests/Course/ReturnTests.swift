import Answers
import Assistant
import Guidance
import Testing

@testable import Transcripts

/// A first visit, and the same person when they come back.
@Suite struct `A person who comes back` {
  static let first = [
    "yes", "uk", "1", "34", "none", "Sore low in the buttock since the hills", "no", "gradual",
    "none", "none", "none", "none", "1", "left", "none", "1", "6 weeks", "running", "2", "1, 3",
    "1", "2", "5", "4", "20", "9", "1, 3", "none", "done",
  ]

  private let shipped: ReadDialog
  private let visit: RecordedConversation

  init() throws {
    shipped = try ReadDialog.shipped()
    visit = shipped.hold(Self.first)
  }

  /// Comes back so many days later, types these lines, and has the others carried over.
  private func back(after days: Int, _ typed: [String]) throws -> (
    held: RecordedConversation, carried: [String]
  ) {
    let day = try #require(visit.record.header.date)
    var lasting = CarriedAnswers(
      lastingFrom: SavedText(visit.record.bytes), after: days, to: shipped.dialog)
    var held = RecordedConversation(
      SavedHeader(
        dialog: "proximal-hamstring", version: shipped.version,
        date: CalendarDay(number: day.number + days)),
      over: shipped.dialog, after: .visit(EarlierVisit(visit.conversation, on: day)))
    var carried: [String] = []
    for line in typed {
      lasting.heardPerson(at: held.conversation)
      held.hear(line)
      while let line = lasting.nextLine(in: held.conversation) {
        held.hear(line)
        carried.append(line)
      }
    }
    return (held, carried)
  }

  /// All that is asked again: the notice, the safety questions, and what can have changed.
  private static let again = [
    "yes", "none", "It is calmer now.", "gradual", "none", "none", "none", "none", "1", "left",
    "none", "0", "running", "2", "1", "1", "2", "4", "45", "9", "2", "2",
  ]

  @Test func `is not asked again where and how old they are, nor what came before it`() throws {
    let (held, carried) = try back(after: 28, Self.again)
    #expect(carried == ["uk", "1", "34", "10 weeks", "1, 3"])
    #expect(held.conversation.result == "routine (R1)")
  }

  @Test func `is asked every safety question anew`() throws {
    let (held, _) = try back(after: 28, ["yes"])
    #expect(held.conversation.nodeName == "emergency")
    let (screened, _) = try back(after: 28, ["yes", "none", "It is calmer now."])
    #expect(screened.conversation.nodeName == "onset")
  }

  @Test func `is asked their age again after a year`() throws {
    #expect(try back(after: 364, ["yes"]).held.conversation.nodeName == "emergency")
    #expect(try back(after: 365, ["yes"]).held.conversation.nodeName == "age")
  }

  @Test func `is told what changed, after the advice and without a judgement`() throws {
    let said = try back(after: 28, Self.again).held.reply.said
    let place = try #require(said.firstIndex(of: .heading("What changed since 22 November")))
    let next = try #require(said.firstIndex(of: .heading("Anything else?")))
    #expect(
      said[place..<next].map(\.line) == [
        "What changed since 22 November",
        "- Pain at rest: 1 then, 0 now.",
        "- Lingering: \"Several hours, but less than a day\" then, "
          + "\"Within 2 hours, or it does not get worse\" now.",
        "- Pain in activity: 5 then, 2 now.",
        "- Sitting minutes: 20 then, 45 now.",
        "- Habits: Now also: I sit on both hard and soft seats. No longer: I mostly sit on a hard "
          + "seat; I stretch the backs of my thighs every day.",
        "- Tried: Now also: I train less, or more gently.",
        "- How soon to be seen: by appointment, then and now.",
        "A lower number does not mean that the tendon has healed. What to do now stands above.",
      ])
  }
}
