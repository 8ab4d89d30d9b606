extension Notion {
  /// What the person does, and what changed in it.
  static let doingPhrases: [(Notion, String)] = [
    (
      .run,
      """
      run/s, running, runnin, ran, runner, jog/s/ged/ging, jogger, parkrun/s, park run/s,
      ultrarunning
      """
    ),
    (
      .gym,
      """
      gym, weights, weight training|lifting|session/s, weightlifting, lift/s|lifting weights,
      lift, lifting, powerlift/ing/er, crossfit, cross fit, strength training, gymming, bodypump,
      body pump, hyrox, kettlebell/s
      """
    ),
    (
      .cycle,
      """
      cycle, cycles, cycling, cyclist, bike/s, biking, bike|bicycle rides|ride|riding,
      spin class/es, spin, spinning, peloton, exercise bike, turbo
      """
    ),
    (
      .team,
      """
      football, footy, soccer, rugby, hockey, netball, basketball, tennis, cricket, volleyball,
      lacrosse, squash, badminton, padel, baseball, softball, handball, gaelic, hurling, camogie,
      footballer, team sport/s, five a side, 5 a side
      """
    ),
    (.yoga, "yoga, pilates, ballet, dancing, dancer, dance class/es, barre, dance"),
    (
      .swim,
      """
      swim/s/ming, swam, pool, elliptical, cross trainer, crosstrainer, rowing, rower,
      aqua jog/ging, aquajogging, water running, pool running, deep water
      """
    ),
    (
      .exercise,
      """
      train/s, exercis/e/ed/ing, work/ing out, workout/s, working out, sport/s, activity, active,
      being active, class, classes, session/s
      """
    ),
    (
      .sit,
      """
      sit/s, sitting, sat, seated, chair/s, desk, driv/e/es/ing, drove, at my|the computer,
      office job, in the car, car journey/s, in a car, seat/s, sitting down, at work,
      commut/e/ing, flight/s, long drive/s, car ride/s, behind|at wheel, driver
      """
    ),
    (
      .rest,
      """
      at rest, rest/s, resting, lie/s|lying|laying|lay down, lying, laying down, in bed,
      doing nothing, keep still, not moving, rested, relaxing
      """
    ),
    (.walk, "walk/s/ed/ing"),
    (
      .hill,
      """
      hill/s, hilly, uphill/s, hill rep/s, hill repeats, stair/s, incline/s, stairmaster,
      mountain/s
      """
    ),
    (
      .speed,
      """
      speed work|session/s|training|workouts, speedwork, interval/s, sprint/s, sprinting,
      track session/s|work|workouts|training, fartlek/s, tempo run/s, tempos, tempo,
      running|run|ran faster|quicker, fast|faster|quick running|run/s|sessions|miles|stuff,
      faster pace|paces, hiit, strides, pick|picked|picking up pace,
      up|upped|increase|increased my pace|speed, upped|increased the pace|speed
      """
    ),
    (
      .longStride,
      """
      long/er stride/s, long steps, overstrid/e/ing, over striding,
      lengthen/ed|lengthening stride
      """
    ),
    (.squat, "squats, back squat/s, goblet squat/s, front squat/s, squat rack, squat session"),
    (
      .lunge,
      """
      lunges, walking lunge/s, split squat/s, step ups, bulgarian split|splits, lunging,
      bulgarians, stepups
      """
    ),
    (.deadlift, "deadlift/s, dead lift/s, deadlifting, rdl/s, romanian deadlift/s"),
    (.heavy, "heavy, heavier, big"),
    (.light, "light, lighter"),
    (.more, "more, extra, additional, longer, further, double, twice"),
    (
      .raised,
      """
      upped, upping, up, increas/e/ed/es/ing, increase in, doubl/ed/ing, tripl/ed/ing,
      ramp/ed/ing up, ramped, ramping, bump/ed/ing up, stepped|stepping up,
      built|build|building up, jump|spike|rise|hike in, raised, raising, jumped|went|gone from,
      piled on, added
      """
    ),
    (
      .added,
      """
      added, adding, add, start, started|starting|began|begun|begin, introduc/ed/ing, new, after,
      following, since, from, lately, recently, taken up, took up, taking up, more, extra, upped,
      lots of, loads of, a lot of, increas/ed/e/ing, block of, joined, because of, due to,
      caused|triggered|brought by, hilly, harder
      """
    ),
    (
      .training,
      """
      mileage, milage, miles, distance/s, volume, training, running, runs,
      kms|kilometres|km|kilometers, load, workouts, sessions, long run/s, steps, walking,
      exercise, classes, cycling, sport, workload, frequency
      """
    ),
    (
      .race,
      """
      train|training|preparing ?up for|to|towards ?first|next marathon/s|half|ultra|race,
      train|training|preparing ?up for|to|towards ?half|london marathon/s|half|ultra|race,
      prepping|prep ?up for|to|towards ?first|next|half|london marathon/s|half|ultra|race,
      build|building ?up for|to|towards ?first|next|half|london marathon/s|half|ultra|race,
      train|training|preparing ?up for|to|towards ?first|next|half|london 10k|5k|triathlon|ironman,
      prepping|prep ?up for|to|towards ?first|next|half|london 10k|5k|triathlon|ironman,
      build|building ?up for|to|towards ?first|next|half|london 10k|5k|triathlon|ironman,
      train|training|preparing ?up for|to|towards ?big|10 marathon/s|half|ultra|race,
      train|training|preparing ?up for|to|towards ?50|spring|autumn marathon/s|half|ultra|race,
      prepping|prep|build|building ?up for|to|towards ?big|10 marathon/s|half|ultra|race,
      prepping|prep|build|building ?up for|to|towards ?50|spring|autumn marathon/s|half|ultra|race,
      train|training|preparing ?up for|to|towards ?big|10 10k|5k|triathlon|ironman,
      train|training|preparing ?up for|to|towards ?50|spring|autumn 10k|5k|triathlon|ironman,
      prepping|prep|build|building ?up for|to|towards ?big|10 10k|5k|triathlon|ironman,
      prepping|prep|build|building ?up for|to|towards ?50|spring|autumn 10k|5k|triathlon|ironman,
      train|training|preparing ?up for|to|towards ?first|next|half|london event|london|k|km,
      prepping|prep|build|building ?up for|to|towards ?first|next|half|london event|london|k|km,
      train|training|preparing ?up for|to|towards ?first|next|half|london 50k|100k,
      train|training|preparing ?up for|to|towards ?first|next|half|london duathlon|hyrox|tri,
      prepping|prep|build|building ?up for|to|towards ?first|next|half|london 50k|100k,
      prepping|prep|build|building ?up for|to|towards ?first|next|half|london duathlon|hyrox|tri,
      train|training|preparing ?up for|to|towards ?big|10|50|spring|autumn event|london|k|km,
      prepping|prep|build|building ?up for|to|towards ?big|10|50|spring|autumn event|london|k|km,
      train|training|preparing ?up for|to|towards ?big|10 50k|100k|duathlon|hyrox|tri,
      train|training|preparing ?up for|to|towards ?50|spring|autumn 50k|100k|duathlon|hyrox|tri,
      prepping|prep|build|building ?up for|to|towards ?big|10 50k|100k|duathlon|hyrox|tri,
      prepping|prep|build|building ?up for|to|towards ?50|spring|autumn 50k|100k,
      prepping|prep|build|building ?up for|to|towards ?50|spring|autumn duathlon|hyrox|tri,
      marathon|half|ultra|triathlon|race|ironman ?marathon training|prep|block|build
      """
    ),
    (
      .heavier,
      """
      heavier weight/s, lift/ed/ing heavier, went|going|go|gone heavier,
      upped|increased|added|raised|raising|increasing my|the weight/s,
      upped|increased|added weight/s,
      heavier ?weighted deadlift/s|squat/s|lifts|kettlebell/s|load/s, more weight, heavier at|in
      """
    ),
    (
      .newGym,
      """
      new ?gym|strength|weights gym|class|classes|exercise/s|programme|program,
      new ?gym|strength|weights workout/s|routine|trainer|pt|bootcamp|plan,
      joined|joining|started|starting|began gym,
      started|joined|began|starting|begun ?doing|going|a crossfit|bootcamp|deadlifts,
      started|joined|began|starting|begun ?doing|going|a deadlifting|squats|squatting,
      started|joined|began|starting|begun ?doing|going|a bodypump|hiit|hyrox,
      started|joined|began|starting|begun ?doing|going|a kettlebells|weights|pilates,
      took|taken|taking up crossfit|weights|weightlifting|bodypump,
      took|taken|taking up pilates|lifting|hyrox|kettlebells
      """
    ),
    (
      .unchanged,
      """
      no|any change|changes to|in|with training|mileage|running|routine,
      no|any change|changes to|in|with exercise|programme|program|sport,
      no|any training change|changes,
      training|mileage hasnt|has|havent|not|is ?not|been|the changed|same|unchanged,
      routine|running|programme hasnt|has|havent|not|is ?not|been|the changed|same|unchanged,
      same|usual|normal mileage|training|routine|distance, nothing has changed,
      nothing changed|different|new, nothing new|different in|with|about,
      havent|not|didnt|never changed|change anything|training|mileage|running|routine,
      havent|not|didnt|wasnt done|do|doing|did anything|something different|new,
      not|havent|didnt|wasnt doing|done|do|did more than usual|normal
      """
    ),
    (
      .wentBack,
      """
      after break|layoff|gap|rest, after long|couple break|layoff|gap|rest,
      after time|months|weeks|years off,
      back into|to|at running|training|gym|exercise|football|sport|run, returned to, couch to,
      c25k, took|taken up running|jogging
      """
    ),
    (
      .stopped,
      """
      stopped, quit, quitting, gave|given|giving|give up, packed in, had to stop,
      off running|training|sport|games|exercise, complete|total|full rest,
      completely|fully|totally rested|resting, rested completely|fully|totally,
      been resting ?completely|it, havent|not|hasnt|havnt|nt run|running|ran|trained|training,
      havent|not|hasnt|havnt|nt jogged|exercised|exercising|played|playing,
      no running|training|exercise|sport
      """
    ),
    (
      .reduced,
      """
      cut|cutting ?right back|down, cut mileage|running|training,
      halved|halving mileage|running|training, reduc/ed/ing, eas/ed|easing back,
      backed|backing|back off, scaled|scaling|dialled|dialed|dialling back|down,
      less running|training|mileage|exercise, running|run|training|train|jogging less,
      drop/ped|dropped mileage|down, dropped running|training to|down, fewer runs|miles|sessions,
      eased off running|training
      """
    ),
    (
      .asUsual,
      """
      running|training|run|train|playing|exercising|going as|like normal|usual|before|always,
      as normal, as usual, running|training|run|train through,
      carried|carry|carrying on ?with running|training|playing|regardless|anyway|as,
      kept|keep running|training|playing, kept|keep on running|training,
      continued|continuing to|running|training,
      havent|not cut|reduced|stopped|missed back|down|anything|at|any|a, full training
      """
    ),
  ]

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
      every day|morning|night|evening|single, each day|morning|night|evening, daily,
      twice|once|times|three a|per day, everyday, morning and night|evening,
      several|many|few times a|per day, day and night, every run, religiously,
      3x|2x|1x a|per day, nightly, every hour|couple, before bed
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
      did|does|done|doing|do nothing, to no avail,
      didnt|not|hasnt|doesnt|havent do|done anything|much, still the same,
      hasnt|havent|not changed, still no better|different, isnt shifting, not doing anything,
      nothing helped|helps|works, nothing has helped|worked
      """
    ),
    (
      .harmed,
      """
      made|makes|making|make it|things|pain ?much|even|all worse, made worse,
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
      hard|wooden|plastic|metal|firm ?dining|kitchen|office|wooden|plastic stool/s|surface/s|floor
      """
    ),
    (
      .softSeat,
      """
      soft|cushioned|padded|comfy ?office|desk|gaming|leather chair/s|seat/s|sofa|cushion/s,
      sofa, couch, on cushion|pillow, cushion, gel|memory|wedge|donut|doughnut ?foam cushion,
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
