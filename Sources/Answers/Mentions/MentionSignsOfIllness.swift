/// What is the matter otherwise: illnesses, what was done for them and what is taken.
extension MentionSign {
  static let illnesses: [MentionSign] = [
    .init(
      "fever_unwell",
      """
      fever/s/ish/y, feaver, fevr, temperature, temp, pyrexia, shiver/s/y/ed/ing, chills, rigors,
      hot and cold, hot then cold, night sweats, sweats, sweating at night, unwell, flu,
      influenza, temperature high|up|raised, drenched at night,
      feel/s/ing|felt ill|rough|poorly|lousy|grotty,
      been|am|im|was|really|very|quite|seriously ill|poorly,
      not|dont|doesnt|didnt|havent|wasnt|isnt|never feel|feeling|felt well|great|myself,
      sweat|sweats|sweating|soaked|drenched every|all|through|at night|nights,
      sheets|bed|bedding|pyjamas drenched|sweat,
      soaked|drenched|dripping|wet with|in sweat every|all|at night|nights, under the weather,
      covid,
      coming down with, burning up, not|isnt|wasnt|havent|hasnt ?been well, flulike, temprature,
      tempreture, temperture,
      wake|waking|woke|woken up drenched|soaked|soaking|sweating|sweaty|dripping
      """),
    .init(
      "fever_unwell", .unclear,
      """
      feel/ing|felt sick|rotten|awful|dreadful|shaky, shaky, infection, infected, virus,
      temperatures, hot flush/es, sweaty, sweating,
      sheets|bed|bedding|pyjamas|pillow soaked|soaking|wet,
      soaked|drenched|dripping|wet with|in sweat
      """
    ),
    .init(
      "fever_unwell", .absent,
      """
      feel/ing|felt well, temperature|temp|temperatures normal|fine|ok|okay,
      normal temperature|temp,
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
      dialysis, spleen, no|dont|havent|without ?have|got spleen, h i v, under the knife, immunity low|weak|poor, azathioprine, biologics,
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
      diet|dieting|working|managed|happy lose|losing weight, belt notch/es|hole/s|looser,
      notches on|in belt,
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
      "cancer", .unclear,
      "mass|shadow|growth|nodule/s|spot on|in lung/s|liver|kidney/s|spine|breast|pancreas|ovary"),
    .init(
      "constant_or_night",
      """
      wakes|waking|woke|woken me at night|up, its|it constant,
      wake|wakes|woke|waking up in|with pain|agony|throbbing, keeps me awake|up, night pain/s,
      cant get comfortable|comfy
      """),
    .init(
      "constant_or_night", .unclear,
      """
      wake/s|woke|waking up with|in|from|because|due, never stops|eases|relents|lets,
      it doesnt|dont|wont|never go|goes away,
      there|aches|throbs all time|day, no let up, always there,
      up all night with|because, no position eases|helps|comfortable|relieves,
      cant find comfortable|comfy position
      """),
    .init("groin_front", .absent, "groin|groins fine|ok|okay|normal|good"),
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
      osteoporo/sis/tic, osteopen/ia/ic, bone/s thin|brittle|weak|soft|fragile,
      thin|brittle|weak|fragile|soft bone/s,
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

  static let histories: [MentionSign] = [
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
      steroid/s, corticosteroid/s, pred, preds, prednisolone, prednisone, predisolone, cortisone,
      dexamethasone, methylprednisolone, kenalog, depomedrone, anabolic/s, testosterone
      """),
    .init("steroid", .unclear, "hydrocortisone, steroid cream|inhaler|spray"),
    .init(
      "blood_thinner",
      """
      blood thinner/s, blood thinning, thin/s/ning my blood, thinners, warfarin, warfrin,
      apixaban, rivaroxaban, edoxaban, dabigatran, heparin, eliquis, xarelto, clopidogrel,
      plavix, doac, doacs, anticoag/ulant/ulants/ulated/ulation, pradaxa, clexane, coumadin,
      lovenox, enoxaparin, ticagrelor, brilinta, prasugrel
      """),
    .init("blood_thinner", .unclear, "aspirin"),
    .init(
      "pregnancy",
      """
      pregnan/t/cy/cies, pregnent, pregnat, pregant, preggers,
      expecting baby|child|twins|first|second,
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
      balance|balancing off|bad|gone|poor|terrible|worse|problem|problems|issues|going|trouble,
      trouble balancing|with balance, off balance,
      walk|walking|bump|bumping into things|walls|doors, feel|feeling unstable, unstable on,
      keep|kept fall|falling over, walk|walking like drunk|im, like drunk,
      drunk when ?i walk|walking|stand, unbalanced,
      trouble|cant keep|balancing balance, legs|leg turn|turned|turns|turning|gone|went|go jelly,
      cant balance, clumsy, legs like jelly
      """),
  ]

  static let heard: [MentionSign] = [
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
