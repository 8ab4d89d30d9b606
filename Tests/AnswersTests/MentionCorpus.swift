import Answers

/// Ways of saying that a red-flag matter is so, by flag; our own sentences, some of them misspelt.
enum MentionCorpus {
  static let present: [(flag: SlotID, sentences: [String])] = [
    (
      "ces",
      [
        "I'm numb between my legs", "it feels numb when I wipe", "there is numbness around my genitals",
        "I can't feel when I need to pee", "I wet myself on Tuesday", "lost control of my bowels twice",
        "trouble starting to pee since Friday", "I've been leaking a bit of urine",
        "I have no feeling down there", "can't tell when my bladder is full",
        "pins and needles in my inner thighs", "my privates feel strange and tingly",
        "I can't get an erection any more", "nubmness round my back passage",
        "I've lost contol of my blader", "saddle numbness", "I keep having accidents, I mean my bowels",
        "can't hold my wee in", "my bladder isn't right", "I could not urinate this morning",
        "I struggle to empty my bladder", "wiping feels different", "no sensation in my vagina",
        "no, but I couldn't feel myself pee", "I've become incontinent",
        "I don't know when my bladder is full", "my bottom has gone numb",
      ]
    ),
    (
      "both_legs",
      [
        "pain going down both legs", "both my legs tingle", "both legs are weak",
        "I get pins and needles in both feet", "numbness in both of my legs",
        "my legs, both of them, have gone numb", "shooting pain down each leg",
        "tingeling in both legs", "both feet are numb", "weakness in my left and right leg",
      ]
    ),
    (
      "chest_breath",
      [
        "I'm short of breath", "chest pain since this morning", "I've been coughing up blood",
        "I can't catch my breath", "my chest feels tight", "struggling to breathe",
        "shortness of breathe and a bad leg", "I was breathless just sitting there",
        "there's a pain in my chest", "it is hard to breathe", "I coughed up some blood",
        "brethless on the stairs",
      ]
    ),
    (
      "weight_bearing",
      [
        "I can't put any weight on it", "I can't walk", "I'm limping badly", "unable to stand on that leg",
        "I can hardly walk", "I'm on crutches", "I couldn't really put my foot down",
        "not able to bear weight", "hobbling around the house", "my leg won't take my weight",
        "I have a bit of a limp", "cannot weight-bear at all", "limpping since the weekend",
      ]
    ),
    (
      "injury",
      [
        "I fell off my bike", "I slipped on the ice", "it started after a car crash",
        "I was knocked over by a dog", "someone kicked me in the thigh", "I tripped on a kerb",
        "I had a fall on Sunday", "I landed on my bum", "hit by a car last week", "I broke my hip",
        "I was in an acident", "I came off my motorbike", "got tackled from behind",
      ]
    ),
    (
      "leg_look",
      [
        "my leg looks shorter", "that foot is turned out", "my leg has gone cold and pale",
        "the foot is blue", "my foot went white and cold", "one leg is shorter than the other",
        "my toes are freezing cold", "the leg is twisted", "my foot points outwards",
      ]
    ),
    (
      "sepsis_signs",
      [
        "my skin is blotchy", "he says my lips are blue, and my skin is mottled", "I'm slurring my words",
        "my speech is slurred", "breathing very fast", "I was delirious last night",
        "they told me it could be nothing but I do have sepsis", "hard to wake me this morning",
        "my skin has gone clammy", "bloachy skin all over",
      ]
    ),
    (
      "pop",
      [
        "I heard a pop", "I felt something snap", "something popped when I sprinted",
        "there was a loud crack", "my hamstring snapped", "I felt it tear", "I think I tore my hamstring",
        "I felt a sudden twang", "it went pop", "felt a pop 3 weeks ago", "somthing snaped",
        "the muscle ripped", "no fall, but I did feel a pop",
      ]
    ),
    (
      "bruise_swell_gap",
      [
        "there's a big bruise", "the back of my thigh is bruised", "it's swollen",
        "swelling at the top of the hamstring", "I can feel a gap in the muscle",
        "there is a dent in my thigh", "black and blue down the back", "brused all over",
        "some swolen bits round my hip", "the bruising came out after four days",
      ]
    ),
    (
      "knee_weakness",
      [
        "my leg feels weak", "weakness when I bend my knee", "my knee gives way",
        "there's no strength in that leg", "I can't push off", "my knee keeps buckling",
        "I can't bend my knee", "I've lost power in it", "weekness in the leg", "it gave way on the stairs",
      ]
    ),
    (
      "foot_drop_or_worse",
      [
        "my foot drags", "I have a foot drop", "my leg is getting weaker", "I can't lift my toes",
        "I keep tripping over my own foot", "my foot slaps the floor", "the weakness is getting worse",
        "can't raise my foot", "it is weakr, I mean weaker, than last week", "the leg is paralysed",
      ]
    ),
    (
      "calf_swollen",
      [
        "my calf is swollen", "the calf is hot and red", "I have a blood clot", "one leg is swollen and throbbing",
        "my lower leg has swelled up", "my calf's gone purple", "I think it's a DVT",
        "swelling in the left calf", "the calf feels warm", "swollin calf since the flight",
      ]
    ),
    (
      "fever_unwell",
      [
        "I've got a fever", "I have a high temperature", "I feel shivery", "chills all night",
        "I don't feel well", "feeling unwell for days", "I'm hot and cold", "night sweats",
        "not feeling great in general, a bit feverish", "I was burning up", "I've a temprature",
        "no cough but I do have a fever",
      ]
    ),
    (
      "hot_lump_or_red",
      [
        "the skin over it is red", "my buttock is hot and red", "there's an abscess", "a boil on my bum",
        "there is pus", "the area is hot", "a painful lump near my back passage",
        "it's red and hot to the touch", "an abcess I think", "a lump on my buttock",
      ]
    ),
    (
      "recent_procedure_or_weak_immune",
      [
        "I had surgery on it last month", "I had an operation in May", "a cortisone injection two weeks ago",
        "my immune system is weak", "I'm immunosuppressed", "I take methotrexate", "I had a transplant",
        "I'm having chemo", "I was operated on recently", "an injecton in my buttock",
      ]
    ),
    (
      "weight_loss",
      [
        "I've lost weight without trying", "I'm losing weight", "lost two stone", "unexplained weight loss",
        "my clothes are hanging off me", "I have lost 8 kg", "my weight has dropped a lot",
        "I keep loosing weight", "lost about ten pounds", "my trousers are all loose",
      ]
    ),
    (
      "new_lump",
      [
        "I found a lump", "there's a new lump in my thigh", "a lump on my buttock", "I can feel a hard bump",
        "a growth on my hip", "there are lumps in my groin", "there's a mass there",
        "I noticed a lump last week",
      ]
    ),
    (
      "cancer",
      [
        "I have breast cancer", "I'm having chemotherapy", "they found a tumour", "I have a tumor in my lung",
        "I'm being treated for lymphoma", "my cancer has spread", "I see an oncologist",
        "I'm on radiotherapy", "prostate canser", "myeloma, diagnosed in June",
      ]
    ),
    (
      "constant_or_night",
      [
        "the pain is constant", "it hurts all the time", "the pain wakes me at night", "the ache never goes away",
        "it keeps me awake", "pain is worse at night", "the pain doesn't ease off", "it aches day and night",
        "constent pain", "the pain is there 24/7", "pain, no matter what I do",
      ]
    ),
    (
      "groin_front",
      [
        "pain in my groin", "it hurts at the front of my hip", "my groin aches", "deep in the hip",
        "the groin is sore when I run", "left groin", "a sharp pain in the front of the hip",
        "it moves round to the groin",
      ]
    ),
    (
      "every_step",
      [
        "it hurts with every step", "pain on each step", "every single step hurts", "I feel it every stride",
        "each footfall is agony", "every time my foot lands it hurts", "with every step I take",
        "it jabs me every step",
      ]
    ),
    (
      "bone_risk",
      [
        "I have osteoporosis", "my periods have stopped", "I haven't had a period for months",
        "I had a stress fracture in March", "I've got thin bones", "I'm underweight", "I have an eating disorder",
        "my bone density is low", "ostoporosis runs with me", "I have missed periods", "osteopenia",
      ]
    ),
    (
      "fluoroquinolone",
      [
        "I took ciprofloxacin", "I'm on cipro", "they gave me levofloxacin", "a course of moxifloxacin",
        "ofloxacin for a UTI", "I finished ciproflaxacin last month", "a fluoroquinolone", "levofloxin I believe it was called levaquin",
      ]
    ),
    (
      "steroid",
      [
        "I take prednisolone", "I'm on steroids", "a steroid injection in June", "prednisone every day",
        "I have used anabolic steroids", "a cortisone shot", "prednisilone 5 mg", "long-term corticosteroids",
      ]
    ),
    (
      "blood_thinner",
      [
        "I'm on warfarin", "I take apixaban", "blood thinners for my heart", "rivaroxaban", "my doctor has me on a blood thinner",
        "clopidogrel every morning", "I use apixiban", "anticoagulants", "it's to thin my blood",
      ]
    ),
    (
      "pregnancy",
      [
        "I'm pregnant", "I'm 20 weeks pregnant", "I gave birth in March", "I had a baby two months ago",
        "I'm expecting twins", "I'm breastfeeding", "I'm in my third trimester", "pregnent",
        "I'm postpartum", "I had a C-section",
      ]
    ),
    (
      "pregnancy_warning",
      [
        "my waters have broken", "I'm pregnant and bleeding", "vaginal bleeding", "the baby is moving less",
        "I have regular contractions", "the baby isn't kicking much", "reduced movements",
        "contractions every ten minutes", "the baby's stopped moving", "strong tightenings",
      ]
    ),
    (
      "unsteady_gait",
      [
        "I'm unsteady on my feet", "my balance is off", "I stagger about", "I walk like I'm drunk",
        "I feel wobbly", "I've lost my balance a lot", "I keep falling over", "unstedy when I walk",
        "trouble with my balance",
      ]
    ),
    (
      "tingling",
      [
        "tingling in my foot", "pins and needles down my leg", "my foot goes numb", "my toes are tingly",
        "no, but I do get tingling in the foot", "my leg falls asleep", "I can't feel my toes",
        "a prickling in my calf", "tingeling toes", "numness in my foot", "numb toes", "pins & needles in my heel",
        "no weakness, just some numbness in the leg",
      ]
    ),
    (
      "self_harm",
      [
        "I want to die", "I want to kill myself", "I've thought about ending it all", "I feel suicidal",
        "everyone would be better off without me", "I don't want to be here any more",
        "the pain is so bad I want to die", "I've been cutting myself", "there's no point in living",
        "I wish I was dead", "I have thoughts of harming myself", "I don't want to live like this",
        "suicidle thoughts", "I'm going to take my own life", "I hurt myself on purpose",
      ]
    ),
    (
      "heard_rash",
      [
        "I have shingles", "a rash on my buttock", "blisters in a strip on my leg", "there's a blistering rash",
        "little blisters on my bum", "a rash came up on my thigh", "some blisters down one side", "shingels I think",
      ]
    ),
    (
      "heard_red_eye",
      [
        "my eye is red and painful", "a painful red eye", "red eyes and light hurts", "I've had uveitis",
        "my left eye is red", "iritis last week", "bloodshot eye", "light hurts my eyes",
      ]
    ),
    (
      "heard_severe_pain",
      [
        "the pain is unbearable", "so bad I can't think", "it's excruciating", "the worst pain of my life",
        "I can't sleep because of the pain", "I'm in agony", "it hurts so much that I can't move",
        "unbareable pain", "I'm crying with pain",
      ]
    ),
  ]

  /// Ways of denying a matter, by flag.
  static let absent: [(flag: SlotID, sentences: [String])] = [
    (
      "ces",
      [
        "no numbness between my legs", "my bladder and bowels are fine", "no trouble peeing",
        "I haven't lost control of my bladder", "no problems with my bladder or bowel",
        "I can empty my bladder normally", "never any numbness down there", "I've not wet myself",
        "no loss of feeling when I wipe", "I don't have any numbness around my genitals",
      ]
    ),
    ("both_legs", ["no pain in both legs", "I don't have tingling in both legs", "neither numbness nor pain in both legs"]),
    (
      "chest_breath",
      ["no chest pain", "I'm not short of breath", "I can breathe normally", "no chest pain or shortness of breath", "my breathing is fine"]
    ),
    ("weight_bearing", ["I can walk fine", "I'm able to stand on it", "no limp", "I don't limp", "I can put weight on it"]),
    ("injury", ["I didn't fall", "no fall or blow", "never had an accident", "no trauma", "I wasn't knocked over"]),
    ("pop", ["I didn't hear a pop", "no pop or snap", "nothing popped", "I never felt a pop", "there was no snap"]),
    ("bruise_swell_gap", ["no bruising or swelling", "it isn't swollen", "there was no bruise", "without any swelling", "I have no bruises"]),
    ("knee_weakness", ["no weakness", "my leg isn't weak", "I don't have any weakness", "no, there is no weakness"]),
    ("calf_swollen", ["my calf isn't swollen", "no swelling in the calf", "never had a blood clot", "the calf is not red or hot"]),
    ("fever_unwell", ["no fever", "I haven't had a fever", "no fever or chills", "no temperature", "fever: no", "I deny fever", "no no no fever", "I'm not feverish at all"]),
    ("weight_loss", ["I haven't lost any weight", "no weight loss", "my weight is stable", "my weight is the same as ever"]),
    ("cancer", ["I've never had cancer", "no cancer", "no history of cancer", "I don't have cancer"]),
    ("constant_or_night", ["the pain isn't constant", "it doesn't wake me at night", "no night pain"]),
    ("groin_front", ["no groin pain", "nothing in the groin", "I don't get pain in my groin"]),
    ("fluoroquinolone", ["I haven't taken any antibiotics", "no antibiotics", "never took cipro"]),
    ("steroid", ["I don't take steroids", "no steroids", "never used steroids"]),
    ("blood_thinner", ["no blood thinners", "I'm not on warfarin", "I don't take any blood thinners"]),
    ("pregnancy", ["I'm not pregnant", "no, I'm not pregnant", "definitely not pregnant"]),
    ("tingling", ["no tingling", "no numbness, tingling or weakness", "I don't get pins and needles", "never had any tingling in my foot", "neither numbness nor tingling", "no numbness and no tingling", "without tingling"]),
    ("self_harm", ["no thoughts of suicide", "I don't want to die", "I've never wanted to kill myself"]),
    ("new_lump", ["no lumps", "I haven't found a lump", "no new lump"]),
  ]

  /// Matters that are over, belong to someone else, or are only asked about or softly put.
  static let other: [(flag: SlotID, polarity: Mention.Polarity, sentences: [String])] = [
    (
      "tingling", .past,
      [
        "I had numbness in my foot as a child", "I used to get pins and needles in my foot",
        "years ago my leg went numb", "my toes tingled but that went away after an hour",
        "no longer numb", "my foot isn't numb any more", "the tingling in my leg has gone",
        "the tingling in my foot has cleared up",
      ]
    ),
    ("cancer", .past, ["I had breast cancer ten years ago", "I had cancer", "I'm in remission", "cancer survivor, treated in my thirties"]),
    ("injury", .past, ["I fell off a horse years ago", "as a kid I had a bad fall"]),
    ("fluoroquinolone", .past, ["I took cipro three years ago"]),
    ("cancer", .someoneElse, ["my mum had breast cancer", "my dad's cancer came back", "a friend of mine has cancer", "she had cancer"]),
    ("tingling", .someoneElse, ["my brother has numbness in his leg", "my wife gets pins and needles in her foot"]),
    ("pop", .someoneElse, ["my friend popped his hamstring", "a teammate heard a pop"]),
    ("pregnancy", .someoneElse, ["my wife is pregnant", "my sister is pregnant"]),
    ("self_harm", .someoneElse, ["my friend wants to die", "my brother killed himself, he was suicidal"]),
    (
      "cancer", .unclear,
      ["what if it is cancer?", "could this be cancer", "I'm worried about cancer", "is it cancer?", "it might be cancer"]
    ),
    ("ces", .unclear, ["numb bum after sitting", "maybe a bit numb down below", "I'm numb", "not really numb down there"]),
    ("calf_swollen", .unclear, ["should I worry about a blood clot", "maybe my calf is swollen"]),
    ("fever_unwell", .unclear, ["I don't think I have a fever", "I'm not sure if I have a fever", "possibly a fever"]),
    ("pop", .unclear, ["I wouldn't say I heard a pop", "I don't remember hearing a pop", "not sure I heard a pop"]),
    ("tingling", .unclear, ["not really tingling", "I can't say I don't have tingling", "hardly any tingling"]),
    ("fluoroquinolone", .unclear, ["I took some antibiotics"]),
    ("self_harm", .unclear, ["I can't go on", "what's the point", "I wanted to kill myself years ago"]),
  ]

  /// Sentences that touch no red flag, however they look.
  static let none = [
    "the pain is killing me", "I'd die for a run", "I'm dying to run again", "I'd kill for a good run",
    "my legs feel dead after squats", "dead tired after work", "I killed it at training",
    "I popped to the shop", "I fell asleep on the sofa", "I fell in love with running", "the marathon is this fall",
    "long periods of sitting", "a period of rest helped", "my car broke down", "I broke my personal best",
    "I hit the gym three times a week", "I hit the wall at 20 miles", "a gap year in Peru", "wear and tear",
    "it warms up after a mile", "I take a hot bath", "a cold pack helps", "I had a cold", "I stay out of the red zone",
    "keep an eye on it", "an eye-wateringly hard session", "a lump sum", "chest press and bench", "a deep breath",
    "I can't stand sitting", "I can't wait to run", "I am confused about the exercises", "every step of the plan",
    "I want to lose weight", "I dropped the weight on my squats", "calf raises are easy", "blisters on my heels",
    "a shorter stride", "I can't feel anything wrong", "I can't feel any difference", "weak coffee", "the last few weaks",
    "I run for a cancer charity", "a wee bit sore", "Wet weather and hilly ground", "a number of runs",
    "it is sore when I sit on a hard chair", "I run 40 km a week", "no problem", "no", "yes, that's right",
    "it hurts at the bottom of the squat", "about 3 out of 10", "since March, after more hills", "",
    "physio said to strengthen my glutes", "my doctor told me to rest", "I tripled my mileage",
    "both hamstrings are a bit sore", "I am sick of this", "the room temperature is fine", "I'm torn between two plans",
    "I cancelled my race", "I can handle the stairs", "I was leaning forward", "it takes my breath away, the view",
    "baby steps for now", "that crushed me at work", "the bar stool is hard",
  ]
}
