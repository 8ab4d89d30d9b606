/// Words that raise a flag on their own.
struct MentionSign: Sendable {
  let flag: SlotID
  /// What the words say when nothing denies or softens them.
  let polarity: Mention.Polarity
  let phrases: String

  init(_ flag: SlotID, _ phrases: String) {
    (self.flag, polarity, self.phrases) = (flag, .present, phrases)
  }

  init(_ flag: SlotID, _ polarity: Mention.Polarity, _ phrases: String) {
    (self.flag, self.polarity, self.phrases) = (flag, polarity, phrases)
  }

  static let all = emergencies + injuries + illnesses + histories + heard

  private static let emergencies: [MentionSign] = [
    .init(
      "ces",
      """
      incontinen/t/ce/cy, cauda equina, accident in bed|pants|trousers,
      accident on way to loo|toilet|bathroom, cant|dont feel bits|need|urge,
      saddle anaesthesia|anesthesia|numb/ness, wet|wetting|wets|pee|peed|peeing|piss myself,
      pissed|pissing|poo|pooed|pooped|shit|soil|soiled myself, messed|crapped|dirtied myself,
      wet|wets|wetting|soiled|soiling bed|pants|knickers|trousers|underwear,
      weak bladder|stream|flow, urinary retention, cant pee|wee|urinate|poo|piss,
      hard to pee|wee, cant|trouble|hard start|stop|starting|stopping peeing|weeing|urinating,
      trouble|difficulty|struggling peeing|weeing|urinating|pooing, numb bladder,
      cant get|keep|have erection|orgasm, erectile dysfunction, erections gone|stopped|weaker,
      cant feel when|myself|if pee|peeing|wipe|poo|go|full, sphincter, numb bits,
      cant hold it in|wee|pee|poo|water, accidents in pants,
      didnt|dont make it to toilet|loo|bathroom, not make it to toilet|loo|bathroom,
      cant make it to toilet|loo|bathroom, cant pass water|urine|stool|motion,
      cant tell|feel|know when|if|whether ?i need|finished loo|toilet|bathroom|pee|wee|poo|go,
      cant|dont|didnt feel it|anything|myself when|if ?i wipe|pee|wee|poo|sit,
      cant go to toilet|loo|bathroom, toilet|loo|bathroom trouble|problem|problems|issues,
      bowels|bladder arent|havent right|been|working, blader, bladders,
      difficulty|struggling|struggle start|stop|starting|stopping pee|wee|peeing|weeing,
      hard|trouble|difficulty start|starting|stopping pee|wee|urinate, cant get it up,
      cant get|stay hard
      """),
    .init(
      "ces", .unclear,
      """
      cant hold it, cant empty, accident on toilet,
      need/ing toilet|loo|bathroom|pee urgently|hurry|quickly|often|constantly,
      need/ing toilet|loo|bathroom|pee in hurry,
      pee/ing|wee/ing more|often|frequently|constantly, pee lot more
      """),
    .init(
      "chest_breath",
      """
      short|shortness of breath|breathe|breth, breathless/ness, brethless, cant get my breth,
      cant|hard|trouble|struggling|fighting breathe|breathing, cant catch|get breath,
      hard|difficult|struggling|trouble|struggle catch|catching|get|getting breath,
      breathing bad|worse|laboured|labored|difficult|hard|heavy|shallow|off|tight,
      cant get air|enough, difficulty breathing, gasping, puffed out, cough/s/ed/ing up blood,
      cough/ed/ing blood, blood when cough|coughing, coughed blood, chest pain/s,
      chest tight/ness, tight chest, heart attack, pulmonary embolism, clot in|on lung/s,
      struggle|struggles|difficult to breathe, pains in chest, winded all time, suffocating
      """),
    .init("chest_breath", .unclear, "out of breath, wheez/e/es/ing/y, palpitations"),
    .init(
      "weight_bearing",
      """
      limp/s/ed/ing, hobbl/e/es/ed/ing, crutch/es, wheelchair, walking stick, walker, zimmer,
      cant walk|stand up|on, cant stand without|properly|long, cant bear|put|take|hold weight,
      need|use|using stick|cane|frame to|for walk|walking|get, walking|standing ?is cant,
      cant walk|wlak|weightbear, cant weight bear, cant put foot|leg down,
      cant put|place|step pressure|on, trouble|difficult|hard walk|walking|stand,
      cant get up|out|upstairs, cant step on|onto, leg wont hold|take|bear|support me|weight|it,
      wont hold|take|support|bear my|weight|me
      """),
    .init("weight_bearing", .unclear, "cant move leg|it|hip"),
    .init(
      "weight_bearing", .absent,
      """
      can walk|stand|weightbear, can bear|put|take weight, can weight bear, can put weight|foot,
      walk/ing fine|normally|ok|okay
      """),
    .init(
      "leg_look",
      """
      leg looks|is|seems|appears shorter, one leg shorter, leg looks wrong|odd|crooked|deformed,
      foot turned|turns|pointing|points out|in|outward/s|outwards|inwards|sideways
      """),
    .init(
      "sepsis_signs",
      """
      sepsis, septic, blotchy, mottled, delirious, delirium, slur/red/ring speech|words,
      slurring, speech slurred, confused and, rapid|fast|quick breathing,
      breathing fast|rapidly|quickly|quick, hard|difficult to wake, cant stay awake,
      cant be woken|wake, very drowsy, blue|grey|pale lips|skin, lips|skin blue|grey|pale,
      skin clammy, clammy
      """),
    .init("sepsis_signs", .unclear, "confused, confusion, disorientated, disoriented, drowsy"),
    .init(
      "self_harm",
      """
      kill/ing myself, suicid/e/al, end/ing my life, end/ing it all, take|taking my own life,
      take my life, want|wanna|wants|wanted|wanting to die|dead, wanna die,
      wish i|im were|was|dead|die, wish i|id dead|died|never|die, wish was|were dead,
      rather be dead, id rather be dead, want to be dead, better off dead, better off without me,
      kms, unalive, wish i wasnt here|alive|around, rather not be here|alive,
      dont|not want|wanna live|alive|exist|here|wake,
      not|isnt|no|nothing worth|reason|point living|live,
      no point living|live|in living|going|being, nothing to live for, no reason to live,
      self harm/ing/ed, selfharm/ing,
      hurt|hurting|harm|harming|cut|cutting|harmed myself on purpose|deliberately|intentionally,
      want|wanna|thinking|thought to|about|of|like hurt|harm|cut|hurting|harming|cutting myself,
      thoughts|feel|urge|going to|about|of|like hurt|harm|cut|hurting|harming|cutting myself,
      harm/ing/ed myself, cutting myself, overdos/e/ed/ing, top myself, do myself in,
      hang myself, jump/ing off|under|front bridge|train|roof|building, tired of living|life,
      enough of life|living, sick of living, what point of|in living|life|going on,
      whats point of|in living|life|going,
      wish i would not|never wake|woken, wish i wouldnt|didnt|never wake|woken|exist,
      think|thinking|thought|thoughts about|of not being|be here|alive|around,
      nobody|noone would care|miss|notice if, hate|hating being|be alive,
      no reason|point to go|carry on living, no reason|point going|carrying on living, life not|isnt worth, feel|feeling like dying,
      ready to die, hope i die, thinking about|of dying|death|killing
      """),
    .init(
      "self_harm", .unclear,
      """
      end it, ending it, hopeless, nobody|noone|one would miss|care me,
      do something stupid|silly|drastic, burden, no way out, cant go on, cant carry on,
      cant take it|this any|anymore|longer, cant do this any|anymore, cant cope,
      cant live like|with this, whats the point, hate my life, given|giving|give up on life,
      dont see the point, no hope, want it all to stop|end, might as well be dead,
      no way to live, want it|everything|all to be over, no reason|point to go|carry on,
      no reason|point going|carrying on, dont want to go on, not want to go on, go to sleep and never|not wake
      """),
  ]

  private static let injuries: [MentionSign] = [
    .init(
      "both_legs", .unclear,
      """
      gone|went|spread|spreading|spreads|moved|moving|going|goes|started|starting into|to|in|down other leg,
      now|too|also|well in other leg, other leg too|now|aswell|as
      """),
    .init(
      "injury",
      """
      fell, fallen, had|have|a|bad|nasty|hard|heavy|big|another fall,
      fall|falling off|down|over|from|onto|on, after|since|before|from|during fall, slipp/ed/ing,
      tripped, tripping over, crash/ed, accident, collision, collided, knocked, tackled,
      was|got|been|being hit|kicked|struck|run|thrown, hit by, kicked by|in|me, kicked,
      landed on|hard|badly|awkwardly|flat|heavily, over handlebars|handlebar|bars, came|come|thrown off|from bike|horse|motorbike|scooter|bicycle, road traffic,
      ran into me, hit my|ground|floor|wall|head,
      broke|broken|breaking|break|broke leg|hip|foot|bone|bones,
      broke|broken|breaking|break|broke ankle|pelvis|knee|toe|arm|something, fractur/e/ed/es,
      trauma, tumbl/e/ed, stumbled, feel|felt down|off stairs|steps|ladder|bike|curb|kerb, wiped out, direct blow, blow to, rta, whiplash, pile up
      """),
    .init(
      "injury", .unclear,
      "injur/y/ed/ies, injurd, blow, fall, falls, sprain/ed, twisted, did splits"),
    .init(
      "pop",
      """
      popped, heard|felt|hear|feel|feeling|hearing pop|popping|snap|crack|crunch,
      heard|felt|hear|feel|feeling|hearing twang|ping|ripping|tearing|rip,
      with|like|sudden|loud|big|audible|was pop|popping|snap|crack|crunch,
      with|like|sudden|loud|big|audible|was twang|ping|ripping|tearing|rip, snapped,
      something|it|muscle pop|popped|snap|snapped|went|go|gave bang|pop|snap|twang,
      with|like|sudden|loud|big|audible bang,
      hamstring|tendon|leg pop|popped|snap|snapped|went|go|gave bang|pop|snap|twang,
      something|it|muscle|hamstring|tendon|leg rip|ripped|tear|tore bang|pop|snap|twang,
      something|it|muscle|hamstring|tendon|leg torn|pinged|twanged|pinging bang|pop|snap|twang,
      something|it|muscle|hamstring|tendon pop|popped|snap|snapped,
      something|it|muscle|hamstring|tendon rip|ripped|tore|pinged|twanged,
      tore|torn|ripped|ruptured hamstring|muscle|tendon|something|it,
      felt|heard|feel|feeling tear|rip, popping sound|noise|sensation|feeling,
      snapping|ripping|tearing|popping sound|noise|sensation|feeling, whip crack|cracking, went pop|snap|bang|twang, shot in leg|bum|buttock,
      been shot|kicked, was|got shot, gunshot, ruptur/e/ed, avuls/ion/ed,
      felt something|it go|give
      """),
    .init(
      "pop", .unclear,
      """
      tear, torn, tore, ripped, pop, snap, popping, hamstring|something went,
      something|muscle|tendon give/s|gave|given way|out|bang
      """),
    .init(
      "bruise_swell_gap",
      """
      bruis/e/es/ed/ing, brused, bruse, brusing, black and blue, haematoma, hematoma,
      blood under skin, come|came up|out purple|black|blue
      """),
    .init(
      "knee_weakness",
      """
      cant bend|straighten knee|leg|it, cant push|pushing off, cant curl leg, no push off,
      leg|legs|knee collapse|collapses|collapsed|collapsing, legs went from under,
      knee give/s|gave|giving|buckl/e/es/ed/ing way|out|under
      """),
    .init(
      "knee_weakness", .unclear,
      "weak glute/s|core|hamstring/s|hip/s|ankle/s|quad/s|muscle/s|bum|abs"),
    .init(
      "foot_drop_or_worse",
      """
      foot drop, foot|toes|toe|feet floppy|limp, foot|toes|toe|feet gone|went|goes floppy|limp|dead, foot|toes|toe|feet wont|cant lift|move|work,
      drop|dropped|floppy foot, cant lift|raise|pull|move|wiggle foot|feet|toe|toes|ankle,
      toe|toes|foot catch|catches|catching|caught on, catch|catches|catching|caught|stub|stubbing toe|toes,
      tripping|trip|trips|stumbling|tripped over|on own|toe|toes|foot|feet, paralys/ed/is,
      paralyzed, cant move leg|legs|foot|toes
      """),
    .init(
      "calf_swollen",
      """
      red hot calf|leg, leg|calf blown|blowing up, leg|calf ballooned, dvt, blood clot/s, deep vein, thrombosis,
      clot in leg|calf
      """),
    .init("calf_swollen", .unclear, "clot, clots"),
  ]

  private static let illnesses: [MentionSign] = [
    .init(
      "fever_unwell",
      """
      fever/s/ish/y, feaver, fevr, temperature, temp, pyrexia, shiver/s/y/ed/ing, chills, rigors,
      hot and cold, hot then cold, night sweats, sweats, sweating at night, unwell, flu,
      influenza, temperature high|up|raised, drenched at night,
      feel/s/ing|felt ill|rough|poorly|lousy|grotty,
      been|am|im|was|really|very|quite|seriously ill|poorly,
      not|dont|doesnt|didnt|havent feel|feeling|felt well|great|myself, under the weather, covid,
      coming down with, burning up, not well, flulike, temprature, tempreture, temperture,
      wake|waking|woke|woken up drenched|soaked|soaking|sweating|sweaty|dripping
      """),
    .init(
      "fever_unwell", .unclear,
      """
      feel/ing|felt sick|rotten|awful|dreadful|shaky, shaky, infection, infected, virus,
      temperatures, hot flush/es, sweaty, sweating
      """
    ),
    .init(
      "fever_unwell", .absent,
      """
      feel/ing|felt well, temperature|temp normal|fine|ok|okay, normal temperature|temp,
      temperature|temp back to normal,
      feel/ing|felt fine|good|great in|otherwise|generally|overall
      """),
    .init(
      "hot_lump_or_red",
      """
      abscess/es, abcess, absess, boil on|in|near, boils, a|have|got|painful|big boil, pus,
      pilonidal, carbuncle, cyst, oozing, weeping
      """),
    .init(
      "recent_procedure_or_weak_immune",
      """
      operation/s, operated, surgery, surgeries, surgical, injection/s, injected, epidural,
      cortisone, procedure, hip|knee replacement, arthroscopy, biopsy,
      immun/osuppressed/osuppressant/osuppressants/ocompromised,
      immune system|deficiency|problem|suppressed,
      weak|low|poor|compromised|weakened immune|immunity, hiv, transplant, methotrexate,
      dialysis, spleen, under the knife, immunity low|weak|poor, azathioprine, biologics,
      adalimumab, humira, chemo, chemotherapy, stitches, catheter, prp
      """),
    .init("recent_procedure_or_weak_immune", .unclear, "jab, jabs, vaccine, vaccination, diabetic"),
    .init(
      "weight_loss",
      """
      weight loss, dress|clothes|jeans size/s,
      clothes|trousers|jeans loose|looser|big|hanging|falling, losing weight, lost weight,
      weight|weights dropped|dropping|falling|plummeted|fallen|melting|going off|down|away
      """),
    .init(
      "weight_loss", .unclear,
      """
      trying|diet|dieting|working|managed|happy lose|losing weight,
      lost weight on purpose|deliberately|dieting|through,
      lost weight by|since|with dieting|diet|running|training,
      getting|got|looking thinner|skinny, slimmed down, off my food, lost appetite, no appetite
      """),
    .init(
      "cancer",
      """
      cancer/s/ous, canser, chemo, chemotherapy, radiotherapy, radiation therapy, tumour/s,
      tumor/s, lymphoma, leukaemia, leukemia, melanoma, myeloma, sarcoma, carcinoma,
      metasta/sis/ses/tic, mastectomy, oncolog/y/ist, malignan/t/cy, secondaries, remission,
      hodgkin/s
      """),
    .init(
      "constant_or_night",
      """
      wakes|waking|woke|woken me at night|up, keeps me awake|up, night pain/s,
      cant get comfortable|comfy
      """),
    .init(
      "constant_or_night", .unclear,
      """
      wake/s|woke|waking up with|in|from|because|due, never stops|eases|relents|lets,
      there|aches|throbs all time|day, no let up, always there,
      up all night with|because, no position eases|helps|comfortable|relieves,
      cant find comfortable|comfy position
      """),
    .init(
      "groin_front",
      """
      groin, groins, front of hip, front hip, deep in hip|front, hip crease, pubic, pubis
      """),
    .init(
      "every_step",
      """
      every|each single|step|stride|footstep|footfall, every|each step,
      every time i put|place|land|step foot|weight|on, every time foot|heel
      """),
    .init(
      "bone_risk",
      """
      osteoporo/sis/tic, osteopen/ia/ic, thin|brittle|weak|fragile|soft bone/s,
      stress fracture/s, stress reaction, low|poor bone density|mass, bone density low|poor,
      amenorrh/oea/ea, anorexi/a/c, bulimi/a/c, eating disorder, underweight,
      restricted|restricting|restrict eating|food|calories, low body weight|mass, low bmi,
      too thin, red s, reds, not|dont|havent eat|eating|eaten enough, under eating|fuelling,
      undereating, underfuelling, no|missed|missing|lost|stopped|irregular period|periods,
      period|periods stopped|missing|irregular|gone|disappeared|vanished,
      havent|hasnt|not had|having period|periods,
      dont|doesnt|not get|getting|have|having period|periods, early menopause,
      skipped|skip periods|period
      """),
  ]

  private static let histories: [MentionSign] = [
    .init(
      "fluoroquinolone",
      """
      cipro/floxacin/floxin, levofloxacin, levaquin, moxifloxacin, ofloxacin, delafloxacin,
      avelox, norfloxacin, floxacin, fluoroquinolone/s, quinolone/s, flouroquinolone
      """),
    .init("fluoroquinolone", .unclear, "antibiotic/s, anti biotic|biotics, antibotics, antibiotcs"),
    .init(
      "steroid",
      """
      steroid/s, corticosteroid/s, pred, prednisolone, prednisone, predisolone, cortisone,
      dexamethasone, methylprednisolone, kenalog, depomedrone, anabolic/s, testosterone
      """),
    .init("steroid", .unclear, "hydrocortisone, steroid cream|inhaler|spray"),
    .init(
      "blood_thinner",
      """
      blood thinner/s, blood thinning, thin/s/ning my blood, thinners, warfarin, warfrin,
      apixaban, rivaroxaban, edoxaban, dabigatran, heparin, eliquis, xarelto, clopidogrel,
      plavix, doac, doacs, anticoag/ulant/ulants/ulated/ulation, pradaxa, clexane
      """),
    .init("blood_thinner", .unclear, "aspirin"),
    .init(
      "pregnancy",
      """
      pregnan/t/cy/cies, pregnent, pregnat, pregant, preggers, expecting baby|child|twins|first|second,
      gave|given|giving birth, had|having baby|twins|caesarean|section|cesarean, postpartum,
      post partum, post birth, emergency section, new mum|mom|mother, postnatal, post natal,
      c section, caesarean, cesarean, breastfeeding, breast feeding, trimester, months gone,
      due date, newborn, with child, baby due, miscarri/age/ed
      """),
    .init(
      "pregnancy", .unclear,
      "trying for|to baby|conceive, expecting, ivf, period late, late period"),
    .init(
      "pregnancy_warning",
      """
      waters broke|broken|breaking|gone|went|leaking, vaginal bleeding|bleed,
      bleeding down|from vagina|there|below, vagina bleeding,
      regular|strong|painful|having contraction/s|tightening/s, contractions every|regular,
      tightenings,
      baby|babys not|isnt|stopped|less moving|kicking|movement|less|moved|kicked|much,
      baby|babys hardly|barely|hasnt|moving moving|kicking|movement|less|moved|kicked|much,
      baby|babys moves|moving|kicks|kicking|moved less, baby quiet|still,
      less|fewer|reduced movement|movements|kicks|kicking, labour started, cant feel baby,
      havent felt baby, not feeling|felt baby, bleeding and pregnant,
      pregnant and bleeding|spotting
      """),
    .init(
      "unsteady_gait",
      """
      unstead/y/ily/iness, unsteadyness, wobbl/e/es/ed/ing/y, stagger/s/ed/ing,
      lost|losing|lose|poor|bad|no|terrible balance,
      balance off|bad|gone|poor|terrible|worse|problems|going|trouble,
      trouble balancing|with balance, off balance,
      walk|walking|bump|bumping into things|walls|doors, feel|feeling unstable, unstable on,
      keep|kept fall|falling over, walk|walking like drunk|im, like drunk, unbalanced,
      trouble|cant keep|balancing balance, cant balance, clumsy, legs like jelly
      """),
  ]

  private static let heard: [MentionSign] = [
    .init(
      "heard_rash",
      """
      shingles, blistery|blistering|blistered rash, rash of blisters, strip of blisters|spots
      """),
    .init(
      "heard_red_eye",
      """
      uveitis, iritis, light hurts eyes, red eye/s, bloodshot eye/s, photophobia
      """),
    .init(
      "heard_severe_pain",
      """
      unbearable, unbareable, excruciating, agony, agonising, agonizing, worst pain,
      severe|intolerable|blinding pain, pain severe,
      cant think|talk|speak|concentrate|function for|straight|because|with|from, so bad i cant,
      bad i cant, cant sleep, cant get to sleep, no sleep, so much pain i cant,
      screaming|crying in|with|from pain, 10 out ten|10, 10 10, ten out ten, painful i cant,
      hurts so much i cant, in tears
      """),
  ]
}
