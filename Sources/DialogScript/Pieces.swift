/// The texts that bars divide: a label, and other words for the same. Each comes with its place, or
/// that of the mark before it where it is empty.
struct Pieces: Sequence, IteratorProtocol {
  private let parts: Parts
  private let source: Source
  private var index = 0
  private var start: Int
  /// The colon or the bar before the next piece; nil after the last.
  private var mark: Int?

  /// The pieces of what follows a colon.
  init(of parts: Parts, in source: Source) {
    (self.parts, self.source) = (parts, source)
    start = parts[0].lowerBound
    mark = start - 1
  }

  mutating func next() -> Name? {
    guard let mark else { return nil }
    var piece = Name(text: "", place: mark)
    while true {
      let part = start..<parts[index].upperBound
      let bar = source.firstIndex(of: .bar, in: part)
      let words = source.trimmed(start..<(bar ?? part.upperBound))
      if !words.isEmpty {
        let text = source.text(words)
        piece =
          piece.text.isEmpty
          ? Name(text: text, place: words.lowerBound)
          : Name(text: piece.text + " " + text, place: piece.place)
      }
      if let bar {
        (self.mark, start) = (bar, bar + 1)
        return piece
      }
      index += 1
      guard index < parts.count else {
        self.mark = nil
        return piece
      }
      start = parts[index].lowerBound
    }
  }
}
