/// Two versions of a file, as the lines that go and the lines that come.
public enum LineDifference {
  /// A text to be read by people: `-12 Result: same_day (U1)`, `+12 Result: same_day (U2)`.
  public static func text(from old: [UInt8], to new: [UInt8]) -> String {
    let (before, after) = (lines(old), lines(new))
    let difference = after.difference(from: before)
    var changes: [(line: Int, order: Int, text: String)] = []
    for change in difference {
      switch change {
      case .remove(let offset, let line, _):
        changes.append((offset, 0, "-\(offset + 1) \(line)"))
      case .insert(let offset, let line, _):
        changes.append((offset, 1, "+\(offset + 1) \(line)"))
      }
    }
    // A line that goes comes before the one that stands in its place, by their places in both files.
    let shifts = Shifts(difference, count: before.count)
    return
      changes
      .map { ($0.order == 0 ? shifts.places[$0.line] : $0.line, $0.order, $0.line, $0.text) }
      .sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }
      .map { $0.3.harmless + "\n" }.joined()
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
  }

  /// Where each old line is, or would be, in the new file.
  private struct Shifts {
    var places: [Int] = []

    init(_ difference: CollectionDifference<String>, count: Int) {
      var (gone, come) = (Set<Int>(), Set<Int>())
      for change in difference {
        switch change {
        case .remove(let offset, _, _): gone.insert(offset)
        case .insert(let offset, _, _): come.insert(offset)
        }
      }
      var new = 0
      for old in 0..<count {
        if gone.contains(old) {
          places.append(new)
          continue
        }
        while come.contains(new) { new += 1 }
        places.append(new)
        new += 1
      }
    }
  }
}
