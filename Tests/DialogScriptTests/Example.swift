import Answers
import Interview

/// A dialog that uses everything a dialog file can say, as text and as the value it reads into.
enum Example {
  static let text = """
    # Everything that a file can say.
    dialog example
    title  Pain at the sit bone
    start  notice

    statement notice
      say   This is not a diagnosis.
      to    danger-now

    list danger-now
      ask   Do any of these apply
            to you?
      why   They need help today.
      help  Type their numbers, or "none".
      safety
      item  ces: Numb between the legs | saddle numbness | numb seat
      item  leg_look = short: The leg looks shorter
      item  leg_look = cold_pale: The leg is cold
            or pale | cold | pale
                    leg
      otherwise leg_look = normal
      item  bone_risk includes past_fracture: A broken bone before
      item  pain_rest = 8: Pain that stops sleep
      otherwise pain_rest = 0
      to    urgent when ces is yes or danger_now is not sure
      to    pain

    question pain
      ask   How bad is it at rest? | mild | bad
      slot  pain_activity: scale 0 to 10
      to    since when pain_activity above 3 and leg_look is normal
      to    sport

    # Reached only where it hurts.
    question since
      ask   How long has it hurt?
      slot  duration_weeks: duration in weeks
      to    sport

    question sport
      ask   Which sports do you do?
      slot  sport: any of
      choice run: Running | jog
      choice gym: The gym
      to    age when duration_weeks at least 12 and
              sport includes run
      to    story

    question age
      ask   How old are you?
      slot  age_years: number 0 to 120 years
      to    side

    question story
      ask   What happened?
      slot  story: text
      to    side

    question side
      ask   Which side?
      slot  side: one of
      choice left: Left
      choice right: Right
      to    recorded when side is left
      to    advice

    question self-harm
      raised
      safety
      ask   Have you thought of harming yourself?
      slot  self_harm: yes or no

    ending urgent
      say   Be seen today.
      disposition same_day

    ending recorded
      record

    ending advice
      advise

    """

  static let dialog = Dialog(
    id: "example", title: "Pain at the sit bone", start: NodeID(0),
    nodes: [
      Node(
        name: "notice", body: .statement("This is not a diagnosis."),
        transitions: [Transition(to: NodeID(1))]),
      Node(
        name: "danger-now", body: .question(danger),
        transitions: [
          Transition(
            when: .any([.equals("ces", .yes), .equals("danger_now", .notSure)]), to: NodeID(9)),
          Transition(to: NodeID(2)),
        ]),
      Node(
        name: "pain",
        body: .question(
          Question(
            ask: "How bad is it at rest? | mild | bad",
            form: .single("pain_activity", .scale(0...10)))),
        transitions: [
          Transition(
            when: .all([
              .compares("pain_activity", .above, 3), .equals("leg_look", .choice("normal")),
            ]), to: NodeID(3)),
          Transition(to: NodeID(4)),
        ]),
      Node(
        name: "since",
        body: .question(
          Question(
            ask: "How long has it hurt?", form: .single("duration_weeks", .duration(unit: .week)))),
        transitions: [Transition(to: NodeID(4))]),
      Node(
        name: "sport",
        body: .question(
          Question(
            ask: "Which sports do you do?",
            form: .single(
              "sport",
              .choices([Option("run", "Running", otherWords: ["jog"]), Option("gym", "The gym")])))),
        transitions: [
          Transition(
            when: .all([.compares("duration_weeks", .atLeast, 12), .includes("sport", "run")]),
            to: NodeID(5)),
          Transition(to: NodeID(6)),
        ]),
      Node(
        name: "age",
        body: .question(
          Question(
            ask: "How old are you?", form: .single("age_years", .number(0...120, unit: .year)))),
        transitions: [Transition(to: NodeID(7))]),
      Node(
        name: "story",
        body: .question(Question(ask: "What happened?", form: .single("story", .text))),
        transitions: [Transition(to: NodeID(7))]),
      Node(
        name: "side",
        body: .question(
          Question(
            ask: "Which side?",
            form: .single("side", .choice([Option("left", "Left"), Option("right", "Right")])))),
        transitions: [
          Transition(when: .equals("side", .choice("left")), to: NodeID(10)),
          Transition(to: NodeID(11)),
        ]),
      Node(
        name: "self-harm",
        body: .question(
          Question(
            ask: "Have you thought of harming yourself?", form: .single("self_harm", .yesNo),
            isSafety: true))),
      Node(
        name: "urgent", body: .ending(.close("Be seen today.", disposition: "same_day"))),
      Node(name: "recorded", body: .ending(.record)),
      Node(name: "advice", body: .ending(.advise)),
    ],
    raised: ["self_harm": NodeID(8)])

  private static let danger = Question(
    ask: "Do any of these apply to you?", why: "They need help today.",
    help: "Type their numbers, or \"none\".",
    form: .checkList(
      CheckList(
        key: "danger_now",
        items: [
          CheckList.Item(
            "ces", .yes, "Numb between the legs", otherWords: ["saddle numbness", "numb seat"]),
          CheckList.Item("leg_look", .choice("short"), "The leg looks shorter"),
          CheckList.Item(
            "leg_look", .choice("cold_pale"), "The leg is cold or pale",
            otherWords: ["cold", "pale leg"]),
          CheckList.Item("bone_risk", .choices(["past_fracture"]), "A broken bone before"),
          CheckList.Item("pain_rest", .number(8), "Pain that stops sleep"),
        ],
        otherwise: [
          "ces": .no, "leg_look": .choice("normal"), "bone_risk": .choices([]),
          "pain_rest": .number(0),
        ],
        slotTypes: [
          CheckList.SlotType("ces", .yesNo),
          CheckList.SlotType(
            "leg_look",
            .choice([
              Option("short", "The leg looks shorter"),
              Option(
                "cold_pale", "The leg is cold or pale", otherWords: ["cold", "pale leg"]),
              Option("normal", "normal"),
            ])),
          CheckList.SlotType(
            "bone_risk", .choices([Option("past_fracture", "A broken bone before")])),
          CheckList.SlotType("pain_rest", .number(0...8, unit: nil)),
        ])), isSafety: true)
}
