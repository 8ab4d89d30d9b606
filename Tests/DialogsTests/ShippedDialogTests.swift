import Answers
import DialogScript
import Dialogs
import Dice
import Guidance
import Interview
import Testing

@Suite struct `The shipped dialog` {
  let dialog: Dialog

  init() throws {
    let shipped = try #require(ShippedDialog.named("proximal-hamstring"))
    let reading = shipped.text.withUTF8Buffer {
      DialogReader.read(
        $0, file: "proximal-hamstring.dialog", vocabulary: Vocabulary.types,
        required: Vocabulary.required.sorted())
    }
    #expect(reading.diagnostics == [])
    dialog = try #require(reading.dialog)
  }

  @Test func `is the same when it is read without the checks`() throws {
    let shipped = try #require(ShippedDialog.named("proximal-hamstring"))
    let reading = shipped.text.withUTF8Buffer {
      DialogReader.readAgain($0, file: "proximal-hamstring.dialog")
    }
    #expect(reading == DialogReading(dialog: dialog, diagnostics: []))
  }

  @Test func `fills every slot of the clinical brief that a patient can answer`() {
    let filled = Set(dialog.slots.keys)
    let wanted = Set(Vocabulary.types.keys).subtracting(["ces_items"])
    #expect(wanted.subtracting(filled).sorted() == [])
  }

  @Test func `asks the emergency screen before anything else about the pain`() {
    let path = (0..<5).reduce(into: (dialog.initialState, [String]())) { so, _ in
      guard let open = so.0.walk.open else { return }
      so.1.append(dialog[open.node].name)
      let answers = ["notice": "yes", "region": "1", "mode": "1", "age": "40"]
      let answer = answers[dialog[open.node].name] ?? "none"
      so.0 = dialog.step(from: so.0, on: .heard(answer)).state
    }.1
    #expect(path == ["notice", "region", "mode", "age", "emergency"])
  }

  /// Every question on its own gets each of these answers somewhere in the random walks; together
  /// they take every transition.
  private func answer(_ open: OpenQuestion, _ dice: inout Dice) -> String {
    guard let question = dialog.question(at: open.node) else { return "" }
    switch question.answerType(item: open.item) {
    case .yesNo:
      return ["yes", "yes", "no", "not sure"].randomElement(using: &dice) ?? "no"
    case .scale: return String(Int.random(in: 0...10, using: &dice))
    case .number(let range, _):
      let most = min(range.upperBound, 100)
      return Int.random(in: 0..<6, using: &dice) == 0
        ? "not sure" : String(Int.random(in: range.lowerBound...most, using: &dice))
    case .duration:
      return ["3 weeks", "8 months", "2 years", "11 years"].randomElement(using: &dice) ?? ""
    case .choice(let options):
      return String(Int.random(in: 1...options.count, using: &dice))
    case .choices(let options):
      let several = (0..<2).map { _ in String(Int.random(in: 1...options.count, using: &dice)) }
      return ["none", several[0], several.joined(separator: ", "), "not sure", "skip"]
        .randomElement(using: &dice) ?? "none"
    case .text: return "something"
    }
  }

  @Test func `ends on every path, within its budget, and uses every transition`() {
    var dice = Dice(7)
    var unused = Set<String>()
    for node in dialog.nodes {
      for index in node.transitions.indices { unused.insert("\(node.name) \(index)") }
    }
    for _ in 0..<1500 {
      var state = dialog.initialState
      var prompts = 0
      while let open = state.walk.open, prompts < 120 {
        prompts += 1
        state = dialog.step(from: state, on: .heard(answer(open, &dice))).state
      }
      #expect(state.walk.open == nil)
      for node in state.walk.path {
        let taken = dialog[node].transitions.firstIndex {
          $0.condition?.holds(in: state.walk.findings) ?? true
        }
        if let taken { unused.remove("\(dialog[node].name) \(taken)") }
      }
    }
    #expect(unused.sorted() == [])
  }

  @Test func `asks a person without red flags at most 12 safety questions and 30 in all`() {
    var dice = Dice(8)
    var most = (all: 0, safety: 0)
    let harmless = [
      "notice": "yes", "emergency": "none", "body": "none", "health": "none",
      "medicines": "none", "onset": "3",
    ]
    for _ in 0..<1500 {
      var state = dialog.initialState
      // A question that is explained once, because of "not sure", is still one question.
      var asked: Set<NodeID> = []
      while let open = state.walk.open {
        asked.insert(open.node)
        var words = harmless[dialog[open.node].name] ?? answer(open, &dice)
        if case .choices? = dialog.question(at: open.node)?.answerType(),
          words == "not sure" || words == "skip"
        {
          words = "none"
        }
        state = dialog.step(from: state, on: .heard(words)).state
      }
      guard Assessment.level(of: state.walk.findings) == nil else { continue }
      let safety = asked.filter { dialog.question(at: $0)?.isSafety == true }
      most = (max(most.all, asked.count), max(most.safety, safety.count))
    }
    #expect(most.all <= 30)
    #expect(most.safety <= 12)
    #expect(most.all >= 26)
  }

  @Test func `asks about every red flag before it advises`() {
    var dice = Dice(9)
    for _ in 0..<200 {
      var state = dialog.step(from: dialog.initialState, on: .heard("yes")).state
      while let open = state.walk.open {
        state = dialog.step(from: state, on: .heard(answer(open, &dice))).state
      }
      #expect(SafetyBlock.missing(in: state.walk.findings) == [])
    }
  }

  @Test func `says nothing longer than twenty words at a time`() {
    for node in dialog.nodes {
      guard case .question(let question) = node.body else { continue }
      for text in [question.ask, question.why ?? "", question.help ?? ""] {
        for sentence in text.split(whereSeparator: { ".?!".contains($0) }) {
          let words = sentence.split(separator: " ").count
          #expect(words <= 20, "\(node.name): \(sentence)")
        }
      }
    }
  }
}
