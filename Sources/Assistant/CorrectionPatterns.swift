// The shapes of a correction. Courtesies come off the end of a line before they are tried.

extension Correction {
  /// Words with which a correction can begin.
  static let openings: Set<String> = [
    "about", "actually", "adjust", "ah", "alter", "amend", "apologies", "argh", "ask", "back",
    "can", "change", "correct", "correction", "could", "edit", "er", "erm", "fix", "for", "get",
    "go", "hang", "hm", "hmm", "hold", "i", "id", "im", "in", "it", "ive", "jump", "let", "lets",
    "make", "may", "meant", "modify", "move", "my", "no", "not", "oh", "ok", "okay", "on",
    "ooops", "oop", "oops", "pardon", "please", "pls", "previous", "put", "redo", "replace",
    "return", "review", "revisit", "scratch", "set", "should", "so", "sorry", "strike", "switch",
    "take", "that", "thats", "the", "typo", "ugh", "uh", "um", "undo", "update", "wait", "we",
    "well", "whoops", "woops", "wrong", "you",
  ]

  static let fillers: Set<String> = ["hmm", "hm", "um", "er", "erm", "uh", "so"]

  /// Words that own up to a slip, so that what follows can only put it right.
  private static let slips =
    "oops|oops sorry|ooops|oop|whoops|woops|scratch that|strike that|correction|typo|wait|no wait"
    + "|wait no|oh wait|no no|hang on|hold on|my mistake|my bad|i was wrong|i made a mistake"
    + "|i got that wrong|i mistyped|i misspoke|that was wrong|thats wrong|that is wrong"
    + "|that was a mistake|that was a typo|no thats wrong|that isnt right|thats not right"
    + "|that was not right|let me correct that|wrong"

  /// Words that may own up to one, and may open an answer as well.
  private static let turns =
    "actually|sorry|oh sorry|ah sorry|no sorry|sorry no|apologies|no actually|actually no"
    + "|actually sorry|sorry actually"

  /// What asks leave to put something right; the gap is what it asks leave for.
  static let leave: PhraseBook = [
    PhrasePattern(
      "[please|pls|sorry|ok|okay|actually|oh|wait|no|hang on|hold on] , [please]"
        + " [can i|could i|may i|can we|could we|can you|could you|i want to|i would like to|id like to"
        + "|i need to|i wanna|let me|lets|let us|you can|we should|i have to|may we|i think we should]"
        + " [please|just] _")
  ]

  /// Links that speak of an earlier answer.
  private static let wasLinks =
    "it was|that was|its been|it has been|it was more like|it was only|it should be|that should be|should be"
    + "|it should have been|it shouldve been|that should have been|that shouldve been"
    + "|should have been|shouldve been|it was meant to be|that was meant to be"

  /// Links that say what was meant.
  private static let meantLinks =
    "i should have said|i shouldve said|i should have put|make that|make it|change that to"
    + "|change it to|i meant|i mean|i meant to say|i meant to type|i meant to put"
    + "|i was meant to say|meant|meant to say|i meant it was|i meant its|i meant it is"

  static let changePatterns: PhraseBook = [
    "(change|set|update|correct|edit|switch|alter|amend|adjust|modify) _ (to|as|into) _",
    "(change|turn|make) _ into _",
    "replace _ with _", "(for|on|about|in) _ , i meant _",
  ]

  static let shouldPatterns: PhraseBook = [
    "_ (should be|should have been|shouldve been|ought to be|should say|should read|should of been) _"
  ]

  static let revisitPatterns: PhraseBook = [
    PhrasePattern(
      "(go back|go|come back|take me back|jump back|move back|get back|return|skip back) to"
        + " the (question|one|answer|bit|part) (about|on|of|for) _"),
    PhrasePattern(
      "(change|correct|edit|fix|redo|update|amend|revise|alter|review|modify|check)"
        + " (my|the|that) [last|previous] (answer|answers|reply|response) (about|to|on|for|regarding) _"
    ),
    PhrasePattern(
      "(change|correct|edit|fix|update|amend|revise|alter|modify) what i (said|put|answered|wrote)"
        + " (about|for|on|to) _"),
    "(revisit|redo|reanswer|re - answer) _",
    "change (the|my) _",
    "ask [me] [again] about _ again",
    "(answer|do) _ again",
    PhrasePattern(
      "(my|the) (answer|reply|response|score|number) (about|to|on|for) _"
        + " (was|is|isnt|wasnt) (wrong|incorrect|a mistake|not right|right)"),
    "i (got|answered|did) the (question|one|answer) (about|on|to|for) _ (wrong|wrongly)",
    "i made a mistake (about|on|with|in) _",
  ]

  static let returnPatterns: PhraseBook = [
    "(go back|come back|take me back|jump back|return) [please] to _"
  ]

  static let revisitQuestionPatterns: PhraseBook = [
    "[go|get|take me] back to _",
    "(change|correct|edit|fix|see|update|amend|revise|alter|review|repeat|modify|check) _",
    "(go|return) to _",
    "i (got|answered) _ (wrong|wrongly)",
  ]

  static let lastAnswerPatterns: PhraseBook = [
    "(change|correct|edit|fix|redo|undo) (that|it)",
    "go back one [question|step]", "undo",
    "i (made a mistake|got that wrong|mistyped|answered wrong)", "that was a (mistake|typo)",
    "[that was] [the] wrong (answer|one|number|button)",
    "previous question",
  ]

  /// Lines that own up to a slip and say no more. "That's wrong" alone says no to a read-back.
  static let ownedPatterns: PhraseBook = [
    "(oh|sorry|oops|whoops|ah|wait|oh no) , (that was|thats) (wrong|a mistake|a typo|not right)",
    "(oops|whoops|sorry|my mistake) , [that was] [the] wrong (answer|one|number|button)",
  ]

  /// Lines that want some earlier answer mended, and do not say which.
  static let unnamedPatterns: PhraseBook = [
    "(change|correct|edit|fix) (something|an answer|an earlier answer|my answers|answers)",
    "(change|correct|edit|fix) (one|some) of my [earlier] answers",
    "(change|correct|edit|fix) something [that] i (said|wrote|put|typed)",
  ]

  static let waitingPatterns: PhraseBook = [
    "(wait|no wait|wait no|oh wait|no no|no sorry|sorry no|no actually|actually no) _"
  ]

  /// The longer shapes first, so that a gap never takes a link.
  static let mendPatterns: PhraseBook = [
    PhrasePattern("(\(slips)) , [\(slips)|\(turns)] , (\(wasLinks)|it is|its|that is|thats) _"),
    PhrasePattern("(\(turns)) , [\(slips)|\(turns)] , (\(wasLinks)) _"),
    PhrasePattern(
      "(\(slips)|\(turns)|no|oh|ah|ok|well|um|ugh) , [\(slips)|\(turns)] , (\(meantLinks)) _"),
    "(oops|oops sorry|ooops|oop|whoops|woops|typo|scratch that|strike that|correction|my mistake|my bad) _",
    "(i was wrong|i mistyped|i misspoke|oh no|that was wrong|thats wrong|i made a mistake) _",
    "(i got that wrong|that was a typo|that was a mistake) _",
    "(make that|change that to|change it to) _",
    "put _ instead", "i meant (it was|it is|its|to say|to type|to put) _",
    "i (said|put|typed|wrote) _ , but (it was|it should be|it should have been|it is|its) _",
    "i (should have|shouldve|should of) (said|put|typed|written) _",
    "i (said|put|typed|wrote) _ , (but|and) [i] (meant|mean) _", "not _ , i (meant|mean) _",
    "(it|that) was (meant|supposed) to (be|say) _",
  ]

  static let meaningPatterns: PhraseBook = ["i (meant|mean) _"]

  static let weakPatterns: PhraseBook = [
    "that (should be|should say) _", "it should say _", "meant [to say] _",
    "(it|that) (should have been|shouldve been|should of been) _",
    "(should have been|shouldve been) _", "make it _",
  ]
}
