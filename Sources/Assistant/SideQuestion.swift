import Answers
import Guidance

/// A question that a person asks back instead of answering.
///
/// Only a whole line that has the form of a question, or of a request to explain, is one. It is
/// answered, and then the open question stands as it stood.
public enum SideQuestion: Hashable, Sendable {
  /// What does this word mean?
  case meaning(GlossaryEntry)
  /// What does this word mean, that the glossary does not know?
  case unknownMeaning(String)
  /// How long does this conversation go on?
  case howManyMore
  /// Who or what asks all this?
  case whoAreYou
  /// Why is the open question asked?
  case why
  /// What does the open question mean, and what would be an answer to it?
  case help
  /// Something that a topic tells.
  case topic(Topic)
  /// Something else about the pain or its care; no topic tells it.
  case unknownTopic

  /// Reads a whole line as a question asked back; fails for anything that may be an answer.
  ///
  ///     SideQuestion("what's a tendon?")           // .meaning(tendon)
  ///     SideQuestion("how much longer?")           // .howManyMore
  ///     SideQuestion("can I still run?")           // .topic(running)
  ///     SideQuestion("when I run")                 // nil
  public init?(_ line: String) {
    guard (4...200).contains(line.utf8.count),
      Self.openings.contains(PhraseLine.opening(of: line)) || Self.isMarked(line)
    else { return nil }
    var shape = QuestionShape(PhraseLine(line))
    guard shape.isOneSentence else { return nil }
    // "Can you tell me why you ask?" is read as it stands first, then as "why you ask".
    if let found = Self.aboutTheConversation(shape) ?? Self.meaning(shape) {
      self = found
      return
    }
    if shape.dropRequest(), let found = Self.aboutTheConversation(shape) ?? Self.meaning(shape) {
      self = found
      return
    }
    guard let found = Self.aboutCare(shape) else { return nil }
    self = found
  }

  /// True when the line has a question mark.
  static func isMarked(_ line: String) -> Bool {
    line.utf8.contains(UInt8(ascii: "?")) || line.utf8.suffix(3).elementsEqual("？".utf8)
  }

  private static func aboutTheConversation(_ shape: QuestionShape) -> Self? {
    if shape.matches(helpPatterns) { return .help }
    if shape.matches(whyPatterns) { return .why }
    if shape.matches(howManyPatterns) { return .howManyMore }
    if shape.matches(whoPatterns) { return .whoAreYou }
    return nil
  }

  private static func aboutCare(_ shape: QuestionShape) -> Self? {
    guard shape.asks, !shape.isTentative else { return nil }
    if let topic = shape.topic { return .topic(topic) }
    return shape.isMarked && shape.isAboutCare ? .unknownTopic : nil
  }

  /// Reads the shapes that ask what a word means.
  private static func meaning(_ shape: QuestionShape) -> Self? {
    for name in shape.names(definingPatterns) {
      if pointing.contains(name.plain) { return .help }
      if let entry = name.entry { return .meaning(entry) }
      return name.isPlausible(ofAtMost: 4) ? .unknownMeaning(name.words) : nil
    }
    for name in shape.names(beingPatterns) {
      if let entry = name.entry { return .meaning(entry) }
      guard name.isPlausible(ofAtMost: 3), Topic.named(name.words) == nil else { continue }
      if name.hasIndefiniteArticle || shape.isMarked { return .unknownMeaning(name.words) }
    }
    // These may be said of many things; they ask for a meaning only of a word we have.
    for name in shape.names(knownOnlyPatterns) {
      if let entry = name.entry { return .meaning(entry) }
    }
    // "Where the hamstring is" answers where it hurts, unless it was asked for.
    guard shape.isRequest || shape.isMarked else { return nil }
    return shape.names(clausePatterns).compactMap(\.entry).first.map(Self.meaning)
  }

  /// Words with which a question, a request or its preface can begin.
  static let openings: Set<String> = QuestionShape.prefaceOpenings.union([
    "what", "whats", "wat", "wats", "wots", "how", "hows", "why", "whys", "when", "whens", "where",
    "wheres", "which", "who", "whos", "can", "could", "should", "shall", "will", "would", "may",
    "must", "am", "is", "are", "do", "does", "did", "have", "has", "define", "definition",
    "meaning", "explain", "tell", "much", "nearly", "almost", "i", "im", "ive", "not",
    "never", "dont", "id", "please", "clarify", "give", "idk", "we",
  ])

  /// What "what does that mean" may point at.
  private static let pointing: Set<String> = [
    "that", "this", "it", "you", "that question", "this question", "the question", "all that",
    "all this", "question", "that bit", "they", "these", "those", "i",
  ]

  private static let definingPatterns: PhraseBook = [
    "(what|wat) (do|does|did|would) _ (mean|means|stand for|refer to)", "what (means|mean) _",
    "what do you mean (by|with) _",
    "what do you mean when you say _", "(what is|whats) meant by _", "what _ stands for",
    "(what is|whats) the (meaning|definition) of _", "(meaning|definition) of _", "define _",
    "give me the (meaning|definition) of _", "what (is|are) _ supposed to mean",
  ]

  private static let beingPatterns: PhraseBook = [
    "(what|wat) [on earth|the hell|the heck|exactly|actually] (is|are|s) _", "(whats|wats|wots) _",
  ]

  private static let knownOnlyPatterns: PhraseBook = [
    "(who is|who are|whos|where is|where are|wheres) _",
    "[can you|could you|would you|please] [please] explain [to me] [what] _ [is|are|means]",
    "clarify _", "the (meaning|definition) of _",
    "(no idea|idk|no clue) what _ (is|are|means|mean)", "[i|ive|i have] never heard of _",
    "_ meaning",
    "(i dont|i do not|dont|do not) (know|understand|get) what _ (is|are|means|mean)",
    "(im|i am|not) [not] [really|too|so] (sure|certain) what _ (is|are|means|mean)",
    "(i dont|i do not|dont) (know|understand) the (word|term) _", "do you know what _ (is|means)",
    "(which|what) (bone|muscle|part|bit|one|kind of doctor|sort of doctor) is _",
  ]

  private static let clausePatterns: PhraseBook = [
    "what _ (is|are|means|mean|was)", "where _ (is|are)", "who _ (is|are)",
  ]

  private static let helpPatterns: PhraseBook = [
    "what (do|did) you mean [by that|by this|by it|exactly|there|here]",
    "(i dont|i do not|dont|do not|didnt|i didnt) understand [the|this|that|your] [question]",
    "(i dont|i do not|dont) (know|understand) what (you mean|that means|this means|it means)",
    "(i dont|i do not|dont) (know|understand) what (you are|youre|ur) asking [me|for]",
    "(can|could|would) you [please] (explain|rephrase|reword|clarify) [that|this|it] [question]",
    "(can|could|would) you [please] (explain|rephrase|reword|clarify) the question",
    "(can|could|would) you [please] (put|say|ask) (that|it|this) (another way|differently)",
    "(explain|rephrase|reword|clarify) [that|this|it|the question|this question|that question]",
    "what are you asking [me|for]", "what [exactly] do you want [to know|me to say|me to type]",
    "how (do|should|can|would) i (answer|reply|respond) [to] [that|this|it] [question]",
    "what (should|do|can|could|must) i (say|type|write|put|answer|enter|choose|pick) [here|now]",
    "what are (my|the) (options|choices|answers)", "(do|does|would|should) _ count [as|for] [_]",
    "do you mean _", "you mean what", "(come again|pardon|pardon me|excuse me|what|huh|sorry what)",
    "(can|could) you give [me] (an example|examples)", "what counts [as _]", "like what",
    "(what is|whats) (that|this)", "(whats|what s) (that|this|it) mean",
    "(can|could) you help [me] [with this|with that|with it]",
    "(for example|such as) what", "compared (to|with) what", "(since|from|until) when",
    "(do|does) (these|they|this|it|those) [all] (have|need) to be _", "in what way",
    "help me [please|with this|with that|with it|here]",
    "i need [some|your] help [with this|with that|with it|here]",
  ]

  private static let whoPatterns: PhraseBook = [
    "(who|what) are you [really|exactly]", "who is (this|there|asking)", "whos (this|there|asking)",
    "are you [a|an] [real|actual|qualified] (doctor|physio|nurse|human|person|robot|bot|machine|ai)",
    "are you [a] (real|computer|program|human being|live person|physiotherapist|chatbot)",
    PhrasePattern(
      "(is this|is that) [a|an] [real|actual|live] (doctor|physio|human|person|robot|bot|machine"
        + "|computer|program|ai|chatbot)"),
    "(am i|who am i) (talking|speaking|chatting|writing) (to|with) [a|an] [real|actual] [_]",
    "whats your name", "what is your name",
  ]

  private static let whyPatterns: PhraseBook = [
    "why (do|are|did|would|must) you (ask|asking) [me] [that|this|it|about _]",
    "why (do|did|would|must) you (need|want|have) (that|this|it|to know|to ask) [_]",
    "why (do|does|would|should) (that|this|it) matter", "why ask [me] [that|this|about _]",
    "why (is|are) (that|this|it|they|these) [question] (important|relevant|needed|necessary|asked)",
    "(why is|whys|why s|why was) (that|this) [question] [important|relevant|needed|asked]",
    "why (that|this|the) question", "why (on earth|ever)", "why are you asking [me] [_]",
    "why do (i|you) have to (answer|say|tell) [you] [that|this|it]", "why you (ask|need) [_]",
    "why should i (answer|tell you) [that|this|it]", "(what is|whats) the reason for [_]",
    "what (has|does|have) (that|this|it) [got] [to] (do|have to do|has to do) with [_]",
    "(whats|what is|what s) (that|this|it) got to do with _", "why would (that|this|it) matter",
    "how (is|are) (that|this|it) [question] (relevant|important|related)", "what for",
    "(is|are) (that|this|it) [question] [really] (relevant|important|necessary|needed)",
    "(do|does) (that|this|it) [really] matter", "do you [really] (need to know|have to ask) [_]",
    "what do you (need|want) (that|this|it) for", "(what is|whats) (that|this) for",
    "(whats|what is) the (point|reason|relevance|purpose) [of|for] [that|this|asking] [question]",
    "how come [you ask|you need that|you need to know|youre asking] [that|this]",
    "what (has|does|have|do) _ (got to do|have to do|to do) with _", "whats _ got to do with _",
    "why (is|are) _ (important|relevant|needed)", "how (will|does|would) (that|this) help [you|me]",
    "why (does|do) _ matter", "what difference does (it|that|this) make",
  ]

  private static let howManyPatterns: PhraseBook = [
    "how many [more] (questions|qs|are|is|left|remaining) [are|do|have] [there|you|i|we] [still] [_]",
    "how many more of these _", "how many more [of these|minutes|are there|to go|left|is there]",
    "how many (to go|left)",
    "how much (more|longer) [of this|to go|is there|is left|is this|until the end]",
    "how much (more|longer) (does|will|is|do) (this|it|we|i) [_]", "how much is left",
    "how long (does|will|is|would) (this|the) [conversation|interview|questionnaire|chat] take",
    "how long (does|will) (this|the) (whole thing|all|conversation) take",
    "how long (is|are) (this|the) (interview|questionnaire|chat|conversation|thing|questions)",
    "how long (is this|does this) (going to take|gonna take|go on|go on for|last|take in all)",
    "how long (will this|does this) (go on|last|go on for|be)", "how long to go",
    "how long is this [going to be]", "how long is left", "how long left",
    "how long (until|till|before) (we are|were|i am|im|its|this is|the) (done|finished|over|end)",
    "(does|will) this go on [for] [much|a lot] [longer]",
    "[are|is] (we|this|it|that) (nearly|almost) (done|finished|there|over|the end)",
    "(are|is) (we|this|it|that) [nearly|almost|about|close to] (done|finished|there|over|the end)",
    "(are we|am i) [nearly|almost] (there|through|done|finished) yet", "(are we|am i) there yet",
    "(is|are) there [much|many|a lot|lots|any] (more|left) [questions|to go|to answer|to come]",
    "(is|are) there (much|many|a lot|lots) more [_]", "(much|many|any) more questions",
    "(nearly|almost) (done|finished|there|over)", "much longer", "how far (are we|along are we)",
    "how far (along|through) (are we|am i|is this)", "how far (is it|have we got|to go)",
    "when (will|does|do|is) (this|we) [be] (end|ending|over|done|finish|finished|stop)",
    "is (this|that) the last [one|question]", "(whats|what is) left", "how many questions",
    "(whats|what is) the (number of questions|total)", "will this take [much] (long|longer)",
    "does this take long", "are you [nearly|almost] (done|finished)",
    "how much time (is left|left)",
    "how much time (does|will) this take", "is (it|this) going to take (long|much longer)",
  ]
}
