extension Glossary {
  /// Parts of the body.
  static let body: [GlossaryEntry] = [
    GlossaryEntry(
      "tendon", ["sinew"],
      "A tendon is a strong band that joins a muscle to a bone. It passes on the pull of the muscle."
    ),
    GlossaryEntry(
      "hamstring", ["hamstring muscle", "hammy"],
      "The hamstrings are the muscles at the back of the thigh. Most of them start at the sit bone."
    ),
    GlossaryEntry(
      "sit bone",
      ["sitting bone", "sitz bone", "seat bone", "ischial tuberosity", "ischium", "tuberosity"],
      "The sit bone (ischial tuberosity) is the bone you feel under you on a hard chair."),
    GlossaryEntry(
      "buttock", ["bottom", "bum", "butt", "backside"],
      "The buttock is the rounded part, left or right, that you sit on."),
    GlossaryEntry(
      "glutes", ["gluteal", "gluteal muscle", "gluteus", "glute muscle"],
      "The glutes are the large muscles of the buttock."),
    GlossaryEntry(
      "pelvis", ["pelvic"],
      "The pelvis is the ring of bones between the spine and the legs."),
    GlossaryEntry("hip", ["hip joint"], "The hip is the joint where the leg meets the pelvis."),
    GlossaryEntry("groin", "The groin is the fold where the belly meets the top of the thigh."),
    GlossaryEntry("thigh", "The thigh is the part of the leg between the hip and the knee."),
    GlossaryEntry(
      "calf", ["calves", "calf muscle"], "The calf is the back of the leg below the knee."),
    GlossaryEntry(
      "tailbone", ["coccyx"], "The tailbone (coccyx) is the small bone at the end of the spine."),
    GlossaryEntry(
      "spine", ["backbone", "spinal"],
      "The spine is the row of bones down the middle of the back. Nerves run inside it."),
    GlossaryEntry(
      "nerve", "A nerve carries feeling, and orders to move, between the brain and the body."),
    GlossaryEntry(
      "sciatic nerve", "The sciatic nerve is the large nerve that runs from the back down the leg."
    ),
    GlossaryEntry(
      "cauda equina", ["cauda equina syndrome", "cauda", "equina", "CES"],
      "The cauda equina is a bundle of nerves at the base of the spine. "
        + "Signs of pressure on it are an emergency."),
    GlossaryEntry(
      "genitals", ["private parts", "privates"],
      "The genitals are the sex organs: the penis, or the vulva and vagina."),
    GlossaryEntry("vagina", "The vagina is the passage through which a baby is born."),
    GlossaryEntry("back passage", ["anus"], "The back passage is where poo leaves the body."),
    GlossaryEntry("erection", "An erection is the penis becoming firm."),
    GlossaryEntry(
      "immune system", ["weak immune system", "weak immunity", "immunosuppressed", "immunity"],
      "The immune system is how the body fights infection. Some illnesses and medicines weaken it."
    ),
    GlossaryEntry(
      "growth plate", ["growing bone"],
      "A growth plate is the part of a young person's bone that is still growing."),
    GlossaryEntry(
      "proximal", "Proximal means the end nearer to the middle of the body, here the upper end."),
    GlossaryEntry(
      "hamstring origin", ["origin"],
      "The hamstring origin is where the hamstring starts, at the sit bone."),
  ]
}
