import Answers

// What a red flag's own advice says (clinical brief 3.2), in our own words.

extension Person {
  private var isEmergency: Bool { level == .emergencyNow }

  /// How soon the visit is that a flag calls for.
  private var soon: String {
    level == .withinDays ? "in the next 1 to 3 days" : "today"
  }

  var caudaEquina: Passage {
    Passage(
      "The nerves at the base of the spine",
      [
        "A hospital needs to check these nerves straight away.",
        "Pressure on them is rare. Its medical name is cauda equina syndrome.",
      ])
  }

  var clot: Passage {
    isEmergency
      ? Passage(
        "Chest and breathing",
        ["Tell them at once about the chest pain, the breathing or the blood."])
      : Passage(
        "A possible blood clot",
        [
          "Ask them to check your leg and your breathing for signs of a clot.",
          "A change of colour can be harder to see on brown or black skin.",
          "Call \(region.emergencyNumber) at once for chest pain, breathlessness or coughing blood.",
        ])
  }

  var fracture: Passage {
    isEmergency
      ? Passage(
        "The leg",
        [
          "Try not to move the leg.",
          "A broken hip does not always bruise or stop people walking.",
        ])
      : Passage(
        "A possible break",
        [
          "Ask whether you need an X-ray, because small breaks can be missed.",
          "Do no strengthening exercises until you have been checked.",
          "Call \(region.emergencyNumber) at once if you cannot stand on the leg.",
        ])
  }

  var infection: Passage {
    isEmergency
      ? Passage(
        "A possible infection",
        ["Say when the confusion, the breathing or the skin colour began."])
      : Passage(
        "A possible infection",
        [
          "Tell them about any temperature, injection, operation or weak immune system.",
          "Call \(region.emergencyNumber) at once for confusion or very fast breathing.",
          "Do the same for blotchy, blue or very pale skin.",
        ])
  }

  var crisis: Passage {
    Passage(
      "Please talk to someone now.",
      [
        fits(Slot.selfHarm.isYes)
          ? "Thank you for saying it. You matter, and people want to help."
          : "You matter, and people want to help.",
        "Call \(region.emergencyNumber) now if you might act on these thoughts or are hurt.",
        "You can also reach \(region.crisisLine), at any hour.",
        "Stay with someone you trust, or ask them to come to you.",
      ])
  }

  var maternity: Passage {
    isEmergency
      ? Passage(
        "Call your maternity unit now.",
        [
          "Call \(callAtOnce) if you cannot reach the unit.",
          "Tell them how many weeks pregnant you are and what you noticed.",
        ])
      : Passage(
        "Your pregnancy",
        [
          "Call your maternity unit today and say what you are unsure about.",
          "Call it at once for bleeding, waters breaking or regular tightenings.",
          "Do the same if the baby moves less.",
        ])
  }

  var tear: Passage {
    var lines = ["It could be a tear, and being seen promptly matters."]
    if level == .sameDay {
      lines.append("An urgent treatment centre can also see you today.")
    }
    if fits(Slot.pop.isYes) {
      lines.append("Tell them you felt a pop at the top of the hamstring.")
    } else if fits(Slot.onset == .oneMoment) {
      lines.append("Tell them it began at one exact moment.")
    }
    lines.append("Bruises can take several days to show. Their absence does not rule out a tear.")
    if fits(Slot.age >= adultAge && Slot.age <= 25) {
      lines.append("Up to about 25, the bone there can still be growing, so tell them your age.")
    }
    return Passage("A possible tear", lines)
  }

  var noLoad: Passage {
    Passage(
      "Until you have been checked",
      ["Do not stretch, run or start strengthening.", "Rest from what hurts."])
  }

  var nerve: Passage {
    Passage(
      "A possible nerve problem",
      [
        "This pattern can come from a nerve in the back or buttock.",
        "Do not load or stretch the hamstring until someone has looked at it.",
      ])
  }

  var caudaEquinaNet: Passage {
    Passage(
      "Call \(callAtOnce) at once for any of these:",
      [
        "New or worse numbness between the legs, or around the genitals or back passage.",
        "Wiping that feels different.",
        "New trouble starting or stopping peeing, or leaking pee.",
        "Losing control of poo, or not feeling it.",
        "A change in feeling or function during sex.",
      ])
  }

  var serious: Passage {
    var lines = ["Ask them to find out what is behind these signs, and say when each began."]
    if fits(Rule.hadCancer) {
      lines.append("Call the advice line of your cancer team as well.")
    }
    return Passage("Signs that need a doctor", lines)
  }

  var bone: Passage {
    Passage(
      "A possible bone problem",
      [
        "Running and jumping can overload a bone until it cracks (a stress fracture).",
        "Tell them where it hurts, and what each step is like. They may want a scan.",
      ])
  }

  var stopImpact: Passage {
    Passage(
      "Running and jumping",
      [
        "Stop running and jumping until you have been checked.",
        "Get about in the way that hurts least.",
      ])
  }

  var teen: Passage {
    Passage(
      "Under 18",
      [
        "Please see them \(soon) with a parent or carer.",
        "In teenagers the bone can pull away where the hamstring attaches.",
        "People often take that for a muscle strain. An X-ray may be needed.",
        "Pause running, and do no strengthening programme until then.",
      ])
  }

  var fluoroquinolone: Passage {
    var lines: [String]
    if fits(Slot.fluoroquinolone == .now) {
      lines = [
        "The UK medicines regulator says: stop at the first sign of tendon pain.",
        "It also says to contact a doctor straight away.",
        "Speak to the prescriber, a pharmacist or \(region.urgentAdvice) before the next dose.",
      ]
    } else if fits(Slot.fluoroquinolone == .pastSixMonths) {
      lines = ["Tell them which antibiotic you took, and when you finished it."]
    } else {
      lines = ["A pharmacist can tell you whether your antibiotic was one of this kind."]
    }
    lines.append("Rest the tendon, and do no loading exercise or running until advised.")
    return Passage("Antibiotics and tendons", lines)
  }

  var pain: Passage {
    Passage(
      "Your pain",
      [
        "Tell them how bad it is, and what it stops you doing.",
        "A pharmacist can help with pain relief.",
      ])
  }

  var steroid: Passage {
    Passage(
      "Steroids",
      [
        "Tell them about the steroids, because they can weaken tendon and bone.",
        "Do not stop steroid tablets suddenly.",
      ])
  }

  /// What a person mentioned, unasked, that has a service of its own (clinical brief 8.4.11).
  var heard: [String] {
    var lines: [String] = []
    if rules.contains("RF19") {
      lines.append(
        "For the strip of blisters, ask a pharmacist or \(region.urgentAdvice) today.")
    }
    if rules.contains("RF14") {
      lines.append("Have the painful red eye looked at today, and say that light bothers it.")
    }
    if rules.contains("RF17") {
      lines.append("Say that pain stops you thinking, talking, moving or sleeping.")
    }
    return lines
  }
}
