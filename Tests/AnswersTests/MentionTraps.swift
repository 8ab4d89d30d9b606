import Answers

extension MentionCorpus {
  /// Ways of denying a matter, by flag.
  static let absent: [(flag: SlotID, sentences: [String])] = [
    row(
      "ces",
      """
      no incontinence | no loss of bowel or bladder control |
      no problems at all with peeing or pooing | no numbness between my legs |
      my bladder and bowels are fine | no trouble peeing | I haven't lost control of my bladder |
      no problems with my bladder or bowel | I can empty my bladder normally |
      never any numbness down there | I've not wet myself | no loss of feeling when I wipe |
      I don't have any numbness around my genitals
      """),
    row(
      "both_legs",
      """
      no pain in both legs | I don't have tingling in both legs |
      neither numbness nor pain in both legs
      """),
    row(
      "chest_breath",
      """
      no chest pain | I'm not short of breath | I can breathe normally |
      no chest pain or shortness of breath | my breathing is fine
      """),
    row(
      "weight_bearing",
      """
      I can walk fine | I'm able to stand on it | no limp | I don't limp | I can put weight on it
      """),
    row(
      "injury",
      """
      I didn't fall | no fall or blow | never had an accident | no trauma | I wasn't knocked over
      """),
    row(
      "pop",
      """
      I didn't hear a pop | no pop or snap | nothing popped | I never felt a pop |
      there was no snap
      """),
    row(
      "bruise_swell_gap",
      """
      no bruising or swelling | it isn't swollen | there was no bruise | without any swelling |
      I have no bruises
      """),
    row(
      "knee_weakness",
      """
      no weakness | my leg isn't weak | I don't have any weakness | no, there is no weakness
      """),
    row(
      "calf_swollen",
      """
      my calf isn't swollen | no swelling in the calf | never had a blood clot |
      the calf is not red or hot
      """),
    row(
      "fever_unwell",
      """
      no fever | my temperature is normal | I haven't had a fever | no fever or chills |
      no temperature | fever: no | I deny fever | no no no fever | I'm not feverish at all
      """),
    row(
      "weight_loss",
      """
      no fevers, chills, night sweats, or weight loss | I haven't lost any weight |
      no weight loss | my weight is stable | my weight is the same as ever
      """),
    row(
      "cancer",
      """
      I've never had cancer | no cancer | no history of cancer | I don't have cancer
      """),
    row(
      "constant_or_night",
      """
      the pain isn't constant | it doesn't wake me at night | no night pain
      """),
    row(
      "groin_front",
      """
      no groin pain | nothing in the groin | I don't get pain in my groin
      """),
    row(
      "fluoroquinolone",
      """
      I haven't taken any antibiotics | no antibiotics | never took cipro
      """),
    row(
      "steroid",
      """
      I don't take steroids | no steroids | never used steroids
      """),
    row(
      "blood_thinner",
      """
      no blood thinners | I'm not on warfarin | I don't take any blood thinners
      """),
    row(
      "pregnancy",
      """
      I'm not pregnant | no, I'm not pregnant | definitely not pregnant
      """),
    row(
      "tingling",
      """
      no tingling | no numbness, tingling or weakness | I don't get pins and needles |
      never had any tingling in my foot | neither numbness nor tingling |
      no numbness and no tingling | without tingling
      """),
    row(
      "self_harm",
      """
      I don't feel suicidal | no thoughts of hurting myself | no thoughts of suicide |
      I don't want to die | I've never wanted to kill myself
      """),
    row(
      "new_lump",
      """
      no lumps | I haven't found a lump | no new lump
      """),
  ]

  /// Matters that are over, belong to someone else, or are only asked about or softly put.
  static let other: [(flag: SlotID, polarity: Mention.Polarity, sentences: [String])] = [
    (
      "tingling", .past,
      list(
        """
        I had numbness in my foot as a child | I used to get pins and needles in my foot |
        years ago my leg went numb | my toes tingled but that went away after an hour |
        no longer numb | my foot isn't numb any more | the tingling in my leg has gone |
        the tingling in my foot has cleared up
        """)
    ),
    (
      "cancer", .past,
      list(
        """
        I'm cancer free now | I had breast cancer ten years ago | I had cancer | I'm in remission |
        cancer survivor, treated in my thirties
        """)
    ),
    (
      "injury", .past,
      list(
        """
        I fell off a horse years ago | as a kid I had a bad fall
        """)
    ),
    (
      "fluoroquinolone", .past,
      list(
        """
        I took cipro three years ago
        """)
    ),
    (
      "cancer", .someoneElse,
      list(
        """
        my mum had breast cancer | my dad's cancer came back | a friend of mine has cancer |
        she had cancer
        """)
    ),
    (
      "tingling", .someoneElse,
      list(
        """
        my brother has numbness in his leg | my wife gets pins and needles in her foot
        """)
    ),
    (
      "pop", .someoneElse,
      list(
        """
        my friend popped his hamstring | a teammate heard a pop
        """)
    ),
    (
      "pregnancy", .someoneElse,
      list(
        """
        my wife is pregnant | my sister is pregnant
        """)
    ),
    (
      "self_harm", .someoneElse,
      list(
        """
        my friend wants to die | my brother killed himself, he was suicidal
        """)
    ),
    (
      "cancer", .unclear,
      list(
        """
        what if it is cancer? | could this be cancer | I'm worried about cancer | is it cancer? |
        it might be cancer
        """)
    ),
    (
      "ces", .unclear,
      list(
        """
        I was numb between my legs but it went away |
        I've never had a problem with my bladder until now | I've never felt numbness like this |
        numb bum after sitting | maybe a bit numb down below | I'm numb |
        not really numb down there
        """)
    ),
    (
      "calf_swollen", .unclear,
      list(
        """
        should I worry about a blood clot | maybe my calf is swollen
        """)
    ),
    (
      "fever_unwell", .unclear,
      list(
        """
        I don't think I have a fever | I'm not sure if I have a fever | possibly a fever
        """)
    ),
    (
      "pop", .unclear,
      list(
        """
        I wouldn't say I heard a pop | I don't remember hearing a pop | not sure I heard a pop
        """)
    ),
    (
      "tingling", .unclear,
      list(
        """
        not really tingling | I can't say I don't have tingling | hardly any tingling
        """)
    ),
    (
      "fluoroquinolone", .unclear,
      list(
        """
        I took some antibiotics
        """)
    ),
    (
      "injury", .unclear,
      list(
        """
        I nearly fell | I almost fell yesterday
        """)
    ),
    (
      "self_harm", .unclear,
      list(
        """
        I can't go on | what's the point | I wanted to kill myself years ago
        """)
    ),
  ]

  /// Sentences that touch no red flag, however they look.
  static let none = list(
    """
    I want to lose some weight | I'd like to lose a few kilos | my GP told me to lose weight |
    I really should lose weight | I sleep well | dead lifts at the gym | no sensation problems | I can't sleep in late |
    the pain is killing me | suicide sprints | cutting myself some slack | I'd die for a run |
    I'm dying to run again | I'd kill for a good run | my legs feel dead after squats |
    dead tired after work | I killed it at training | I popped to the shop |
    I fell asleep on the sofa | I fell in love with running | the marathon is this fall |
    long periods of sitting | a period of rest helped | my car broke down |
    I broke my personal best | I hit the gym three times a week | I hit the wall at 20 miles |
    a gap year in Peru | wear and tear | it warms up after a mile | I take a hot bath |
    a cold pack helps | I had a cold | I stay out of the red zone | keep an eye on it |
    an eye-wateringly hard session | a lump sum | chest press and bench | a deep breath |
    I can't stand sitting | I can't wait to run | I am confused about the exercises |
    every step of the plan | I want to lose weight | I dropped the weight on my squats |
    I dropped the weights right down | it came out of nowhere | it came out of the blue |
    it doesn't go down my leg |
    calf raises are easy | blisters on my heels | a shorter stride | I can't feel anything wrong |
    I can't feel any difference | weak coffee | the last few weaks | I run for a cancer charity |
    a wee bit sore | Wet weather and hilly ground | a number of runs |
    it is sore when I sit on a hard chair | I run 40 km a week | no problem | no |
    yes, that's right | it hurts at the bottom of the squat | about 3 out of 10 |
    since March, after more hills | physio said to strengthen my glutes |
    my doctor told me to rest | I tripled my mileage | both hamstrings are a bit sore |
    I am sick of this | the room temperature is fine | I'm torn between two plans |
    I cancelled my race | I can handle the stairs | I was leaning forward |
    it takes my breath away, the view | baby steps for now | that crushed me at work |
    the bar stool is hard
    """)
}
