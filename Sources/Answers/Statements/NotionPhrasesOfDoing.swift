extension Notion {
  /// What the person does, and what changed in it.
  static let doingPhrases: [(Notion, String)] = [
    (.run, "run/s, running, runnin, ran, runner, jog/s/ged/ging, jogger, parkrun/s, park run/s, ultrarunning"),
    (.gym, "gym, weights, weight training|lifting|session/s, weightlifting, lift/s|lifting weights, lifting, powerlift/ing/er, crossfit, cross fit, strength training, gymming, bodypump, body pump, hyrox, kettlebell/s"),
    (.cycle, "cycle, cycles, cycling, cyclist, bike/s, biking, bike|bicycle rides|ride|riding, spin class/es, spinning, peloton, exercise bike, turbo"),
    (.team, "football, footy, soccer, rugby, hockey, netball, basketball, tennis, cricket, volleyball, lacrosse, squash, badminton, padel, baseball, softball, handball, gaelic, hurling, camogie, footballer, team sport/s, five a side, 5 a side"),
    (.yoga, "yoga, pilates, ballet, dancing, dancer, dance class/es, barre, dance"),
    (.swim, "swim/s/ming, swam, pool, elliptical, cross trainer, crosstrainer, rowing, rower, aqua jog/ging, aquajogging, water running, pool running, deep water"),
    (.exercise, "train/s, exercis/e/ing, work/ing out, workout/s, working out, sport/s, activity, active, being active, class, classes, session/s"),
    (.sit, "sit/s, sitting, sat, seated, chair/s, desk, driv/e/es/ing, drove, at my|the computer, office job, in the car, car journey/s, in a car, seat/s, sitting down, at work, commut/e/ing, flight/s, long drive/s, car ride/s"),
    (.rest, "at rest, rest/s, resting, lie/s|lying|laying|lay down, lying, laying down, in bed, doing nothing, keep still, not moving, rested, relaxing"),
    (.walk, "walk/s/ed/ing"),
    (.hill, "hill/s, hilly, uphill/s, hill rep/s, hill repeats, stair/s, incline/s, stairmaster, mountain/s"),
    (.speed, "speed work|session/s|training|workouts, speedwork, interval/s, interval training|sessions, sprint/s, sprinting, track session/s|work|workouts|training, fartlek/s, tempo run/s, tempos, tempo, running|run|ran faster|fast|quicker, fast|faster|quick running|run/s|sessions|miles|stuff, faster pace|paces, hiit, strides, pick/ed up|up the pace, up|upped|increase/d the|my pace|speed"),
    (.longStride, "long/er stride/s, long steps, overstrid/e/ing, over striding, lengthen/ed|lengthening stride"),
    (.squat, "squats, back squat/s, goblet squat/s, front squat/s, squat rack, squat session"),
    (.lunge, "lunges, walking lunge/s, split squat/s, step ups, bulgarian split|splits, lunging, bulgarians, stepups"),
    (.deadlift, "deadlift/s, dead lift/s, deadlifting, rdl/s, romanian deadlift/s"),
    (.heavy, "heavy, heavier, big"),
    (.light, "light, lighter"),
    (.more, "more, extra, additional, longer, further, double, twice"),
    (
      .raised,
      """
      upped, upping, up, increas/e/ed/es/ing, increase in, doubl/ed/ing, tripl/ed/ing, ramp/ed/ing up, ramped, ramping, bump/ed/ing up, stepped|stepping up,
      built|build|building up, jump|spike|rise|hike in, raised, raising, jumped|went|gone from, piled on, added
      """
    ),
    (.added, "added, adding, add, started|starting|began|begun|begin, introduc/ed/ing, new, after, following, since, from, lately, recently, taken|took|taking up, more, extra, upped, lots of, loads of, a lot of, increas/ed/e/ing, bout of, block of, joined, because of, due to, caused|triggered|brought by, hilly, harder"),
    (.training, "mileage, milage, miles, distance/s, volume, training, running, runs, kms|kilometres|km|kilometers, load, workouts, sessions, long run/s, steps, walking, exercise, classes, cycling, sport, workload, frequency"),
    (.race, "train/ing|preparing|prepping|training|prep|build/ing|building for|to|up marathon/s|half|ultra|race|10k|5k|triathlon|ironman|event|london|10|ten|50k|100k|relay|duathlon|hyrox|tri, marathon|half|ultra|triathlon|race|ironman training|prep|block|build, train|training to run, training for"),
    (.heavier, "heavier weight/s, lift/ed/ing heavier, went|going|go|gone heavier, upped|increased|added|raised|raising|increasing|more the|my weight/s, heavier deadlift/s|squat/s|lifts|kettlebell/s|load/s, more weight, heavier at, heavier in"),
    (.newGym, "new gym|class|classes|exercise/s|programme|program|workout/s|routine|trainer|pt|bootcamp, new gym|strength|weights|training programme|program|routine|class|plan, joined|joining|started|starting|began a|the gym, started|joined|began|taken|took|taking|tried up|doing|going crossfit|bootcamp|deadlifts|deadlifting|squats|weights|lifting|bodypump|pilates|hiit|hyrox|kettlebells, started|joined|began crossfit|bootcamp|bodypump|deadlifting|deadlifts|lifting|squats|squatting|weights|hyrox|kettlebells, started to lift, gym class"),
    (
      .unchanged,
      """
      no|any change/s|changes to|in|with training|mileage|running|routine|exercise|programme|program|sport, no|any change training|mileage,
      training|mileage|routine|running hasnt|has|havent|not|stayed|is not|the|been changed|same|unchanged, same|usual|normal mileage|training|routine|distance as,
      nothing has changed|different|new, nothing changed|different|new in|with|about, havent|not|didnt|never changed|change anything|my|training|mileage|running|routine,
      havent|not|didnt done|do|doing|did anything different|new, not|havent doing|done|do|did|didnt more than usual|normal, usual mileage, normal mileage, same mileage, same training
      """
    ),
    (.wentBack, "after a break|layoff|gap|rest|long|couple, back into|to|at running|training|gym|exercise|football|sport|run, returned to, couch to, c25k, took up running|jogging, taken up running|jogging, started running|jogging|training again"),
    (
      .stopped,
      """
      stop/ped|stopped|stopping, stopped, quit, quitting, gave|given|giving up, give up, packed in, had to stop, laid off, off running|training|sport|games|exercise,
      complete|total|full rest, completely|fully|totally rested|resting, been resting, not been|able|going running|run|training|able, havent|not|hasnt|havnt|havent been|able|really run|running|ran|trained|training|jogged|exercised|played,
      no running|training|exercise|sport, not running|training|exercising|playing|run|trained, knocked it on
      """
    ),
    (.reduced, "cut|cutting back|down, cut my mileage|running|training, reduc/ed/ing, eas/ed|easing back, backed|backing off, back off, scaled|scaling|dialled|dialed|dialling back|down, halved|halving, less running|training|mileage|exercise, running|run|training|train less, drop/ped|dropped mileage|to|down|my, fewer runs|miles|sessions, only running|jogging|run, eased off running|training, slowed down, cutting back"),
    (.asUsual, "running|training|run|train|playing|exercising|going as normal|usual|before|always, as normal, as usual, through it, carried|carry|carrying on, kept|keep running|training|going|playing|on, continued|continuing to|running|training, same as before, havent|not cut|reduced|stopped back|down|anything|at, still doing everything, full training, still training normally|fully"),
  ]

  /// What the person did about it, and the small matters.
  static let carePhrases: [(Notion, String)] = [
    (.stretch, "stretch/es/ed/ing, streching, foam roll/ing and stretch, hamstring stretch/es, toe touches, forward folds|bends"),
    (.daily, "every day|morning|night|evening|single, each day|morning|night|evening, daily, twice|once|times|three a|per day, everyday, morning and night|evening, several|many|few times a day, day and night, every single day, times daily, all the time, constantly, after every run, religiously, 3x|2x|1x a day, nightly, every hour|couple, before bed"),
    (.sometimes, "sometimes, occasional/ly, now and then|again, once|twice|times a week, few times a week, a bit, a little, from time, every now, once in a, some, when i remember, weekly, most days, before runs|running|a, after runs|running|a|each, days a week, other day, not often, irregularly, rarely"),
    (
      .rehab,
      """
      bridge/s, bridging, glute|single|hamstring bridge/s, strengthen/ing, strength work|exercises|programme|program, rehab, rehabilitation, hamstring curl/s, leg curl/s, curls,
      nordic/s, nordic curl/s, isometric/s, isos, eccentric/s, loading programme|program|exercises|work, heavy slow|slow resistance, physio|physios exercises|programme|program|rehab|plan,
      exercise/s from|the physio|gave|given|he|she, exercises for it|this|hamstring|glutes, rehab exercise/s|programme|program|plan|work, hip thrusts, exercises physio, exercises, long lever, clamshell/s, glute work|exercises,
      progressive loading, resistance bands, bands, exercises my|the|she|he
      """
    ),
    (.physio, "physio/s, physiotherapist/s, physiotherapy, physical therapist/s|therapy, phsyio, fysio, pysio, physo, phisio"),
    (.seen, "saw, seen, seeing, see|sees, been to|under|going|with, went to, visit/ed/ing, had, have|having, got, tried, did, done, gave|given, gives, says, said, told, thinks, thought, reckons, reckoned, prescribed, set me, recommended, advised, diagnosed, assessed, helped, didnt help, sessions, sessions of|with, treatment, got me, has me, suggested, my"),
    (.planned, "book/ed, booking, appointment, waiting, wait, referred, referral, should i, want/ing to, going to see|book, need/s to|a, will, about to, planning|plan|hoping|thinking, next week, tomorrow, cant afford, considering, worth seeing, do i, recommend a, find a, looking for, due to see, would, might"),
    (.helped, "help/s/ed, helping, better, improv/ed/ing/ement, eased, works|worked|working, did the trick, made a difference, good results, stronger"),
    (
      .unhelped,
      """
      no change, no difference, no better, no improvement, no help, no joy, no luck, no effect, no success, no progress, no use, not|didnt|doesnt|hasnt|havent|isnt|arent|never|wasnt|werent help/ed/ing, not|didnt|doesnt|hasnt|havent made|make any difference|change,
      not|didnt|doesnt|hasnt|havent work/ed/ing, not|didnt|hasnt|isnt any better, not|didnt|hasnt|isnt|arent improved|improving|improve, without success|any improvement|improvement|change|luck|joy, made|makes|making no|little difference, did|does|done|doing nothing, to no avail, still the same,
      hasnt|havent|not changed, hasnt|havent|didnt|not made a difference, still no better|different, isnt shifting, not|hasnt|didnt got|gotten|get|getting any better, not|hasnt|didnt got|gotten|get|getting better, not doing anything, nothing helped|has helped|helps|works
      """
    ),
    (.harmed, "made|makes|making|make it|things|worse worse, made it|things worse, got|gets|getting|get worse, aggravated|aggravates|irritated|irritates|flared it, flared it up, flared up, made worse"),
    (.tried, "tried|try|trying|done|did|do|started|starting any|rehab|strengthening|exercises|yet"),
    (.wish, "want/s to, want back, wanna, would like|love to, id like|love to, hope/s|hoping to, hoping|hope i, goal is|was, aim is|to, aiming to, dream is|of, love to, desperate|keen|eager to, longing to, plan|planning to, my goal, dying to, cant wait to, dream to, looking forward to, all i want, wish i could"),
    (.doing, "doing, do, did, been"),
    (.lives, "live in, living in, based in, im in, am in, here in, currently in, were in, i live, im based, living"),
    (.hardSeat, "hard|wooden|plastic|metal|firm chair/s|seat/s|bench/es|stool/s|surface/s|floor, hard dining|kitchen|wooden|plastic chair/s"),
    (.softSeat, "soft|cushioned|padded|comfy|cushiony chair/s|seat/s|sofa|cushion/s, sofa, couch, on a cushion|pillow, cushion, gel|memory|wedge|donut|doughnut cushion, armchair, soft office chair, padded office chair"),
    (.pregnant, "pregnant, pregnent, preggers, expecting baby|twins|my|our, second|third|first trimester, in my trimester, weeks gone"),
    (.birth, "gave|giving birth, had baby|twins|caesarean|section|cesarean|c, postpartum, post partum, postnatal, baby born|was|arrived, delivered, given birth"),
    (.cannot, "cant, cannot, couldnt, unable, not|havent|isnt|never|wasnt been|able able|to, struggle/s, struggling, can only|just|barely|hardly, only|just manage|sit, manage about|only"),
    (.rate, "a|per|each|every day, daily, everyday, at work, for work, most days, on a|average|work, weekdays, workdays, mon, monday, in total, usually, every single day, all day, for my job"),
    (.told, "told, advised, recommended, suggested, supposed, should, read, heard"),
    (.score, "out of, rating, scale, level, score/s, pain, hurts, ache/s, sore/ness, discomfort, rate"),
  ]
}
