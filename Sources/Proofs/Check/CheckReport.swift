import Guidance
import Interview

/// All that the proofs say of one dialog.
public struct CheckReport {
  /// How many conversations it can lead.
  public let conversations: Count
  /// The fewest and the most questions one takes; nil where none ends.
  public let lengths: ClosedRange<Int>?
  public let shortest: Witness?
  public let longest: Witness?
  /// How many end with each level; with nil, without one.
  public let levels: [(level: Disposition?, conversations: Count)]
  public let properties: [Property]
  /// What is wrong, in the order of the file.
  public let faults: [Fault]

  /// True when nothing must be changed.
  public var isSound: Bool { !faults.contains { $0.kind.isError } }
}

extension DialogProof {
  /// Proves everything there is to prove.
  public func report() -> CheckReport {
    let properties = properties()
    let broken = properties.filter { !$0.holds }.map { property in
      Fault(
        property.promise == nil ? .brokenSafety : .brokenPromise,
        property.promise.map(Fault.Subject.promise) ?? .dialog,
        property.promise == nil
          ? "it does not hold that \(property.sentence)"
          : "this promise is broken: \(property.sentence)",
        witness: property.witness, beside: property.beside)
    }
    let longest = finished.cheapest(space.costsOfLength)
    return CheckReport(
      conversations: finished.count, lengths: lengths, shortest: witness(finished),
      longest: longest.map(conversation),
      levels: ([nil] + Disposition.allCases).compactMap { level in
        outcomes[level].flatMap { $0.isEmpty ? nil : (level, $0.count) }
      },
      properties: properties,
      faults: deadEnds() + questionsAskedAgain() + unaskedReads() + idleComparisons() + gaps()
        + overlaps() + idleRules() + unfilledSlots() + broken)
  }
}
