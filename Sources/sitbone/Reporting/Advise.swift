import Answers
import ArgumentParser
import FoundationEssentials
import Guidance
import Reports

/// Gives guidance on facts, without the conversation.
struct Advise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advise",
    abstract: "Gives guidance on facts in a JSON file, without the conversation.",
    discussion: """
      The file holds one object, from slot to value: "yes", "no", "not_sure", "skipped", the id \
      of a choice, a number, a list of ids ([] for none of them), or a text. A slot that is left \
      out was not asked.

      EXAMPLES
        sitbone advise facts.json
        sitbone advise facts.json --json
        sitbone advise - --json < facts.json

      Exits with 0, with 65 when the facts can't be read as facts, 66 when the file can't be \
      opened.
      """)

  @Argument(help: "The file with the facts; - for standard input.", completion: .file())
  var facts: String

  @Flag(help: "Answer with one JSON object.")
  var json = false

  func run() throws {
    let bytes = try InputFile.bytes(of: facts)
    let findings: Findings
    do {
      findings = try Facts(json: bytes).findings
    } catch {
      for line in error.lines { StandardError.write("sitbone: \(facts): \(line)\n") }
      throw CommandStatus.badData
    }
    let assessment = Assessment(of: findings)
    try StandardOutput.write((json ? assessment.json.text : assessment.text) + "\n")
  }
}

extension Assessment {
  /// The guidance for a program.
  var json: JSONValue {
    .object([
      "disposition": .string(disposition?.rawValue ?? "unfinished"),
      "rules": .strings(rules.map(\.description)),
      "advice": .strings(advice.map(\.rawValue)),
      "claims": .strings(claims.map(\.description)),
      "because": .array(reasons.map(\.json)),
      "text": .string(text),
    ])
  }
}

extension Reason {
  /// The reason for a program.
  fileprivate var json: JSONValue {
    let evidence = evidence.map { each -> JSONValue in
      .object([
        "slot": .string(each.slot.name), "said": .string(each.sentence),
        "words": each.words.map(JSONValue.string) ?? .null,
      ])
    }
    return .object([
      "rule": .string(rule.description), "meaning": .string(meaning), "text": .string(text),
      "evidence": .array(evidence), "claims": .strings(claims.map(\.description)),
      "source": .string(source),
    ])
  }
}
