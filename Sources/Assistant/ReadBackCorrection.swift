import Answers
import Guidance
import Interview

// "No, two months", "it's the other side", "all correct except the duration": a reply to what was
// read back that states nothing by itself, and yet puts some of it right.

extension Consultation {
  /// The statements as a reply leaves them, by what it states and by what it only hints at: "no, it's
  /// the left, and 4 weeks".
  func corrected(_ statements: [Statement], by reply: String) -> [Statement] {
    let stated = correcting(statements, by: self.statements(in: reply))
    // What replaces nothing by what it states may still say which part is wrong.
    guard stated != statements else { return mending(statements, by: reply) ?? statements }
    let said = Words(reply)
    let parts = said.tokens.indices.split { index in
      [",", ";", ".", "and"].contains(said.tokens[index].text)
    }
    return parts.reduce(stated) { corrected, part in
      let words = said.original(part.startIndex..<part.endIndex)
      guard self.statements(in: words).isEmpty else { return corrected }
      return replacing(in: corrected, Words(words), choices: false) ?? corrected
    }
  }

  /// The statements with those replaced that the person put right, and those added that are new: a
  /// slot not spoken of yet, or one more choice where there may be several.
  private func correcting(_ statements: [Statement], by newer: [Statement]) -> [Statement] {
    let replaced = statements.map { old in
      newer.first { $0.slot == old.slot && !$0.isOfSeveral } ?? old
    }
    let added = newer.filter { new in
      !statements.contains { $0.slot == new.slot && (!new.isOfSeveral || $0.includes(new)) }
    }
    return replaced + added
  }

  /// The statements as a reply leaves them: with one replaced, or without those that it denies; nil
  /// where it does neither.
  private func mending(_ statements: [Statement], by reply: String) -> [Statement]? {
    let said = Words(reply)
    guard said.count > 1, Request(reply) == nil, SideQuestion(reply) == nil else { return nil }
    return turningRound(statements, said) ?? replacing(in: statements, said, choices: false)
      ?? leavingOut(of: statements, said) ?? replacing(in: statements, said, choices: true)
  }

  /// "It's the other side", "it's the right, not the left", where one side was heard.
  private func turningRound(_ statements: [Statement], _ said: Words) -> [Statement]? {
    guard let index = statements.firstIndex(where: { $0.slot == "side" }) else { return nil }
    let (heard, other): (String, String)
    switch statements[index].answer {
    case .choice("left"): (heard, other) = ("left", "right")
    case .choice("right"): (heard, other) = ("right", "left")
    default: return nil
    }
    let texts = said.tokens.filter { $0.kind != .mark }.map(\.text)
    let namesOther = zip(texts, texts.dropFirst()).contains { first, second in
      ["other", "opposite"].contains(first)
        && ["side", "leg", "buttock", "cheek", "hip", "hamstring", "one"].contains(second)
    }
    // "Not the left", "isn't my left", with the other one named as well.
    let denied = texts.firstIndex(of: heard).map { place in
      texts[max(0, place - 2)..<place].contains { ["not", "isnt", "wasnt", "never"].contains($0) }
    }
    guard namesOther || (denied == true && texts.contains(other)) else { return nil }
    var turned = statements
    turned[index] = Statement(
      slot: "side", answer: .choice(ChoiceID(other)), words: said.text)
    return turned
  }

  /// "No, two months", "nearly: 4 weeks": the new words in the place of the one statement they fit.
  ///
  /// - Parameter choices: whether choices are looked at, or figures and lengths of time.
  private func replacing(in statements: [Statement], _ said: Words, choices: Bool) -> [Statement]? {
    let opening = said.tokens.prefix { $0.kind == .mark || Self.openings.contains($0.text) }.count
    guard opening < said.count else { return nil }
    let tail = said.original(opening..<said.count)
    // "That's right" is no side, and "yes, cycling" no other sport than was heard.
    let agrees = AnswerType.yesNo.interpret(said).answer == .yes || isWholehearted(said)
    let fitting = statements.indices.compactMap { index -> (index: Int, answer: Answer)? in
      guard let type = dialog.slots[statements[index].slot], type != .text, type != .yesNo,
        let answer = type.interpret(tail, on: today, strictly: true).answer
      else { return nil }
      switch answer {
      case .notSure, .skipped, .choices([]), statements[index].answer: return nil
      case .choice where agrees, .choices where agrees: return nil
      case .choice where !choices, .choices where !choices, .number where choices: return nil
      default: return (index, answer)
      }
    }
    guard fitting.count == 1, let (index, answer) = fitting.first else { return nil }
    var corrected = statements
    corrected[index] = Statement(slot: statements[index].slot, answer: answer, words: tail)
    return corrected
  }

  /// What may stand before the words that are right.
  private static let openings: Set<String> = [
    "no", "nope", "nah", "not", "quite", "exactly", "almost", "nearly", "close", "actually", "its",
    "it", "is", "was", "sorry", "well", "hmm", "but", "rather", "more", "like", "yes", "that",
    "thats", "wrong", "should", "be",
  ]

  /// "All correct except the side", "I don't run": the statements without those that are named. What
  /// is left out is asked for in its turn.
  private func leavingOut(of statements: [Statement], _ said: Words) -> [Statement]? {
    let texts = said.tokens.map(\.text)
    // "No, two months" and "not quite: 4 weeks" deny all and nothing.
    let rest = texts.dropFirst(["no", "nope", "nah"].contains(texts.first) ? 1 : 0)
    let isHedge =
      rest.first == "not" && ["quite", "exactly", "really"].contains(rest.dropFirst().first)
    guard rest.dropFirst(isHedge ? 2 : 0).contains(where: Self.denials.contains) else { return nil }
    let telling = texts.indices.filter { index in
      // "That's not right" speaks of no side.
      texts[index] != "right" || index > 0 && ["the", "my"].contains(texts[index - 1])
    }.map { texts[$0] }.filter { $0.utf8.count > 2 && !Self.common.contains($0) }
    func isNamed(_ words: [Substring]) -> Bool {
      words.contains { word in
        telling.contains { $0.hasPrefix(word) || word.utf8.count > 2 && word.hasPrefix($0) }
      }
    }
    func own(_ text: String) -> [Substring] {
      text.lowercased().split { !$0.isLetter }
        .filter { $0.utf8.count > 2 && !Self.common.contains(String($0)) }
    }
    // By what was read back; else by what the person had said.
    let ways: [(Statement) -> String] = [
      { ($0.slot.clauses(for: $0.answer) + [$0.slot.subject]).joined(separator: " ") },
      { "\($0.words) \($0.slot.name)" },
    ]
    for way in ways {
      let left = statements.filter { !isNamed(own(way($0))) }
      if left.count < statements.count { return left }
    }
    return nil
  }

  private static let denials: Set<String> = [
    "not", "isnt", "dont", "doesnt", "didnt", "wasnt", "arent", "havent", "hasnt", "never", "no",
    "wrong", "incorrect", "mistake", "mistaken", "untrue", "false", "except", "apart", "without",
    "minus", "remove", "drop", "delete", "forget", "ignore", "scrap", "bar", "besides",
  ]

  /// Words that name no part of what was read back.
  private static let common: Set<String> = [
    "the", "that", "thats", "this", "have", "had", "has", "for", "you", "your", "did", "does",
    "more", "than", "usual", "before", "began", "pain", "hurt", "hurts", "main", "out", "with",
    "when", "while", "during", "are", "was", "and", "bit", "part", "thing", "one", "rest",
    "correct", "fine", "all", "everything", "from", "not", "but", "about", "after", "its", "isnt",
    "dont", "wrong", "except", "apart", "low", "there", "then", "only", "just", "really", "what",
    "said", "mean", "meant", "quite", "yes", "nope", "otherwise", "true", "too", "other",
  ]

  /// Whether a yes is one to some of it only, or asks back: "mostly", "is it right".
  func isHalfhearted(_ said: Words) -> Bool {
    said.tokens.first?.text == "is" || said.tokens.contains { Self.halves.contains($0.text) }
  }

  private static let halves: Set<String> = [
    "mostly", "partly", "partially", "almost", "nearly", "half", "halfway",
  ]

  /// Whether a yes announces more than was understood: "yes, but also hills".
  func announcesMore(_ said: Words) -> Bool {
    said.tokens.dropFirst().contains { Self.additions.contains($0.text) }
  }

  /// Whether the reply says, without a yes, that what was heard is right: "that's about it".
  func isWholehearted(_ said: Words) -> Bool {
    let texts = said.tokens.filter { $0.kind != .mark }.map(\.text)
    // "Is that right?" asks back.
    guard let first = texts.first, let last = texts.last, first != "is",
      said.tokens.last?.text != "?"
    else { return false }
    let isSoMuch = ["thats", "that"].contains(first) && ["it", "me"].contains(last)
    return (isSoMuch || texts.contains(where: Self.agreeing.contains))
      && texts.allSatisfy { Self.agreeing.contains($0) || Self.aroundAgreeing.contains($0) }
  }

  /// Whether all of it is denied: "none of that is right", "I never said that".
  func deniesAll(_ said: Words) -> Bool {
    let texts = said.tokens.filter { $0.kind != .mark }.map(\.text)
    return texts.contains(where: Self.denyingAll.contains)
      && texts.allSatisfy {
        Self.denyingAll.contains($0) || Self.agreeing.contains($0)
          || Self.aroundAgreeing.contains($0) || ["no", "i", "said", "any"].contains($0)
      }
  }

  private static let denyingAll: Set<String> = [
    "none", "nothing", "never", "wrong", "incorrect", "untrue", "nonsense", "rubbish",
  ]
  private static let agreeing: Set<String> = [
    "all", "everything", "everythings", "right", "correct", "good", "true", "fine", "perfect",
    "accurate", "exactly", "precisely", "complete", "great",
  ]
  private static let aroundAgreeing: Set<String> = [
    "thats", "that", "is", "its", "about", "of", "the", "whole", "yes", "yep", "yeah", "sounds",
    "looks", "seems", "absolutely", "s", "there", "was", "pretty", "much", "quite", "so", "far",
    "ok", "okay", "with", "this", "very", "spot", "on", "just", "and", "you", "got", "have", "it",
    "me", "lot",
  ]

  private static let additions: Set<String> = [
    "also", "plus", "missing", "missed", "forgot", "add", "additionally",
  ]
}

extension Statement {
  /// It names choices of which there may be more.
  fileprivate var isOfSeveral: Bool {
    if case .choices = answer { true } else { false }
  }

  fileprivate func includes(_ other: Statement) -> Bool {
    guard case (.choices(let ours), .choices(let theirs)) = (answer, other.answer) else {
      return false
    }
    return theirs.allSatisfy(ours.contains)
  }
}
