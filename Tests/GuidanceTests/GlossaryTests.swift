import Answers
import Testing

@testable import Guidance

/// The medical and special words that results, topics and the physio's summary use.
private let specialWords = [
  "tendon", "hamstring", "hamstrings", "sit bone", "ischial tuberosity", "glutes", "pelvis",
  "groin", "calf", "tailbone", "spine", "nerve", "cauda equina", "cauda equina syndrome",
  "genitals", "back passage", "immune system", "proximal hamstring tendinopathy",
  "hamstring origin tendinopathy", "compression", "load", "red zone", "tingling", "numbness",
  "limp", "inflammation", "swelling", "swollen", "bruises", "bruising", "pop", "tear",
  "muscle strain", "waters breaking", "tightenings", "stress fracture", "osteoporosis",
  "blood clot", "clot", "infection", "temperature", "cancer", "isometrics", "concentric",
  "eccentric", "strengthening", "rehab", "stages", "dose", "range", "cross-training",
  "cross-train", "stretching", "toe touches", "forward folds", "stride", "squats", "lunges",
  "deadlifts", "bridge hold", "antibiotic", "antibiotics", "-floxacin", "steroids",
  "steroid tablets", "steroid injection", "anabolic steroids", "blood thinner", "MRI scan",
  "scan", "X-ray", "blood test", "injection", "PRP injection", "dry needling", "active release",
  "hands-on", "invasive", "physio", "physiotherapist", "women's health physio", "GP", "A&E",
  "NHS", "NHS 111", "out-of-hours GP", "urgent treatment centre", "crisis line",
  "rheumatologist", "sports doctor", "specialist", "midwife", "maternity unit", "pharmacist",
  "prescriber", "refer", "prototype",
]

/// What people ask about, though no text of ours need say it.
private let wordsAskedAbout = [
  "tendinopathy", "tendinitis", "tendonitis", "PHT", "proximal", "sciatica", "sciatic nerve",
  "relative rest", "flare-up", "irritability", "RDL", "avulsion", "growth plate",
  "pelvic girdle pain", "fluoroquinolone", "incontinence", "corticosteroid", "sepsis", "DVT",
  "NSAID",
  "saddle numbness", "foot drop", "PRP", "MRI", "platelet-rich plasma", "referral",
  "referred pain", "physiotherapy", "rheumatology", "spondyloarthritis", "uveitis", "psoriasis",
  "Crohn's", "colitis", "IBS", "IBD", "CES",
]

/// What every result, topic and summary says, in two regions and for a physio.
private let everything: String = {
  var texts: [String] = []
  for row in Row.emergencies + Row.sameDay + Row.withinDays + Row.routine {
    for region in Region.allCases {
      let facts = runner.but(["region": .choice(ChoiceID(region.rawValue))]).but(row.changes)
      texts.append(facts.assessed.text)
    }
    let summary = runner.but(["mode": .choice("physio")]).but(row.changes).assessed
    texts.append(summary.text)
    texts += Topic.all.flatMap { $0.blocks(after: summary) }.map(\.line)
  }
  // Each choice of each list in turn, said back to a physio.
  for (slot, type) in Vocabulary.choiceTypes {
    let answers: [Answer] =
      switch type {
      case .choice(let options): options.map { .choice($0.id) }
      case .choices(let options): options.map { .choices([$0.id]) }
      case .yesNo, .scale, .number, .duration, .text: []
      }
    texts += answers.map { runner.but(["mode": .choice("physio")]).but([slot: $0]).assessed.text }
  }
  return texts.joined(separator: "\n").lowercased()
}()

/// The words of a text, each once, as a person would ask about them.
private let everyWord: Set<String> = Set(
  everything.split { !$0.isLetter && $0 != "-" }.map(String.init))

@Suite struct `The glossary` {
  @Test(arguments: specialWords)
  func `explains the special words of our texts`(word: String) {
    let isSaid = everything.contains(word.lowercased())
    #expect(isSaid, "no text says \(word)")
    #expect(Glossary.entry(for: word) != nil, "\(word)")
  }

  @Test(arguments: wordsAskedAbout)
  func `explains what people ask about besides`(word: String) {
    #expect(Glossary.entry(for: word) != nil)
  }

  @Test func `misses no word that sounds medical`() {
    let endings = [
      "itis", "osis", "opathy", "iasis", "sepsis", "metric", "metrics", "centric", "floxacin",
      "ologist", "cillin", "steroid", "steroids", "osity", "ectomy", "algia", "emia", "plasty",
    ]
    let unexplained = everyWord.filter { word in
      endings.contains { word.hasSuffix($0) }
        && !Glossary.all.contains { entry in
          ([entry.term] + entry.otherNames).contains { $0.lowercased().contains(word) }
        } && Glossary.entry(for: word) == nil
    }
    #expect(unexplained.isEmpty, "\(unexplained.sorted())")
  }

  @Test(arguments: [
    ("Tendons", "tendon"), ("a tendon", "tendon"), ("the tendon", "tendon"), ("TENDON", "tendon"),
    ("tednon", "tendon"), ("tendinopthy", "tendinopathy"), ("isometric", "isometrics"),
    ("isometics", "isometrics"), ("an xray", "X-ray"), ("x ray", "X-ray"), ("sitbone", "sit bone"),
    ("sit-bones", "sit bone"), ("A&E", "A&E"), ("an MRI", "MRI scan"), ("mri scans", "MRI scan"),
    ("PRP injections", "PRP injection"), ("cauda equine", "cauda equina"),
    ("crohns", "Crohn's disease"),
    ("Crohn’s disease", "Crohn's disease"), ("calves", "calf"),
    ("anti inflammatories", "anti-inflammatory"),
    ("crosstraining", "cross-training"), ("eccentrics", "eccentric"), ("GPs", "GP"),
    ("fluroquinolone", "fluoroquinolone"), ("osteoperosis", "osteoporosis"),
    ("ciprofloxacin", "fluoroquinolone"),
    ("ischial tuberosities", "sit bone"), ("stress fractures", "stress fracture"),
    ("the red zone", "red zone"),
    ("lunges", "lunge"), ("pins and needles", "tingling"),
    ("spondylarthritis", "spondyloarthritis"),
  ])
  func `finds a word however it is written`(asked: String, term: String) {
    #expect(Glossary.entry(for: asked)?.term == term)
  }

  @Test(arguments: [
    "", "?", "a", "the", "point", "weather", "strange", "lunch", "person", "problem", "it",
    "matter", "111", "best", "worst", "my name", "blood type", "bone soup", "hope", "rage",
    "what", "left", "Manchester", "asteroid belt", "hit",
  ])
  func `doesn't know every word`(asked: String) {
    #expect(Glossary.entry(for: asked) == nil)
  }

  @Test func `gives every name to one entry alone, and finds each by its names`() {
    for entry in Glossary.all {
      for name in [entry.term] + entry.otherNames {
        #expect(Glossary.entry(for: name) == entry, "\(name)")
      }
    }
  }

  @Test func `says what a word means in one sentence or two, of 20 words or fewer`() {
    for entry in Glossary.all {
      let sentences = sentences(of: entry.meaning)
      #expect((1...2).contains(sentences.count), "\(entry.term)")
      for sentence in sentences {
        #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
      }
      #expect(entry.meaning.hasSuffix("."), "\(entry.term)")
      #expect(entry.meaning.first?.isUppercase == true, "\(entry.term)")
    }
  }

  @Test(arguments: [
    "you have", "you do not have", "nothing serious", "safe", "diagnos", "good chance", "easy",
    "cause", "VISA", "urine", "stool", "very unwell", "don't worry", "999", "911", "112",
    " like a ",
  ])
  func `leaves out what must not be said`(words: String) {
    for entry in Glossary.all where entry.term != "A&E" {
      #expect(!entry.meaning.lowercased().contains(words.lowercased()), "\(entry.term)")
    }
  }

  @Test func `keeps the laws of our words about the red zone, the sit bone and the scan`() {
    for entry in Glossary.all {
      #expect(
        !entry.meaning.contains("red zone") || entry.meaning.contains("red zone: stop or do less"))
      #expect(
        !entry.meaning.contains("ischial")
          || entry.meaning.contains("sit bone (ischial tuberosity)"))
      #expect(
        !entry.meaning.contains("MRI") || entry.meaning.contains("MRI scan (detailed pictures)"))
    }
  }

  @Test func `names a service of one country together with that country`() {
    for entry in Glossary.all where entry.meaning.contains("NHS") {
      #expect(entry.meaning.contains("United Kingdom"))
    }
  }
}
