extension Glossary {
  /// Illnesses and injuries that the questions ask about.
  static let illnesses: [GlossaryEntry] = [
    GlossaryEntry(
      "fracture", ["broken bone", "bone break"], "A fracture is a broken or cracked bone."),
    GlossaryEntry(
      "stress fracture", ["bone stress injury", "stress injury", "hairline fracture"],
      "A stress fracture is a small crack in a bone, from more impact than the bone can bear."),
    GlossaryEntry(
      "osteoporosis", ["thin bone", "weak bone", "brittle bone"],
      "Osteoporosis means thin bones that break more quickly than usual."),
    GlossaryEntry(
      "blood clot", ["clot", "DVT", "deep vein thrombosis", "thrombosis", "embolism"],
      "A blood clot is blood that has set and can block a vessel. In the leg or lung, it is urgent."
    ),
    GlossaryEntry(
      "infection", ["infected"], "An infection is an illness from germs that enter the body."),
    GlossaryEntry(
      "sepsis", ["septic", "blood poisoning"],
      "Sepsis is when the body's reaction to an infection harms the body. It is an emergency."),
    GlossaryEntry(
      "fever", ["high temperature", "temperature"],
      "A fever is a body temperature that is higher than usual. You may feel hot, cold or shivery."),
    GlossaryEntry(
      "cancer", ["tumour", "tumor"],
      "Cancer is an illness in which cells grow and spread without control."),
    GlossaryEntry(
      "arthritis", ["arthritic"], "Arthritis means joints that are sore, stiff or swollen."),
    GlossaryEntry(
      "spondyloarthritis",
      [
        "axial spondyloarthritis", "axSpA", "ankylosing spondylitis", "spondylitis",
        "arthritis of the spine",
      ],
      "Spondyloarthritis is a kind of arthritis that often starts in the back or buttocks."),
    GlossaryEntry(
      "psoriasis", ["psoriatic"],
      "Psoriasis is a skin illness with itchy, flaky patches. It can go together with arthritis."),
    GlossaryEntry(
      "Crohn's disease", ["Crohn's"],
      "Crohn's disease is lasting inflammation of the gut. It is not irritable bowel (IBS)."),
    GlossaryEntry(
      "colitis", ["ulcerative colitis"],
      "Colitis is inflammation of the large bowel. It is not irritable bowel (IBS)."),
    GlossaryEntry(
      "inflammatory bowel disease", ["IBD"],
      "Inflammatory bowel disease (IBD) means Crohn's disease or ulcerative colitis."),
    GlossaryEntry(
      "irritable bowel", ["irritable bowel syndrome", "IBS"],
      "Irritable bowel (IBS) is belly pain with changes in pooing, but without inflammation."),
    GlossaryEntry(
      "uveitis", ["iritis", "inflamed eye"],
      "Uveitis is inflammation inside the eye. The eye is often red and sore, and light bothers it."
    ),
    GlossaryEntry(
      "shingles", ["zoster"], "Shingles is a painful rash of blisters, mostly on one side."),
    GlossaryEntry(
      "eating disorder",
      "An eating disorder means that worry about food or weight rules how a person eats."),
  ]
}
