/// How many slips of the hand part two words: a letter left out, added, changed, or two swapped.
///
/// Gives nil when it is more than the limit.
func slips(between one: String, and other: String, atMost limit: Int) -> Int? {
  let (a, b) = (Array(one.utf8), Array(other.utf8))
  guard abs(a.count - b.count) <= limit, max(a.count, b.count) <= 32 else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    if let least = row.min(), least > limit { return nil }
    (beforeLast, last) = (last, row)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}

/// How many slips a word of this length may have and still be taken for another.
func slipsAllowed(in word: String) -> Int {
  switch word.utf8.count {
  case ..<4: 0
  case ..<8: 1
  default: 2
  }
}
