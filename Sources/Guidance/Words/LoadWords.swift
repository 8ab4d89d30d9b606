import Answers

extension Person {
  var rest: Passage {
    var lines = [
      "A short time of rest from what hurts may be needed at first.",
      "That does not mean rest from all training.",
      "Too much rest is harmful: the tendon then copes less well with load.",
    ]
    if fits(Slot.stoppedWeeks > longRestWeeks) {
      lines.append("Start to move more again, free of pain\(because("stopped_weeks"))")
    } else if fits(Slot.zone == .red) {
      lines.append("Rest from the activity that hurts\(because("pain_activity"))")
    } else if fits(Slot.irritability == .high) {
      lines.append("Rest from the activity that hurts\(because("lingers"))")
    }
    return Passage("Rest, but not too much", lines)
  }

  var crossTraining: Passage {
    var lines = [
      "Do other exercise (cross-training) that is free of pain. Swimming is one example.",
      "A bike can press on the sit bone: raise the seat, and stop if it hurts.",
    ]
    if fits(Slot.painRest >= restPain) {
      lines.append("Do this in place of running\(because("pain_rest"))")
    } else if fits(Slot.crossTrain.isYes) {
      lines.append("Keep it up\(because("cross_train"))")
    } else if fits(Slot.stoppedWeeks > longRestWeeks) {
      lines.append("Use it to get going again\(because("stopped_weeks"))")
    }
    return Passage("Other exercise", lines)
  }

  var run: Passage {
    var lines: [String]
    if fits(Slot.painRest >= restPain) {
      lines = [
        "Pause running for now\(because("pain_rest"))", "Cross-train without pain instead.",
        "When you run again, do it as follows.",
      ]
    } else if fits(Slot.zone == .red) {
      lines = ["First change how you run\(because("pain_activity"))"]
    } else if fits(Slot.irritability == .high) {
      lines = ["Run less for now\(because("lingers"))"]
    } else if fits(Slot.zone == .acceptable) {
      lines = ["Keep running, at a lower load, while pain stays at 3 or below."]
    } else {
      lines = ["Many runners keep running, at a lower load, while pain stays at 3 or below."]
    }
    lines += [
      "Run slower\(reason(.fast, or: .speed))",
      "Run no hills, only flat ground\(reason(.hills, or: .hills))",
      "Run with a shorter stride, in slightly quicker steps"
        + because(Slot.runDetails, ifSaid: .longStride),
      "These changes lower the load on the tendon without stopping running altogether.",
    ]
    if !fits(Slot.painRest >= restPain) {
      lines.append(
        fits(Slot.zone == .red)
          ? "If pain is still above 3 after that, pause running and cross-train without pain."
          : "If pain goes above 3, or is worse the next day, do less.")
    }
    return Passage("Running", lines)
  }

  /// Because of how the person runs, or else because of what they changed.
  private func reason(_ detail: RunDetail, or change: IntensityChange) -> String {
    if fits(Slot.runDetails.contains(detail)) { return because(Slot.runDetails, detail) }
    return because(Slot.trainIntensityChange, ifSaid: change)
  }

  private func because<Value: RawRepresentable>(
    _ slot: Slot<Several<Value>>, ifSaid value: Value
  ) -> String {
    fits(slot.contains(value)) ? because(slot, value) : "."
  }

  var gym: Passage {
    var lines: [String] = []
    if rules.contains("R2") {
      let slot: SlotID = fits(Slot.zone == .red) ? "pain_activity" : "lingers"
      lines.append("Do less in the gym for now\(because(slot))")
    }
    let isLight = fits(Slot.gymDetails.contains(.lightDeadlift))
    lines += [
      "Take a lower weight for squats" + because(Slot.gymDetails, ifSaid: .squat),
      "Do the same for deadlifts"
        + because(Slot.gymDetails, ifSaid: isLight ? .lightDeadlift : .heavyDeadlift),
      "Or move through a smaller range, without a deep bend at the hip.",
      "Pause lunges for now: they press on the tendon"
        + because(Slot.gymDetails, ifSaid: .lunge),
      "Pause heavy deadlifts for now: they press too"
        + because(Slot.gymDetails, ifSaid: .heavyDeadlift),
      "Work that stays at 3 out of 10 or below can go on.",
    ]
    return Passage("In the gym", lines)
  }

  var sit: Passage {
    var lines = ["Keeping pressure off the tendon (compression) is really important."]
    if fits(Slot.seat.isAny(of: .hard, .mixed)) {
      lines.append("Sit on something soft, not on a hard chair\(because("seat"))")
    } else {
      lines.append("Sit on soft surfaces, not on hard chairs.")
    }
    if let hours = number(Slot.sitHours), hours > 0 {
      lines.append("Stand up about every 30 minutes\(because("sit_hours"))")
    } else {
      lines.append("Break up long sitting: stand up about every 30 minutes.")
    }
    if let minutes = number(Slot.sitToPainMinutes), minutes > 0, minutes < 30 {
      lines.append("Stand up before the pain comes\(because("sit_to_pain_min"))")
    }
    if level == .routine {
      lines.append("Sitting is uncomfortable with this pain, not damaging.")
    }
    return Passage("Sitting", lines)
  }

  var stretch: Passage {
    var lines = [
      fits(Slot.stretching.isAny(of: .some, .daily))
        ? "Stop stretching your hamstrings for now\(because("stretching"))"
        : "Do not stretch your hamstrings for now.",
      "Stretching presses the tendon against the bone. Leave out toe touches too.",
    ]
    if fits(Slot.sport.contains(.yoga)) {
      lines.append("Leave out forward folds in yoga\(because(Slot.sport, .yoga))")
    }
    if level == .routine && !isAnotherPattern {
      lines.append("A tight feeling can come with a sore tendon. Strength helps more.")
    }
    return Passage("Stretching", lines)
  }
}
