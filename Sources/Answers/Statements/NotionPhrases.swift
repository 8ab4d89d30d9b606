extension Notion {
  /// The words of each notion, as phrases of `StoryLexicon`.
  static let phrases: [(Notion, String)] = painPhrases + placePhrases + doingPhrases + carePhrases

  private static let painPhrases: [(Notion, String)] = [
    (
      .nothing,
      """
      in the long run, run|running|ran|runs for train|bus|taxi|door, couch potato, run|running|runs|ran out|late|errands|past, running water,
      run|running|runs|ran my own, run down|by, school|dry|trial|dummy run,
      running shoes|trainers|watch|gear|kit|app|store|shop|coach|magazine, all right, alright,
      put|putting|puts|lose|lost|losing|gain|gained weight, weight on|bearing|off|loss,
      train|coach|bike station, on|by the ?train|bus, team at,
      football|rugby match|fan|mum|mom|dad,
      watch/es/ed/ing football|rugby|tennis|hockey|soccer|cricket, hard time|work|to,
      soft tissue, motor bike, menstrual|wash cycle, cycle of, standing|stand ?up desk,
      spinning head, other day, no longer, as long,
      lift/ed/ing shopping|boxes|kids|baby|toddler|child|leg|knee|foot|son|daughter|kid,
      gym teacher, sit up/s, stiff upper, start/ing line, same thing|day|time|side|place|leg,
      play with, playing up on, better off|safe|understand, fine tune, seen it|that|this,
      stop|stops|stopping me|hurting|by, play a part|role, team leader|meeting|lead|manager,
      work|job|life stress, stretch of|to, pain killer/s, long stretch, test|training course,
      in training for work, a run of, run/s in the family, first aid training, train journey
      """
    ),
    (
      .pain,
      """
      pain/s/ful/fully, paining, hurt/s/ing, hurty, ache/s/d/y, aching, achy, sore/ness,
      niggle/s/d, niggling, niggly, twinge/s, discomfort, uncomfortable, unpleasant, sting/s/ing, burn/s/ing,
      throb/s/bing, tender/ness, stab/s/bing, agony, killing, kills, problem/s, issue/s, trouble,
      injury, tendinopathy, tendonitis, tendinitis, tendonopathy, tendinosis, flare/s/d up,
      flare ups, grumbl/e/es/ing/y, pht, hht, on fire,
      screaming, grumpy, torture, agonising, agonizing, excruciating, unbearable, gyp, jip, bother/s/ing, playing up, pinch/es/ing, cramp/s, complaining, complained, nag/s/ging, gnaw/s/ing, bite/s, biting, bugging, pestering, plaguing,
      bruised feeling, whing/es/ing, moaning, tightness
      """
    ),
    (
      .began,
      "start/s/ed, began, begin, begins, begun, kicked off, kick off, onset, started|began slow"
    ),
    (
      .arose,
      """
      came|come|coming|comes on, crept up|in, creep/ing up, sneaked|snuck|sneaking up, appear/ed, develop/ed, set in,
      notice/d, noticing, surfaced, first felt|feel|hurt|appeared|got|had|started, flared,
      it|this|injury happened, popped up, came|come|appeared|started out nowhere|blue, came about, came|come slowly|gradually, showed|turned|cropped|flared up, woke up with, kicked in,
      got|became sore|painful|achy|tender, arrived
      """
    ),
    (
      .injured,
      """
      injur/ed, hurt my|it|myself, pull/ed, strain/ed, tweak/ed, tore, torn, did my hamstring,
      aggravated, irritated
      """
    ),
    (
      .gradual,
      """
      gradual/ly, slowly, slow onset, over time, over weeks|months|years, bit by bit,
      little by little, crept up|in, creep/ing up, sneaked|snuck|sneaking up, insidious/ly, by degrees, step by step,
      built ?up over|slowly|gradually, slow|gradual start, started|began slow, came|come slowly|gradually
      """
    ),
    (
      .sudden,
      """
      sudden/ly, all of a sudden, in an instant, instant/ly, exact moment|second, one moment,
      at once, immediate/ly, straight away, mid sprint|stride|lunge|jump, the moment i
      """
    ),
    (
      .quick,
      """
      quickly, overnight, rapid/ly, within days|hours, over hours|days, in a day, fairly fast
      """
    ),
    (
      .pop,
      """
      felt|heard|feel ?something|something|it pop|snap|twang|ping|rip|tear,
      felt|heard|feel ?something|something|it go|give|crack|tearing|popping|snapping,
      something popped|snapped|tore|gave|went
      """
    ),
    (
      .trendWorse,
      """
      get/s|getting|got|gotten|become|becoming|growing|become worse, getting|got worse and worse,
      gradually|steadily|progressively worse, worsening, worsened, going downhill, is|its|been worse, getting|got more painful|sore,
      getting more and more painful|sore
      """
    ),
    (
      .trendBetter,
      """
      getting|got|gotten|becoming|feeling|gets better, improving, improved, on the mend,
      settling down, getting there
      """
    ),
    (
      .trendSame,
      """
      stay/s|stayed|staying|remained the same, about|exactly|much|just the same,
      not|hasnt|havent changed since|at, no better or|nor worse, no worse or|nor better,
      neither better, plateaued, hasnt changed
      """
    ),
    (.worse, "worse, worst, worsens, aggravate/s, aggravating, aggravated|irritated by"),
    (.better, "better, improve/s"),
    (
      .eases,
      """
      ease/s|eased|easing off|up, ease/s, eased, easing, loosen/s/ed up, loosen/s, warms up,
      wear/s off, wearing off, goes|go away|off, disappear/s/ed, vanish/es/ed, fades, fade, faded, gets|get better,
      feels better, improves, settle/s/d down, settle/s/d, dies|die down, eased off, lessens,
      calms down, calm/s
      """
    ),
    (
      .returns,
      """
      comes|come|coming|came back, return/s/ed, back again, again later|afterwards|after,
      back with a vengeance, hurts after|afterwards|later, sore after|afterwards|later,
      aches|ache after|afterwards|later, worse after|afterwards|later, its|is back, pay for it,
      flares|flare later|after|afterwards|again, throbs|throbbing later|after|afterwards
      """
    ),
    (
      .unchanging,
      """
      stay/s the same, doesnt|dont|never|not|wont ease|warm|settle|improve|loosen|wear,
      doesnt|dont|never|not|wont loosen|ease|warm|go|wear up|off|away,
      never eases|warms|settles|improves|loosens|wears ?up|off,
      start to finish|end, hurting|hurts till|until i stop|finish, throughout, whole way|time|run, entire run|time, all the way
      """
    ),
    (
      .warm,
      """
      warm/ed/ing up, warmed, warm, get/ting going, got going, gets going, into my|the|a run,
      first few|couple mile|miles|minutes|km|k|kms|mins, first mile|km|kilometre|10|ten,
      few minutes|mins|miles|km|k, after mile|kilometre|kilometer, to start|begin with, middle of run|runs|session|match|workout, start|beginning of run|runs|session|sessions|training|match,
      ive got going, a mile|km|while|bit in|into, loosened up,
      get moving, im moving|going, i get moving
      """
    ),
    (
      .longer,
      """
      longer|further|farther|more|faster i|we, the longer|further,
      as i run|go|keep|continue|carry, as the run|session, as time goes, as it goes, progresses,
      during the run, keep|keeps going, run on
      """
    ),
    (
      .lingers,
      """
      linger/s/ed, last/s/ed, lasting, pay for it, pays for, paying for, flare/s up,
      hang/s around, feel|feels|feeling|felt it for, persists, stays sore|painful, stay/s/ed, sticks|stuck|hung|hanging around
      """
    ),
    (
      .settles,
      """
      settle/s/d, settles down, calm/s down, die/s down, quieten/s down,
      to settle|calm|recover|go|pass|disappear|quieten|ease, recover/s, gone,
      goes away, go away, get over
      """
    ),
    (.stiff, "stiff/ness, stiffen/s"),
    (
      .morning,
      """
      morning/s, wake|waking up, wake, get out of bed, getting out of bed, got out of bed,
      first thing, get up, on rising, waking
      """
    ),
    (
      .fine,
      """
      fine, ok, okay, no problem/s, no bother, no issue/s,
      doesnt|dont|didnt|not|never hurt|hurts|bother|bothers|affect|aggravate|irritate, isnt|not painful|sore|there,
      pain free, painfree, painless, without pain|any pain|problem|hurting|issue,
      no pain|discomfort|soreness|hassle
      """
    ),
  ]

  private static let placePhrases: [(Notion, String)] = [
    (
      .lowerButtock,
      """
      sit|sits|sitting|sitz|sitter|seat bone/s, sitbone/s, sitzbone/s,
      bum|butt|arse|ass|buttock|cheek|glute bone/s, ischial ?tuberosity|tuberosities|area|bone, ischium, tuberosity,
      low|lower|bottom|base ?part|half|end buttock/s|bum|glute/s|butt,
      low|lower|bottom|base ?part|half|end cheek/s|backside|arse|ass|rear,
      underneath|under|underside|beneath|below ?part|half|end buttock/s|bum|glute/s|butt,
      underneath|under|underside|beneath|below ?part|half|end cheek/s|backside|arse|ass|rear,
      low|lower bottom,
      buttock/s|bum|glute/s|butt|cheek/s|backside ?aches|hurts|ached|sore low|lower ?down,
      buttock|bum|glute|butt|cheek|backside at|in|along|near|by crease|fold,
      glute|butt|bum|buttock hamstring junction|border|tie|meet|boundary,
      top|up near|by|towards bum|butt|buttock|bottom|cheek|glute|backside|arse|ass,
      low|lower ?down in buttock/s|bum|glute/s|butt|cheek/s|bottom|backside|arse|ass,
      lower gluteal,
      fold|crease under|below|between|at|of ?bottom buttock/s|bum|glute/s|butt|cheek/s|backside,
      gluteal|glute|buttock|bum|butt fold|crease,
      leg|thigh|hamstring|hammy joins|meets ?onto|into|with|at bum|bottom|butt|buttock/s|glute/s,
      leg|thigh|hamstring|hammy attaches|connects|joined ?onto|into|with|at bum|bottom,
      leg|thigh|hamstring|hammy attaches|connects|joined ?onto|into|with|at butt|buttock/s|glute/s,
      leg|thigh|hamstring|hammy joins|meets ?onto|into|with|at cheek|pelvis|arse|ass|backside,
      leg|thigh|hamstring|hammy attaches|connects|joined ?onto|into|with|at cheek|pelvis,
      leg|thigh|hamstring|hammy attaches|connects|joined ?onto|into|with|at arse|ass|backside,
      where it joins|meets|attaches|connects ?onto|into|to bum|bottom|butt|buttock/s|glute/s,
      where it joins|meets|attaches|connects ?onto|into|to cheek|pelvis|arse|ass|backside,
      bum|bottom|butt|buttock meets|joins|becomes|turns ?into leg|thigh|hamstring|hammy,
      glute|cheek|arse|ass|backside meets|joins|becomes|turns ?into leg|thigh|hamstring|hammy,
      top|origin|attachment|insertion ?end ?both hamstring/s|hammy|hammies|ham|hams, high up|on hamstring/s|hammy,
      high|upper|proximal hamstring/s|hammy|hammies,
      hamstring/s|hammy attachment|origin|origins|insertion|attaches|inserts, hamstring/s at|near top,
      hamstring tendon at, top of back of thigh|leg, bone i sit, bone that i sit, bones i sit,
      bone you sit, bones you sit, bone under bum|buttock
      """
    ),
    (
      .midButtock,
      """
      middle|centre|center buttock/s|bum|glute/s|butt|cheek, mid buttock/s|glute/s,
      deep|deeper in|inside|within|into buttock/s|bum|glute/s|butt|cheek
      """
    ),
    (.lowBack, "low|lower back, small of back, lumbar"),
    (.sideHip, "side|outside|outer ?part|side hip/s, hip side"),
    (.groin, "groin, front of hip/s"),
    (.tailbone, "tailbone, tail bone, coccyx, coxyx, coccix"),
    (
      .midThigh,
      """
      middle of thigh|hamstring/s|back, mid thigh|hamstring/s, back|rear of thigh/s,
      back of upper leg, halfway down|up thigh|hamstring, belly of hamstring/s, hamstring belly
      """
    ),
    (
      .belowKnee,
      """
      below|beneath|past|beyond the knee|knees, calf, calves, calfs, foot, feet, toe/s, ankle/s,
      shin/s, lower leg, heel
      """
    ),
    (.knee, "to|towards|above|behind|near knee, knee/s"),
    (.thigh, "thigh/s, hamstring/s, hammy, hammies, upper leg, back of leg"),
    (.leg, "leg/s"),
    (
      .spreads,
      """
      spread/s/ing, radiat/e/es/ing/ed, travel/s/ling,
      goes|go|going|moves|shoots|shooting|runs|running|shoot|extends|comes down, shoot/s/ing,
      refer/s, referred, runs|run|goes|go into|from|to|along
      """
    ),
    (
      .staysPut,
      """
      stay/s|staying in one|same|that|the spot|place, stays put|local|there, locali/sed/zed,
      one spot|place|specific|particular, pinpoint, very specific spot, just there
      """
    ),
    (
      .bodyHalf,
      """
      side/s, sided, buttock/s, bum, butt, cheek/s, hamstring/s, hammy, hammies, glute/s, hip/s,
      thigh/s, leg/s, sit bone/s, sitbone/s, sits bone/s, sitting bone/s, sitz bone/s, ham/s, one,
      bottom, backside, arse, ass, hand side, upper|lower|high hamstring|buttock|thigh|glute
      """
    ),
    (
      .bothSides,
      """
      both sides, bilateral/ly, either|each side, left and right, right and left, left & right
      """
    ),
    (
      .swapsSides,
      """
      swap/s/ped/ping ?over|between side/s, swap/s over, switch/es/ed/ing ?between side/s,
      alternat/es/e/ing side/s|left|between, change/s|changing sides,
      moves|goes|jumps|flips|shifts between left|right|sides, moves|goes|jumps|flips ?from side|left|right to|left|right ?side|left|right, side to side,
      one side then other|the, sometimes ?the left|right sometimes ?the right|left
      """
    ),
    (
      .tingles,
      """
      tingl/e/es/ing/y, numb/ness, pins and|n|& needles, pins needles, fizzing, prickling,
      electric shock/s
      """
    ),
    (
      .elsewhere,
      """
      knee/s, calf, calves, ankle/s, foot, shoulder/s, neck, wrist/s, elbow/s, arm/s, hand/s,
      achilles, heel, headache/s, migraine/s, quad/s, quadriceps, hip flexor/s, upper back, plantar, toe
      """
    ),
  ]
}
