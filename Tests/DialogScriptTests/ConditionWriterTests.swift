import Answers
import DialogScript
import Interview
import Testing

@Suite struct `A condition written down` {
  static let conditions: [(Condition, String)] = [
    (.equals("hurts", .yes), "hurts is yes"),
    (.not(.equals("hurts", .yes)), "hurts is not yes"),
    (.equals("hurts", .notSure), "hurts is not sure"),
    (.not(.equals("hurts", .notSure)), "not (hurts is not sure)"),
    (.not(.equals("hurts", .skipped)), "not (hurts is skipped)"),
    (.answered("hurts"), "hurts is answered"),
    (.not(.answered("hurts")), "not (hurts is answered)"),
    (.equals("side", .choice("left")), "side is left"),
    (.compares("pain", .above, 3), "pain above 3"),
    (.compares("pain", .atLeast, 3.5), "pain at least 3.5"),
    (.compares("pain", .below, 9), "pain below 9"),
    (.compares("pain", .atMost, 1), "pain at most 1"),
    (.compares("pain", .equal, 2), "pain is 2"),
    (.not(.compares("pain", .equal, 2)), "pain is not 2"),
    (.not(.compares("pain", .above, 2)), "not (pain above 2)"),
    (.includes("sport", "run"), "sport includes run"),
    (.not(.includes("sport", "run")), "sport does not include run"),
    (
      .any([.equals("hurts", .yes), .all([.answered("side"), .compares("pain", .above, 3)])]),
      "hurts is yes or (side is answered and pain above 3)"
    ),
    (
      .not(.any([.equals("hurts", .notSure), .equals("hurts", .skipped)])),
      "not (hurts is not sure or hurts is skipped)"
    ),
    (
      .atLeast(
        2,
        [.equals("hurts", .yes), .any([.answered("side"), .answered("pain")]), .answered("sport")]),
      "at least 2 of (hurts is yes; side is answered or pain is answered; sport is answered)"
    ),
  ]

  @Test func `reads as people say it`() {
    for (condition, words) in Self.conditions { #expect(condition.inDialogWords == words) }
  }

  @Test func `reads back into an equal one`() throws {
    for (condition, words) in Self.conditions {
      let text = """
        dialog a
        title  A
        start  b
        question b
          ask   Does it hurt?
          slot  hurts: yes or no
          to    c
        question c
          ask   Which side?
          slot  side: one of
          choice left: Left
          choice right: Right
          to    d
        question d
          ask   How bad?
          slot  pain: scale 0 to 10
          to    e
        question e
          ask   Which sports?
          slot  sport: any of
          choice run: Running
          choice swim: Swimming
          to    f when \(words)
          to    g
        ending f
          record
        ending g
          record
        """
      let dialog = try #require(DialogReader.read(text).dialog, "\(words)")
      #expect(dialog.nodes[3].transitions.first?.condition == condition)
    }
  }
}
