extension Glossary {
  /// Medicines.
  static let medicines: [GlossaryEntry] = [
    GlossaryEntry(
      "antibiotic", "Antibiotics are medicines against infections that come from bacteria."),
    GlossaryEntry(
      "fluoroquinolone",
      [
        "-floxacin", "-floxacin antibiotic", "fluoroquinolone antibiotic", "quinolone",
        "ciprofloxacin", "cipro", "levofloxacin", "moxifloxacin", "ofloxacin", "delafloxacin",
      ],
      "Fluoroquinolones are antibiotics with names in -floxacin, such as ciprofloxacin. "
        + "They can harm tendons."),
    GlossaryEntry(
      "steroid",
      [
        "corticosteroid", "steroid tablet", "steroid pill", "cortisone", "prednisolone",
        "prednisone",
      ],
      "Steroids are medicines against inflammation, such as prednisolone. "
        + "Anabolic steroids are another kind."),
    GlossaryEntry(
      "steroid injection",
      ["cortisone injection", "corticosteroid injection", "steroid jab", "steroid shot"],
      "A steroid injection puts a medicine against inflammation near the sore place, by needle."),
    GlossaryEntry(
      "anabolic steroid", ["anabolic"],
      "Anabolic steroids are drugs that people take to build muscle."),
    GlossaryEntry(
      "blood thinner",
      [
        "anticoagulant", "blood thinning", "warfarin", "apixaban", "Eliquis", "rivaroxaban",
        "Xarelto", "edoxaban", "dabigatran", "heparin",
      ],
      "Blood thinners are medicines that slow clotting, such as warfarin or apixaban. "
        + "Bleeding then lasts longer."),
    GlossaryEntry(
      "anti-inflammatory",
      ["anti-inflammatory pill", "anti-inflammatory drug", "NSAID", "ibuprofen", "naproxen"],
      "Anti-inflammatory pills ease pain and swelling. Ibuprofen and naproxen are two of them."),
    GlossaryEntry(
      "chemotherapy", ["chemo"], "Chemotherapy is treatment of cancer with strong medicines."),
    GlossaryEntry("radiotherapy", "Radiotherapy is treatment of cancer with strong rays."),
    GlossaryEntry("inhaler", "An inhaler is a small device for breathing in a medicine."),
  ]

  /// Tests, treatments, and who gives them.
  static let care: [GlossaryEntry] = [
    GlossaryEntry(
      "MRI scan", ["MRI"],
      "An MRI scan (detailed pictures) shows tendons, muscles and bones, with the help of magnets."),
    GlossaryEntry("X-ray", ["X-ray picture"], "An X-ray is a quick picture of the bones."),
    GlossaryEntry(
      "scan", ["body scan"],
      "A scan is a picture of the inside of the body that a machine makes."),
    GlossaryEntry(
      "blood test", "A blood test looks for signs of illness in a little of your blood."),
    GlossaryEntry(
      "injection", ["jab"], "An injection puts a medicine into the body with a needle."),
    GlossaryEntry(
      "PRP injection", ["PRP", "platelet rich plasma", "platelet", "plasma"],
      "In a PRP injection a part of your own blood is put in by needle. "
        + "PRP stands for platelet-rich plasma."),
    GlossaryEntry(
      "dry needling", ["needling", "dry needle"],
      "Dry needling puts thin needles into tense muscle. No medicine goes in."),
    GlossaryEntry(
      "active release", ["active release technique", "active release therapy"],
      "Active release is pressing on a muscle while it moves. A physio does it by hand."),
    GlossaryEntry(
      "hands-on treatment", ["hands-on", "hands-on technique", "manual therapy", "hands-on care"],
      "Hands-on treatment is what a physio does to the muscles, such as pressing or needling."),
    GlossaryEntry(
      "invasive", ["invasive option", "more invasive"],
      "Invasive means that a treatment goes into the body, as injections and operations do."),
    GlossaryEntry(
      "physio",
      ["physiotherapist", "physiotherapy", "physical therapist", "physical therapy"],
      "A physio (physiotherapist) is trained to treat pain and movement, mostly with exercise."),
    GlossaryEntry(
      "women's health physio", ["pelvic health physio"],
      "A women's health physio knows most about pain in pregnancy and after a birth."),
    GlossaryEntry(
      "GP", ["general practitioner", "family doctor", "GPs"],
      "A GP (general practitioner) is the doctor whom people in some countries see first."),
    GlossaryEntry(
      "A&E", ["accident and emergency", "emergency department", "casualty"],
      "A&E (accident and emergency) is the hospital department for emergencies."),
    GlossaryEntry(
      "NHS", ["National Health Service"],
      "The NHS is the public health service of the United Kingdom."),
    // Never "111" alone: in New Zealand that is the emergency number.
    GlossaryEntry(
      "NHS 111",
      "NHS 111 is a health advice line in the United Kingdom. It is not for emergencies."),
    GlossaryEntry(
      "urgent treatment centre", ["urgent treatment center", "urgent care", "walk-in centre"],
      "An urgent treatment centre sees people the same day when it is not an emergency."),
    GlossaryEntry(
      "out-of-hours service", ["out of hours", "out-of-hours GP"],
      "An out-of-hours service gives medical help at night, at weekends and on holidays."),
    GlossaryEntry(
      "crisis line", "A crisis line is a number where people in despair can talk to someone."),
    GlossaryEntry(
      "rheumatologist", ["rheumatology", "joint specialist"],
      "A rheumatologist is a doctor who knows most about joints and inflammation."),
    GlossaryEntry(
      "sports doctor", ["sport doctor", "sports medicine", "sports physician"],
      "A sports doctor knows most about injuries and pain that go with sport."),
    GlossaryEntry(
      "specialist", "A specialist is a doctor who knows most about one part of medicine."),
    GlossaryEntry(
      "midwife", ["midwives"],
      "A midwife looks after people in pregnancy, at birth and in the weeks after."),
    GlossaryEntry(
      "maternity unit", ["maternity", "maternity ward", "labour ward"],
      "A maternity unit is the part of a hospital for pregnancy and birth."),
    GlossaryEntry(
      "pharmacist", ["pharmacy"],
      "A pharmacist hands out medicines and can answer questions about them."),
    GlossaryEntry(
      "prescriber", ["prescribe", "prescription"],
      "A prescriber is the person who ordered your medicine, such as your doctor."),
    GlossaryEntry(
      "clinician", "A clinician is a health worker who treats people, such as a doctor or physio."),
    GlossaryEntry(
      "carer", ["caregiver"], "A carer is a person who looks after someone else."),
    GlossaryEntry(
      "referral", ["refer", "referred", "self-referral"],
      "A referral is when one health worker asks another to see you."),
    GlossaryEntry(
      "prototype", "A prototype is an early version, made to be tried. It is not finished."),
  ]
}
