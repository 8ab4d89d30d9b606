import Answers
import Testing

@testable import Interview

/// A dialog of yes-or-no questions: fever (safety) → sport → distance? → sitting → end. Distance is
/// asked of those who do sport. Distance and sitting matter to the advice; sport by itself does not.
private func smallAdvice(ending: Ending = .advise) -> Dialog {
  let names = ["fever", "sport", "distance", "sitting", "end"]
  func question(_ slot: SlotID, isSafety: Bool = false) -> Node.Body {
    .question(Question(ask: "\(slot)?", form: .single(slot, .yesNo), isSafety: isSafety))
  }
  let bodies: [(Node.Body, [Transition])] = [
    (question("fever", isSafety: true), [Transition(to: NodeID(1))]),
    (
      question("sport"),
      [Transition(when: .equals("sport", .yes), to: NodeID(2)), Transition(to: NodeID(3))]
    ),
    (question("distance"), [Transition(to: NodeID(3))]),
    (question("sitting"), [Transition(to: NodeID(4))]),
    (.ending(ending), []),
  ]
  return Dialog(
    id: "small", title: "Small", start: NodeID(0),
    nodes: zip(names, bodies).map { Node(name: $0, body: $1.0, transitions: $1.1) })
}

/// With a fever, nothing matters any more; a long distance leaves sitting out.
private let relevance = Relevance(
  slots: [
    "distance": .mayFail(.equals("fever", .yes)),
    "sitting": .all([.mayFail(.equals("fever", .yes)), .mayFail(.equals("distance", .yes))]),
  ],
  safety: [], asksAll: .equals("reader", .choice("physio")))

@Suite struct `A question that can't matter any more` {
  private let dialog = smallAdvice().asking(onlyWhile: relevance)

  private func names(_ nodes: [NodeID]) -> [String] { nodes.map { dialog[$0].name } }

  @Test func `is passed over`() {
    let fever = dialog.heard(["yes"])
    #expect(dialog.position(fever) == "end")
    #expect(names(fever.walk.path) == ["fever"])
    #expect(names(fever.walk.passedOver) == ["sport", "sitting"])
    #expect(dialog.position(dialog.heard(["no", "yes", "yes"])) == "end")
  }

  @Test func `is asked while it may matter, or decides what else is asked`() {
    #expect(dialog.position(dialog.heard(["no"])) == "sport")
    #expect(dialog.position(dialog.heard(["no", "yes"])) == "distance")
    #expect(dialog.position(dialog.heard(["no", "yes", "no"])) == "sitting")
    #expect(dialog.position(dialog.heard(["no", "no"])) == "sitting")
  }

  @Test func `is open again when a changed answer makes it matter`() {
    let changed = dialog.heard(["yes", "change fever", "no"])
    #expect(dialog.position(changed) == "sport")
    #expect(changed.walk.passedOver == [])
    let again = dialog.step(
      from: dialog.step(from: changed, on: .heard("change fever")).state, on: .heard("yes")
    ).state
    #expect(dialog.position(again) == "end")
  }

  @Test func `keeps an answer that it has, and can be come back to`() {
    let answered = dialog.heard(["no", "yes", "no", "yes"])
    #expect(dialog.position(answered) == "end")
    let feverish = ["change fever", "yes"].reduce(answered) {
      dialog.step(from: $0, on: .heard($1)).state
    }
    #expect(dialog.position(feverish) == "end")
    #expect(names(feverish.walk.path) == ["fever", "sport", "distance", "sitting"])
    let back = dialog.step(from: feverish, on: .heard("back")).state
    #expect(dialog.position(back) == "sitting")
  }

  @Test func `is asked all the same where the answers are kept as a record`() {
    let record = smallAdvice(ending: .record).asking(onlyWhile: relevance)
    #expect(record.position(record.heard(["yes"])) == "sport")
    #expect(smallAdvice().position(smallAdvice().heard(["yes"])) == "sport")
  }

  @Test func `is no safety question, and none that comes before one`() {
    let always = Relevance(slots: [:], safety: ["sitting"], asksAll: .any([]))
    let dialog = smallAdvice().asking(onlyWhile: always)
    #expect(dialog.position(dialog.heard(["yes"])) == "sport")
    #expect(dialog.position(dialog.heard(["yes", "no"])) == "sitting")
  }

  @Test func `is not counted among the questions left`() {
    func left(_ lines: String...) -> Int { dialog.questionsLeft(in: dialog.heard(lines)) }
    #expect(left() == 4)
    #expect(left("no") == 3)
    #expect(left("no", "yes") == 2)
    #expect(left("no", "no") == 1)
    #expect(left("yes") == 0)
    #expect(smallAdvice().questionsLeft(in: smallAdvice().heard(["yes"])) == 3)
  }
}
