/// The small words that decide how a mention is meant.
enum MentionGrammar {
  enum Role: Sendable {
    /// "No", "not", "never", "don't".
    case negator
    /// "Hardly", "rarely": neither yes nor no.
    case partial
    /// "But", "just", "now": what was denied ends here.
    case turn
    case and
    case or
    /// A new subject: "I", "it's", "there's".
    case subject
    /// "My", which begins a new subject only after a pause.
    case possessive
    /// A verb that a clause of its own hangs on: "is", "goes", "makes".
    case finite
    /// "Think", "say", "feel like": a denial before it reaches the clause after it.
    case raising
    /// "If", "when", "while".
    case condition
    case relative
    /// "Maybe", "might", "could", "worried about".
    case doubt
    /// "Without" and "sitting" have no tense; "the" and "really" change nothing.
    case small
  }

  /// The words of each role; a word in two lists has the role of the later.
  static let roles: [(Role, String)] = [
    (
      .small,
      """
      my the a an his her your our their its some any all of is are was were am im ive has have
      had been being be having really even properly fully actually quite always just still now do
      does completely totally much very so to it that this these bit lot too also ever proper
      single whole own entire pretty slightly somewhat little rather severe new two
      """
    ),
    (
      .negator,
      """
      no not never nothing none neither nor without dont doesnt didnt isnt arent wasnt werent
      havent hasnt hadnt wont wouldnt shouldnt aint cant nope nah nil zero deny denies denied
      denying
      """
    ),
    (.partial, "hardly barely scarcely rarely seldom"),
    (
      .turn,
      """
      but although though however except excluding only just because cos cuz so then otherwise
      apart aside besides yet until unless instead yes yeah yep tho whereas sometimes
      occasionally mostly than
      """
    ),
    (.and, "and plus"),
    (.or, "or"),
    (
      .subject,
      """
      i im ive id we weve it its there theres thats he she hes shes they theyre you this these
      """
    ),
    (.possessive, "my our"),
    (
      .finite,
      """
      is are was were am has goes went feels gets got makes made gives gave causes caused becomes
      became starts started hurts tingles swells keeps kept wakes leaves brings leads turns comes
      came seems has had have get feel
      """
    ),
    (
      .raising,
      """
      think thought say said says believe reckon suppose imagine guess know sure certain remember
      recall tell call
      """
    ),
    (.condition, "if when whenever while whilst as after before since where once"),
    (.relative, "that which who whether"),
    (
      .doubt,
      """
      maybe perhaps possibly might may could worried worry worrying afraid scared paranoid
      anxious wonder wondering almost nearly whether suspect suspicious risk chance should almost
      nearly mabye prehaps mebbe unsure dunno idk fear avoid prevent
      """
    ),
  ]

  /// What else may be special about a word.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16

    /// May begin a way of being able, or not: "cannot", "not able to".
    static let ability = Self(rawValue: 1)
    /// May begin a mark of the past: "years ago", "used to".
    static let past = Self(rawValue: 2)
    /// May begin a mark of the end of something: "went away".
    static let gone = Self(rawValue: 4)
    /// May make what follows a supposition: "what if".
    static let supposing = Self(rawValue: 8)
    /// Speaks of the person or of others.
    static let person = Self(rawValue: 16)
    /// Says too little to make a text worth reading.
    static let common = Self(rawValue: 32)
    /// May stand between the words of a phrase.
    static let small = Self(rawValue: 64)
    /// May stand between the words of a harmless phrase.
    static let smallInIdioms = Self(rawValue: 128)
    /// May say that something is not so without a word of denial: "free of".
    static let excluding = Self(rawValue: 256)
  }

  /// The words of each trait.
  static let traits: [(Traits, String)] = [
    (
      .ability,
      """
      cant cannot couldnt cudnt carnt unable incapable inability impossible struggle struggling
      struggled struggles not isnt wasnt arent never no havent hasnt werent aint wont barely
      hardly can could able hard harder difficult dont doesnt didnt
      """
    ),
    (
      .past,
      """
      used years yrs year yr decades decade ages time as was were childhood previously formerly
      historically teens twenties thirties youth in once anymore any
      """
    ),
    (
      .gone,
      "went gone cleared resolved disappeared subsided vanished healed passed stopped back now"
    ),
    (
      .supposing,
      """
      could may should if case signs sign symptoms symptom checked check tested test scanned
      screened screening looked ask asked asking read reading google googled googling rule ruled
      ruling maybe perhaps possibly might worried worry worrying afraid scared paranoid anxious
      wonder wondering almost nearly whether suspect suspicious risk chance mabye prehaps mebbe
      unsure dunno idk fear avoid prevent
      """
    ),
    (.excluding, "free negative ruled"),
    (.person, "my says said thinks thought noticed saw reckons"),
    (.person, otherPeople.words.joined(separator: " ")),
    (.person, oneself.words.joined(separator: " ")),
  ]

  /// Words too common to make a text worth reading, beside those that have a role.
  static let common = """
    feel feeling feels felt go going gone get getting give gives down up off out over for with
    from by at me myself like can take taking put long time back front end not need pass step
    """

  /// Words that may stand between the words of a phrase.
  static let passedOver = """
    my the a an his her your our their some any all of is are was were am has have had been
    being be having really even properly fully actually quite always just still now do
    completely totally much very so to it bit too also proper own whole entire pretty slightly
    rather severe new ever that like right left sudden actual barely hardly on in started two
    most keep ive im did kind sort small big nasty loud does little slight tiny huge massive this
    keeps kept lot lots few several couple
    """

  /// The same for a harmless phrase, whose words must stand closer together.
  static let passedOverInIdioms = "my the a an any very really just some bit of little"

  /// Family, friends, and other people whose troubles are not the person's own.
  static let otherPeople: WordSet = [
    "mum", "mom", "mam", "mother", "mums", "moms", "mothers", "dad", "dads", "father", "fathers",
    "parents", "brother", "brothers", "sister", "sisters", "wife", "wifes", "husband", "husbands",
    "partner", "partners", "friend", "friends", "mate", "mates", "son", "sons", "daughter",
    "daughters", "nan", "nans", "gran", "grans", "grandma", "grandmother", "grandad", "granddad",
    "grandfather", "grandpa", "uncle", "uncles", "aunt", "auntie", "aunty", "aunts", "cousin",
    "cousins", "colleague", "colleagues", "neighbour", "neighbor", "boss", "teammate", "teammates",
    "girlfriend", "boyfriend", "flatmate", "roommate", "people", "someone", "somebody", "everyone",
    "others", "he", "she", "hes", "shes", "his", "him", "dog", "cat", "horse", "kid", "kids",
    "bloke",
    "guy", "lady", "woman", "man", "nephew", "niece", "fiance", "fiancee", "patients", "coworker",
    "runners", "grandson", "granddaughter", "stepdad", "stepmum", "relative", "relatives", "her",
  ]

  /// Words by which the person speaks of themselves again.
  static let oneself: WordSet = ["i", "im", "ive", "id", "me", "we", "weve", "mine", "myself"]
}
