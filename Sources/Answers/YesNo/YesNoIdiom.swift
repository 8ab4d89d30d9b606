/// Set phrases that answer as a whole, though no word of them says yes or no by itself: "without a
/// doubt", "far from it", "on and off".
enum YesNoIdiom {
  private struct Phrase {
    let words: [String]
    let isYes: Bool
  }

  /// Whether a clause that is such a phrase, with or without a word of manner or time after it, says
  /// yes or no.
  static func isYes(_ clause: Range<Int>, of words: Words) -> Bool? {
    guard clause.count <= 9, let candidates = byFirstWord[words[clause.lowerBound]] else {
      return nil
    }
    let phrase = candidates.first { candidate in
      let end = clause.lowerBound + candidate.words.count
      return end <= clause.upperBound
        && zip(clause, candidate.words).allSatisfy { words[$0] == $1 }
        && (end..<clause.upperBound).allSatisfy { after.contains(words[$0]) }
    }
    return phrase?.isYes
  }

  /// What may follow without changing the answer.
  private static let after: WordSet = [
    "about", "it", "that", "this", "really", "actually", "tbh", "honestly", "now", "lately",
    "recently", "these", "days", "unfortunately", "sadly", "thankfully", "mate", "doc", "doctor",
    "i", "think", "guess", "say", "id", "though", "tho", "yes", "yeah", "sure", "at", "the",
    "moment", "present", "currently", "for", "me", "of", "them", "those",
  ]

  private static let byFirstWord: WordTable<[Phrase]> = {
    var phrases: [String: [Phrase]] = [:]
    func add(_ isYes: Bool, _ texts: String) {
      for text in texts.split(separator: ",") {
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        phrases[first, default: []].append(Phrase(words: words, isYes: isYes))
      }
    }
    add(
      true,
      """
      no doubt,without a doubt,without doubt,without question,no question,beyond doubt,undoubtedly,\
      doubtless,too right,damn right,damn straight,dead right,you know it,you got it,guilty,\
      guilty as charged,big time,most likely,very likely,quite likely,more than likely,\
      most probably,most certainly,most definitely,most assuredly,\
      more often than not,more than i would like,as it happens,\
      on and off,off and on,once,twice,once or twice,the once,daily,weekly,nightly,you could say that,you could say so,\
      now and then,now and again,here and there,at times,many times,\
      a few times,several times,a couple of times,some of the time,most of the time,much of the time,\
      half the time,day and night,a fair bit,a fair amount,a good bit,a good deal,a great deal,\
      a wee bit,a tiny bit,a small bit,a small amount,a bit,a lot,a little,quite a bit,quite a lot,\
      quite often,quite a few times,quite badly,very often,very badly,loads,lots,tons,heaps,plenty,\
      some days,some nights,some mornings,many days,some,100,100 %,100 percent,hundred percent,\
      one hundred percent,a hundred percent,100 sure,i have to admit it,\
      it happens,happens,it comes and goes,comes and goes,it can be,it can do,can be,can do,\
      naturally,course i do,course i have,course it does,course it is,course it has,\
      basically,ye,deffo,defo,def,ofc,obvs,yessum,totes
      """)
    add(
      false,
      """
      far from it,quite the opposite,quite the contrary,the opposite,on the contrary,anything but,\
      nothing doing,nae,nuh uh,not even once,not even slightly,not even a bit,not one bit,not a bit,not a bit of it,\
      not a thing,not a chance,not a trace,not a sausage,not a jot,not a single one,not a single time,\
      not the slightest,not the least,not in the least,not in the slightest,not on your life,\
      not by any means,not by a long shot,no chance,nup,nowt,zip,nil,zero,diddly
      """)
    return WordTable(phrases.map { ($0.key, $0.value) })
  }()
}
