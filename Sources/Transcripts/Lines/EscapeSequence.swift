/// An instruction to a terminal, found inside a text.
enum EscapeSequence: Hashable, Sendable {
  /// It ends before this place.
  case complete(end: Int)
  /// It has no end: the rest of the text belongs to it.
  case unfinished

  /// The sequence that starts at `start`, if one does. Control sequences run to their final byte;
  /// operating-system commands, device strings and their like to BEL or to the string terminator.
  static func starting(at start: Int, in scalars: [Unicode.Scalar]) -> EscapeSequence? {
    let next = start + 1 < scalars.count ? scalars[start + 1] : nil
    switch (scalars[start].value, next) {
    case (0x9B, _): return control(from: start + 1, in: scalars)
    case (0x1B, "["): return control(from: start + 2, in: scalars)
    case (0x90, _), (0x98, _), (0x9D...0x9F, _): return string(from: start + 1, in: scalars)
    case (0x1B, "]"), (0x1B, "P"), (0x1B, "X"), (0x1B, "^"), (0x1B, "_"):
      return string(from: start + 2, in: scalars)
    default: return nil
    }
  }

  private static func control(from start: Int, in scalars: [Unicode.Scalar]) -> EscapeSequence {
    guard let end = scalars[start...].firstIndex(where: { !(0x20...0x3F).contains($0.value) })
    else { return .unfinished }
    // A byte that cannot end a control sequence breaks it off, and stays in the text.
    return .complete(end: (0x40...0x7E).contains(scalars[end].value) ? end + 1 : end)
  }

  private static func string(from start: Int, in scalars: [Unicode.Scalar]) -> EscapeSequence {
    for place in scalars.indices[start...] {
      switch scalars[place].value {
      case 0x07, 0x9C: return .complete(end: place + 1)
      case 0x1B where place + 1 < scalars.count && scalars[place + 1] == "\\":
        return .complete(end: place + 2)
      default: continue
      }
    }
    return .unfinished
  }
}
