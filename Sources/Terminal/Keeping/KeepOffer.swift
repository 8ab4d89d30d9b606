import Answers
import Assistant
import Guidance
import Interview
import Transcripts

/// Whether and when a person is asked to have the conversation kept.
///
/// The question comes once, when the first safety questions are behind: nothing stands between a
/// person and the questions about danger, and it comes before their story, the first thing that is
/// worth keeping and private.
struct KeepOffer {
  /// Where it would be kept; nil when there is no such place.
  let folder: PrivateFolder?
  private let asksSafety: Bool
  private var turns = 0
  private var isBehindSafety = false
  /// True while the question is open.
  var isOpen = false
  /// True once it was answered.
  var isDecided = false
  var misses = 0

  /// When the answer was not understood so often, nothing is kept.
  static let mostMisses = 3
  /// So many turns pass at most before it is asked, if no safety question comes.
  private static let mostTurns = 8

  init(_ folder: PrivateFolder?, asksSafety: Bool) {
    (self.folder, self.asksSafety) = (folder, asksSafety)
  }

  mutating func noteTurn(wasSafety: Bool) {
    turns += 1
    if wasSafety || !asksSafety || turns >= Self.mostTurns { isBehindSafety = true }
  }

  /// True when the question is to be asked instead of this one, which then follows it.
  func isDue(at prompt: Prompt) -> Bool {
    !isDecided && !isOpen && isBehindSafety && !prompt.isSafety
  }

  /// Takes note that it was answered, whatever the answer.
  mutating func settle() { (isOpen, isDecided) = (false, true) }

  static let question: [Block] = KeepingNotice.mayIKeep.blocks

  static func prompt(_ folder: PrivateFolder) -> Prompt {
    Prompt(
      question: question, why: KeepingNotice.whyKeep(folder.inWords(folder.path)).text,
      completions: ["yes", "no"],
      // Nothing that was typed before the question was seen agrees to it.
      isSafety: true)
  }

  /// True for `save` as the whole line.
  static func asksToSave(_ words: String) -> Bool { words.lowercased() == "save" }

  /// What a line says to the question.
  enum Decision: Hashable {
    /// In words that also tell of the pain or of a danger, or not.
    case yes(tellsMore: Bool)
    case no(tellsMore: Bool)
    /// The person goes on with what they have to say.
    case somethingElse
    /// A request about the conversation, such as `back`.
    case request
    case why
    case unclear
  }

  func decision(in words: String) -> Decision {
    switch Command(words) {
    case .why?, .help?: return .why
    case .repeat?: return .unclear
    case .keep?: return .yes(tellsMore: false)
    case .skip?: return .no(tellsMore: false)
    case .back?, .change?, .summary?, .about?, .quit?: return .request
    case nil: break
    }
    if Self.asksToSave(words) { return .yes(tellsMore: false) }
    let tellsMore =
      Mention.all(in: words).contains(where: \.isOpen)
      || !Statement.all(in: words, of: Vocabulary.types).isEmpty
    switch AnswerType.yesNo.interpret(words) {
    // Nobody agrees in the middle of a story.
    case .understood(.yes, _) where !tellsMore || opensWithYes(words):
      return .yes(tellsMore: tellsMore)
    case .understood(.no, _), .understood(.notSure, _): return .no(tellsMore: tellsMore)
    case .understood, .ambiguous, .outOfRange, .notUnderstood: break
    }
    let said = Words(words).tokens.map(\.text)
    let isMore = said.count >= Self.fewestOfAStory && Self.keeping.isDisjoint(with: said)
    return tellsMore || isMore ? .somethingElse : .unclear
  }

  private func opensWithYes(_ words: String) -> Bool {
    let opening = words.prefix { !",.;:!".contains($0) }
    return AnswerType.yesNo.interpret(String(opening)) == .understood(.yes, .plain)
  }

  /// Words about the keeping itself begin no story.
  private static let keeping: Set<String> = ["keep", "kept", "save", "saved", "store", "stored"]

  /// Nobody says yes or no in so many words that are neither.
  private static let fewestOfAStory = 3
}

extension Dialog {
  /// True when some question of it is a safety question.
  var asksSafety: Bool {
    nodes.contains { node in
      if case .question(let question) = node.body { question.isSafety } else { false }
    }
  }
}
