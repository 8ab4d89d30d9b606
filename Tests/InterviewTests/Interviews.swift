import Answers
import Interview

/// A small dialog that has one of everything; the tests of the engine talk to it.
///
///     welcome → pain → sport → how-run? → danger → feel-pop? → close
func smallDialog() -> Dialog {
  func single(_ slot: SlotID, _ type: AnswerType, isSafety: Bool = false) -> Node.Body {
    .question(
      Question(
        ask: "About \(slot)?", why: "Because.", help: "Like this.", form: .single(slot, type),
        isSafety: isSafety))
  }
  let danger = CheckList(
    key: "danger",
    items: [
      .init("fever", .yes, "I have a fever"),
      .init("walking", .choice("cannot"), "I cannot walk"),
      .init("walking", .choice("limp"), "I limp"),
      .init("risk", .choices(["thin"]), "Thin bones"),
      .init("risk", .choices(["old"]), "An old break"),
    ],
    otherwise: ["walking": .choice("normal")],
    slotTypes: [
      .init("fever", .yesNo),
      .init("walking", .choice([Option("cannot", "I cannot walk"), Option("limp", "I limp")])),
      .init("risk", .choices([Option("thin", "Thin bones"), Option("old", "An old break")])),
    ])
  let names = ["welcome", "pain", "sport", "how-run", "danger", "feel-pop", "close", "self-harm"]
  func id(_ name: String) -> NodeID { NodeID(names.firstIndex(of: name) ?? 0) }
  let bodies: [(Node.Body, [Transition])] = [
    (.statement("Welcome."), [Transition(to: id("pain"))]),
    (single("pain", .scale(0...10)), [Transition(to: id("sport"))]),
    (
      single("sport", .choice([Option("run", "Running"), Option("row", "Rowing")])),
      [
        Transition(when: .equals("sport", .choice("run")), to: id("how-run")),
        Transition(to: id("danger")),
      ]
    ),
    (single("how_run", .text), [Transition(to: id("danger"))]),
    (
      .question(Question(ask: "Any of these?", form: .checkList(danger), isSafety: true)),
      [
        Transition(when: .equals("walking", .choice("limp")), to: id("feel-pop")),
        Transition(to: id("close")),
      ]
    ),
    (single("pop", .yesNo, isSafety: true), [Transition(to: id("close"))]),
    (.ending(.record), []),
    (single("self_harm", .yesNo, isSafety: true), []),
  ]
  let nodes = zip(names, bodies).map { Node(name: $0, body: $1.0, transitions: $1.1) }
  return Dialog(
    id: "small", title: "Small", start: id("welcome"), nodes: nodes,
    raised: ["self_harm": id("self-harm")])
}

extension Dialog {
  /// The state after these lines, from the beginning.
  func heard(_ lines: [String]) -> DialogState {
    let begun = step(from: initialState, on: .began).state
    return lines.reduce(begun) { step(from: $0, on: .heard($1)).state }
  }

  /// The name of the node that the interview waits at, or ended at.
  func position(_ state: DialogState) -> String {
    switch state.walk.stop {
    case .asking(let open): self[open.node].name + (open.item.map { " \($0 + 1)" } ?? "")
    case .ended(let node): self[node].name
    }
  }
}
