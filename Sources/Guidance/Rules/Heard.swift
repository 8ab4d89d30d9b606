import Answers

extension Rule {
  /// Signs that are never asked for, and count when a person mentions them (clinical brief 8.4.11).
  static let heard: [Rule] = [
    Rule(
      "RF19", when: .any([Slot.heardRash.isYes, Slot.heardRash.isUnsure]), .sameDay,
      advice: [.urgent],
      meaning: "A strip of blisters may be shingles, and treatment works best early.",
      source: "RF19, from knowledge",
      applying: [["heard_rash": .yes]], sparing: [["heard_rash": .no]]),
    Rule(
      "RF14", when: .any([Slot.heardRedEye.isYes, Slot.heardRedEye.isUnsure]), .sameDay,
      advice: [.urgent],
      meaning: "A painful red eye that light bothers needs an eye check today.",
      source: "RF14, from knowledge",
      applying: [["heard_red_eye": .yes]], sparing: [["heard_red_eye": .no]]),
    Rule(
      "RF17", when: .any([Slot.heardSeverePain.isYes, Slot.heardSeverePain.isUnsure]), .sameDay,
      advice: [.urgent, .pain],
      meaning: "Pain that stops you thinking, talking, moving or sleeping needs help today.",
      source: "RF17: NHS severe pain",
      applying: [["heard_severe_pain": .yes]], sparing: [["heard_severe_pain": .no]]),
  ]
}
