/// Lengths of time that are put in a roundabout way, and what is no length: sentences of our own.
extension LengthCorpus {
  static let furtherLengths: [(seconds: Double, ways: [String])] = [
    (
      86_400,
      [
        "I have been in bed for all day", "hardly a day",
      ]
    ),
    (
      1_209_600,
      [
        "not quite two weeks", "pushing two weeks", "getting on for two weeks",
        "it has been two weeks since the half marathon", "it's been two weeks after the fall",
      ]
    ),
    (
      2_592_000,
      [
        "the better part of a month", "a month and change", "I will rest for another month",
      ]
    ),
    (
      2_851_200,
      [
        "3 days 1 month"
      ]
    ),
    (
      1_296_000,
      [
        "two weekends ago"
      ]
    ),
    (
      18_748_800,
      [
        "two weeks after Easter", "since two weeks after Easter",
      ]
    ),
    (
      432_000,
      [
        "since Monday, no wait, Tuesday", "since Wednesday, sorry, Tuesday", "5 d", "for 5 d now",
      ]
    ),
    (
      15_033_600,
      [
        "my birthday is 3 March, and it has hurt since June"
      ]
    ),
    (
      28_598_400,
      [
        "the day after Christmas"
      ]
    ),
    (
      60_220_800,
      [
        "Christmas 2024", "since Christmas 2024", "Christmas the year before last",
      ]
    ),
  ]

  static let furtherNone = [
    "two weeks after the race", "about three weeks before my marathon", "a month after my op",
    "I ran on for another week", "it went on for another month or so", "hundreds of days",
    "a week later", "it came on two days afterwards", "since the Saturday of that week",
    "in my fifties", "years after that", "a season",
    "all season", "every other week", "week 3 of the plan",
  ]

  static let everyLength = lengths + moreLengths + furtherLengths
  static let everyTrap = none + moreNone + furtherNone
}
