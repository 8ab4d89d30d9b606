import Guidance
import Interview
import Proofs
import Reports

extension DiffReport {
  /// The same for programs.
  var json: JSONValue {
    let allowed: JSONValue = allowed.map(JSONValue.string) ?? .null
    return .object([
      "before": .string(old.name), "after": .string(new.name),
      "people": .string(comparison.people.description),
      "neutral": .bool(comparison.isNeutral), "less_urgent": .bool(!comparison.lessUrgent.isEmpty),
      "allowed": allowed,
      "cells": .array(comparison.cells.map { json(of: $0) }),
      "told": .array(comparison.told.map { json(of: $0) }),
      "asked": .array(
        comparison.asked.map { asking in
          .object([
            "slot": .string(asking.slot.name), "more": .number(asking.gained),
            "fewer": .number(asking.lost), "more_of_asked": .number(asking.ofAsked.gained),
            "fewer_of_asked": .number(asking.ofAsked.lost), "witness": json(asking.witness),
          ])
        }),
      "reworded": .array(
        comparison.reworded.map {
          .object(["node": .string($0.node), "share": .number($0.share)])
        }),
      "lists_apart": .strings(comparison.listsApart),
      "perhaps_renamed": .array(
        comparison.perhapsRenamed.map {
          .object(["before": .string($0.old.name), "after": .string($0.new.name)])
        }),
    ])
  }

  private func json(of cell: DialogComparison.Cell) -> JSONValue {
    .object([
      "before": .string(cell.before.name), "after": .string(cell.after.name),
      "share": .number(cell.share), "share_of_before": .number(cell.shareOfBefore),
      "less_urgent": .bool(cell.isLessUrgent), "witness": json(cell.witness),
    ])
  }

  private func json(of change: DialogComparison.Change) -> JSONValue {
    var object: [String: JSONValue] = [
      "gained": .bool(change.isGained), "share": .number(change.share),
      "by_outcome": .object(
        Dictionary(
          uniqueKeysWithValues: change.byOutcome.map { ($0.outcome.name, .number($0.share)) })),
      "witness": json(change.witness),
    ]
    switch change.what {
    case .advice(let id): object["advice"] = .string(id.rawValue)
    case .words(let words): object["words"] = .string(words)
    }
    return .object(object)
  }

  private func json(_ witness: TwoWays?) -> JSONValue {
    guard let witness else { return .null }
    func side(_ chat: WitnessChat?) -> JSONValue {
      guard let chat else { return .null }
      return .object([
        "answers": .strings(chat.answers), "result": chat.result.map(JSONValue.string) ?? .null,
      ])
    }
    return .object(["before": side(before(witness)), "after": side(after(witness))])
  }
}

extension DialogComparison.Outcome {
  fileprivate var name: String {
    switch self {
    case .cannotBeSaid: "cannot_be_said"
    case .noLevel: "none"
    case .level(let level): level.rawValue
    }
  }
}
