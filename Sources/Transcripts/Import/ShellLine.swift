/// A line that a shell wrote, or that was typed to it.
enum ShellLine: Hashable {
  /// A prompt with nothing after it, or with the command that starts the program.
  case prompt
  /// Another command.
  case command(String)

  /// Reads a line.
  ///
  ///     ShellLine("ana@desk:~$ sitbone talk")   // .prompt
  ///     ShellLine("ana@desk:~$ echo $?")        // .command("echo $?")
  ///     ShellLine("You: I pay $ 5")             // nil
  ///
  /// - Parameter isOutside: true where no conversation is going on, so that a bare sign is enough.
  init?(_ text: String, isOutside: Bool) {
    if text.hasPrefix("Script started on ") || text.hasPrefix("Script done on ") {
      self = .prompt
      return
    }
    guard let sign = text.firstIndex(where: { Self.signs.contains($0) }) else {
      // A command that was copied without its prompt.
      guard isOutside, Self.startsProgram(text.split(separator: " ")) else { return nil }
      self = .prompt
      return
    }
    let before = text[..<sign]
    let after = text[text.index(after: sign)...]
    guard after.first == " " || after.isEmpty, before.count <= 60,
      isOutside ? Self.mayBePrompt(before) : Self.isPrompt(before)
    else { return nil }
    let words = after.split(separator: " ")
    self =
      words.isEmpty || words.contains { Self.isProgram($0) }
      ? .prompt : .command(String(after.trimmed))
  }

  private static let signs: Set<Character> = ["$", "#", "%", ">", "❯", "»", "➜"]

  /// True for what no sentence begins with: a place, a user at a machine, or nothing.
  private static func isPrompt(_ before: Substring) -> Bool {
    before.contains("@") || before.hasPrefix("~") || before.hasPrefix("/")
      || before.hasPrefix("PS ") || before.dropFirst().hasPrefix(":\\")
  }

  private static func mayBePrompt(_ before: Substring) -> Bool {
    isPrompt(before) || before.split(separator: " ").count <= 2
  }

  private static func startsProgram(_ words: [Substring]) -> Bool {
    guard let first = words.first else { return false }
    return isProgram(first) && first.allSatisfy { $0.isLowercase || "./".contains($0) }
  }

  private static func isProgram(_ word: Substring) -> Bool {
    let name = word.split { "/\\".contains($0) }.last
    return name == "sitbone" || name == "sitbone.exe"
  }
}
