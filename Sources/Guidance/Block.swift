/// One piece of what a person is told, free of any layout.
public enum Block: Hashable, Sendable {
  case heading(String)
  case paragraph(String)
  case bullet(String)
  /// A numbered line: a choice to take, or a reason to ask about.
  case numbered(Int, String)
}

extension Block {
  /// The block as one line of plain text.
  public var line: String {
    switch self {
    case .heading(let text), .paragraph(let text): text
    case .bullet(let text): "- \(text)"
    case .numbered(let number, let text): "\(number). \(text)"
    }
  }
}
