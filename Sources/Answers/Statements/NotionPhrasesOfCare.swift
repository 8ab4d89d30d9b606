extension Notion {
  /// What the person did about it, and the small matters.
  static let carePhrases: [(Notion, String)] = [
    (
      .stretch,
      """
      stretch/es/ed/ing, streching, foam roll/ing and stretch, hamstring stretch/es, toe touches,
      forward folds|bends
      """
    ),
    (
      .daily,
      """
      every day|morning|night|evening|single, every single day, each day|morning|night|evening, daily,
      twice|once|times|three a|per day, everyday, morning and night|evening,
      several|many|few times a|per day, day and night, every run, religiously,
      3x|2x|1x a|per day, nightly, every hour|couple, before bed,
      minutes|mins|hours a|per day
      """
    ),
    (
      .sometimes,
      """
      sometimes, occasional/ly, now and then|again, once|twice|times a|per week,
      few times a|per week, a bit, a little, from time, every now, once in, some, weekly,
      most days, before|after runs|running|run, after each run, days a week, every other day,
      not often
      """
    ),
    (
      .rehab,
      """
      bridge/s, bridging, glute|hamstring bridge/s, strengthen/ing,
      strength work|exercises|programme|program, rehab, rehabilitation, hamstring|leg curl/s,
      curls, nordic/s, nordic curl/s, isometric/s, isos, eccentric/s,
      loading programme|program|exercises|work, heavy slow resistance,
      physio|physios exercises|programme|program|rehab|plan,
      rehab exercise/s|programme|program|plan|work, hip thrusts, exercises, clamshell/s,
      glute work, progressive loading, resistance bands
      """
    ),
    (
      .physio,
      """
      physio/s, physiotherapist/s, physiotherapy, physical therapist/s|therapy, phsyio, fysio,
      pysio, physo, phisio
      """
    ),
    (
      .seen,
      """
      saw, seen, seeing, see|sees, been to|under, under, went to, visit/ed/ing, had, have|having,
      got, tried, did, done, gave|given, gives, says, said, told, thinks, thought, reckons,
      reckoned, prescribed, recommended, advised, diagnosed, assessed, sessions, treatment,
      suggested, has
      """
    ),
    (
      .planned,
      """
      book/ed, booking, appointment, waiting, wait, referred, referral, should i,
      going to see|book, need/s to|a, will, about to, planning|plan|hoping|thinking, next week,
      tomorrow, considering, worth seeing, do i, recommend a, find a, looking for, due to see,
      would, might
      """
    ),
    (
      .helped,
      """
      help/s/ed, helping, better, improv/ed/ing/ement, eased, works|worked|working,
      did the trick, made a difference, good results, stronger
      """
    ),
    (
      .unhelped,
      """
      no change|difference|better|improvement|help|joy|luck|effect|success|progress|use,
      no real|noticeable|big change|difference|improvement|help|effect|success|progress,
      not|didnt|doesnt|hasnt|havent ?really|seem|seemed help/ed/ing,
      isnt|arent|never|wasnt|werent|dont ?really|seem|seemed help/ed/ing,
      not|didnt|doesnt|hasnt|havent ?really make|made|making ?any difference|change,
      not|didnt|doesnt|hasnt|havent work/ed/ing,
      not|didnt|hasnt|isnt|arent|havent ?got|get|getting|gotten|any better,
      not|didnt|hasnt|isnt|arent|havent improved|improving|improve,
      without success|improvement|change|luck|joy, made|makes|making no|little difference,
      did|does|done|doing|do nothing, to no avail, same as it|ever|before,
      didnt|not|hasnt|doesnt|havent do|done anything|much, still the same,
      hasnt|havent|not changed, still no better|different, isnt shifting, not doing anything,
      nothing helped|helps|works, nothing has helped|worked
      """
    ),
    (
      .harmed,
      """
      made|makes|making|make it|things|pain ?much|even|all worse|angrier|sorer, made worse,
      aggravated|aggravates|irritated|irritates it, feel|feels|felt|its|is worse, flared it,
      flared up, got|getting|gets worse
      """
    ),
    (.tried, "tried|try|trying|done|did|do|started|starting any|rehab|strengthening|exercises|yet"),
    (
      .wish,
      """
      want/s to, want back, wanna, would like|love to, id like|love to, hope/s|hoping to,
      hoping|hope i, goal is|was, aim is|to, aiming to, dream is|of, love to,
      desperate|keen|eager to, longing to, plan|planning to, my goal, dying to, cant wait to,
      dream to, looking forward to, all i want, wish i could
      """
    ),
    (.doing, "doing, do, did, been"),
    (
      .lives,
      """
      live in, living in, based in, im in, am in, here in, currently in, were in, i live,
      im based
      """
    ),
    (
      .hardSeat,
      """
      hard|wooden|plastic|metal|firm ?dining|kitchen|office|wooden|plastic chair/s|seat/s|bench/es,
      hard bucket seat/s, chair/s|seat/s ?is rock|too hard, chair|seat ?at ?work|home ?so is|its|thats hard|wooden|plastic|metal,
      hard|wooden|plastic|metal|firm ?dining|kitchen|office|wooden|plastic stool/s|surface/s|floor
      """
    ),
    (
      .softSeat,
      """
      soft|cushioned|padded|comfy ?office|desk|gaming|leather chair/s|seat/s|sofa|cushion/s,
      chair|seat ?so is|its|thats soft|padded|cushioned|mesh|comfy, sofa, couch, on cushion|pillow, cushion, gel|memory|wedge|donut|doughnut ?foam cushion,
      armchair
      """
    ),
    (.pregnant, "pregnant, pregnent, preggers, expecting baby|twins, second|third|first trimester"),
    (
      .birth,
      """
      gave|giving|given birth, had ?a baby|twins|caesarean|cesarean,
      had ?my second|third|first ?a baby, postpartum, post partum, postnatal, baby was born,
      c section
      """
    ),
    (
      .cannot,
      """
      cant, carnt, cannot, couldnt, unable, not|havent|isnt|never|wasnt able, struggle/s,
      struggling, can|could only|just|barely|hardly, only manage|sit|drive, manage only
      """
    ),
    (
      .rate,
      """
      a|per|each|every day, daily, everyday, at work, for work, most days, on a|average|work,
      weekdays, workdays, mon, monday, in total, usually, every single day, all day, for my job
      """
    ),
    (.told, "told, advised, recommended, suggested, supposed, should, read, heard"),
    (
      .score,
      """
      out of, rating, scale, level, score/s, pain, hurts, ache/s, sore/ness, discomfort, rate
      """
    ),
  ]
}
