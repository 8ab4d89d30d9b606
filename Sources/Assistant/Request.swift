import Interview

/// A line that asks the conversation to do something, in other words than a command's own.
///
/// Only a whole line is one. "Can I skip this?" asks for what the command `skip` does; "I skip
/// breakfast" does not.
public enum Request: Hashable, Sendable {
  case command(Command)
  /// Leave the earlier answer that is looked at again as it is; means nothing anywhere else.
  case keep
  /// Nothing but to be heard: "I'm scared".
  case toBeHeard
  /// Begin anew, which no conversation can.
  case startOver

  /// Reads a whole line as a request; fails for anything that may be an answer.
  ///
  ///     Request("can I skip this?")             // .command(.skip)
  ///     Request("I'd like to stop now")         // .command(.quit)
  ///     Request("what did you ask?")            // .command(.repeat)
  ///     Request("I want to stop limping")       // nil
  public init?(_ line: String) {
    guard (4...80).contains(line.utf8.count),
      Self.openings.contains(PhraseLine.opening(of: line))
    else { return nil }
    let line = PhraseLine(line)
    let whole = line.withoutCourtesies
    let said = Self.prefaces.gaps(in: line, whole)?.last ?? whole
    let wanted = Self.leave.gaps(in: line, said)?.last ?? said
    let found = [whole, said, wanted].lazy.compactMap { range in
      Self.meanings.first { $0.patterns.matches(line, range) }?.request
    }.first
    guard let found else { return nil }
    self = found
  }

  /// The command that a line asks for, in a command's own words or in others.
  static func command(in line: String) -> Command? {
    if let command = Command(line) { return command }
    if case .command(let command)? = Request(line) { return command }
    return nil
  }

  /// Words with which a request can begin.
  static let openings: Set<String> = [
    "actually", "again", "all", "and", "ask", "back", "begin", "but", "can", "clear", "could",
    "delete",
    "do", "end", "erase", "exit", "finish", "forget", "from", "go", "hm", "hmm", "i", "id", "ill",
    "im", "is", "its",
    "keep", "leave", "let", "lets", "list", "may", "mind", "move", "never", "new", "next", "no",
    "none", "oh", "ok", "okay", "once", "one", "pass", "please", "pls", "prefer", "previous",
    "private", "quit", "rather", "read", "repeat", "reset", "restart", "same", "say", "show",
    "skip", "so", "sorry", "start", "step", "stop", "take", "thats", "that", "the", "this", "too",
    "unchanged", "wait", "we", "well", "what", "whats", "would", "will",
  ]

  private static let prefaces: PhraseBook = [
    "(sorry|ok|okay|no|so|but|well|oh|hmm|hm|actually|please|pls|wait|and|ok so|oh no|no sorry) , _"
  ]

  /// What asks leave, or states a wish; the gap is what for.
  private static let leave: PhraseBook = [
    "(can|could|may|shall|should) (i|we|you) [please|just|maybe|now] [please|just] _",
    "(would|will) you [please|just] _",
    "is it (ok|okay|all right|alright|possible) (to|if i|if we) [just] _",
    "(i want to|i would like to|id like to|i need to|i wanna|i wish to|id love to) [please|just] _",
    "(id rather|i would rather|id prefer to|i prefer to|i will|ill|let me|lets|let us|we should) _",
  ]

  private static let meanings: [(request: Request, patterns: PhraseBook)] = [
    (.command(.skip), skipPatterns), (.command(.quit), quitPatterns),
    (.command(.back), backPatterns), (.command(.repeat), repeatPatterns),
    (.command(.summary), summaryPatterns), (.startOver, startOverPatterns), (.keep, keepPatterns),
    (.toBeHeard, feelingPatterns),
  ]

  private static let skipPatterns: PhraseBook = [
    "(skip|pass|pass on|miss|leave out|move on from|ignore) (this|that|it|this one|that one)",
    "(skip|pass on|leave out|move on from|ignore) (this|that|the|your) question",
    "(skip|pass|next|move on|move along|next one|next question|the next one|the next question)",
    "(leave|miss) (this|that|it|this one|that one|this question|that question) out",
    "go [on] to the next (one|question)",
    "not (answer|say|tell you|talk about|discuss) [this|that|it|this one|that one|this question]",
    PhrasePattern(
      "(i dont|i do not|i wont|i will not|dont|i refuse|i am not|im not|i would not|i wouldnt)"
        + " [want|wish|care|like|going|willing|prepared] [to] (answer|say|tell|discuss|share|reply"
        + "|talk about|reply to|respond to|answer to) [you] [this|that|it|this one|that one"
        + "|this question|that question|the question|about this|about that]"),
    "i (dont|do not) wanna (answer|say|tell you|talk about it) [this|that|it|that one|this one]",
    "(rather|prefer) not [to] (answer|say|tell|discuss) [you] [this|that|it]",
    "i (prefer|would prefer) not to (answer|say|tell) [you] [this|that|it]",
    "id prefer not to (answer|say|tell) [you] [this|that|it]",
    "do (i|we) (have|need) to (answer|say|tell you) [this|that|it|this one|that one|this question]",
    "must (i|we) (answer|say|tell you) [this|that|it|this one|that one|this question]",
    PhrasePattern(
      "[thats|that is|this is|its|it is] none of (your|ur|you) [own|damn|bloody|fucking]"
        + " (business|concern|beeswax)"),
    "(thats|that is|this is|its|it is) (my|not your|no) [own] (business|affair|concern)",
    "mind your own [damn|bloody] business", "no comment",
    "[thats|that is|this is|its|it is] [too|very|rather] (private|personal|intimate)",
  ]

  // "I want to end it" and "I don't want to go on" may say something else altogether, and "no more"
  // is an answer. None of them is a wish to stop the questions.
  private static let quitPatterns: PhraseBook = [
    "(stop|quit|leave|exit) [now|here|there|for now|for today|this now|right now]",
    "(stop|quit|exit|leave) (this|the) (conversation|interview|chat|program|questions|questionnaire)",
    "(end|finish|close) (this|the) (conversation|interview|chat|program|questions|questionnaire)",
    "stop (asking|this|the questions|asking me|asking questions|asking me questions|talking) [now]",
    "(finish|end) here", "call it a day",
    PhrasePattern(
      "i (dont|do not) want to (continue|answer any more|answer any more questions"
        + "|answer more questions|continue with this|continue this|do this questionnaire)"),
    "(im|i am) done with (this|these questions|the questions|your questions|answering)",
    "[thats|that is] enough (questions|of this|for today|for now)",
  ]

  private static let backPatterns: PhraseBook = [
    "(go|step|move|take me|get) back [a bit|again|please|now]",
    "[go|step|move|take me|get|jump] back (one|1|once|a step|one step|a question|one question)",
    PhrasePattern(
      "(go|step|move|take me|get|jump) [back] to the (previous|last|earlier|one before)"
        + " [one|question|step]"),
    "[the] previous (one|question|step)", "undo [that|it|my last answer|the last answer]",
    "go to the question before [this|that|this one|that one]",
  ]

  private static let repeatPatterns: PhraseBook = [
    PhrasePattern(
      "(say|ask|show|read|tell) [me] (that|it|this|the question|your question|that question)"
        + " [to me] (again|once more|one more time)"),
    "(ask|say|show) [me] again", "see (it|that|the question|this) (again|once more)",
    "repeat (that|it|this|the question|your question|that question|yourself|the last bit)",
    "(what did|what do) you [just] (ask|say|want to know) [me] [again|just now|there]",
    "what (were|are) you asking [me] [again]",
    "what (was|is) (the|your|that|this) question [again|about]", "what question",
    "(whats|what s) (the|your) question [again]", "what was (that|it) [again]",
    "(once more|one more time|again)", "i (forgot|forget|missed|lost|overlooked) the question",
    "i (forgot|forget) what you (asked|said|wanted)", "say again",
  ]

  private static let summaryPatterns: PhraseBook = [
    "what (have|did) i (say|said|tell you|told you|answer|answered|put|type|typed) [so far|before]",
    "what do you know [so far|about me|about me so far|already]",
    "(show|list|read|see|review) [me] [all] [of] my answers [so far|again]",
    "(show|list) [me] what i (said|told you|answered|have said) [so far]",
  ]

  private static let startOverPatterns: PhraseBook = [
    "(start|begin) (over|again|afresh|anew|all over) [again|from the beginning|from scratch]",
    "(start|begin|go back) [again|over|back] (from|at|to) (the beginning|the start|scratch|the top)",
    "(start|begin) (this|it|all this|everything) (over|again|anew|afresh|all over again)",
    "(restart|reset) [this|it|everything|the conversation|the interview|please]",
    "from the (top|beginning|start)", "(start|begin) a new (one|conversation|interview)",
    "[a] new (conversation|interview)",
    "(delete|forget|erase|clear) (everything|all my answers|my answers|it all|all of it|all that)",
  ]

  private static let feelingPatterns: PhraseBook = [
    PhrasePattern(
      "(im|i am|i feel|im feeling|i am feeling) [just|so|really|very|a bit|quite|too|pretty]"
        + " (scared|frightened|afraid|terrified|worried|anxious|nervous|overwhelmed|panicking)"
        + " [about this|about it|of this|now|right now|by this|by all this]"),
    "[all] this (scares|worries|frightens|terrifies) me",
  ]

  private static let keepPatterns: PhraseBook = [
    "(leave|keep) (it|that|this|my answer|the answer|the old answer|the old one|what i said) [so]",
    "(leave|keep) (it|that|this) (as it is|as it was|like that|the same|alone)",
    "never mind", "no change", "unchanged", "[the] same [as before|as it was|answer|again]",
    "(its|that is|thats|it is) (fine|right|ok|okay|correct) as it (is|was)",
  ]
}
