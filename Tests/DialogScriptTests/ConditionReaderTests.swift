import Answers
import DialogScript
import Testing

@Suite struct `A condition in a dialog file` {
  private static func dialog(when condition: String) -> String {
    """
    dialog conditions
    title  Conditions
    start  pain

    question pain
      ask   How bad is it?
      slot  pain: scale 0 to 10
      to    limp

    question limp
      ask   Do you limp?
      slot  limp: yes or no
      to    onset

    question onset
      ask   How did it begin?
      slot  onset: one of
      choice quick: Quickly
      choice no: It has always been there
      to    sport

    question sport
      ask   What sport do you do?
      slot  sport: any of
      choice run: Running
      to    screen

    list screen
      ask   Do any of these apply?
      item  fever: A fever
      to    done when \(condition)
      to    done

    ending done
      record
    """
  }

  @Test(arguments: [
    ("pain is 3", Condition.compares("pain", .equal, 3)),
    ("pain is not 3", .not(.compares("pain", .equal, 3))),
    ("pain above 3.5", .compares("pain", .above, 3.5)),
    ("pain below 3", .compares("pain", .below, 3)),
    ("pain at least 3", .compares("pain", .atLeast, 3)),
    ("pain at most 3", .compares("pain", .atMost, 3)),
    ("pain is not sure", .equals("pain", .notSure)),
    ("pain is not not sure", .not(.equals("pain", .notSure))),
    ("pain is skipped", .equals("pain", .skipped)),
    ("pain is answered", .answered("pain")),
    ("limp is yes", .equals("limp", .yes)),
    ("limp is not no", .not(.equals("limp", .no))),
    ("onset is no", .equals("onset", .choice("no"))),
    ("onset is not quick", .not(.equals("onset", .choice("quick")))),
    ("sport includes run", .includes("sport", "run")),
    ("sport does not include run", .not(.includes("sport", "run"))),
    ("fever is yes", .equals("fever", .yes)),
    ("screen is not sure", .equals("screen", .notSure)),
    ("((limp is yes))", .equals("limp", .yes)),
    ("not (limp is yes)", .not(.equals("limp", .yes))),
    (
      "limp is yes and (onset is quick or onset is no)",
      .all([
        .equals("limp", .yes),
        .any([.equals("onset", .choice("quick")), .equals("onset", .choice("no"))]),
      ])
    ),
    (
      "at least 2 of (limp is yes; pain above 3; limp is no and sport includes run)",
      .atLeast(
        2,
        [
          .equals("limp", .yes), .compares("pain", .above, 3),
          .all([.equals("limp", .no), .includes("sport", "run")]),
        ])
    ),
  ])
  func `says when a transition is taken`(words: String, condition: Condition) {
    let reading = DialogReader.read(Self.dialog(when: words))
    #expect(reading.diagnostics == [])
    #expect(reading.dialog?.nodes[4].transitions.first?.condition == condition)
  }

  @Test func `goes on over lines that are indented further`() {
    let words = "limp is yes and\n           # and this too\n\n           onset is quick"
    let reading = DialogReader.read(Self.dialog(when: words))
    #expect(reading.diagnostics == [])
    #expect(
      reading.dialog?.nodes[4].transitions.first?.condition
        == .all([.equals("limp", .yes), .equals("onset", .choice("quick"))]))
  }

  @Test(arguments: [
    "(", "not (", "at least 1 of (", "limp is yes and (", "(limp is yes or limp is no) and (",
  ])
  func `may be nested without end, and is told so`(opening: String) {
    let deep = (0..<10_000).map { _ in "\n    \(opening)" }.joined()
    let reading = DialogReader.read(Self.dialog(when: deep))
    #expect(reading.diagnostics.map(\.code) == [.conditionTooDeep])
  }

  @Test func `must be one that some answers make true`() {
    for never in [
      "pain is not sure and pain above 0", "limp is yes and not (limp is yes)",
      "pain above 3 and pain below 3", "pain is 3 and pain is not 3",
      "onset is quick and onset is no", "sport includes run and sport is skipped",
      "screen is answered and screen is not answered",
      "at least 2 of (limp is yes; limp is no; limp is skipped)",
      "not (limp is yes or limp is not yes)",
    ] {
      let reading = DialogReader.read(Self.dialog(when: never))
      #expect(reading.diagnostics.map(\.code) == [.neverHolds], "\(never)")
    }
    for possible in [
      "pain above 3 and pain below 4", "(limp is not yes and limp is no) or pain is skipped",
      "not (pain above 3)", "at least 2 of (limp is yes; pain above 3; pain below 2)",
      "onset is not quick and onset is not skipped", "limp is not answered",
    ] {
      let reading = DialogReader.read(Self.dialog(when: possible))
      #expect(reading.diagnostics.map(\.code) == [], "\(possible)")
    }
  }
}
