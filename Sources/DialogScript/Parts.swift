/// What a line says after some word: the rest of the line itself, and the lines that continue it.
///
///     for part in line.rest(after: word) { … }   // Each is a range of the file's bytes.
struct Parts: RandomAccessCollection {
  private let own: Range<Int>
  private let continuations: [Continuation]

  /// A line that goes on with the one above. It has a type of its own because an array of plain
  /// ranges takes the runtime a search through all conformances, at every start of the program.
  struct Continuation {
    let content: Range<Int>
  }

  init(_ own: Range<Int>, continuedBy continuations: [Continuation] = []) {
    (self.own, self.continuations) = (own, continuations)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { 1 + continuations.count }

  subscript(index: Int) -> Range<Int> {
    index == 0 ? own : continuations[index - 1].content
  }

  /// What follows a place in one of the parts.
  func following(_ place: Int, in index: Int = 0) -> Parts {
    Parts(
      place..<self[index].upperBound,
      continuedBy: index == 0 ? continuations : Array(continuations[index...]))
  }
}
