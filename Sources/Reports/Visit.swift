import Answers
import Assistant
import Guidance
import Interview

/// One interview as a report needs it: who was asked what, what was answered in which words, what
/// was put right, and what came of it.
public struct Visit: Hashable, Sendable {
  public let dialog: Dialog
  /// The day of the interview, where it is known.
  public let day: CalendarDay?
  /// What was found, each with the person's own words.
  public let findings: Findings
  /// The questions whose answers count, in the order of the dialog.
  public let asked: [NodeID]
  /// Those of them on the way that the interview took; free text called for the others.
  public let onPath: [NodeID]
  /// What slots held before they were answered anew, oldest first.
  public let earlier: [SlotID: [Finding]]
  /// Corrections that made the outcome less urgent, each confirmed by the person.
  public let lowered: [Lowered]
  /// What guidance makes of the findings.
  public let assessment: Assessment
  public let standing: Standing
  public let told: Told

  /// What the person was told at the end.
  public enum Told: Hashable, Sendable {
    /// What guidance advises.
    case advice
    /// The dialog's own closing words.
    case closingWords(String)
    /// Nothing beyond thanks: the answers were taken down, or the interview just ended.
    case nothing
  }

  /// How far the interview came.
  public enum Standing: Hashable, Sendable {
    /// To an ending of the dialog.
    case complete
    /// Guidance ended it early, because of a red flag.
    case endedByGuidance
    /// The person stopped it at this question.
    case stopped(NodeID)
    /// The input ended at this question; it can be taken up again.
    case open(NodeID)
  }

  /// One correction that made the outcome less urgent.
  public struct Lowered: Hashable, Sendable {
    public let question: NodeID
    public let earlier: Finding
    public let corrected: Finding
  }
}

extension Visit {
  /// What an interview has come to by now.
  public init(of state: ConsultationState, in dialog: Dialog, on day: CalendarDay?) {
    let interview = state.interview
    let findings = dialog.standingFindings(interview)
    (self.dialog, self.day, self.findings) = (dialog, day, findings)
    asked = dialog.asked(interview, findings)
    let path = Set(interview.walk.path + (interview.walk.open.map { [$0.node] } ?? []))
    onPath = asked.filter(path.contains)
    earlier = Self.earlier(interview.revisions, than: findings)
    lowered = state.lowerings.map {
      Lowered(question: $0.question.node, earlier: $0.earlier, corrected: $0.corrected)
    }
    switch state.phase {
    case .advised(let assessment):
      self.assessment = assessment
    case .over(let outcome):
      assessment = outcome.assessment
    case .interviewing, .confirming, .readingBack:
      assessment = Assessment(of: findings, after: .cutShort)
    }
    standing = Self.standing(state)
    told = Self.told(state, in: dialog)
  }

  private static func standing(_ state: ConsultationState) -> Standing {
    let walk = state.interview.walk
    guard case .asking(let open) = walk.stop else { return .complete }
    let isAdvised =
      switch state.phase {
      case .advised: true
      case .over(let outcome): outcome.ending == .advised
      case .interviewing, .confirming, .readingBack: false
      }
    if isAdvised { return .endedByGuidance }
    let hasQuit = state.interview.turns.last?.outcome == .asked(.quit)
    return hasQuit ? .stopped(open.node) : .open(open.node)
  }

  private static func told(_ state: ConsultationState, in dialog: Dialog) -> Told {
    let outcome: Outcome
    switch state.phase {
    case .advised: return .advice
    case .interviewing, .confirming, .readingBack: return .nothing
    case .over(let its): outcome = its
    }
    switch outcome.ending {
    case .advised:
      return .advice
    case .unfinished:
      let advises = dialog.nodes.contains { $0.body == .ending(.advise) }
      return advises || outcome.hasRedFlag ? .advice : .nothing
    case .recorded, .reviewed:
      return outcome.hasRedFlag ? .advice : .nothing
    case .closed(let node, _):
      guard !outcome.hasRedFlag, case .ending(.close(let words, _)) = dialog[node].body
      else { return .advice }
      return .closingWords(words)
    }
  }

  /// What slots held before, without what they hold now.
  private static func earlier(_ revisions: [Revision], than findings: Findings)
    -> [SlotID: [Finding]]
  {
    var earlier: [SlotID: [Finding]] = [:]
    for revision in revisions {
      for (slot, finding) in revision.earlier where findings[slot] != nil {
        guard earlier[slot]?.last?.answer != finding.answer else { continue }
        earlier[slot, default: []].append(finding)
      }
    }
    for (slot, held) in earlier {
      // An answer that was kept in the end is no correction of itself.
      let changed = held.last?.answer == findings.answer(slot) ? held.dropLast() : held[...]
      earlier[slot] = changed.isEmpty ? nil : Array(changed)
    }
    return earlier
  }
}

extension Dialog {
  /// The questions whose answers count: those on the path, the one that is half answered, and those
  /// that free text called for.
  fileprivate func asked(_ state: DialogState, _ findings: Findings) -> [NodeID] {
    let path = Set(state.walk.path + (state.walk.open.map { [$0.node] } ?? []))
    let called = Set(state.mentioned.flatMap { directQuestions[$0] ?? [] }.map(\.node))
    return nodes.indices.map(NodeID.init).filter { node in
      guard let question = question(at: node), path.contains(node) || called.contains(node)
      else { return false }
      return question.slots.contains { findings[$0.0] != nil }
    }
  }
}
