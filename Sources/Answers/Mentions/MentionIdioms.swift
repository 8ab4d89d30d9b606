/// Turns of phrase that look like a red flag and aren't one.
enum MentionIdioms {
  static let harmless = """
    fell running|runner|runners club|is|race|races|season,
    of|do|love|like|enjoy|in fell running|races,
    fell runner/s,
    whats ?the point of|in stretching|training|running|resting|physio|doing|exercises,
    offered|recommended|suggested ?me surgery|operation|injection/s,
    considering|avoid|discussed ?having surgery|operation|injection/s,
    torn jeans|trousers|shorts|shoes, tear in eye|jeans|shorts|shoe, popping candy, room temp,
    feel/ing sick of, cant go on holiday|holidays|run|runs|walks|bike|ride|rides|treadmill|trips,
    cant cope with stairs|hills|speed|sitting, wet sponge|hair|socks|shoes|towel|kit,
    numb with boredom|shock|grief|disbelief, bored numb, mind|brain numb/ing,
    strong or|and|nor frequent, pain|ache|cramp|cramps|stretch ?is not|isnt|arent that|as|so strong,
    stomach|voice|heart|memory|chin|signal ?is|feels|was weak,
    weak stomach|voice|heart|memory|chin|smile,
    out of breath|puff after|from|when|during|on|doing ?i sprint/s/ing|hill|hills,
    out of breath|puff after|from|when|during|on|doing intervals|reps|burpees|cardio|race,
    sweaty|sweating at|after|from|during|in gym|class|spin|run|runs|running,
    sweaty|sweating at|after|from|during|in workout|training|yoga|sauna,
    get|got|getting hot and sweaty, swollen ego|head|pride, do/ing|feel/ing|going swell,
    trying|try|tried lose|drop|shift weight|pounds|stone|kilos,
    get/ting|bring/ing|keep/ing weight down|off,
    killing me, kills me, dying for|to, die for|laughing|of, died|dead laughing,
    havent|hasnt|not peed|weed myself|bed|more|less,
    dead tired|end|weight|lift|lifts|line|ahead|slow|easy, want to die of|laughing, to die for,
    kill for, killing time, killing myself at|in|on|with|training|to, killed it|that, kill time,
    wear and tear, tear up|ups|down|off|away, tore|tears through|up|off|away, tears,
    torn between|about|on|whether, im torn,
    pop/ped to|in|into|out|round|over|by|down|back|across|along|up|on|some|two,
    it|that|this pop/s/ped/ping up,
    pop pills|pill|tablets|music|song|star|quiz, popping pills|tablets|out|in|to|up|by,
    popped pill|paracetamol|ibuprofen|tablet|painkiller|painkillers|two|couple|some,
    snap decision|election|shot|shots|judgement|chat|peas,
    snapped at|photo|picture|up|photos|pictures|him|her|back,
    fell|fall|fallen|falling in|behind|apart|short|ill love|on|of|with|schedule,
    fell|fall|fallen|falling pregnant|through|back|out|flat love|on|of|with|schedule,
    fell|fallen|fall|falling behind|apart|short|through, fell out of|with,
    fell off wagon|plan|schedule,
    this|last|in|next|every|each|the|early|late fall marathon|season|race|schedule|half,
    in|this|last|next fall, falls into|under|within, crash diet|course|mat|pad, crashed out|on,
    trip to, slipped disc|disk|my|mind, slip on|into shoes, by accident,
    hit gym|wall|pb|target|road|trails|track|snooze|personal|goal|goals|bed|hay|miles,
    broke up|even|down|pb|record|in|into|news, break up|in|down|even|into|from,
    knocked back|out, knocked off work|early, kicked in|off, struck by|off, kicking in,
    accident and emergency,
    accident department|emergency, car broke, bruised ego|pride, gap year|month|week|between,
    gap in training|running|years|schedule, mind the gap, bridge|fill|close|narrow gap,
    hollow victory, warm up|ups|down|downs|upped, warms up, warmed up|down, warming up,
    hot bath|baths|shower|water|pack|packs|bottle|tub|weather|day|days,
    hot yoga|chocolate|drink|compress|spot|potato|meal|sun|summer|topic|room,
    warm bath|baths|shower|water|weather|pack,
    warm day|days|clothes|compress|welcome|country|climate,
    red zone|flag|flags|cross|bull|wine|light|lights|card|meat|hot|carpet|tape|route|run,
    cold pack|packs|water|bath|baths|shower|weather|compress|plunge|spray,
    cold day|days|morning|mornings|turkey|laser|season|feet|temperatures|drink|country,
    have|had|got|caught|catch|having|with|common|head|bad|heavy cold,
    cold and|or flu|damp|wet|rainy, white noise|board|wine|coat|line,
    blue badge|light|cross|monday|sky, grey area, pale ale,
    shorter stride/s|run/s|distance/s|sessions|steps,
    shorter session|route|recovery|workouts|walk|walks,
    private health|insurance|physio|clinic|doctor|gp|practice|hospital,
    private school|medical|company|message|session|sector|healthcare|appointment,
    bottom of hill|stairs|page|list|garden|mountain|class,
    bottom of road|street|steps|squat|line|movement|range, rock bottom, bottom line|out,
    come|comes|came|coming out of nowhere|blue|season|retirement,
    doesnt|dont|didnt|not|never|wont go down|past|below|into leg|thigh|knee|calf|foot|back,
    from behind, behind schedule|knee|me|on|in|with|desk|wheel|you,
    rear foot|wheel|delt|lunge|mirror|view, butt in|of, tongue in cheek, cheek to, cheeky,
    keep|keeping|keeps|kept eye, eye on|out, catch|caught eye, eye water/ing/ingly, private eye,
    see eye, eye opener|catching,
    chest press|day|workout|freezer|of drawers|strap|fly|flies|opener, deep breath/s, bad breath,
    hold|holding|take|taking|taken|caught|catch breath, breath of fresh, lump sum,
    lump in throat, lump it, baby bump, speed bump/s, bump into|up|along|start,
    growth plate/s|factor|spurt|mindset|hormone, muscle growth|mass, body mass,
    mass start|participation,
    cancer charity|research|run|fundraiser|ward|nurse|trust|society|walk, race for life,
    macmillan run, room|water|outside|air|pool|outdoor|body temperature,
    temperature outside|drops|control, temp job|work|agency, chill out,
    sick of|and|day|note|pay|leave|to,
    weak cup, boxing fever,
    weak at|coffee|tea|point|spot|link|signal|password|excuse|argument|beer,
    weakness for cake|chocolate|sweets|running|biscuits|shoes,
    last|next|past|few|couple|two|three|four|five|six weak, times|twice|once|runs|run|days|off this weak, weak end, drags on,
    dragging on|my|feet|on, drag race|queen, slap up, slapped on, flip flop/s, belly flop,
    leaky gut|roof|tap, leak/ed/ing news|roof|tap, change of|in pace|shoes|clothes|training|plan,
    wet weather|day|days|ground|roads|grass|suit|wipes|through|trail|trails|pavement|leaves,
    toilet seat, wee bit|while|run|jog|walk|twinge|niggle|little|break|lad|lass, bar stool,
    stool height, step stool, period/s of|where|when|in|between|off|without,
    long|short|rest|extended|recovery|sitting|this|that|for|of period/s, every step of|way,
    step by step, doctors|gp|doctor|local surgery, rang|called|phoned|at|from surgery,
    surgery hours|receptionist|opening, boil/s|boiled down,
    boil|boiled|boiling water|kettle|egg|eggs|hot, tumble dryer|drier|turn|turns,
    rash decision/s|move,
    roof shingles, stress test, blow over|up|off|out|my|away|the, fatal|death blow,
    dvt stockings, clotted cream, steroids in|for cycling, on steroids version,
    expecting to|it|that|too, great expectations,
    cant stand it|sitting|this|that|him|her|being|my|cold|heat|smell|doing|when|how,
    cant stand having|thought|idea|sight|people|noise|waiting|pain, cant walk away|past,
    cant wait, cant move on|forward|house, cant get up early|in|at, cant get out of bed early,
    confused about|by|which|what|with|why|how|as|over|whether|because|me|on|between,
    bit|little|so|totally|im|am|now confused about|by|what, cant talk right|now|to,
    cant think of|why|what|it, cant sleep in, no wonder, no sleep in,
    tight hamstring/s|calf|calves|hips|glutes, pressure cuff, numb/ed skull, number,
    feel/ing|felt different about, feel|feels|feeling weird about|asking|talking,
    odd sensation of, numb/ing cream|gel|spray|injection|agent, pins in, needle felting,
    gives out advice, give|gave|gives|given out to|about|medals|numbers|advice, given up,
    give up, pregnant pause, sleeping baby, baby steps|weight|sitting, cross country, mass of,
    hit hard|it, feeling lost, running on, wobble board|cushion, wobbly board|cushion,
    balance board|exercise|exercises|work|training|drills|bike|sheet,
    want|wanted|need|like|love|hoping|plan|able to lose|shift|drop weight,
    could|should|must lose|shift weight,
    dropped|drop|reduced|lowered|dropping|lost weight|weights on|for|in|of,
    dropped|drop|reduced|lowered|dropping weights,
    calf raise/s|stretch|stretches|press,
    cant|dont|didnt|doesnt|not feel anything|something|nothing wrong|different|unusual|odd,
    cant|dont|didnt|doesnt|not feel anything|something|nothing strange|off|abnormal|untoward,
    cant|dont|didnt|doesnt|not feel difference|stretch|benefit|change|improvement|like,
    cant|dont|didnt|doesnt|not feel that|confident|safe|ready|it|i,
    hay|cabin|spring|yellow|glandular|scarlet fever, cant fall, work life balance,
    suicide sprint/s|drill/s|run/s|shuttle/s|squad, cutting|cut myself some|shaving,
    black tea|coffee|friday|run|toe|toenail|toenails|leggings|shorts|shoes, flu jab|vaccine|shot,
    cant sleep on|in|well|past|properly,
    dont|didnt|doesnt|not|havent notice|noticing|noticed|realise any|anything,
    no strength|power|sensation|feeling|balance loss|problem|problems|issue|issues|change|changes,
    hobble creek, walker family, fat loss, hair loss,
    weight loss surgery|clinic|plan|programme|program|goal|drug|jab,
    loss of fitness|form|motivation|income|interest, seat belt, front seat|wheel, passing out,
    pass water bottle, saddle height|sore|sores|bag|time|position, saddle up
    """

  /// Ordinary words a slip away from a word the net knows.
  static let otherWords = """
    strained strain strains trapped trapping trap access accessed assess assessed assesses swapped
    swapping pickle pickled
    pickles leaving leasing shipped selling spelled spellings switches walter inflected inflection
    reader readers render constants conder charge charged charges charging issuer issued staple
    staples stuffed
    freeing contiguous norman
    needless hilly thrills chilli chilly ladder blander towels bowls cruise bruiser hopped popper
    slapped stopped slapper snapper shapes dwelling spelling swearing swelled stolen cancel
    cancels canter dancer wearer weaver beaker silver sliver crushed trashed tripled stripped
    gripped single singles jingle tingly steroid asteroid bragging lumping height eighth talking
    breeding breadth breaths thinker thinned thinned swiping piping wining wiring wilting paddle
    sadder saddled crutch halves valves leaning leading leaping closing loosing lasting poised
    ripped
    tipped gripper filling milling killer blaster blasters singled shingle sighted thighs stomach
    number numbers walking working waking making talked walled balance palace valance stairs
    starts status feeling feelings peeling reeling fueling failing falling tailing hailing
    rolling pulling polling wearing tearing bearing hearing nearing fearing clearing weekend
    weekends weekly posture pasture period periodic motion motions notions potions station
    marathon marathons training trailing draining straining raining strange stranger stretch
    stretched stretches stretching squat squats runner runners running gunner cunning winning
    pinning spinning hitting sitting fitting seating heating beating meeting walks worker workers
    workout doctor doctors factor tractor muscle muscles little middle riddle fiddle bottle
    battle settle settled kettle lifted listed lasted wasted tested rested nested tasted shower
    showers shorter shortly slower slowed slowly lower flower power tower sleepy steeply sharply
    shortish broken broker brother mother father other bother rather gather another morning
    evening mornings evenings tonight nights mights lights fights sights rights sleeps steeps
    sweeps sweats sweets sheets sheet streets street greatly lately flatly partly party parted
    started stared stated staged straps strips stripe strike string strong stroke struck stuck
    sticks clicks clicking cracks cracking tracking trackers packing backing lacking locking
    looking cooking booking hooking crunch crunches brunch lunches lunch munches punched bunched
    hunched clumps clamp cramps cramp cramping crampy stamps stumps plumps slumps humps bumps
    dumps jumps pumps burned burner turner turned turning earning learning morning warming
    farming charming warning warned coping hoping roping moping loping sloping slipping shipping
    clipping dripping chipping tipping whipping ripping popping hopping mopping topping shopping
    stopping chopping dropping cropping
    """
}
