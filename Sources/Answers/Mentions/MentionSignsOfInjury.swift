/// What was hurt: falls and blows, a pop, bruises, a leg that fails.
extension MentionSign {
  static let injuries: [MentionSign] = [
    .init(
      "both_legs", .unclear,
      """
      gone|went|spread|spreading|spreads|moved|moving|going|goes|started|starting into|to|in|down other leg,
      now|too|also|well in other leg, other leg too|now|aswell|as
      """),
    .init(
      "tingling", .unclear,
      "cant|dont feel hot|cold|heat|warmth|touch, cant feel anything hot|cold|warm"),
    .init(
      "injury",
      """
      fell, fallen, had|have|a|bad|nasty|hard|heavy|big|another fall,
      fall|falling off|down|over|from|onto|on, after|since|before|from|during fall, slipp/ed/ing,
      tripped, tripping over, crash/ed, accident, collision, collided, knocked, tackled,
      was|got|been|being hit|kicked|struck|run|thrown, hit by, kicked by|in|me, kicked,
      landed on|hard|badly|awkwardly|flat|heavily, over handlebars|handlebar|bars,
      came|come|thrown off|from bike|horse|motorbike|scooter|bicycle, road traffic,
      ran into me, hit my|ground|floor|wall|head,
      broke|broken|breaking|break|broke leg|hip|foot|bone|bones,
      broke|broken|breaking|break|broke ankle|pelvis|knee|toe|arm|something, fractur/e/ed/es,
      trauma, tumbl/e/ed, stumbled, feel|felt down|off stairs|steps|ladder|bike|curb|kerb,
      went over on ice|ankle, rolled ankle,
      car|van|lorry|truck|bike|cyclist went|drove|ran|smashed|crashed|hit into|me|us, rear ended,
      went flying, face planted, faceplanted, hit from behind, wiped out, direct blow, blow to,
      rta, whiplash, pile up
      """),
    .init(
      "injury", .unclear,
      "injur/y/ed/ies, injurd, blow, fall, falls, sprain/ed, twisted, did splits"),
    .init(
      "pop",
      """
      popped, heard|felt|hear|feel|feeling|hearing pop|popping|snap|crack|crunch,
      heard|felt|hear|feel knee|leg|hamstring|hip|thigh pop|snap|crack|go|tear|rip,
      heard|felt|hear|feel muscle|tendon|something pop|snap|crack|go|tear|rip,
      heard|felt|hear|feel|feeling|hearing twang|ping|ripping|tearing|rip,
      with|like|sudden|loud|big|audible|was pop|popping|snap|crack|crunch,
      with|like|sudden|loud|big|audible|was twang|ping|ripping|tearing|rip, snapped,
      something|it|muscle pop|popped|snap|snapped|went|go|gave bang|pop|snap|twang,
      with|like|sudden|loud|big|audible|was bang,
      hamstring|tendon|leg pop|popped|snap|snapped|went|go|gave bang|pop|snap|twang,
      something|it|muscle|hamstring|tendon|leg rip|ripped|tear|tore bang|pop|snap|twang,
      something|it|muscle|hamstring|tendon|leg torn|pinged|twanged|pinging bang|pop|snap|twang,
      something|it|muscle|hamstring|tendon pop|popped|snap|snapped,
      something|it|muscle|hamstring|tendon rip|ripped|tore|pinged|twanged,
      tore|torn|ripped|ruptured hamstring|muscle|tendon|something|it,
      felt|heard|feel|feeling tear|rip, popping sound|noise|sensation|feeling,
      snapping|ripping|tearing|popping sound|noise|sensation|feeling, whip crack|cracking,
      went pop|snap|bang|twang|ping|crack,
      something|hamstring|muscle|tendon let go, shot in leg|bum|buttock,
      been shot|kicked, was|got shot, gunshot, ruptur/e/ed, avuls/ion/ed,
      felt something|it go|give, heard something|it go ?pop|snap|bang|twang|crack, heard it snap
      """),
    .init(
      "pop", .unclear,
      """
      tear, torn, tore, ripped, pop, snap, like someone|somebody kicked|hit|shot|whacked|punched,
      popping, hamstring|something went,
      something gave in|at|behind,
      something|muscle|tendon give/s|gave|given way|out|bang
      """),
    .init(
      "bruise_swell_gap", .unclear,
      """
      dip in|where muscle|thigh|hamstring|leg|bum, come|came|comes|gone|blown up like balloon|egg
      """),
    .init(
      "bruise_swell_gap",
      """
      bruis/e/es/ed/ing, brused, bruse, brusing, black and blue, haematoma, hematoma,
      blood under skin, came|comes|come up like egg|lump|balloon, come|came up|out purple|black|blue
      """),
    .init(
      "knee_weakness",
      """
      cant bend|straighten knee|leg|it, cant|difficulty|trouble|hard|struggling push|pushing off,
      hard time push|pushing off, cant stand|get|go|rise up|on toes|toe|tiptoe|tiptoes,
      cant curl leg, no push off,
      leg|legs|knee collapse|collapses|collapsed|collapsing, legs went from under,
      knee give/s|gave|giving|buckl/e/es/ed/ing way|out|under
      """),
    .init(
      "knee_weakness", .unclear,
      """
      leg|legs|foot|knee wont|doesnt|dont|not do|respond|obey|work,
      leg|legs|knee|knees fold|folds|folded|crumpled|crumples|caves|caved, cant hold|lift|raise leg,
      leg|legs|knee goes|going|gone|go ?out from under, cant do|manage heel|calf|toe raise/s,
      weak glute/s|core|hamstring/s|hip/s|ankle/s|quad/s|muscle/s|bum|abs
      """),
    .init(
      "foot_drop_or_worse",
      """
      foot drop, foot|toes|toe|feet floppy|limp,
      foot|toes|toe|feet gone|went|goes floppy|limp|dead,
      foot|toes|toe|feet wont|cant lift|move|work,
      drop|dropped|floppy foot, cant lift|raise|pull|move|wiggle foot|feet|toe|toes|ankle,
      toe|toes|foot catch|catches|catching|caught on,
      catch|catches|catching|caught|stub|stubbing toe|toes,
      shoe|shoes|trainer|trainers|toe|toes scuff|scuffs|scuffing|scraping|scrapes|drags|dragging,
      tripping|trip|trips|stumbling|tripped over|on own|toe|toes|foot|feet, paralys/ed/is,
      paralyzed, cant move leg|legs|foot|toes
      """),
    .init(
      "calf_swollen",
      """
      red hot calf|leg, leg|calf blown|blowing up, leg|calf ballooned, dvt, blood clot/s,
      deep vein, thrombosis,
      clot in leg|calf, a|have|had|got|found|another|with clot,
      clotting problem/s|issue/s|disorder|trouble
      """),
    .init("calf_swollen", .unclear, "clot, clots, clotting"),
  ]
}
