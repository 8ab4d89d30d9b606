/// What a word means to the net when it takes a second word to make a red flag: "numb" and "wipe".
enum Concept: Int, Sendable {
  // Complaints.
  case numb, cannotFeel, dontFeel, cannotSense, oddFeeling, tingle, buzz, asleep, weak, weaker,
    worse, swelling, gap
  case hot, red, throb, colour, pale, cold, crooked, pain, tight, drag, blister, rash, lump, bigger
  case leak, escape, cannotControl, cannotDo, trouble, loss
  /// Says that something works as it should.
  case fine
  // Places.
  case saddle, seat, thigh, leg, legs, bothLegs, calf, foot, knee, upperBody, eye, chest, skin
  // Functions.
  case bladder, bowel, toilet, sex, breathing, walking, weight, periods
  // Circumstances.
  case sitting, night, constant, wakes, pregnancy, kilograms
}

/// A set of concepts.
struct Concepts: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ concepts: Concept...) {
    rawValue = concepts.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  /// Every part of the body that a complaint can belong to.
  static let places = Concepts(
    .saddle, .seat, .thigh, .leg, .legs, .bothLegs, .calf, .foot, .knee, .upperBody, .eye, .chest)
  static let limbs = Concepts(.thigh, .leg, .legs, .bothLegs, .calf, .foot, .knee, .upperBody)
  /// What says nothing of danger without one of the others.
  static let quiet = Concepts(
    .pain, .sitting, .leg, .thigh, .foot, .knee, .seat, .legs, .upperBody, .skin, .fine, .worse,
    .walking, .trouble, .tight, .kilograms, .toilet)
  /// What a person can feel, and so can deny feeling.
  static let complaints = Concepts(.numb, .tingle, .weak, .swelling, .gap, .hot, .pain, .lump)
  /// What works or doesn't.
  static let functions = Concepts(.bladder, .bowel, .sex)
  /// What may stand in an exception without making it one of its own.
  static let excepted = Concepts.places.union(
    .init(.sitting, .night, .skin, .walking, .fine, .worse))
  static let sensations = Concepts(.numb, .tingle, .cannotFeel, .cannotSense, .oddFeeling)
}

extension Concept {
  /// The words of each concept, as phrases.
  static let phrases: [(Concept, String)] = [
    (
      .numb,
      """
      numb/ness/ed/ing/ish/less, nummb/ness, numness,
      no|zero|lost|lose|losing|reduced|less|little|decreased|limited feeling|sensation/s,
      loss|lack of feeling|sensation, hard|difficult time feeling, cant get feeling back,
      feeling|sensation gone|lost|went|missing|disappeared|vanished, feel/s/ing nothing,
      felt nothing
      """
    ),
    (.cannotFeel, "cant feel"),
    (
      .dontFeel,
      """
      dont|doesnt|didnt|not feel, not|isnt|arent feeling,
      hard|difficult|difficulty|trouble|struggle|struggling feel,
      difficulty|trouble|struggling feeling
      """
    ),
    (.cannotSense, "cant|dont|didnt|doesnt|not feel|sense|feeling when|if|whether|that|while"),
    (
      .oddFeeling,
      """
      feel/s/ing|felt different|strange|weird|odd|funny|fuzzy,
      altered|strange|weird|odd|funny|different|changed|change feeling|sensation/s,
      change in feeling|sensation, cotton wool, like|on cotton|sponge,
      not|isnt|arent|doesnt|dont mine|belong|attached,
      like someone|somebody else|elses, like wiping|touching someone|somebody|something,
      like wood|wooden|rubber|plastic
      """
    ),
    (
      .tingle,
      """
      tingl/e/es/ed/ing/y/ly, tingeling, pins|pin and|n|nd|an needle/s, pins needle/s,
      par/aesthesia/esthesia, prickl/e/es/ing/y
      """
    ),
    (
      .buzz,
      "buzz/es/ed/ing/y, fizz/es/ing/y, crawling, electric shock/s, zap/s/ped/ping, zing/s/ing"
    ),
    (
      .asleep,
      "fall/s/ing/en|fell|go/es/ing|gone|went asleep|dead, go/es/ing|gone|went to sleep, asleep"
    ),
    (
      .weak,
      """
      weak/ness/ened/ly, weekness, feel/s/ing|felt|gone|very|really week,
      no|lost|losing|less|little strength|power, loss|lack of strength|power, paralys/ed/is,
      paralyzed, not|isnt|arent|less as strong, not|isnt|arent|less strong, lost muscle,
      barely|hardly strength|power,
      not|dont|doesnt|havent|hasnt|isnt|wasnt much|any|enough strength|power,
      muscle wasting|loss|wasting, strength|power loss, give/s/n|gave|giving way|out,
      buckl/e/es/ed/ing, knee|knees|leg|legs|ankle|hip give|gives|gave|giving away,
      strength isnt|hasnt|wasnt|not what|same|been|right|there,
      strength gone|down|decreased|reduced|dropped
      """
    ),
    (.weaker, "weaker, weakening, losing strength|power"),
    (
      .worse,
      "worse, worst, worsening, worsened, increasing, spreading, progressing, progressive/ly"
    ),
    (
      .swelling,
      """
      swell/s/ed/ing/ings, swollen, swole, swolen, puffy, puffed up, oedema, edema, ballooned,
      like balloon,
      lymphoedema, lymphedema, fluid|water retention, retaining fluid|water,
      fluid in|on|around leg|legs|knee|ankle|ankles|thigh
      """
    ),
    (.gap, "gap, dent, hollow, divot, hole, balled|bunched up"),
    (.hot, "hot, warm, warmer, hotter, burning hot"),
    (.red, "red/dish/ness/der, inflamed"),
    (.throb, "throb/s/bing/bed"),
    (
      .colour,
      "purple, purplish, black, discolour/ed/ation, discolor/ed/ation, darker, colour, color"
    ),
    (.pale, "pale, white, blue, bluish, grey, gray, ashen"),
    (.cold, "cold, colder, icy, freezing, ice cold"),
    (
      .crooked,
      """
      shorter, turned|turning|turns|pointing|twisted|rotated out|in|outward/s|inward/s|sideways,
      twisted, rotated, deformed, wrong|funny|odd|strange angle, out of shape
      """
    ),
    (
      .pain,
      "pain/s/ful, hurt/s/ing, ache/s/d, aching, achy, sore/ness, shooting, stabbing, agony"
    ),
    (.tight, "tight/ness/ening, pressure, squeezing, crushing"),
    (.drag, "drag/s/ged/ging, scrap/es/ing, slap/s/ping, flop/s/ping/ped, scuff/s/ing/ed"),
    (.blister, "blister/s/ed/ing"),
    (.rash, "rash/es"),
    (.bigger, "bigger, larger, fatter, twice size"),
    (.lump, "lump/s/y, growth, hard|new|painful|small|big bump, mass"),
    (
      .leak,
      """
      leak/s/ed/ing/age, dribbl/e/es/ed/ing, accidents,
      wet, wetting, urgency
      """
    ),
    (.escape, "escap/e/es/ed/ing, urgent/ly, come|comes|coming|came out"),
    (
      .cannotControl,
      """
      lost|lose|loses|losing|loss|no|poor|little|less|without control, loss|lack of control,
      cant|trouble hold|control|holding|controlling, dont|doesnt|didnt have control,
      dont|doesnt|didnt hold|control, not in control, out of control
      """
    ),
    (
      .cannotDo,
      """
      cant empty|start|go|stop|pass|tell|open,
      not|dont|doesnt|didnt|never|wont|isnt empty|emptying|start,
      dont|cant|not know|tell when|if|whether, not|stopped|doesnt|isnt|dont work|working,
      wont come|start|go|stop,
      nothing|hardly comes|coming out, retention,
      dont|didnt|not|without notice|noticing|realise|realize|know|knowing|realising|aware,
      not|isnt right
      """
    ),
    (
      .trouble,
      """
      trouble, troubl/es/ed/ing, difficult/y/ies, problem/s/atic, issue/s, symptom/s,
      hesitan/t/cy, strain/ing,
      change/s/d, changing, slower, weird, strange, different/ly, playing|acting|messed up,
      decreased, accidents
      """
    ),
    (.loss, "lost, lose, loses, losing, loosing, loss, dropped, shed, shedding, dropping"),
    (
      .fine,
      """
      fine, normal/ly, ok, okay, alright, stable, steady, unchanged, regular/ly, as usual,
      the same, perfect/ly, under control, all good, working, works, clear,
      can empty|pee|wee|urinate|poo|hold|control|go|breathe|tell
      """
    ),
    (
      .saddle,
      """
      saddle area|region|zone|bit, genital/s/ia, privates,
      private|intimate|sensitive part/s|area/s|bit/s|region, crotch, perineum, toilet paper,
      loo roll, perineal, vagina/l, vulva, labia, penis, testic/le/les/ular, scrotum, balls,
      anus, anal, bumhole, arsehole, taint, gooch, fanny, todger, manhood, bum crack,
      butt crack, rectum, rectal, back passage, backpassage, between legs|thighs|cheeks, groin/s,
      inner thigh/s, inside/s of thigh/s|leg/s, down there, down below, nether region/s,
      undercarriage, wipe/s/d, wiping, lady parts|bits, willy, dick, cock
      """
    ),
    (
      .seat,
      """
      bum/s, bottom, buttock/s, butock/s, backside, behind, back end, arse, ass, butt/s, rear,
      rear end,
      cheek/s, glute/s, saddle, sit|sitting|sitz bone/s, sitbone/s, tailbone
      """
    ),
    (.thigh, "thigh/s, hamstring/s, hammy, quad/s, hip/s, muscle, back of leg"),
    (.leg, "leg, limb, shin/s, front of leg|thigh"),
    (.legs, "legs"),
    (
      .bothLegs,
      """
      both|bilateral leg/s|feet|foot|calves|thighs|shins, both of them, left leg and right leg,
      right leg and left leg, spread|spreading|moved to other leg, legs|feet both,
      both down legs, in|into|down|through both legs, each leg|foot,
      left and right leg/s|foot|feet, right and left leg/s|foot|feet, either leg
      """
    ),
    (.calf, "calf, calfs, calves, lower leg/s, back of lower leg"),
    (
      .foot,
      """
      foot, foots, feet, toe/s, ankle/s, heel/s, sole/s, ball/s of foot|feet,
      bottom of foot|feet|leg
      """
    ),
    (.knee, "knee/s"),
    (
      .upperBody,
      """
      hand/s, arm/s, finger/s, thumb/s, wrist/s, shoulder/s, neck, elbow/s, face, lip/s, tongue,
      jaw
      """
    ),
    (.eye, "eye/s"),
    (.chest, "chest"),
    (.skin, "skin, area, patch, spot"),
    (
      .bladder,
      """
      bladder, pee/s/d/ing, wee/s/ing, weeing, urin/e/ate/ates/ated/ating/ation/ary, waterworks,
      water works, can empty|pee|wee|urinate, piss/ing, pass/ing water
      """
    ),
    (
      .bowel,
      """
      bowel/s, poo/s/ing/ed, poop/s/ing, stool/s, motions, faec/es/al, fec/es/al,
      defecat/e/ing/ion, shit
      """
    ),
    (.toilet, "toilet, loo, bathroom, restroom, lavatory"),
    (.sex, "erection/s, erectile, ejaculat/e/ing/ion, orgasm/s/ing, sex, sexual/ly, climax"),
    (.breathing, "can breathe, breath, breathing, breathe, lungs"),
    (.walking, "walk/s/ed/ing, stand/s/ing, weight bearing"),
    (.weight, "weight"),
    (.periods, "period, periods"),
    (
      .sitting,
      """
      sit/s/ting, sat, seat/s/ed, chair/s, drive/s, driving, bike, saddle, ride/s, riding,
      cycl/e/ing, desk
      """
    ),
    (.night, "night/s, nighttime, night time, in bed, overnight"),
    (
      .constant,
      """
      constant/ly, all time, nonstop, non stop, 24 7, round clock, day and night, night and day,
      continuous/ly, unrelenting, relentless, never eases|stops|goes|settles|ends|lets|leaves,
      doesnt|wont|not|dont|didnt ease|stop|go|settle|shift|let away|up|off|down|with,
      permanent/ly, always there, morning noon and night,
      nothing|no helps|position|eases|relieves, up all night, doesnt|wont stop|ease|shift|settle,
      no let up, no relief, without a break|relief, no matter what|how
      """
    ),
    (.wakes, "wake/s/n/ns me, waking me, woke|woken me, keep/s/ing|kept me awake|up"),
    (.pregnancy, "pregnan/t/cy/cies, pregnent, pregnat, baby, vaginal/ly, trimester, expecting"),
    (.kilograms, "kg, kgs, kilo/s, stone, pound/s, lb, lbs"),
  ]
}
