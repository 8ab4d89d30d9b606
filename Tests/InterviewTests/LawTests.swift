import Answers
import Dice
import Interview
import Testing

@Suite struct `Laws of the step` {
  let dialog = smallDialog()

  static let lines = [
    "3", "11", "run", "row", "flat and slow", "none", "1", "2, 3", "yes", "no", "not sure", "y",
    "skip", "back", "change", "change pain", "change 1", "change sport", "keep", "help", "why", "?",
    "repeat", "summary", "about", "", "   ", "banana", "1 and none", "\u{0}\u{1B}[2J", "🦵", "quit",
  ]

  static let answers: [Answer] = [
    .yes, .no, .notSure, .skipped, .choice("run"), .choice("swim"), .choices([]),
    .choices(["fever"]), .number(3), .number(11), .text("flat and slow"),
  ]

  @Test func `it has an answer for every event in every state, and asks or ends`() {
    var dice = Dice(1)
    for _ in 0..<400 {
      var state = dialog.step(from: dialog.initialState, on: .began).state
      for _ in 0..<30 {
        let line = Self.lines.randomElement(using: &dice) ?? ""
        let event: Event =
          switch Int.random(in: 0..<20, using: &dice) {
          case 0: .mentioned(["fever"])
          case 1: .mentioned(["self_harm", "nothing_known"])
          case 2: .endOfInput
          case 3: .answered(Self.answers.randomElement(using: &dice) ?? .yes)
          default: .heard(line)
          }
        let (next, effects) = dialog.step(from: state, on: event)
        #expect(
          !effects.isEmpty || event == .mentioned(["fever"])
            || event == .mentioned(["self_harm", "nothing_known"]))
        state = next
      }
    }
  }

  @Test func `its position is always the one that the answers lead to`() {
    var dice = Dice(2)
    for _ in 0..<400 {
      var state = dialog.step(from: dialog.initialState, on: .began).state
      for _ in 0..<30 {
        let line = Self.lines.randomElement(using: &dice) ?? ""
        state = dialog.step(from: state, on: .heard(line)).state
        #expect(
          state.walk
            == dialog.walk(
              state.answers, reopened: state.reopened, mentioned: state.mentioned))
      }
    }
  }

  @Test func `replaying a state's own words gives that state`() {
    var dice = Dice(3)
    for _ in 0..<200 {
      let lines = (0..<25).map { _ in Self.lines.randomElement(using: &dice) ?? "" }
      let state = dialog.heard(lines)
      #expect(dialog.heard(state.turns.map(\.words)) == state)
    }
  }

  @Test func `equal answers, however reached, are equal findings`() {
    var dice = Dice(4)
    let final = ["3", "run", "easy", "3", "no"]
    let direct = dialog.heard(final).walk
    #expect(dialog.position(dialog.heard(final)) == "close")
    for _ in 0..<2000 {
      var state = dialog.step(from: dialog.initialState, on: .began).state
      for answer in final {
        for _ in 0..<Int.random(in: 0..<3, using: &dice) {
          state = detour(from: state, &dice)
        }
        state = dialog.step(from: state, on: .heard(answer)).state
      }
      #expect(state.walk == direct)
    }
  }

  /// Asks, goes wrong, or gives another answer and takes it back.
  private func detour(from state: DialogState, _ dice: inout Dice) -> DialogState {
    let asides = ["help", "why", "repeat", "summary", "about", "", "change nothing"]
    func hear(_ line: String, _ state: DialogState) -> DialogState {
      dialog.step(from: state, on: .heard(line)).state
    }
    if Bool.random(using: &dice) { return hear(asides.randomElement(using: &dice) ?? "", state) }
    let there = dialog.position(state)
    if Bool.random(using: &dice), there != "pain" {
      // Back, and the same answer again.
      let back = hear("back", state)
      guard let open = back.walk.open, let key = dialog.key(of: open),
        let earlier = back.answers[key]
      else { return back }
      return hear(earlier.verbatim, back)
    }
    return hear("keep", hear("change 1", state))
  }

  @Test func `silence fills nothing`() {
    var state = dialog.step(from: dialog.initialState, on: .began).state
    for _ in 0..<100 {
      state = dialog.step(from: state, on: .heard("")).state
      #expect(state.answers.isEmpty)
    }
    #expect(dialog.step(from: state, on: .endOfInput).state.answers.isEmpty)
  }

  @Test func `asking about the conversation costs no try`() {
    for aside in ["help", "why", "repeat", "summary", "about", "change", "keep"] {
      let state = dialog.heard(["banana", aside])
      #expect(state.attempt.misses == 1)
    }
  }
}
