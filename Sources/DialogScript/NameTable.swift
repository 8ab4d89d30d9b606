/// The numbers that go with names, to look them up.
///
/// A table of its own, because the first `Dictionary` with a new type of key makes the runtime look
/// through all conformances in the program, which takes a noticeable part of every start.
struct NameTable {
  private var entries: [Entry] = []
  /// By its name's hash, or in the next free cell: the place of each entry and one; 0 where free.
  private var cells: [Int] = []

  private struct Entry {
    let name: String
    let number: Int
  }

  init(capacity: Int = 0) { makeRoom(for: capacity) }

  subscript(name: String) -> Int? {
    guard !entries.isEmpty else { return nil }
    let place = cells[cell(of: name)]
    return place == 0 ? nil : entries[place - 1].number
  }

  /// Adds a name that is not in the table yet.
  mutating func add(_ name: String, _ number: Int) {
    if 2 * entries.count >= cells.count { makeRoom(for: 2 * entries.count + 8) }
    entries.append(Entry(name: name, number: number))
    cells[cell(of: name)] = entries.count
  }

  private mutating func makeRoom(for count: Int) {
    guard count > 0 else { return }
    var size = 16
    while size < 2 * count { size *= 2 }
    cells = Array(repeating: 0, count: size)
    entries.reserveCapacity(count)
    for (index, entry) in entries.enumerated() { cells[cell(of: entry.name)] = index + 1 }
  }

  /// The cell that holds a name, or the free one that it would take.
  private func cell(of name: String) -> Int {
    // The hash of Fowler, Noll and Vo.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // The number of cells is a power of two.
    let last = cells.count - 1
    var cell = Int(truncatingIfNeeded: hash ^ hash >> 32) & last
    while cells[cell] != 0, entries[cells[cell] - 1].name != name { cell = (cell + 1) & last }
    return cell
  }
}
