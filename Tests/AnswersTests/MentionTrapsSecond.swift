import Answers

/// More of what people deny, or tell of others.
extension MentionCorpus {
  static let moreAbsent: [(flag: SlotID, sentences: [String])] = [
    row(
      "ces",
      """
      I haven't had any trouble with my bladder | no bladder or bowel problems |
      never lost control of my bladder | no change in my bladder or bowels | can pee fine |
      no saddle numbness | no problems with bladder, bowels or numbness
      """),
    row(
      "both_legs",
      """
      no pins and needles in either leg | no tingling in both legs
      """),
    row(
      "knee_weakness",
      """
      my leg is not weak
      """),
    row(
      "pop",
      """
      didn't hear a pop or anything | never felt anything tear | there was no popping |
      no pop, just an ache
      """),
    row(
      "bruise_swell_gap",
      """
      didn't bruise | no swelling, no bruising
      """),
    row(
      "fever_unwell",
      """
      I feel well in myself | no fevers, chills or sweats | haven't had a temperature |
      I don't have a fever or chills | otherwise well, no fever
      """),
    row(
      "calf_swollen",
      """
      calves are fine | calf isn't swollen or hot
      """),
    row(
      "chest_breath",
      """
      no chest pain or breathlessness | no trouble breathing |
      no shortness of breath and no chest pain
      """),
    row(
      "constant_or_night",
      """
      doesn't keep me awake | no pain at night | doesn't wake me up
      """),
    row(
      "pregnancy",
      """
      I'm definitely not pregnant | not pregnant, no
      """),
    row(
      "injury",
      """
      no fall or anything | no injury | no fall, no knock | nothing happened, no accident
      """),
    row(
      "self_harm",
      """
      I'm not suicidal | no thoughts of harming myself
      """),
    row(
      "weight_bearing",
      """
      not limping | can put weight on it no problem | walking fine | no trouble walking |
      I can stand and walk
      """),
    row(
      "tingling",
      """
      no numbness or pins and needles | no tingling or numbness anywhere
      """),
    row(
      "blood_thinner",
      """
      not on blood thinners
      """),
    row(
      "bone_risk",
      """
      no osteoporosis
      """),
    row(
      "recent_procedure_or_weak_immune",
      """
      no operations | no surgery
      """),
    row(
      "unsteady_gait",
      """
      not unsteady
      """),
    row(
      "every_step",
      """
      not with every step
      """),
    row(
      "leg_look",
      """
      leg isn't cold or pale
      """),
    row(
      "heard_rash",
      """
      no rash
      """),
    row(
      "fluoroquinolone",
      """
      no antibiotics at all
      """),
    row(
      "foot_drop_or_worse",
      """
      no foot drop
      """),
    row(
      "steroid",
      """
      never taken steroids
      """),
  ]

  static let moreOfOthers: [(flag: SlotID, sentences: [String])] = [
    row(
      "ces",
      """
      my dad lost control of his bladder after his operation | my wife has cauda equina
      """),
    row(
      "pop",
      """
      my friend heard a pop when she did hers
      """),
    row(
      "fever_unwell",
      """
      my son has a fever | the kids have been poorly
      """),
    row(
      "calf_swollen",
      """
      my brother had a blood clot
      """),
    row(
      "chest_breath",
      """
      my mum has chest pains
      """),
    row(
      "cancer",
      """
      my mother died of cancer | cancer runs in the family | dad had bowel cancer |
      my nan had cancer | my sister's got cancer | my best friend died of cancer
      """),
    row(
      "weight_loss",
      """
      my husband has lost a lot of weight
      """),
    row(
      "pregnancy",
      """
      my sister just had a baby | my daughter is pregnant
      """),
    row(
      "fluoroquinolone",
      """
      my son is on antibiotics
      """),
    row(
      "injury",
      """
      my mum fell last week | my husband fell off a ladder
      """),
    row(
      "weight_bearing",
      """
      my dog is limping
      """),
    row(
      "steroid",
      """
      my dad takes steroids
      """),
    row(
      "blood_thinner",
      """
      my husband is on warfarin
      """),
    row(
      "bone_risk",
      """
      my mother has osteoporosis
      """),
    row(
      "recent_procedure_or_weak_immune",
      """
      my wife had surgery
      """),
  ]
}
