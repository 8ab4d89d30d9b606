import Answers

/// What people say of red-flag matters, in sentences of our own, some of them misspelt.
enum MentionCorpus {
  /// Ways of saying that a matter is so, by flag.
  static let present: [(flag: SlotID, sentences: [String])] = [
    row(
      "ces",
      """
      my bladder is weak | a bit of pee comes out | the toilet paper feels weird |
      I didn't notice I had pooed | I'm numb between my legs | it feels numb when I wipe |
      there is numbness around my genitals | I can't feel when I need to pee |
      I wet myself on Tuesday | lost control of my bowels twice |
      trouble starting to pee since Friday | I've been leaking a bit of urine |
      I have no feeling down there | can't tell when my bladder is full |
      pins and needles in my inner thighs | my privates feel strange and tingly |
      I can't get an erection any more | nubmness round my back passage |
      I've lost contol of my blader | saddle numbness | I keep having accidents, I mean my bowels |
      can't hold my wee in | my bladder isn't right | I could not urinate this morning |
      I struggle to empty my bladder | wiping feels different | no sensation in my vagina |
      no, but I couldn't feel myself pee | I've become incontinent |
      I don't know when my bladder is full | my bottom has gone numb
      """),
    row(
      "both_legs",
      """
      pain going down both legs | both my legs tingle | both legs are weak |
      I get pins and needles in both feet | numbness in both of my legs |
      my legs, both of them, have gone numb | shooting pain down each leg |
      tingeling in both legs | both feet are numb | weakness in my left and right leg
      """),
    row(
      "chest_breath",
      """
      I'm short of breath | chest pain since this morning | I've been coughing up blood |
      I can't catch my breath | my chest feels tight | struggling to breathe |
      shortness of breathe and a bad leg | I was breathless just sitting there |
      there's a pain in my chest | it is hard to breathe | I coughed up some blood |
      brethless on the stairs
      """),
    row(
      "weight_bearing",
      """
      I can't put any weight on it | I can't walk | I'm limping badly |
      unable to stand on that leg | I can hardly walk | I'm on crutches |
      I couldn't really put my foot down | not able to bear weight | hobbling around the house |
      my leg won't take my weight | I have a bit of a limp | cannot weight-bear at all |
      limpping since the weekend
      """),
    row(
      "injury",
      """
      I fell off my bike | I slipped on the ice | it started after a car crash |
      I was knocked over by a dog | someone kicked me in the thigh | I tripped on a kerb |
      I had a fall on Sunday | I landed on my bum | hit by a car last week | I broke my hip |
      I was in an acident | I came off my motorbike | got tackled from behind
      """),
    row(
      "leg_look",
      """
      my leg looks shorter | that foot is turned out | my leg has gone cold and pale |
      the foot is blue | my foot went white and cold | one leg is shorter than the other |
      my toes are freezing cold | the leg is twisted | my foot points outwards
      """),
    row(
      "sepsis_signs",
      """
      my skin is blotchy | he says my lips are blue, and my skin is mottled |
      I'm slurring my words | my speech is slurred | breathing very fast |
      I was delirious last night | they told me it could be nothing but I do have sepsis |
      hard to wake me this morning | my skin has gone clammy | bloachy skin all over
      """),
    row(
      "pop",
      """
      I heard a pop | I felt something snap | something popped when I sprinted |
      there was a loud crack | my hamstring snapped | I felt it tear |
      I think I tore my hamstring | I felt a sudden twang | it went pop | felt a pop 3 weeks ago |
      somthing snaped | the muscle ripped | no fall, but I did feel a pop
      """),
    row(
      "bruise_swell_gap",
      """
      there's a big bruise | the back of my thigh is bruised | it's swollen |
      swelling at the top of the hamstring | I can feel a gap in the muscle |
      there is a dent in my thigh | black and blue down the back | brused all over |
      some swolen bits round my hip | the bruising came out after four days
      """),
    row(
      "knee_weakness",
      """
      my leg isn't as strong as it was | my leg feels weak | weakness when I bend my knee |
      my knee gives way | there's no strength in that leg | I can't push off |
      my knee keeps buckling | I can't bend my knee | I've lost power in it | weekness in the leg |
      it gave way on the stairs
      """),
    row(
      "foot_drop_or_worse",
      """
      my foot's been dragging | my foot drags | I have a foot drop | my leg is getting weaker |
      I can't lift my toes | I keep tripping over my own foot | my foot slaps the floor |
      the weakness is getting worse | can't raise my foot |
      it is weakr, I mean weaker, than last week | the leg is paralysed
      """),
    row(
      "calf_swollen",
      """
      my left calf is bigger than the right | my calf is swollen | the calf is hot and red |
      I have a blood clot | one leg is swollen and throbbing | my lower leg has swelled up |
      my calf's gone purple | I think it's a DVT | swelling in the left calf |
      the calf feels warm | swollin calf since the flight
      """),
    row(
      "fever_unwell",
      """
      I had a temp of 39 | I've got a fever | I have a high temperature | I feel shivery |
      chills all night | I don't feel well | feeling unwell for days | I'm hot and cold |
      night sweats | not feeling great in general, a bit feverish | I was burning up |
      I've a temprature | no cough but I do have a fever
      """),
    row(
      "hot_lump_or_red",
      """
      the skin over it is red | my buttock is hot and red | there's an abscess | a boil on my bum |
      there is pus | the area is hot | a painful lump near my back passage |
      it's red and hot to the touch | an abcess I think | a lump on my buttock
      """),
    row(
      "recent_procedure_or_weak_immune",
      """
      I had surgery on it last month | I had an operation in May |
      a cortisone injection two weeks ago | my immune system is weak | I'm immunosuppressed |
      I take methotrexate | I had a transplant | I'm having chemo | I was operated on recently |
      an injecton in my buttock
      """),
    row(
      "weight_loss",
      """
      I've lost weight without trying | I'm losing weight | lost two stone |
      unexplained weight loss | my clothes are hanging off me | I have lost 8 kg |
      my weight has dropped a lot | I keep loosing weight | lost about ten pounds |
      my trousers are all loose
      """),
    row(
      "new_lump",
      """
      I found a lump | there's a new lump in my thigh | a lump on my buttock |
      I can feel a hard bump | a growth on my hip | there are lumps in my groin |
      there's a mass there | I noticed a lump last week
      """),
    row(
      "cancer",
      """
      I have breast cancer | I'm having chemotherapy | they found a tumour |
      I have a tumor in my lung | I'm being treated for lymphoma | my cancer has spread |
      I see an oncologist | I'm on radiotherapy | prostate canser | myeloma, diagnosed in June
      """),
    row(
      "constant_or_night",
      """
      the pain is constant | it hurts all the time | the pain wakes me at night |
      the ache never goes away | it keeps me awake | pain is worse at night |
      the pain doesn't ease off | it aches day and night | constent pain | the pain is there 24/7 |
      pain, no matter what I do
      """),
    row(
      "groin_front",
      """
      pain in my groin | it hurts at the front of my hip | my groin aches | deep in the hip |
      the groin is sore when I run | left groin | a sharp pain in the front of the hip |
      it moves round to the groin
      """),
    row(
      "every_step",
      """
      it hurts with every step | pain on each step | every single step hurts |
      I feel it every stride | each footfall is agony | every time my foot lands it hurts |
      with every step I take | it jabs me every step
      """),
    row(
      "bone_risk",
      """
      I have osteoporosis | my periods have stopped | I haven't had a period for months |
      I had a stress fracture in March | I've got thin bones | I'm underweight |
      I have an eating disorder | my bone density is low | ostoporosis runs with me |
      I have missed periods | osteopenia
      """),
    row(
      "fluoroquinolone",
      """
      I took ciprofloxacin | I'm on cipro | they gave me levofloxacin | a course of moxifloxacin |
      ofloxacin for a UTI | I finished ciproflaxacin last month | a fluoroquinolone |
      levofloxin I believe it was called levaquin
      """),
    row(
      "steroid",
      """
      I take prednisolone | I'm on steroids | a steroid injection in June | prednisone every day |
      I have used anabolic steroids | a cortisone shot | prednisilone 5 mg |
      long-term corticosteroids
      """),
    row(
      "blood_thinner",
      """
      I'm on warfarin | I take apixaban | blood thinners for my heart | rivaroxaban |
      my doctor has me on a blood thinner | clopidogrel every morning | I use apixiban |
      anticoagulants | it's to thin my blood
      """),
    row(
      "pregnancy",
      """
      I'm pregnant | I'm 20 weeks pregnant | I gave birth in March | I had a baby two months ago |
      I'm expecting twins | I'm breastfeeding | I'm in my third trimester | pregnent |
      I'm postpartum | I had a C-section
      """),
    row(
      "pregnancy_warning",
      """
      my waters have broken | I'm pregnant and bleeding | vaginal bleeding |
      the baby is moving less | I have regular contractions | the baby isn't kicking much |
      reduced movements | contractions every ten minutes | the baby's stopped moving |
      strong tightenings
      """),
    row(
      "unsteady_gait",
      """
      I'm unsteady on my feet | my balance is off | I stagger about | I walk like I'm drunk |
      I feel wobbly | I've lost my balance a lot | I keep falling over | unstedy when I walk |
      trouble with my balance
      """),
    row(
      "tingling",
      """
      tingling in my foot | pins and needles down my leg | my foot goes numb | my toes are tingly |
      no, but I do get tingling in the foot | my leg falls asleep | I can't feel my toes |
      a prickling in my calf | tingeling toes | numness in my foot | numb toes |
      pins & needles in my heel | no weakness, just some numbness in the leg
      """),
    row(
      "self_harm",
      """
      I'd be better off dead | I want to die | I want to kill myself |
      I've thought about ending it all | I feel suicidal |
      everyone would be better off without me | I don't want to be here any more |
      the pain is so bad I want to die | I've been cutting myself | there's no point in living |
      I wish I was dead | I have thoughts of harming myself | I don't want to live like this |
      suicidle thoughts | I'm going to take my own life | I hurt myself on purpose
      """),
    row(
      "heard_rash",
      """
      I have shingles | a rash on my buttock | blisters in a strip on my leg |
      there's a blistering rash | little blisters on my bum | a rash came up on my thigh |
      some blisters down one side | shingels I think
      """),
    row(
      "heard_red_eye",
      """
      my eye is red and painful | a painful red eye | red eyes and light hurts | I've had uveitis |
      my left eye is red | iritis last week | bloodshot eye | light hurts my eyes
      """),
    row(
      "heard_severe_pain",
      """
      the pain is unbearable | so bad I can't think | it's excruciating |
      the worst pain of my life | I can't sleep because of the pain | I'm in agony |
      it hurts so much that I can't move | unbareable pain | I'm crying with pain
      """),
  ]

  /// A flag with its sentences.
  static func row(
    _ flag: SlotID, _ sentences: String
  ) -> (flag: SlotID, sentences: [String]) { (flag, list(sentences)) }

  /// Sentences with bars between them.
  static func list(_ sentences: String) -> [String] {
    sentences.split(separator: "|").map { sentence in
      sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
