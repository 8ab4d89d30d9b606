/// What people say as a whole sentence: judgements, regrets, what they know of, what was and is over.
extension YesNoCorpus {
  static let furtherYes = [
    "that's a fact", "that is the plain truth", "it turns out that's right",
    "it turned out to be correct", "your notes are right", "the summary is accurate",
    "that has to be right", "precisely",
    "I'm afraid that's the case", "yeah it catches on stairs, but no swelling",
    "yes most mornings but no fever with it", "yes, and of course it's worse on hills",
    "it it does", "um he he does", "i i have yes", "it seems to",
    "I guess it does", "I suppose there is", "I'd say I do", "I would say it has",
    "I reckon it does", "I'd have to say it is", "all night", "all day long", "most probably",
    "just the once", "I want you to know it's true", "I'm telling you that's right", "affirmitive",
    "sure, why not", "yes this bad", "I say yes to that",
  ]

  static let furtherNo = [
    "that turns out to be wrong", "the details are wrong", "you've got it wrong",
    "I'm afraid that isn't so, no", "I'm afraid that's not the case", "that is mistaken",
    "I can't think of any", "can't think of anything off the top of my head",
    "I couldn't name one", "I'm not aware of any problems", "not aware of any",
    "I'm unaware of any", "nothing I'm aware of", "nothing we've noticed",
    "not that we've noticed", "not that anyone told me", "not as such", "not to speak of",
    "not one of them", "there's nothing like that", "I've had nothing of the kind",
    "it doesn't seem to", "doesn't appear to", "I very much doubt it", "I highly doubt that",
    "I guess it doesn't", "I'd say it hasn't", "I've never been", "I don't want to",
    "no no not no", "that isn't right it's wrong", "that is so wrong",
    "not right now, no. I did have a twinge yesterday",
    "I know, right? No, not at all", "no, and of course I'd have rung you",
    "I say no to all of those",
    "no not not any more no",
  ]

  /// Nothing to be taken: what is over, what compares, what only seems to deny.
  static let furtherOpen = [
    "I run, but I don't cycle", "I do swim but no running", "I don't have an opinion on it",
    "I don't have much information about that",
    "I have no preference", "it did, but it's gone now", "I was, until it got better",
    "they had, but that was years ago", "I've never been so sore", "never this bad",
    "nothing like this before", "I've never had it this bad", "nothing I do helps",
    "I can't think of a day without it", "I'm not aware of any day without it",
    "I can't find any position that helps", "the right one", "on the right", "why not",
    "sometimes not", "I can't not", "it turned out fine", "no way it isn't",
    "of course it doesn't", "I did lose some, but not so much",
  ]
}
