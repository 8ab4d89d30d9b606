extension Notion {
  /// What the person does, and what changed in it.
  static let doingPhrases: [(Notion, String)] = [
    (
      .run,
      """
      run/s, running, runnin, ran, runner, jog/s/ged/ging, jogger, parkrun/s, park run/s,
      ultrarunning, sprinter/s, hurdler/s, couch to, c25k, marathon/s, half marathon/s
      """
    ),
    (
      .gym,
      """
      gym, weights, weight training|lifting|session/s, weightlifting, lift/s|lifting weights,
      lift, lifting, powerlift/ing/er, crossfit, cross fit, strength training, gymming, bodypump,
      body pump, hyrox, kettlebell/s, bootcamp/s, hiit
      """
    ),
    (
      .cycle,
      """
      cycle, cycles, cycling, cyclist, bike/s, biking, bike|bicycle rides|ride|riding,
      spin class/es, spin, spinning, peloton, exercise bike, turbo, bicycle/s
      """
    ),
    (
      .team,
      """
      football, footy, soccer, rugby, hockey, netball, basketball, tennis, cricket, volleyball,
      lacrosse, squash, badminton, padel, baseball, softball, handball, gaelic, hurling, camogie,
      footballer, netballer, cricketer, hurler, team sport/s, five a side, 5 a side
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
      commut/e/ing, flight/s, long drive/s, car ride/s|trip/s, behind|at wheel, driver, meeting/s,
      lecture/s, cinema, in car|cab|truck|lorry|van|tractor|plane,
      im|am in car|cab|truck|lorry|van|chair|meetings
      """
    ),
    (
      .rest,
      """
      at rest, rest/s, resting, lie/s|lying|laying|lay down, lying, laying down, in bed,
      doing nothing, keep still, not moving, rested, relaxing, chilling
      """
    ),
    (.walk, "walk/s/ed/ing"),
    (
      .hill,
      """
      hill/s, hilly, vert, elevation, uphill/s, hill rep/s, hill repeats, stair/s, incline/s, stairmaster,
      mountain/s
      """
    ),
    (
      .speed,
      """
      speed work|session/s|training|workouts|block|drills|stuff, speedwork, interval/s, sprint/s, sprinting,
      track session/s|work|workouts|training, fartlek/s, tempo run/s, tempos, tempo,
      running|run|ran faster|quicker|fast, fast|faster|quick running|run/s|sessions|miles|stuff|5k|5ks|10k|10ks|parkruns,
      doing track, track reps, cadence session/s|work|drills,
      mileage and ?my ?the pace|speed, faster pace|paces, hiit, strides, at speed, pick|picked|picking up pace,
      up|upped|increase|increased my pace|speed, upped|increased the pace|speed
      """
    ),
    (
      .longStride,
      """
      long/er stride/s, long steps, stride|striding out, overstrid/e/ing, over striding,
      lengthen/ed|lengthening stride, open|opening|opened up|out ?my stride
      """
    ),
    (
      .effort,
      """
      play/s/ing, match, matches, kick/s/ing, squat, squatting, lunge, climb/s/ing, jump/s/ing,
      hop/s/ping, pulling, in|during|at training, hike/s, hiking, skate, skating, skiing, rowing, stairs, bounding,
      pull from|off floor
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
    (.deadlift, "deadlift/s, dead lift/s, deadlifting, rdl/s, romanian deadlift/s, deadlifted"),
    (.heavy, "heavy, heavier, big"),
    (.light, "light, lighter"),
    (.more, "more, extra, additional, longer, further, double, twice"),
    (
      .raised,
      """
      upped, upping, up, increas/e/ed/es/ing, increase in, doubl/ed/ing, tripl/ed/ing,
      ramp/ed/ing up, ramped, ramping, bump/ed/ing up, stepped|stepping up,
      built|build|building up, jump|spike|rise|hike in, raised, raising, jumped|went|gone|going from, went|gone up,
      piled on, added, adding
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
      exercise, classes, cycling, sport, workload, frequency, step count
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
      upped|increased|increasing squat|deadlift|lunge weight/s,
      heavier ?weighted deadlift/s|squat/s|lifts|kettlebell/s|load/s, more weight, heavier at|in
      """
    ),
    (
      .newGym,
      """
      new ?gym|strength|weights gym|class|classes|exercise/s|programme|program,
      new ?gym|strength|weights workout/s|routine|trainer|pt|bootcamp|plan,
      joined|joining|started|starting|began gym,
      started|joined|began|starting|begun ?doing|going|a|new ?heavy crossfit|bootcamp|deadlifts,
      started|joined|began|starting|begun ?doing|going|a|new ?heavy deadlifting|squats|squatting,
      started|joined|began|starting|begun ?doing|going|a|new ?heavy bodypump|hiit|hyrox|lunges,
      started|joined|began|starting|begun ?doing|going|a|new ?heavy kettlebells|weights|pilates,
      started|joined|began|starting|begun ?doing|going|a|new ?heavy bulgarian|split|rdls,
      started|joined|began|starting|begun ?doing|going|a|new reformer|spin|barre|circuits|boxing,
      started|joined|began|starting|begun strength|weight training,
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
      training|mileage hasnt|hadnt|has|havent|not|is ?not|been|the changed|same|unchanged,
      routine|running|programme hasnt|hadnt|has|havent|not|is ?not|been|the changed|same|unchanged,
      same|usual|normal mileage|training|routine|distance, nothing has changed,
      nothing about training|routine|mileage|running ?has changed,
      nothing changed|different|new, nothing new|different in|with|about,
      havent|hadnt|not|didnt|never changed|change anything|training|mileage|running|routine,
      havent|not|didnt|wasnt done|do|doing|did anything|something different|new,
      not|havent|didnt|wasnt doing|done|do|did more than usual|normal
      """
    ),
    (
      .wentBack,
      """
      after break|layoff|gap|rest, after long|couple break|layoff|gap|rest,
      after time|months|weeks|years off,
      back into|to|at|playing running|training|gym|exercise|football|sport|run, returned to,
      back into|to|at|playing hockey|netball|tennis|rugby|basketball|crossfit|lifting|cycling,
      back into|to|at|playing dance|dancing|soccer|lifting|squash, returning to, couch to,
      after year|month|months|season|summer|winter|while out|off|away,
      c25k, took|taken up running|jogging
      """
    ),
    (
      .stopped,
      """
      stopped, quit, quitting, gave|given|giving|give up, packed in, had to stop,
      off running|training|sport|games|exercise, complete|total|full rest,
      completely|fully|totally rested|resting, rested|resting completely|fully|totally,
      been|im off ?again for|since,
      been resting ?completely|it, havent|not|hasnt|havnt|nt run|running|ran|trained|training,
      havent|not|hasnt|havnt|nt jogged|exercised|exercising|played|playing,
      no running|training|exercise|sport, no longer run|running|train|play|exercise,
      dont run|train|play|exercise anymore, resting|rested from|off running|football|sport|training|gym,
      knocked running|training|sport|football|it on head
      """
    ),
    (
      .reduced,
      """
      cut|cutting ?right back|down, cut mileage|running|training|classes|sessions|runs,
      halved|halving mileage|running|training, reduc/ed/ing, eas/ed|easing back,
      backed|backing|back off, scaled|scaling|dialled|dialed|dialling back|down,
      less running|training|mileage|exercise, running|run|training|train|jogging less,
      drop/ped|dropped mileage|down, dropped to, only run|train|jog week|once|twice, dropped running|training to|down|by, fewer runs|miles|sessions,
      half of what, half what i, cut out speedwork|hills|speed|intervals|sprints|deadlifts|lunges|squats,
      eased off running|training, running|run|jogging|jog|train|training slower|easier|gently,
      running|run|jogging|jog|train|training more gently|slowly|easily,
      lifting|lift lighter|less, lighter weights, dropped|drop|lowered weight|weights,
      only|just easy runs, easy runs only
      """
    ),
    (
      .asUsual,
      """
      running|training|run|train|playing|exercising|going as|like normal|usual|before|always,
      as normal, as usual, running|training|run|train through,
      carried|carry|carrying on ?with running|training|playing|regardless|anyway|as,
      kept|keep running|training|playing, kept|keep on running|training,
      continued|continuing to|running|training, running|training|run|train same as|amount,
      havent|not cut|reduced|stopped|missed back|down|anything|at|any|a, full training,
      as hard|much as ever|before|usual|always
      """
    ),
  ]
}
