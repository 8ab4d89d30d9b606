import Answers

/// More of what people say of red-flag matters, for `MentionTests`.
extension MentionCorpus {
  static let morePresent: [(flag: SlotID, sentences: [String])] = [
    row(
      "ces",
      """
      I can't control my bladder since yesterday | lost all feeling round my back passage |
      my saddle area is numb | I keep wetting myself | can't tell when I need the loo any more |
      cant feel it when i wipe | no sensation between my legs | numness in my privates |
      my bowls have gone, i soiled myself | I havent been able to pee since this morning |
      unable to pass water | difficulty starting to pee | been dribbling urine |
      I had an accident, wet the bed | it feels like I'm sitting on cotton wool down there |
      everything feels fuzzy down below | i dont feel when i pee | my willy has gone numb |
      can't get it up since the back went | erections have stopped |
      I am peeing myself when i cough | pooing without knowing | I can't poo at all |
      no control over my bowels | I can't feel myself wipe | there's no feeling when I wipe |
      lost sensation in my bum | bum went numb and stayed numb |
      I don't know when I've finished peeing | leaking wee without noticing |
      I'm having to strain to pee | my bladder won't empty | can't start my wee |
      not been able to wee all day | my bladder isn't working | I've no control down there |
      lost bowel control | my bowels aren't right | numb around my anus |
      tingling around my genitals | sex feels different, numb |
      no pain but my saddle area is numb | no, but I can't control my bladder |
      nope, just a bit numb between my legs | not really, though I have wet myself twice |
      apart from not being able to pee no | yes I have lost control of my bladder |
      toilet trouble: can't go | i carnt feel my bum | my blader doesnt work |
      i cant hold my urin
      """),
    row(
      "both_legs",
      """
      pins and needles in both legs | both my legs have gone weak | both feet are tingling |
      pain shooting down both legs | tingling down the backs of both legs |
      left leg and right leg are both numb | numb feet, both of them
      """),
    row(
      "foot_drop_or_worse",
      """
      my foot keeps dragging | tripping over my toes | foot slaps the ground when i walk |
      my foot has gone floppy | I can't pull my foot up | toes catch on the carpet |
      foot won't lift | my leg is getting weaker every day
      """),
    row(
      "knee_weakness",
      """
      leg gives way on stairs | knee buckled under me | cant bend my knee against anything
      """),
    row(
      "pop",
      """
      it went twang | felt it rip | felt like I'd been shot in the back of the leg |
      think something tore | I heard a snap when I sprinted | felt a sudden tearing |
      it snapped | there was a popping noise | heard it go pop | like a whip crack |
      a ripping feeling
      """),
    row(
      "bruise_swell_gap",
      """
      back of my thigh is black and blue | it's all swollen | it came up in a bruse |
      I can feel a dent in the muscle | my thigh has gone purple | huge bruise down my leg |
      its come up all purple | theres a hole where the muscle was | swelled up like a balloon |
      bruising appeared the next day | brusing
      """),
    row(
      "fever_unwell",
      """
      running a temperature of 39 | feverish and shivering | been having chills |
      I wake up drenched in sweat | feel really poorly | got a temprature |
      hot and cold all night | feel like I have flu | I've had a temperature since Friday |
      feeling really unwell | I'm burning up | shivering all night |
      not feeling myself, hot and cold | no rash but I have a fever | feaverish | I feel ill |
      got the chills
      """),
    row(
      "calf_swollen",
      """
      my lower leg has swollen up | swolen calf | one calf is bigger than the other |
      I had a DVT | my calf throbs | calf looks bigger than the other side |
      swelling in my calf | my calf is sore and warm | red hot calf | my leg has blown up |
      had a clot in my leg before | puffy lower leg
      """),
    row(
      "chest_breath",
      """
      pains in my chest | cant get my breath | breathless going upstairs | short of breth |
      bit breathless | can't breathe properly | sharp pain in chest when I breathe in |
      tightness across my chest | pressure on my chest | short of breath climbing stairs |
      hard to catch my breath | my breathing is bad
      """),
    row(
      "cancer",
      """
      I've got breast cancer | prostate cancer, treated | under the oncologist |
      I'm being treated for cancer | breast canser 2019
      """),
    row(
      "weight_loss",
      """
      I've lost a stone without trying | weight is dropping off me |
      losing weight and don't know why | lost 10 kg in two months | losing wieght |
      I've dropped two stone | my weight's fallen off |
      lost loads of weight without meaning to | lost 8 kilos | shed a stone
      """),
    row(
      "constant_or_night",
      """
      it wakes me at night | keeps me up all night | the pain never stops |
      constant pain day and night | pain all day and all night | wakes me up |
      it's worse at night | throbs at night
      """),
    row(
      "pregnancy",
      """
      I had a baby three months ago | gave birth in May | i am pregnat | still breastfeeding |
      I'm expecting a baby | I'm 6 months gone | had a c-section in spring |
      currently pregnant | 28 weeks pregnant | postnatal
      """),
    row(
      "fluoroquinolone",
      """
      I took cipro last month | been on ciprofloxacin | on levofloxacin for a chest infection |
      ciprofloxasin | I was given ciprofloxacin | took levaquin | finished a course of cipro
      """),
    row(
      "injury",
      """
      came off a horse | had a car crash | tripped down the stairs | landed on my backside |
      got hit by a car | i feel down the stairs | I slipped over on wet leaves |
      fell down the stairs | took a tumble | got kicked by a horse | car accident |
      I fell over | went over the handlebars | landed hard on my bum
      """),
    row(
      "self_harm",
      """
      thinking of ending it all | feeling suicidle | I just want to die |
      whats the point in living | life isn't worth living | took an overdose last night |
      i wanna end my life | i wish i would not wake up | dont wanna live nemore |
      sometimes I think about not being here | I think about killing myself |
      I've thought about suicide | nobody would care if I died |
      my family would be better off without me | I've got a plan to end my life |
      I keep thinking about jumping off a bridge | wish i was dead tbh |
      I tried to take my own life last year | i hurt myself on purpose |
      no reason to go on living | I hate being alive | id rather be dead than in this pain |
      suicidel thoughts | no not depressed just want to end it all
      """),
    row(
      "weight_bearing",
      """
      hobbling about | couldn't stand up | unable to walk | cant wlak | can't stand on it |
      can barely walk | it won't take my weight | need a stick to walk |
      I have to use crutches | walking is impossible
      """),
    row(
      "tingling",
      """
      my toes go numb | tingeling down the leg | foot falls asleep |
      electric tingle down my leg | tingly toes | numb patch on my foot |
      my foot goes to sleep | pins n needles in my calf | tingles down to my foot |
      leg goes numb when I sit
      """),
    row(
      "steroid",
      """
      I'm on prednisolone | had a cortisone injection | on steriods for asthma |
      been on steroids | prednisone for my asthma | steroid injection in the hip
      """),
    row(
      "blood_thinner",
      """
      I take warfarin | on apixaban | on blood thinners | I take eliquis | on rivaroxaban |
      I'm on thinners
      """),
    row(
      "bone_risk",
      """
      I have brittle bones | I've got osteopenia | I've not had a period for six months |
      stress fracture in 2020
      """),
    row(
      "recent_procedure_or_weak_immune",
      """
      had an operation last week | I'm on chemo | had surgery last month |
      I've had a hip replacement | got an injection in it last week
      """),
    row(
      "hot_lump_or_red",
      """
      hot red lump on my bum | I have an abscess | it's red and hot to touch |
      there's an abscess by my bum | skin over it is red and hot | boil on my buttock
      """),
    row(
      "unsteady_gait",
      """
      I'm wobbly on my feet | walking like I'm drunk | my balance has gone |
      feel unsteady walking | I keep losing my balance | staggering
      """),
    row(
      "sepsis_signs",
      """
      I'm confused and shivering | my skin's gone blotchy
      """),
    row(
      "groin_front",
      """
      pain in the groin | deep in the groin
      """),
    row(
      "new_lump",
      """
      found a lump in my thigh
      """),
    row(
      "pregnancy_warning",
      """
      my waters broke | baby hasn't moved today | bleeding down below | my waters have gone |
      I'm bleeding and pregnant | baby not moving much
      """),
    row(
      "leg_look",
      """
      my leg is cold and white | one leg looks shorter | my foot has gone blue |
      leg's turned out | foot is ice cold
      """),
    row(
      "heard_rash",
      """
      I've got shingles
      """),
    row(
      "heard_red_eye",
      """
      my eye is red and sore
      """),
    row(
      "every_step",
      """
      every step hurts | pain with each footfall
      """),
  ]
}
