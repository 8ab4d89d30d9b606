extension Glossary {
  /// What a person feels or notices, and the words for how it behaves.
  static let signs: [GlossaryEntry] = [
    GlossaryEntry(
      "tendinopathy", ["tendinitis", "tendonitis", "tendinosis", "tendonopathy"],
      "Tendinopathy means a sore tendon that copes less well with load."),
    GlossaryEntry(
      "proximal hamstring tendinopathy",
      [
        "PHT", "hamstring origin tendinopathy", "high hamstring tendinopathy",
        "hamstring tendinopathy", "proximal hamstring",
      ],
      "Proximal hamstring tendinopathy is a sore hamstring tendon at the sit bone. "
        + "Proximal means the upper end."),
    GlossaryEntry(
      "compression", ["compress", "compressed", "compressing", "compressive"],
      "Compression means that something presses on the tendon. "
        + "Sitting and stretching press it against the sit bone."),
    GlossaryEntry(
      "load", ["loading", "tendon load", "load management"],
      "Load is how much work a muscle and its tendon have to do. Hills, speed and weights add load."
    ),
    GlossaryEntry(
      "red zone", "Pain above 3 out of 10 is the red zone: stop or do less."),
    GlossaryEntry(
      "pain scale", ["scale", "pain score"],
      "The pain scale goes from 0, no pain, to 10, the worst pain you can imagine."),
    GlossaryEntry(
      "irritability", ["irritable"],
      "Irritability is how soon a pain gets worse, and how long it then takes to settle."),
    GlossaryEntry(
      "flare", ["flare up", "flaring up"],
      "A flare is a time when the pain is worse than usual, before it settles again."),
    GlossaryEntry(
      "tingling", ["pins and needles", "tingle", "tingly"],
      "Tingling (pins and needles) is a prickling feeling in the skin. It can come from a nerve."),
    GlossaryEntry(
      "incontinence", ["incontinent"],
      "Incontinence means that pee or poo comes out and you cannot stop it. If it is new, it is urgent."
    ),
    GlossaryEntry(
      "numbness", ["numb"],
      "Numbness means that you feel less than usual, or nothing, in part of the body."),
    GlossaryEntry(
      "saddle numbness", ["saddle", "saddle area", "saddle anaesthesia", "saddle anesthesia"],
      "Saddle numbness is loss of feeling between the legs, the genitals or the back passage. "
        + "It is an emergency."),
    GlossaryEntry(
      "foot drop", ["drop foot", "dragging foot"],
      "Foot drop means that the front of the foot does not lift, so it drags or slaps."),
    GlossaryEntry("limp", ["limping"], "A limp is an uneven walk that spares a sore or weak leg."),
    GlossaryEntry(
      "stiffness", ["morning stiffness", "stiff"],
      "Stiffness means that a part of the body is slow to bend or move."),
    GlossaryEntry(
      "inflammation", ["inflamed", "inflammatory"],
      "Inflammation is how the body reacts to injury or illness. The place gets hot, swollen and sore."
    ),
    GlossaryEntry(
      "tender", ["tenderness"], "Tender means that a place hurts when something presses on it."),
    GlossaryEntry("swelling", ["swollen"], "Swelling means that a part gets bigger than usual."),
    GlossaryEntry(
      "bruise", ["bruising", "bruised"],
      "A bruise is blood under the skin after an injury. It changes the colour of the skin."),
    GlossaryEntry(
      "pop", ["popping"], "A pop is a sudden snap, felt or heard at one exact moment."),
    GlossaryEntry(
      "tear", ["torn", "torn tendon", "tendon tear", "rupture", "avulsion"],
      "A tear is a split in a muscle or tendon. "
        + "In an avulsion the tendon comes away from the bone."),
    GlossaryEntry(
      "muscle strain", ["strain", "pulled muscle"],
      "A muscle strain is a muscle that was stretched too far, so that some of it tore."),
    GlossaryEntry(
      "sciatica",
      "Sciatica is pain, tingling or numbness along the leg that comes from a nerve in the back."),
    GlossaryEntry(
      "referred pain", "Referred pain is felt in another place than the one it comes from."),
    GlossaryEntry(
      "pelvic girdle pain", ["PGP", "pelvic pain"],
      "Pelvic girdle pain is pain around the pelvis. It is common in pregnancy."),
    GlossaryEntry(
      "waters breaking", ["waters"],
      "Waters breaking means that the fluid around the baby leaks or flows out."),
    GlossaryEntry(
      "tightenings", ["contraction"],
      "In tightenings the belly goes hard and then soft again. Regular ones can mean labour."),
    GlossaryEntry(
      "menopause", ["menopausal"], "The menopause is the time in life when periods stop for good."),
  ]
}
