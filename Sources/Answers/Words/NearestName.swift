/// The name that a misspelt or unfinished one was probably meant to be; nil when none is near enough.
///
///     nearestName(to: "mechansim", among: ["pain", "mechanism"])  // "mechanism"
///     nearestName(to: "reg", among: ["leg", "region"])  // "region"
public func nearestName(to name: String, among names: some Sequence<String>) -> String? {
  let wanted = letters(of: name)
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  var nearest: String?
  var smallest = min(wanted.count / 3, 3) + 1
  var begun: [String] = []
  for candidate in names where candidate != name {
    if wanted.count > 2, letters(of: candidate).starts(with: wanted) { begun.append(candidate) }
    let length = candidate.utf8.count
    guard length < wanted.count + smallest, wanted.count < length + smallest else { continue }
    let distance = slips(from: wanted, to: letters(of: candidate), atMost: smallest)
    if distance < smallest { (nearest, smallest) = (candidate, distance) }
  }
  return begun.count == 1 ? begun[0] : nearest
}

/// Small letters, with hyphens for underscores: slips in these count for nothing.
private func letters(of name: String) -> [UInt8] {
  name.utf8.map { byte in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "_"): UInt8(ascii: "-")
    default: byte
    }
  }
}

/// How many letters were left out, put in, changed or swapped with their neighbour; or the limit,
/// where there are as many or more.
private func slips(from one: [UInt8], to other: [UInt8], atMost limit: Int) -> Int {
  var beforeLast = [Int](repeating: 0, count: other.count + 1)
  var last = Array(0...other.count)
  var row = last
  for i in one.indices {
    row[0] = i + 1
    var least = row[0]
    for j in other.indices {
      let changed = last[j] + (one[i] == other[j] ? 0 : 1)
      row[j + 1] = min(changed, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
      }
      least = min(least, row[j + 1])
    }
    if least >= limit { return limit }
    (beforeLast, last, row) = (last, row, beforeLast)
  }
  return min(last[other.count], limit)
}
