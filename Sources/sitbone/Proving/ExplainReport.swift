import Answers
import Guidance
import Proofs
import Reports

/// Where one person's level turns, as it is told.
struct ExplainReport {
  let points: TurningPoints
  /// True when the physio reads it. Nobody else is told what would make it less urgent: that could
  /// be taken for reassurance.
  let isForPhysio: Bool

  /// What is printed for people.
  var lines: [String] {
    let now = Assessment(of: points.findings).headline
    return ["As it stands: \(now)"] + more + (isForPhysio ? less + table : [])
  }

  /// What would make it more urgent, by what to do then, in the order of the nearest.
  private var more: [String] {
    guard let first = points.up.first else {
      return points.level == .emergencyNow
        ? ["", "Nothing is more urgent than this."]
        : ["", "No other answer to what was asked would make it more urgent."]
    }
    var lines: [String] = []
    if first.changes.count > 1 {
      lines += ["", "No single answer would make it more urgent. Together these would."]
    }
    var groups: [(level: Disposition, heading: String, ways: [TurningPoints.Way])] = []
    for way in points.up.sorted(by: { $0.level > $1.level }) {
      let heading = Assessment(of: way.findings).headline
      if let known = groups.firstIndex(where: { $0.level == way.level && $0.heading == heading }) {
        groups[known].ways.append(way)
      } else {
        groups.append((way.level, heading, [way]))
      }
    }
    for group in groups {
      lines += ["", "\(group.heading) That would be so:"]
      lines += group.ways.map { way in
        "- if " + way.changes.map(\.clause).joined(separator: ", and ")
      }
    }
    return lines + [
      "",
      "This is no forecast. If you are worried, or something else is new, do not wait for this list.",
    ]
  }

  private var less: [String] {
    guard !points.down.isEmpty else { return [] }
    let lines = points.down.map { way in
      "- \(way.changes.map(\.brief).joined(separator: ", and ")): \(way.level.rawValue)"
    }
    return ["", "For the physio: what the level rests on. It would be lower with"] + lines
  }

  private var table: [String] {
    let turning = points.rows.filter(\.turns)
    guard !turning.isEmpty else { return [] }
    let width = turning.map(\.slot.name.count).max() ?? 0
    let still = points.rows.filter { !$0.turns }.map(\.slot.name)
    let lines = turning.map { row in
      let places = row.places.map { place in
        "\(place.isNow ? "*" : "")\(place.answers.brief) \(place.level?.rawValue ?? "unfinished")"
      }
      let gap = String(repeating: " ", count: width - row.slot.name.count)
      return "\(row.slot)\(gap)  \(places.joined(separator: " | "))"
    }
    return ["", "Where each answer turns it, all others as they are (* as answered):"] + lines
      + (still.isEmpty
        ? [] : ["", "By themselves these turn nothing: \(still.joined(separator: ", "))."])
  }

  /// The same for programs.
  var json: JSONValue {
    let now = points.level
    var object: [String: JSONValue] = [
      "disposition": .string(now?.rawValue ?? "unfinished"),
      "more_urgent": .array(points.up.map(json)),
    ]
    // A patient's table leaves out what leads down.
    let rows = points.rows.map { row in
      let places = row.places.filter { place in
        isForPhysio || place.isNow || (place.level ?? .routine) > (now ?? .routine)
      }
      return (slot: row.slot, places: places)
    }
    object["table"] = .object(
      Dictionary(
        uniqueKeysWithValues: rows.filter { $0.places.contains { !$0.isNow } }.map { row in
          (row.slot.name, .array(row.places.map(json)))
        }))
    if isForPhysio { object["less_urgent"] = .array(points.down.map(json)) }
    return .object(object)
  }

  private func json(_ way: TurningPoints.Way) -> JSONValue {
    .object([
      "disposition": .string(way.level.rawValue),
      "changes": .array(
        way.changes.map { change in
          .object([
            "slot": .string(change.slot.name), "to": change.answers.json,
            "asked": .bool(change.wasAnswered), "words": .string(change.clause),
          ])
        }),
    ])
  }

  private func json(_ place: TurningPoints.Place) -> JSONValue {
    .object([
      "answers": place.answers.json, "now": .bool(place.isNow),
      "disposition": .string(place.level?.rawValue ?? "unfinished"),
    ])
  }
}
