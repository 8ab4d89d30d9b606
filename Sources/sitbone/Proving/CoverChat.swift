import Answers
import Assistant
import Guidance
import Interview
import Proofs

/// A conversation of a covering suite as a `.chat` file: the nodes it comes to, the advice it ends
/// with word for word, and why it is there.
struct CoverChat {
  let text: String
  /// What it comes to, as a file's name may say it: `same-day-u3`.
  let name: String

  init(_ entry: CoveringSuite.Entry, of dialog: Dialog, named file: String) {
    let held = HeldWitness(entry.witness, of: dialog)
    let (conversation, reply) = (held.conversation, held.reply)
    var turns = "Coach: ...\nAt: \(held.first)\n"
    for (index, turn) in held.turns.enumerated() {
      turns += "You: \(turn.line)\n"
      let isLast = index == held.turns.count - 1
      if !isLast || conversation.result == nil { turns += "At: \(turn.node)\n" }
    }
    if conversation.result != nil {
      let said = reply.said.map(\.line).joined(separator: "\n  ")
      turns += "Coach: \(said)\n"
      // Advice can be talked about; the conversation is over when that is done with.
      if reply.prompt != nil { turns += "You: done\nCoach: ...\n" }
    }
    let result = conversation.result ?? "open at \(conversation.nodeName)"
    name = result.fileName
    text =
      "# \(result.prefix(1).uppercased() + result.dropFirst())\n"
      + Self.note("covers", entry.covers) + Self.note("kills", entry.kills)
      + "Given: dialog = \(file)\n\(turns)" + (conversation.result.map { "Result: \($0)\n" } ?? "")
  }

  /// So many reasons are named; of more, only how many.
  private static let mostReasons = 6

  private static func note(_ word: String, _ reasons: [String]) -> String {
    guard !reasons.isEmpty else { return "" }
    let named = reasons.prefix(mostReasons).joined(separator: "; ")
    let more = reasons.count - mostReasons
    return "Note: \(word): \(named)\(more > 0 ? "; and \(more) more" : "")\n"
  }
}

extension String {
  /// Small letters and digits with hyphens between them.
  fileprivate var fileName: String {
    var name = ""
    for letter in lowercased() {
      if letter.isASCII && (letter.isLetter || letter.isNumber) {
        name.append(letter)
      } else if !name.hasSuffix("-") && !name.isEmpty {
        name.append("-")
      }
      if name.count >= 40 { break }
    }
    return name.hasSuffix("-") ? String(name.dropLast()) : name
  }
}
