/// A request about the conversation, which can be made at any question as the whole line.
public enum Command: Hashable, Sendable {
  case help, why, back, `repeat`, summary, skip, about, quit
  /// Leave the answer that is being looked at again as it was.
  case keep
  /// Change an earlier answer; with no name, list the answers that can be changed.
  case change(String)

  /// Reads a whole line as a command; fails for anything else.
  ///
  ///     Command("Why?")           // .why
  ///     Command("change onset")   // .change("onset")
  public init?(_ line: String) {
    // Most lines are answers, and not worth folding: they are longer, or begin otherwise.
    guard line.utf8.count <= 80, Self.begins(line) else { return nil }
    let words = line.lowercased().split { $0 == " " || $0 == "\t" }
    var phrase = words.joined(separator: " ")
    let isAsking = phrase.contains("?")
    while let last = phrase.last, "?!.".contains(last) { phrase.removeLast() }
    if phrase.isEmpty, isAsking {
      self = .why
    } else if let command = Self.phrases[phrase] {
      self = command
    } else if phrase.hasPrefix("change ") {
      self = .change(String(phrase.dropFirst(7)))
    } else {
      return nil
    }
  }

  private static let phrases: [String: Command] = [
    "help": .help, "h": .help, "why": .why, "why do you ask": .why, "back": .back,
    "go back": .back, "repeat": .repeat, "again": .repeat, "summary": .summary, "skip": .skip,
    "about": .about, "quit": .quit, "exit": .quit, "stop": .quit, "keep": .keep,
    "change": .change(""),
  ]

  /// Whether a line begins as some command does. Letters beyond ASCII may fold into any other.
  private static func begins(_ line: String) -> Bool {
    guard let first = line.utf8.first(where: { !blanks.contains($0) }) else { return false }
    return first >= 0x80 || beginnings.contains(first | 0x20)
  }

  private static let blanks = Array(" \t".utf8)
  private static let beginnings = Array("?abceghkqrsw".utf8)

  /// The words that the help lists, in the order it lists them.
  public static let words = [
    "help", "why", "back", "change", "repeat", "summary", "skip", "about", "quit",
  ]
}
