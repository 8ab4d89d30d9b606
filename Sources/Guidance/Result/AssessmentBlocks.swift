import Answers

extension Assessment {
  /// The whole of what the person sees: how soon, why, what to do, and last the safety net. For a
  /// physio a summary comes before it.
  static func blocks(
    _ headline: Passage, because reasons: [Reason], recommendations: [Recommendation],
    to person: Person
  ) -> [Block] {
    var blocks: [Block] = []
    let isEmergency = person.level == .emergencyNow
    if person.fits(Slot.mode == .physio) && !isEmergency {
      blocks += PhysioSummary(of: person.findings).blocks
    }
    blocks.append(.heading(headline.heading))
    blocks += headline.lines.map(Block.paragraph)
    blocks.append(.heading("Why:"))
    blocks += reasons.enumerated().map { .numbered($0.offset + 1, $0.element.text) }
    for recommendation in recommendations {
      switch recommendation.advice {
      case .emergency, .urgent, .days: break
      case .notice:
        if !person.heard.isEmpty && !isEmergency {
          blocks.append(.heading("Also today"))
          blocks += person.heard.map(Block.bullet)
        }
        blocks.append(.heading(recommendation.heading))
        blocks += recommendation.lines.map(Block.paragraph)
      default:
        if recommendation.heading != headline.heading { blocks += recommendation.blocks }
      }
    }
    return blocks
  }
}
