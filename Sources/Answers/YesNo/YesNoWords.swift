/// The words of yes and no.
enum YesNoWords {
  enum Strong {
    case yes
    case no
    /// "No" itself, which is also a plain determiner.
    case bareNo
    /// "None", "nothing", "never", which answer only at the start.
    case nothing
  }

  static let strong: WordTable<Strong> = {
    var strong: [String: Strong] = ["no": .bareNo]
    for word in [
      "yes", "yeah", "yep", "yup", "yea", "yeh", "yah", "ya", "aye", "affirmative", "yessir",
      "yeap",
      "yas", "mhm", "mmhmm", "mmhm", "uhhuh", "yuh",
    ] { strong[word] = .yes }
    for word in ["nope", "nah", "nuhuh", "nay", "naw", "negatory"] {
      strong[word] = .no
    }
    for word in ["none", "nothing", "nada", "never", "neither", "nowt", "zilch"] {
      strong[word] = .nothing
    }
    return WordTable(strong.map { ($0.key, $0.value) })
  }()

  /// Words that say whether something is so, and how firmly.
  static let truths: WordTable<(isYes: Bool, strength: YesNoReading.Strength)> = [
    "correct": (true, .plain), "right": (true, .plain), "true": (true, .plain),
    "accurate": (true, .plain), "confirm": (true, .plain), "confirmed": (true, .plain),
    "agree": (true, .plain), "agreed": (true, .plain), "case": (true, .plain),
    "concur": (true, .plain), "spot": (true, .stated), "fact": (true, .plain),
    "truth": (true, .plain), "factual": (true, .plain), "valid": (true, .plain),
    "proper": (true, .passing), "acceptable": (true, .passing), "precisely": (true, .passing),
    "ok": (true, .passing), "okay": (true, .passing), "k": (true, .passing),
    "okey": (true, .passing), "sure": (true, .passing), "alright": (true, .passing),
    "fine": (true, .passing), "good": (true, .passing), "great": (true, .passing),
    "definitely": (true, .passing), "definately": (true, .passing), "absolutely": (true, .passing),
    "certainly": (true, .passing), "totally": (true, .passing), "exactly": (true, .passing),
    "indeed": (true, .passing), "obviously": (true, .passing), "surely": (true, .passing),
    "false": (false, .stated), "wrong": (false, .stated), "incorrect": (false, .stated),
    "untrue": (false, .stated), "invalid": (false, .stated), "fake": (false, .stated),
    "falsehood": (false, .stated), "inaccurate": (false, .stated), "lie": (false, .stated),
    "myth": (false, .stated), "fiction": (false, .stated), "disagree": (false, .stated),
    "negative": (false, .plain), "erroneous": (false, .stated), "mistaken": (false, .stated),
    "mistake": (false, .stated),
  ]

  static let maybes: WordSet = [
    "maybe", "perhaps", "possibly", "might", "mightve", "possibility", "possible", "mabye", "mebbe",
    "maby", "prehaps",
  ]

  /// Words before an answer that add nothing to it.
  static let fillers: WordSet = [
    "oh", "um", "umm", "uh", "uhm", "er", "erm", "well", "hmm", "hm", "mm", "ah", "ahh", "so",
    "and",
    "actually", "honestly", "like", "haha", "lol", "thankfully", "luckily", "fortunately", "god",
    "hell", "really", "then", "now", "just", "sorry", "hey", "hi", "heck", "wow", "look",
    "basically",
    "unfortunately", "ugh", "or", "only", "gosh", "also", "eh",
  ]

  /// Words before a "no" that is the answer.
  static let announcers: WordSet = [
    "say", "saying", "said", "is", "be", "a", "hard", "definite", "meant", "mean", "answer", "so",
    "then", "usually", "no", "nope", "actually", "just", "and", "wait", "firm", "its", "big",
    "absolutely", "definitely", "generally", "um", "uh", "well", "oh", "also", "resounding",
  ]

  /// Words that make of "no" something other than the answer no.
  static let notAfterNo: WordSet = [
    "idea", "clue", "knowledge", "answer", "problem", "problems", "worries", "doubt", "question",
    "questions", "one", "longer", "more", "matter", "kidding", "feeling", "feelings", "sensation",
    "control", "strength", "power", "relief", "improvement", "sleep", "appetite", "better",
    "wonder",
    "joke", "energy", "worse", "different", "two", "movement", "less", "sooner", "choice", "probs",
    "biggie", "prob", "opinion",
    "preference", "comment", "gain", "urge", "comprende", "understand", "understanding",
    "comprendo", "sure", "english", "speak",
    "offence", "offense", "good", "use", "end", "stopping", "denying", "getting", "escape",
    "escaping", "hiding", "avoiding", "respite", "peace",
  ]

  /// What a body does or has when it works: to have none of it is a complaint.
  static let functions: WordSet = [
    "feeling", "feelings", "sensation", "sensations", "control", "strength", "power", "grip",
    "balance", "stability", "reflex", "reflexes", "appetite", "urge", "urine", "wee", "pee", "poo",
    "stool", "stools", "period", "periods", "erection", "erections", "movement", "movements",
    "motion", "motions", "sleep", "relief", "improvement", "energy", "sense", "warmth",
  ]

  /// Words that may stand around "correct" or "ok" without changing what it says.
  static let frame: WordSet = [
    "i", "it", "its", "that", "thats", "this", "is", "was", "be", "would", "will", "have", "to",
    "say", "the", "a", "an", "answer", "my", "response", "statement", "from", "on", "one", "for",
    "of", "very", "much", "most", "completely", "actually", "really", "quite", "think", "believe",
    "know", "guess", "seems", "appears", "so", "and", "oh", "well", "um", "uh", "as", "happens",
    "how", "you", "are", "doctor", "doc", "sir", "maam", "please", "thanks", "thank", "lol", "haha",
    "hell", "resounding", "indeed", "also", "too", "way", "still", "do", "does", "did", "thing",
    "id", "ill", "youre", "just", "pretty", "overwhelmingly", "entirely", "perfectly", "absolutely",
    "all", "sounds", "course", "got", "there", "let", "lets", "yourself", "with", "isnt", "both",
    "lot", "mate", "ai", "what", "said", "not", "even", "simply", "likely", "clearly", "fully",
    "hundred", "percent", "dead", "about", "can", "like", "at", "whatsoever", "sound", "turns",
    "turned", "turn", "out", "has", "had", "must", "honest", "plain", "me", "your", "youve",
    "information", "info", "record", "records", "chart", "notes", "summary", "details",
  ]

  /// Whether one says yes and the other no: "yes or no".
  static func opposed(_ one: String, _ other: String) -> Bool {
    switch (strong[one], strong[other]) {
    case (.yes?, .no?), (.yes?, .bareNo?), (.no?, .yes?), (.bareNo?, .yes?): true
    default: false
    }
  }

  /// What a word with drawn-out letters or a common slip stands for.
  static func misspelled(_ word: String) -> Bool? {
    switch word {
    case "yse", "eys", "yesd", "yeds", "yees", "yaes", "yers", "ues", "tes", "yeas", "yeha", "yis":
      return true
    case "npoe", "noep", "nop": return false
    default: break
    }
    if (9...13).contains(word.utf8.count) {
      if word.hasPrefix("aff") { return isSlip(word, of: "affirmative") ? true : nil }
      if word.hasPrefix("neg") { return isSlip(word, of: "negative") ? false : nil }
    }
    // Nothing is drawn out where no letter stands twice in a row.
    guard zip(word.utf8, word.utf8.dropFirst()).contains(where: ==) else { return nil }
    var squeezed: [UInt8] = []
    for letter in word.utf8.prefix(40) where squeezed.last != letter { squeezed.append(letter) }
    guard squeezed.count < word.utf8.count, squeezed.count <= 5 else { return nil }
    switch String(decoding: squeezed, as: UTF8.self) {
    case "yes", "yeah", "yep", "yup", "yea", "ya": return true
    case "no", "nope", "nah": return false
    default: return nil
    }
  }

  private static func isSlip(_ word: String, of other: String) -> Bool {
    word != other && slips(between: word, and: other, atMost: 2) != nil
  }
}
