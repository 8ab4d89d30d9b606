/// What can't wait: bladder and bowel, breath and chest, a leg that won't hold, self-harm.
extension MentionSign {
  static let emergencies: [MentionSign] = [
    .init(
      "ces",
      """
      incontinen/t/ce/cy, cauda equina, accident in bed|pants|trousers,
      accident on way to loo|toilet|bathroom, cant|dont|didnt feel bits|need|urge,
      cant|dont|didnt feel ?that i need|want|have wee|pee|poo|go,
      cant|dont|didnt feel it|wee|pee|poo come|coming|pass|passing,
      cant|dont|didnt|never|not get|reach|make|getting|making toilet|loo|bathroom|there time,
      saddle anaesthesia|anesthesia|numb/ness, wet|wetting|wets|pee|peed|peeing|piss myself,
      pissed|pissing|poo|pooed|pooped|shit|soil|soiled myself, messed|crapped|dirtied myself,
      wet|wets|wetting|soiled|soiling bed|pants|knickers|trousers|underwear,
      weak bladder|stream|flow, urinary retention, cant pee|wee|urinate|poo|piss,
      hard to pee|wee, cant|trouble|hard start|stop|starting|stopping peeing|weeing|urinating,
      trouble|difficulty|struggling peeing|weeing|urinating|pooing, numb bladder,
      cant get|keep|have erection|orgasm, erectile dysfunction, erections gone|stopped|weaker,
      cant|dont|didnt|not feel|feeling when|myself|if ?i pee|peeing|wee|wipe|wiping|poo|go|full,
      cant|dont|didnt get wee|pee|urine|poo|drop out, sphincter, numb bits,
      cant hold it in|wee|pee|poo|water, accidents in pants,
      didnt|dont make it to toilet|loo|bathroom, not make it to toilet|loo|bathroom,
      cant make it to toilet|loo|bathroom, cant pass water|urine|stool|motion,
      cant|dont|didnt tell|feel|feeling|know when|if|whether ?i need|finished loo|toilet|bathroom|pee|wee|poo|go,
      cant|dont|didnt feel it|anything|myself when|if ?i wipe|pee|wee|poo|sit,
      cant|dont|didnt feel myself going|weeing|peeing|pooing,
      take|takes|taking|took ?me longer|ages|forever pee|wee|urinate|start,
      get|getting wee|pee|stream|urine|water going|started|flowing,
      bits ?gone|went|feel numb|dead|tingly|tingling,
      only know|tell|realise|notice ?i|ive pee|peed|peeing|weed|weeing|wet|gone|leaked,
      accident before|reaching|getting ?i ?got|get|reach|reached toilet|loo|bathroom,
      sex doesnt|dont|not feel anything|like|same,
      dribble|dribbles|dribbling|leak|leaks after|when|if,
      stream|urine weak|weaker|trickle|trickles, flow|stream of urine weak|weaker|poor,
      push|pushing|strain|straining|force ?get|pass pee|wee|urine|urinate,
      urge to|for ?use toilet|loo|bathroom|pee|wee,
      pee/ing|wee/ing more|often|frequently|constantly, pee|peeing|weeing|urinating lot ?more,
      urinating more|often|frequently|constantly,
      bladder full|bursting all|always|constantly, bladder always|constantly full,
      cant hold bladder|bowels
      cant go to toilet|loo|bathroom, toilet|loo|bathroom trouble|problem|problems|issues,
      bowels|bladder arent|havent right|been|working, blader, bladders,
      difficulty|struggling|struggle start|stop|starting|stopping pee|wee|peeing|weeing,
      hard|trouble|difficulty start|starting|stopping pee|wee|urinate, cant get it up,
      cant get|stay hard, havent|hasnt|not peed|weed|urinated, havent|hasnt passed water|urine
      """),
    .init(
      "ces", .unclear,
      """
      cant hold it, cant empty, nothing comes|coming out|when, just comes|came out,
      accident on toilet,
      trouble|problems|difficulty|hard holding|hold it|on,
      havent|hasnt|not had bowel movement|motion,
      need/ing toilet|loo|bathroom|pee urgently|hurry|quickly|often|constantly,
      need/ing toilet|loo|bathroom|pee in hurry
      """),
    .init(
      "chest_breath",
      """
      short|shortness of breath|breathe|breth, breathless/ness, brethless, cant get my breth,
      cant|hard|trouble|struggling|fighting breathe|breathing, cant catch|get breath|breathe,
      out of breath|puff, struggling|fighting|gasping for breath|breathe|air,
      hard|difficult|struggling|trouble|struggle catch|catching|get|getting breath,
      breathing bad|worse|laboured|labored|difficult|hard|heavy|shallow|off|tight,
      cant get air|enough, difficulty breathing, gasping, puffed out, cough/s/ed/ing up blood,
      cough/ed/ing blood, blood when cough|coughing, coughed blood, chest pain/s,
      chest tight/ness, tight chest, heart attack, pulmonary embolism, clot in|on lung/s,
      struggle|struggles|difficult to breathe, pains in chest, winded all time, suffocating
      """),
    .init(
      "chest_breath", .unclear,
      """
      wheez/e/es/ing/y, palpitations,
      out of breath|puff when|after|on|from|if ?i exercise|exercising|run|running|runs,
      out of breath|puff when|after|on|from|if training|stairs|hill|hills
      """),
    .init(
      "weight_bearing",
      """
      limp/s/ed/ing, hobbl/e/es/ed/ing, crutch/es, wheelchair, walking stick, walker, zimmer,
      cant walk|stand up|on, cant stand without|properly|long, cant bear|put|take|hold weight,
      have|had|having use stick|cane|frame,
      walk|walking with stick|cane|frame,
      need|needed|needing help|support|someone walk|walking|stand,
      need|use|using stick|cane|frame to|for walk|walking|get, need|use|using cane,
      walking|standing ?is cant,
      cant walk|wlak|weightbear, cant weight bear, cant put foot|leg down,
      cant put|place|step pressure|on, trouble|difficult|hard walk|walking|stand,
      walk|walking hard|difficult|tough|struggle, cant get up|out|upstairs, cant step on|onto,
      cant take|manage step|steps,
      cant get off floor|ground|bed|chair, be|was|being|got carried, have|had|having hop,
      too much|painful|sore stand|walk|weight,
      only walk|manage few|couple|short|10|ten steps|yards|metres|meters|feet,
      leg wont hold|take|bear|support me|weight|it,
      wont hold|take|support|bear my|weight|me
      """),
    .init(
      "weight_bearing", .unclear,
      """
      cant move leg|it|hip, cant stand, hopping around|about, cant get foot|heel|leg|it down|ground|floor,
      hold|holding|hang|hanging onto|on furniture|walls|rail|things
      """),
    .init(
      "weight_bearing", .absent,
      """
      can walk|stand|weightbear, can bear|put|take weight, can weight bear, can put weight|foot,
      walk/ing fine|normally|ok|okay
      """),
    .init(
      "leg_look",
      """
      leg looks|is|seems|appears shorter, one leg shorter, leg looks wrong|odd|crooked|deformed,
      foot turned|turns|pointing|points out|in|outward/s|outwards|inwards|sideways
      """),
    .init(
      "sepsis_signs",
      """
      sepsis, septic, blotchy, mottled, delirious, delirium, slur/red/ring speech|words,
      slurring, speech slurred, confused and, rapid|fast|quick breathing,
      breathing fast|rapidly|quickly|quick, hard|difficult to wake, cant stay awake,
      cant be woken|wake, cant wake me, very drowsy, blue|grey|pale lips|skin,
      lips|skin blue|grey|pale,
      skin clammy, clammy
      """),
    .init("sepsis_signs", .unclear, "confused, confusion, disorientated, disoriented, drowsy"),
    .init(
      "self_harm",
      """
      kill/ing myself, suicid/e/al, end/ing my life, end/ing it all, take|taking my own life,
      take my life, want|wanna|wants|wanted|wanting to die|dead, wanna die,
      wish i|im were|was|dead|die, wish i|id dead|died|never|die, wish was|were dead,
      rather be dead, id rather be dead, want to be dead, better off dead|gone,
      better off without me,
      better off not here|around|alive|being,
      kms, unalive, wish i wasnt here|alive|around, rather not be here|alive,
      dont|not want|wanna live|alive|exist|here|wake,
      not|isnt|no|nothing worth|reason|point living|live,
      no point living|live|in living|going|being, nothing to live for, no reason to live,
      self harm/ing/ed, selfharm/ing,
      hurt|hurting|harm|harming|cut|cutting|harmed myself on purpose|deliberately|intentionally,
      want|wanna|thinking|thought to|about|of|like hurt|harm|cut|hurting|harming|cutting myself,
      thoughts|feel|urge|going to|about|of|like hurt|harm|cut|hurting|harming|cutting myself,
      harm/ing/ed myself, cutting myself, overdos/e/ed/ing, top myself, do myself in,
      hang myself, jump/ing off|under|front bridge|train|roof|building, tired of living|life,
      enough of life|living, sick of living, what point of|in living|life|going on,
      whats point of|in living|life|going,
      wish i would not|never wake|woken, wish i wouldnt|didnt|never wake|woken|exist,
      think|thinking|thought|thoughts about|of not being|be here|alive|around,
      nobody|noone would care|miss|notice if, hate|hating being|be alive,
      no reason|point to go|carry on living, no reason|point going|carrying on living,
      life not|isnt worth, feel|feeling like dying,
      ready to die, hope i die, thinking about|of dying|death|killing
      """),
    .init(
      "self_harm", .unclear,
      """
      end it, ending it, hopeless, nobody|noone|one would miss|care me,
      do something stupid|silly|drastic, burden, no way out, cant go on, cant carry on,
      cant take it|this any|anymore|longer, cant do this any|anymore, cant cope,
      cant live like|with this, whats the point, hate my life, given|giving|give up on life,
      dont see the point, no hope, want it all to stop|end, might as well be dead,
      no way to live, want it|everything|all to be over, no reason|point to go|carry on,
      no reason|point going|carrying on, dont want to go on, not want to go on,
      go to sleep and never|not wake
      """),
  ]
}
