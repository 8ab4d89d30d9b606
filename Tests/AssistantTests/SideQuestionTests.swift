import Assistant
import Dialogs
import Guidance
import Testing

extension SideQuestion {
  /// The kind of question, with the term or topic where there is one.
  fileprivate var name: String {
    switch self {
    case .meaning(let entry): "= \(entry.term)"
    case .unknownMeaning(let word): "? \(word)"
    case .howManyMore: "how many"
    case .why: "why"
    case .whoAreYou: "who"
    case .help: "help"
    case .topic(let topic): "topic \(topic.id)"
    case .unknownTopic: "no topic"
    }
  }
}

@Suite struct `A question asked back` {
  @Test(arguments: [
    ("what's a tendon?", "= tendon"), ("what is a tendon", "= tendon"),
    ("Whats a tendon", "= tendon"),
    ("What’s a tendon?", "= tendon"), ("what are isometrics?", "= isometrics"),
    ("what does compression mean", "= compression"),
    ("What do you mean by compression?", "= compression"),
    ("meaning of PRP?", "= PRP injection"), ("define isometric", "= isometrics"),
    ("whats cauda equina", "= cauda equina"), ("what is an MRI scan?", "= MRI scan"),
    ("sorry, what's a tendon?", "= tendon"),
    ("wait - what is PHT", "= proximal hamstring tendinopathy"),
    ("can you explain compression?", "= compression"),
    ("could you tell me what a lunge is", "= lunge"),
    ("what does \"compression\" mean?", "= compression"),
    ("what is the definition of sepsis", "= sepsis"),
    ("who is a rheumatologist?", "= rheumatologist"), ("where is the sit bone?", "= sit bone"),
    ("where's my groin?", "= groin"),
    ("I don't know what a stress fracture is", "= stress fracture"),
    ("what is A&E?", "= A&E"), ("what is cross-training?", "= cross-training"),
    ("what does -floxacin mean", "= fluoroquinolone"),
    ("explain the red zone please", "= red zone"),
    ("what is the red zone?", "= red zone"), ("what does the word proximal mean", "= proximal"),
    ("what's a tendn?", "= tendon"), ("ok so what is a deadlift exactly?", "= deadlift"),
    ("what is compression of the tendon", "= compression"), ("what's an RDL then?", "= deadlift"),
    ("never heard of dry needling", "= dry needling"), ("what does GP stand for?", "= GP"),
    ("do you know what psoriasis is?", "= psoriasis"), ("not sure what uveitis means", "= uveitis"),
  ])
  func `about a word of ours gets its meaning`(line: String, name: String) {
    #expect(SideQuestion(line)?.name == name)
  }

  @Test(arguments: [
    ("what's a fascia?", "? fascia"), ("what does enthesopathy mean", "? enthesopathy"),
    ("what is an aneurysm", "? aneurysm"), ("define labrum", "? labrum"),
    ("what does Bakers cyst mean?", "? Bakers cyst"),
  ])
  func `about another word is known as such`(line: String, name: String) {
    #expect(SideQuestion(line)?.name == name)
  }

  @Test(arguments: [
    "how many more questions?", "how long will this take", "are we nearly done", "how much longer",
    "How many questions are left?", "how many more", "are we there yet?", "is this nearly over",
    "how much more is there?", "is this the last question?", "are there many more questions",
    "how long is this going to take?", "how many questions do you have", "when does this end?",
    "nearly finished?", "sorry, how much longer is this going to take?", "any more questions?",
    "can you tell me how many questions are left", "what's left?", "how far along are we",
    "when will we be done", "is there much more to answer",
    "how many questions are there in total?",
  ])
  func `about how long it goes on is known`(line: String) {
    #expect(SideQuestion(line) == .howManyMore)
  }

  @Test(arguments: [
    "why do you ask?", "why do you need to know that", "why does that matter",
    "why do you ask that",
    "why are you asking me this?", "why is that important?", "why is this relevant",
    "why that question?",
    "what has that got to do with my leg?", "what does that have to do with it",
    "Why do you want to know?",
    "is that relevant?", "does it really matter?", "why do you need to know my age",
    "what's that got to do with running", "what's the point of this question?",
    "why would that matter",
    "can you tell me why you need that", "how is that relevant?", "but why do you ask",
    "what do you need that for?", "do you really need to know this?", "why does my age matter?",
  ])
  func `about the reason is known`(line: String) {
    #expect(SideQuestion(line) == .why)
  }

  @Test(arguments: [
    "what do you mean?", "I don't understand", "I don't understand the question",
    "what does that mean?",
    "can you rephrase that?", "how should I answer this?", "what should I type?",
    "does walking count?",
    "do you mean at night?", "I don't know what you mean", "what are my options?",
    "can you give me an example",
    "could you explain the question", "what does it mean", "like what?", "what counts as exercise?",
  ])
  func `about the open question itself is known`(line: String) {
    #expect(SideQuestion(line) == .help)
  }

  @Test(arguments: [
    ("can I still run?", "running"), ("can i still run", "running"),
    ("should I stretch?", "stretching"),
    ("will it heal", "outlook"), ("do I need a scan?", "injections"),
    ("is it ok to sit", "sitting"),
    ("what about injections", "injections"), ("how long does it take to get better", "outlook"),
    ("Is it okay to do squats?", "gym"), ("when can I run again?", "running"),
    ("am I allowed to run", "running"), ("would a massage help?", "hands-on"),
    ("does dry needling work?", "hands-on"), ("what exercises should I do?", "strengthening"),
    ("how should I sit?", "sitting"), ("tell me about injections", "injections"),
    ("can you tell me if I can run", "running"), ("will the pain go away?", "outlook"),
    ("what have I got?", "pattern"), ("do I have to stop running?", "running"),
    ("is running bad for it?", "running"), ("should I see a doctor?", "physio"),
    ("is it serious?", "safety-net"), ("can I walk?", "rest"),
    ("when will it get better?", "outlook"), ("shouldn't I stretch?", "stretching"),
    ("how much rest do I need?", "rest"), ("how about swimming?", "rest"),
    ("will I need surgery?", "injections"), ("ok to run?", "running"),
    ("what's the pain rule?", "pain"),
    ("could I go cycling", "rest"), ("do squats make it worse?", "gym"),
    ("does it heal on its own", "outlook"), ("hmm, can i still do yoga?", "stretching"),
  ])
  func `about what a topic tells is known`(line: String, topic: String) {
    #expect(SideQuestion(line)?.name == "topic \(topic)")
  }

  @Test(arguments: [
    "can I take paracetamol?", "is that bad?", "should I put ice on it?", "will you ring my mum?",
    "is it cancer?", "do you like cheese?",
  ])
  func `that nothing here answers is known all the same`(line: String) {
    #expect(SideQuestion(line) == .unknownTopic)
  }

  @Test(arguments: [
    "", "?", "what I did was run more", "can't run", "why not, yes", "when I run",
    "how it started was a slip", "do I? yes", "why not", "what is worse is sitting", "running?",
    "when I run?", "sitting, I think?", "about 3?", "3 weeks?", "left?", "do squats and lunges",
    "does it when I sit", "did it running", "have it when I run", "can run but it hurts",
    "can walk, not run", "is it both? left mostly", "how bad it is depends on the day",
    "what hurts is the sitting", "what makes it worse is running", "when running is the worst",
    "when sitting", "could it be both?", "can I say 4?", "would that be the left?", "yes", "no",
    "not sure", "none", "I don't know", "I don't get it", "why I ask is nobody's business",
    "the pain when I sit", "it hurts, doesn't it?", "is it when I sit?", "will do", "may be",
    "should be about 4", "would say 4", "must be the running", "how I run has changed",
    "what I mean is the left side", "who knows", "which one? the left", "what's worse is hills",
    "how long? three weeks", "whenever I sit", "where the leg meets the bottom", "am not sure",
    "do yoga", "does hurt when I run", "have had it for weeks",
    "how about never. I stopped running",
    "are you kidding, of course not", "can I skip this?", "is that 3 or 4?", "i run and do weights",
    "when it rains", "is a dull ache", "are both sore", "not much longer than a day",
    "nearly done in",
    "never", "never heard a pop", "i dont know what happened", "not sure what happened",
    "what the doctor said was a tear", "i don't know what set it off", "has got worse",
    "does not ease",
    "how it began was I ran hills", "whatever", "tell me to sit and I hurt",
    "explain it to my boss",
    "do it every day", "do nothing", "define pain, about 4", "sorry, left", "please, no",
    "much longer runs", "almost there every day", "am pregnant", "is numb between my legs",
    "what I do is run, cycle and swim", "why yes", "why of course", "how funny, no",
  ])
  func `is not heard in what may be an answer`(line: String) {
    #expect(SideQuestion(line) == nil)
  }

  @Test(arguments: [
    "tendon", "hamstring", "sit bone", "ischial tuberosity", "groin", "hip", "tailbone", "calf",
    "buttock",
    "thigh", "nerves", "genitals", "erection", "vagina", "immune system",
    "saddle numbness",
    "tingling", "pins and needles", "numbness", "limp", "bruise", "swelling", "pop", "tear",
    "weak immune system", "fever", "stress fracture", "osteoporosis", "thin bones", "blood clot",
    "infection", "cancer", "arthritis", "spondyloarthritis", "psoriasis", "Crohn's disease",
    "colitis",
    "irritable bowel", "IBS", "uveitis", "eating disorder", "menopause", "waters breaking",
    "antibiotic", "ciprofloxacin", "levofloxacin", "moxifloxacin", "ofloxacin", "delafloxacin",
    "-floxacin",
    "steroid tablets", "steroid injection", "anabolic steroids", "blood thinner", "warfarin",
    "apixaban",
    "anti-inflammatory pill", "ibuprofen", "chemotherapy", "radiotherapy", "inhalers", "carer",
    "clinician",
    "prototype", "physio", "maternity unit", "tightenings", "squats", "split squats", "step-ups",
    "lunges",
    "heavy deadlifts", "light deadlifts", "long stride", "intervals", "strengthening", "bridges",
    "leg curls", "cross-training", "toe touches", "forward bends", "Pilates", "warm up",
  ])
  func `explains each special word of the shipped dialog`(word: String) throws {
    let dialog = try #require(ShippedDialog.named("proximal-hamstring"))
    let text = "\(dialog.text)".lowercased().split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    let isSaid = text.contains(word.lowercased())
    #expect(isSaid || word == "saddle numbness", "the dialog does not say it")
    guard case .meaning? = SideQuestion("what does \(word) mean?") else {
      Issue.record("\(word) is not explained")
      return
    }
  }
}
