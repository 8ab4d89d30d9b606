import Answers

extension Person {
  var pregnancy: Passage {
    var lines = ["Pain around the pelvis is common. About 1 in 5 pregnant women have it."]
    if fits(Slot.pregnancy == .postpartum) {
      lines = [
        "Pain around the pelvis can go on for some time after a birth.",
        "Running soon after a birth can overload bones, so ask before you start again.",
      ]
    }
    lines.append("They can show you how to move\(because("pregnancy"))")
    return Passage("Pregnancy and birth", lines)
  }

  var axialSpondyloarthritis: Passage {
    Passage(
      "Ask about inflammation",
      [
        "Ask your \(region.doctor) about a blood test.",
        "Ask also about seeing a specialist for joints (a rheumatologist).",
        "No single sign settles this, and this tool cannot rule it in or out.",
      ])
  }

  var scope: Passage {
    var lines = ["This tool knows one pattern: pain low in the buttock, at the sit bone."]
    if fits(Slot.likeness == .notTypical) {
      lines.append("Its exercise advice is not for you\(because("site"))")
    }
    if fits(Slot.walkDistancePain.isYes) {
      lines.append(
        "See a \(region.doctor) too: pain at a set walking distance can come from blood flow.")
    }
    return Passage("What this tool cannot tell", lines)
  }

  var physio: Passage {
    var lines = [
      "We strongly suggest that a physio (physiotherapist) looks at this pain.",
      "It may save weeks of rest, or of exercises for the wrong problem.",
    ]
    if rules.contains("R2") && level == .routine {
      lines.append("Aim to be seen within 2 weeks\(mainReasonForHaste)")
    }
    if rules.contains("R6") {
      lines.append("Take a log of what you have done\(because("rehab_weeks"))")
    } else if fits(Slot.physioSeen.isYes) {
      lines.append("Go back with these answers\(because("physio_seen"))")
    }
    if region == .uk {
      lines.append("In many areas you can refer yourself to an NHS physio.")
    }
    return Passage("See a physio", lines)
  }

  private var mainReasonForHaste: String {
    because(fits(Slot.zone == .red) ? "pain_activity" : "lingers")
  }

  var invasive: Passage {
    Passage(
      "When strengthening is not enough",
      [
        "Some other options go further than exercise and hands-on care (more invasive).",
        "They come in only if such care, done well for 12 weeks or more, does not work.",
        "A physio or a sports doctor can talk them through with you.",
        "Before that talk, an MRI scan (detailed pictures) is most likely needed.",
        "It is there to confirm what is wrong.",
        "One example is a PRP injection: part of your own blood, put in by needle.",
        "The evidence for it is limited.",
      ])
  }

  var handsOn: Passage {
    Passage(
      "Hands-on treatment",
      [
        "Some physios use hands-on techniques, and these can help some people.",
        "One is active release: pressing on a muscle while it moves.",
        "Another is dry needling: thin needles put into tense muscle.",
        "Both aim at tension in the hamstring, the buttock (glutes) and the outer hip.",
        "The evidence for both is limited.",
      ])
  }

  var about: Passage {
    Passage(
      "Where this advice comes from",
      [
        "It starts from an article by a physio, who calls this pain a real nuisance.",
        "She had it herself for a few months.",
        "After that she saw about six women with it. That does not show who gets it.",
      ])
  }
}
