import Guidance
import Interview

/// A small set of conversations that passes every option, way, guard's outcome and rule of a dialog
/// that can be passed, and notices every small change that can be noticed.
///
///     let suite = CoveringSuite(of: dialog)
///     suite.unnoticed.isEmpty     // Every mutant is killed, or proved to be equivalent.
///
/// **How it is found.** What is still to be passed is a list of sets of conversations. As many of
/// them as have a conversation in common are cut with one another, the ones with the fewest
/// conversations first, and the most natural conversation of what is left is taken. Then the same is
/// done for the mutants that nothing has noticed by then: the set is then whom the mutant makes a
/// difference to. A mutant whose set is empty is equivalent. In the end, conversations are left out
/// without which nothing is lost.
public struct CoveringSuite {
  /// The conversations; those that were there before come first, in their order.
  public let conversations: [Entry]
  /// How many goals there are that some conversation passes.
  public let goals: Int
  /// Those that no conversation can pass.
  public let outOfReach: [String]
  public let mutants: Int
  /// Mutants of which it is proved that no conversation can tell them from the original.
  public let equivalent: [String]
  /// Goals that some conversation could pass, and mutants that somebody would notice, and none of the
  /// suite does. There are none, unless the diagrams and the interpreter disagree.
  public let unpassed: [String]
  public let unnoticed: [String]
  let plan: CoverPlan
  private let noticeable: [Int]

  /// One conversation of a suite.
  public struct Entry {
    public let witness: Witness
    /// What it passes, and notices, and no other conversation does.
    public let covers: [String]
    public let kills: [String]
    /// Its place among the conversations that were there before; nil for a new one.
    public let kept: Int?
  }

  /// Works a suite out.
  ///
  /// - Parameter earlier: the answers of conversations that are there already; those that still serve
  ///   are kept.
  public init(
    of dialog: Dialog, by guidelines: Guidelines = .shipped, keeping earlier: [[Witness.Turn]] = []
  ) {
    let plan = CoverPlan(of: dialog, by: guidelines)
    var search = CoverSearch(plan, earlier: earlier.map(plan.rehearse))
    search.passGoals()
    search.noticeMutants()
    search.leaveOutNeedless()
    let unnoticed = search.noticeable.filter { search.killers[$0].isEmpty }
    (self.plan, noticeable) = (plan, search.noticeable)
    goals = plan.goals.count - search.outOfReach.count
    outOfReach = search.outOfReach.map { plan.goals[$0].name(in: dialog) }
    mutants = plan.mutants.count
    equivalent = search.equivalent.map { plan.mutants[$0].name }
    self.unnoticed = unnoticed.map { plan.mutants[$0].name }
    unpassed = search.unpassed.map { plan.goals[$0].name(in: dialog) }
    conversations = search.kept.map { place in
      let rehearsal = search.rehearsals[place]
      func own(_ passers: [Set<Int>]) -> [Int] { passers.indices.filter { passers[$0] == [place] } }
      return Entry(
        witness: plan.witness(rehearsal),
        covers: own(search.passers).map { plan.goals[$0].name(in: dialog) },
        kills: own(search.killers).map { plan.mutants[$0].name },
        kept: place < search.earlier ? place : nil)
    }
  }

  /// How many mutants are not equivalent.
  public var noticeableMutants: Int { noticeable.count }

  /// How many of them the suite kills.
  public var killed: Int { noticeable.count - unnoticed.count }

  /// How many of them conversations kill that are drawn at random, each as likely as any other.
  public func killed(byRandom number: Int, using dice: inout some RandomNumberGenerator) -> Int {
    let members = plan.proof.finished.sample(number, using: &dice)
    let rehearsals = members.map { plan.rehearse(plan.proof.conversation($0).turns) }
    return noticeable.count { mutant in
      rehearsals.contains { plan.isKilled(mutant, by: $0) }
    }
  }
}

/// What a suite is to pass and to notice, and what is needed to find out.
struct CoverPlan {
  let proof: DialogProof
  let mutants: [Mutant]
  let goals: [CoverGoal]
  let difference: MutantDifference

  init(of dialog: Dialog, by guidelines: Guidelines) {
    let mutants = Mutant.all(of: dialog, guidelines)
    proof = DialogProof(dialog, by: guidelines, comparing: mutants.flatMap(\.conditions))
    goals = CoverGoal.all(of: dialog, guidelines)
    difference = MutantDifference(proof)
    self.mutants = mutants
  }

  func rehearse(_ turns: [Witness.Turn]) -> Rehearsal {
    Rehearsal(turns, in: proof.dialog, by: proof.guidelines, watched: proof.space.watched)
  }

  func isKilled(_ mutant: Int, by rehearsal: Rehearsal) -> Bool {
    rehearsal.kills(mutants[mutant], of: proof.dialog, by: proof.guidelines)
  }

  func witness(_ rehearsal: Rehearsal) -> Witness {
    let stop: NodeID? = if case .ending(let node) = rehearsal.course.stop { node } else { nil }
    return Witness(turns: rehearsal.turns, stop: stop, isFinished: rehearsal.isFinished)
  }
}
