import Interview

extension DialogReader {
  /// Where the parts of a sound dialog stand in its file; only reports ask for them.
  public static func positions(in bytes: UnsafeBufferPointer<UInt8>) -> DialogPositions {
    var reader = DraftReader(Source(bytes: bytes), Problems(), isKnownSound: true)
    reader.read()
    let lines = LineStarts(bytes)
    let nodes = reader.draft.nodes
    return DialogPositions(
      nodes: nodes.map { lines.number(at: $0.name.place) },
      transitions: nodes.map { node in
        node.transitions.map { lines.number(at: $0.place) }
      },
      choices: nodes.map { node in
        (node.choices.map(\.id.place) + node.items.map(\.slot.place))
          .map { lines.number(at: $0) }
      })
  }
}

/// The places at which the lines of a file begin.
private struct LineStarts {
  private let starts: [Int]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    starts = [0] + bytes.indices.filter { bytes[$0] == .newline }.map { $0 + 1 }
  }

  /// The number, from 1, of the line that holds a byte.
  func number(at place: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low + 1
  }
}
