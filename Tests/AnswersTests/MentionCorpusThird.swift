import Answers

/// What people say in a roundabout way, for `MentionFrameTests`.
extension MentionCorpus {
  static let roundaboutPresent: [(flag: SlotID, sentences: [String])] = [
    row(
      "ces",
      """
      I have to wait ages before I can wee | takes me forever to pee | I can't feel when I wipe |
      I no longer feel it when I pee | I do not feel myself go | my bits have gone numb |
      I only know I've peed by the sound | straining to pass urine | weeing a lot more |
      stream of urine is weaker | wiping feels like wiping somebody else |
      I dribble after I've been | can't open my bowels | it's hard to hold my wee |
      everything down below feels like it isn't mine | I don't make it to the loo in time |
      difficulties with my bladder | all fine, except I can't feel the toilet paper |
      I've got the urge to pee constantly | can barely tell if my bladder is full
      """),
    row(
      "tingling",
      """
      no numbness apart from the little toe | no tingling except in my heel |
      no real pain some tingling in the calf | no change in the tingling |
      I've no idea why there's numbness in my foot | I can't ignore this tingling |
      not great, numb foot | I have a hard time feeling my toes | I do not feel my foot |
      numbness? yes | numbness yes, bladder fine | I can't type with numb toes, silly I know |
      nope numb
      """),
    row(
      "knee_weakness",
      """
      I've had weakness for two weeks | no idea what's causing the weakness |
      hardly any strength in the leg | there isn't much power in my leg |
      I'm not happy about the weakness | unable to climb due to weakness in the leg
      """),
    row(
      "fever_unwell",
      """
      no cough some chills | I wasn't feeling well on Sunday | nothing makes the fever better |
      I can't work with this fever | sweating through the night
      """),
    row(
      "bruise_swell_gap",
      """
      most of the swelling has gone | it swelled up like a balloon |
      I retain fluid in both legs, lymphoedema
      """),
    row(
      "weight_bearing",
      """
      walking with a stick | I need help to walk | hard to put weight on it |
      I was carried off the pitch | not good, can't bear weight | I could only manage a few steps
      """),
    row(
      "chest_breath",
      """
      out of breath sitting still | fighting for air | not ideal, chest pain since noon |
      not to mention shortness of breath
      """),
    row("pop", "felt my hamstring pop | heard my knee crack when I landed | something let go"),
    row("injury", "knocked off my bike | a van drove into me | we were rear ended"),
    row(
      "constant_or_night",
      """
      it's worst at night | it's constant | I wake up in agony
      """),
    row("calf_swollen", "they found a clot | I've a clotting disorder"),
    row("blood_thinner", "I'm on coumadin | enoxaparin twice a day"),
    row("bone_risk", "I missed a lot of periods | my bones are brittle"),
    row("unsteady_gait", "balancing problems all week | I feel drunk when walking"),
    row("weight_loss", "I've started to lose weight | losing weight, not sure why"),
    row("steroid", "on preds again"),
    row("recent_procedure_or_weak_immune", "I have no spleen | I don't have a spleen any longer"),
    row("self_harm", "my family would be better off without me | better off not being here"),
  ]

  static let roundaboutAbsent: [(flag: SlotID, sentences: [String])] = [
    row(
      "tingling",
      """
      numbness? no | no numbness, apart from that I ache | no tingling aside from the pain |
      not weak not numb | no cough no numbness | negative for numbness |
      I did not notice any tingling | no definitely not numb
      """),
    row(
      "bruise_swell_gap",
      """
      I didn't notice any bruising | no sign of a bruise | the doctor ruled out swelling
      """),
    row(
      "ces",
      """
      no bladder is fine | no my bladder is normal | I did not notice any bladder problems |
      numb foot, bladder working fine
      """),
    row("weight_loss", "no weight is steady | no my weight is the same"),
    row("bone_risk", "no my periods are regular"),
    row("calf_swollen", "scan ruled out a blood clot | a clot was ruled out"),
    row("cancer", "no I never had cancer | no never had cancer | they ruled out cancer"),
    row("groin_front", "groin is fine"),
    row(
      "constant_or_night", "lying in bed at night I have no pain | at night there isn't any pain"),
  ]

  static let roundaboutUnclear: [(flag: SlotID, sentences: [String])] = [
    row(
      "tingling",
      """
      my foot feels strange | a buzzing in my calf | it was a bit like electric shocks in my leg |
      I wouldn't call it numb | no fever numb foot | I don't have pain numb foot
      """),
    row("knee_weakness", "my leg won't do what it's told | my knee crumpled"),
    row("bruise_swell_gap", "I've never had such swelling"),
    row(
      "fever_unwell",
      "the sheets were soaked | drenched in sweat this morning | never had chills until now"),
    row("cancer", "they saw a shadow on my lung"),
    row("weight_loss", "I'm three notches in on my belt"),
    row("weight_bearing", "I hang onto the furniture"),
    row("pop", "like somebody whacked me in the thigh"),
  ]

  static let roundaboutPast: [(flag: SlotID, sentences: [String])] = [
    row("tingling", "it was numb in the foot but it's fine now"),
    row("bruise_swell_gap", "my thigh was swollen but that is ok now"),
  ]
}
