import Answers
import Interview

// What an author promises of every conversation.
//
//     promise never advise ADVICE when C             promise never ask NODE after C
//     promise always at least DISPOSITION when C     promise every conversation ends within N prompts
//     promise always mention ADVICE when C

extension DialogChecker {
  /// Reads the promises, and reports those that can't be read or name what is not there.
  mutating func checkPromises(advice: [String]?) {
    guard !draft.promises.isEmpty else { return }
    var reader = ConditionReader(for: self)
    for promise in draft.promises {
      guard let claim = claim(promise, advice, &reader) else { continue }
      promises.append(Promise(claim, sentence: source.text(joining: promise.parts)))
    }
    problems = reader.problems
  }

  private static let forms = [
    "never advise ADVICE when CONDITION", "always at least DISPOSITION when CONDITION",
    "always mention ADVICE when CONDITION", "never ask NODE after CONDITION",
    "every conversation ends within NUMBER prompts",
  ]

  private func claim(
    _ promise: PromiseDraft, _ advice: [String]?, _ reader: inout ConditionReader
  ) -> Promise.Claim? {
    var words = PromiseWords(promise.parts, in: source)
    func fail() -> Promise.Claim? {
      reader.problems.report(
        .badPromise, at: promise.place, "this promise can't be read",
        remedy: "Write one of: \(Self.forms.joined(separator: "; ")).")
      return nil
    }
    if words.take("every", "conversation", "ends", "within") {
      guard let number = words.next().flatMap({ Int($0.text) }), number > 0,
        words.take("prompts"), words.next() == nil
      else { return fail() }
      return .endsWithin(number)
    }
    let form: Form
    if words.take("never", "advise") {
      form = .neverAdvise
    } else if words.take("always", "at", "least") {
      form = .atLeast
    } else if words.take("always", "mention") {
      form = .mention
    } else if words.take("never", "ask") {
      form = .neverAsk
    } else {
      return fail()
    }
    guard let name = words.next(), words.take(form == .neverAsk ? "after" : "when"),
      let rest = words.rest
    else { return fail() }
    let condition = reader.read(rest)
    switch form {
    case .neverAdvise, .mention:
      guard isKnown(name, among: advice, &reader.problems), let condition else { return nil }
      return form == .mention
        ? .mention(name.text, when: condition) : .neverAdvise(name.text, when: condition)
    case .atLeast:
      guard Self.dispositions.contains(name.text) else {
        reader.problems.report(
          .unknownDisposition, at: name.place, "no disposition is called \"\(name.text)\"",
          nearest: reader.problems.nearest(to: name.text, among: Self.dispositions),
          remedy: "Write \(list(Self.dispositions, joinedBy: "or")).")
        return nil
      }
      return condition.map { .atLeast(name.text, when: $0) }
    case .neverAsk:
      guard let node = nodes[name.text] else {
        reader.problems.report(
          .unknownNode, at: name.place, "no node named \"\(name.text)\"",
          nearest: reader.problems.nearest(to: name.text, among: nodeNames),
          remedy: "Write the name of a node of this dialog.")
        return nil
      }
      return condition.map { .neverAsk(NodeID(node), after: $0) }
    }
  }

  private enum Form { case neverAdvise, atLeast, mention, neverAsk }

  private func isKnown(
    _ name: Name, among advice: [String]?, _ problems: inout Problems
  ) -> Bool {
    guard let advice, !advice.contains(name.text) else { return true }
    problems.report(
      .unknownAdvice, at: name.place, "guidance has no advice called \"\(name.text)\"",
      nearest: problems.nearest(to: name.text, among: advice),
      remedy: "Write one of: \(advice.joined(separator: ", ")).")
    return false
  }
}

/// The words of a promise, one by one.
private struct PromiseWords {
  private let parts: Parts
  private let source: Source
  private var index = 0
  private var position: Int

  init(_ parts: Parts, in source: Source) {
    (self.parts, self.source) = (parts, source)
    position = parts[0].lowerBound
  }

  mutating func next() -> Name? {
    while true {
      let word = source.firstWord(in: position..<parts[index].upperBound)
      if !word.isEmpty {
        position = word.upperBound
        return Name(text: source.text(word), place: word.lowerBound)
      }
      guard index + 1 < parts.count else { return nil }
      index += 1
      position = parts[index].lowerBound
    }
  }

  /// Takes these words if they come next, all of them or none.
  mutating func take(_ words: String...) -> Bool {
    let before = self
    for word in words where next()?.text != word {
      self = before
      return false
    }
    return true
  }

  /// What follows; nil where nothing does.
  var rest: Parts? {
    var ahead = self
    return ahead.next() == nil ? nil : parts.following(position, in: index)
  }
}
