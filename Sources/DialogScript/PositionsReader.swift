import Interview

extension DialogReader {
  /// Where the parts of a dialog stand that was read without errors from these bytes.
  public static func positions(in bytes: UnsafeBufferPointer<UInt8>) -> DialogPositions {
    let source = Source(bytes: bytes)
    var reader = DraftReader(source, Problems(), isKnownSound: true)
    reader.read()
    let lines = LineNumbers(of: bytes)
    return DialogPositions(
      nodes: reader.draft.nodes.map { lines[$0.name.place] },
      transitions: reader.draft.nodes.map { $0.transitions.map { lines[$0.place] } },
      choices: reader.draft.nodes.map { node in
        node.choices.map { lines[$0.id.place] } + node.items.map { lines[$0.slot.place] }
      },
      promises: reader.draft.promises.map { lines[$0.place] })
  }
}

/// The line on which a byte stands.
private struct LineNumbers {
  private let ends: [Int]

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    ends = bytes.indices.filter { bytes[$0] == .newline }
  }

  subscript(place: Int) -> Int {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}
