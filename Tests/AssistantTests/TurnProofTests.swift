import Answers
import Assistant
import DialogScript
import Guidance
import Interview
import Testing

/// A question of one form, with words for each way in which it can be understood.
struct AskedForm: CustomTestStringConvertible, Sendable {
  let name: String
  let keyword: String
  let lines: [String]
  let words: [String]
  var opening = ["fine"]
  var isSafety = false

  var testDescription: String { isSafety ? "\(name), a safety question" : name }

  /// Danger is asked about in these forms.
  fileprivate var isGuardedToo: Bool {
    ["yes or no", "a red flag", "a number", "a choice", "a list"].contains(name)
  }

  /// The form as a safety question.
  var guarded: AskedForm {
    var other = self
    other.isSafety = true
    return other
  }

  /// A dialog that asks it between two other questions.
  var text: String {
    let body = lines + (isSafety ? ["safety"] : [])
    return """
      dialog turns
      title Turns
      start opening

      question opening
        ask   How are things?
        slot  story: text
        to    target

      \(keyword) target
        ask   What about this?
        why   It matters.
      \(body.map { "  \($0)" }.joined(separator: "\n"))
        to    after

      question after
        ask   Is that all?
        slot  all_said: yes or no
        to    done

      ending done
        record

      """
  }

  static let all: [AskedForm] = plain + plain.filter(\.isGuardedToo).map(\.guarded)

  private static let plain: [AskedForm] = [
    AskedForm(
      name: "yes or no", keyword: "question", lines: ["slot  target: yes or no"],
      words: ["yes", "no", "maybe", "yess"]),
    AskedForm(
      name: "a red flag", keyword: "question", lines: ["slot  calf_swollen: yes or no"],
      words: ["yes", "no"], opening: ["fine", "My calf is swollen."]),
    AskedForm(
      name: "a scale", keyword: "question", lines: ["slot  target: scale 0 to 10"],
      words: ["3", "99", "3 or 8"]),
    AskedForm(
      name: "a number", keyword: "question", lines: ["slot  target: number 1 to 90 years"],
      words: ["40", "400", "fourty"]),
    AskedForm(
      name: "a duration", keyword: "question", lines: ["slot  target: duration in weeks"],
      words: ["3 weeks", "3", "a while"]),
    AskedForm(
      name: "a choice", keyword: "question",
      lines: [
        "slot  target: one of", "choice hard: On a hard chair", "choice soft: On a soft chair",
      ],
      words: ["1", "9", "chair", "on a hrd chair"]),
    AskedForm(
      name: "choices", keyword: "question",
      lines: ["slot  sport: any of", "choice run: Running", "choice gym: Gym or weights"],
      words: ["1", "1, 2", "none", "9", "nothing else"], opening: ["fine", "I run a lot."]),
    AskedForm(
      name: "a list", keyword: "list",
      lines: [
        "item  fever_unwell: A fever"
      ],
      words: ["1", "none", "9", "yes", "no"], opening: ["fine", "I have a fever."]),
    AskedForm(
      name: "words", keyword: "question", lines: ["slot  target: text"],
      words: ["it aches", "1"]),
  ]
}

/// Whatever a person types or does, at every control state that one question can be in.
///
/// A control state is all that decides how it goes on. They are finitely many, since only the last
/// few misses are told apart, and all are visited, with a word for each way of being understood and
/// everything that can be asked of the conversation.
@Suite struct `At every turn, whatever a person does` {
  private static let digressions = [
    "help", "why", "?", "repeat", "summary", "about", "change", "change nothing-of-that-name",
    "what is a tendon?", "what is a labrum?", "how many more questions?", "I'm scared",
    "start over",
  ]
  private static let others = [
    "", "banana soup", "not sure", "skip", "back", "change target", "change 1", "keep", "quit",
  ]

  /// Ways to answer the other questions that lead to nothing new.
  private static let plainAnswers: Set<Move> = [.types("not sure"), .types("skip")]

  private func graph(of form: AskedForm) throws -> ControlGraph {
    let reading = DialogReader.read(form.text, file: "turns.dialog")
    let dialog = try #require(reading.dialog, "\(reading.diagnostics.map(\.description))")
    let words = Self.digressions + Self.others + form.words + form.opening + ["yes", "no"]
    var moves: [Move] = []
    for word in words where !moves.contains(.types(word)) { moves.append(.types(word)) }
    moves.append(.hangsUp)
    return ControlGraph(dialog) { conversation in
      // How the questions before and after it are answered is not what is proved.
      conversation.isAsked("target") ? moves : moves.filter { !Self.plainAnswers.contains($0) }
    }
  }

  @Test(arguments: AskedForm.all)
  func `it goes on, comes to an end, and the answers alone decide to which`(form: AskedForm) throws
  {
    let graph = try graph(of: form)
    comesToAnEnd(graph)
    isDecidedByTheAnswers(graph)
  }

  private func comesToAnEnd(_ graph: ControlGraph) {
    // All of them were visited.
    #expect(graph.states.count < 60_000)
    #expect(graph.silent.isEmpty)

    // Without giving up, every state has an end within reach.
    let distances = graph.distances { $0 != .hangsUp && $0 != .types("quit") }
    let stuck = distances.indices.filter { distances[$0] == nil }
    #expect(stuck.isEmpty, "\(stuck.prefix(1).map { graph.states[$0] })")
    #expect(distances.compactMap(\.self).max() ?? 0 <= 12)

    var heard: [Int: Set<String>] = [:]
    for edge in graph.edges where edge.isMiss { heard[edge.to, default: []].insert(edge.said) }
    for edge in graph.edges {
      let (before, after) = (graph.states[edge.from], graph.states[edge.to])
      if case .types(let words) = edge.move, Self.digressions.contains(words),
        before.phase != .advised, !edge.isAnswer
      {
        #expect(before.undisturbed == after.undisturbed, "\(words) at \(before)")
      }
      if edge.move == .hangsUp {
        #expect(after.isOver, "\(before)")
        #expect(before.answers == after.answers, "\(before)")
      }
      if edge.isMiss, before.stop == after.stop, before.phase == after.phase {
        #expect(!(heard[edge.from]?.contains(edge.said) ?? false), "\(edge.move) at \(before)")
      }
    }
  }

  private func isDecidedByTheAnswers(_ graph: ControlGraph) {
    struct Given: Hashable {
      let answers: [SlotID: Answer]
      let mentioned: Set<SlotID>
      let isComplete: Bool
    }
    struct Came: Hashable {
      let stop: Walk.Stop
      let findings: [SlotID: Answer]
      let rules: [RuleID]
      let advice: [AdviceID]
    }
    var came: [Given: Set<Came>] = [:]
    for (state, sample) in zip(graph.states, graph.samples) where state.reopened.isEmpty {
      guard case .interviewing = state.phase else { continue }
      let interview = sample.state.interview
      let findings = interview.walk.findings
      let assessment = Assessment(of: findings)
      let typed = Dictionary(
        uniqueKeysWithValues: findings.slots.compactMap { slot in
          findings.answer(slot).map { answer -> (SlotID, Answer) in
            if case .text = answer { (slot, .text("")) } else { (slot, answer) }
          }
        })
      came[
        Given(answers: state.answers, mentioned: Set(state.mentioned), isComplete: false),
        default: []
      ].insert(
        Came(
          stop: state.stop, findings: typed, rules: assessment.rules, advice: assessment.advice))
    }
    for (given, ways) in came { #expect(ways.count == 1, "\(given) \(ways)") }

    // The same answers end in the same words of the last line, whichever way they were come by.
    var results: [Given: Set<String>] = [:]
    for (state, sample) in zip(graph.states, graph.samples) {
      guard case .over(let result) = state.phase else { continue }
      results[
        Given(
          answers: state.answers, mentioned: Set(state.mentioned),
          isComplete: !sample.state.interview.isStopped), default: []
      ].insert(result)
    }
    for (given, ways) in results where given.isComplete {
      #expect(ways.count == 1, "\(given) \(ways)")
    }
  }
}

extension Conversation {
  /// This node's question, or what was made of its answer, is open.
  fileprivate func isAsked(_ name: String) -> Bool { nodeName == name }
}
