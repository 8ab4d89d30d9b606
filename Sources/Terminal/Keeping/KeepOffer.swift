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
    /// In words that also touch a red flag, or not.
    case yes(isAlarming: Bool)
    case no(isAlarming: Bool)
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
    case .keep?: return .yes(isAlarming: false)
    case .skip?: return .no(isAlarming: false)
    case .back?, .change?, .summary?, .about?, .quit?: return .request
    case nil: break
    }
    if Self.asksToSave(words) { return .yes(isAlarming: false) }
    let isAlarming = Mention.all(in: words).contains(where: \.isOpen)
    switch AnswerType.yesNo.interpret(words) {
    case .understood(.yes, _): return .yes(isAlarming: isAlarming)
    case .understood(.no, _), .understood(.notSure, _): return .no(isAlarming: isAlarming)
    case .understood, .ambiguous, .outOfRange, .notUnderstood: break
    }
    let isMore = words.split(separator: " ").count >= Self.fewestOfAStory
    return isAlarming || isMore ? .somethingElse : .unclear
  }

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
