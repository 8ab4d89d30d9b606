/// Sitting: how long in a day, on what, and how soon it hurts. Also stiffness in the morning.
extension StatementReader {
  mutating func readSitting() {
    for amount in story.amounts {
      guard let length = amount.length, !length.isAge else { continue }
      readSitting(length, amount.items)
      readStiffness(length, amount.items)
    }
    for index in 0..<story.end {
      readSeat(at: index)
      if story.has(.sudden, index) { readAtOnce(at: index) }
    }
  }

  private mutating func readSitting(_ length: DurationPhrase, _ range: Range<Int>) {
    let first = range.lowerBound
    guard [.minute, .hour].contains(length.unit), story.isOwn(first) else { return }
    var segment = story.segment(of: first)
    if !segment.contains(where: { isSeat($0) }), leansBack(segment, range) {
      segment = segmentWithSeat(before: segment)
    }
    guard
      let seat = segment.filter({ isSeat($0) })
        .min(by: { abs($0 - first) < abs($1 - first) }),
      !story.isSomeoneElse(seat), !isNearerToOther(seat, range, in: segment)
    else { return }
    let words = min(seat, first)..<max(story.end(of: seat), range.upperBound)
    if length.unit == .hour, saysDaily(range, seat: seat) {
      state("sit_hours", .seconds(length.seconds), words)
    } else if bringsPain(range, seat: seat, in: segment) {
      state("sit_to_pain_min", .seconds(length.seconds), words)
    }
  }

  /// "It hurts straight away when I sit."
  private mutating func readAtOnce(at index: Int) {
    guard ["straight", "immediately", "instantly", "at", "immediate"].contains(story.text(index)),
      story.isSaid(index)
    else { return }
    let sentence = story.sentence(of: index)
    let others = Self.exerting.union(Notions(.walk, .began, .arose, .injured, .eases, .settles))
    guard let seat = sentence.first(where: { isSeat($0) }), story.isSaid(seat),
      story.contains(any: Notions(.pain, .worse), in: story.segment(of: index)),
      !story.contains(plainly: others, in: sentence)
    else { return }
    state(
      "sit_to_pain_min", .number(0),
      min(seat, index)..<max(story.end(of: seat), story.end(of: index)))
  }

  private func isSeat(_ index: Int) -> Bool {
    // "It sits at about 3."
    if story.text(index) == "sits", ["it", "pain", "that", "which"].contains(story.text(index - 1))
    {
      return false
    }
    return story.has(.sit, index) || story.has(.softSeat, index) || story.has(.hardSeat, index)
      || story.has(.cannot, index)
        && story.contains(plainly: Notions(.sit), in: index..<story.end(of: index))
  }

  /// "... at my desk, I get 20 minutes before it hurts": a stretch that goes on about the seat before.
  private func leansBack(_ segment: Range<Int>, _ range: Range<Int>) -> Bool {
    if segment.count <= range.count + 4 { return true }
    let others = Notions(.run, .gym, .cycle, .exercise, .walk, .stretch, .rehab, .lingers, .warm)
    return !story.contains(any: others, in: segment)
      && (["before", "until", "till", "and", "without"].contains(story.text(range.upperBound))
        || ["after", "within", "beyond", "past"].contains(story.text(story.lead(of: range))))
  }

  /// The nearest stretch before that names a seat, with this one; the sentence before counts where
  /// neither says anything of exertion.
  private func segmentWithSeat(before segment: Range<Int>) -> Range<Int> {
    let sentence = story.sentence(of: segment.lowerBound)
    var start = segment.lowerBound
    while let before = story.segmentBefore(start), !before.contains(where: { isSeat($0) }) {
      start = before.lowerBound
    }
    if let before = story.segmentBefore(start), before.contains(where: { isSeat($0) }) {
      return before.lowerBound..<segment.upperBound
    }
    guard let last = story.sentenceBefore(segment.lowerBound), last.contains(where: { isSeat($0) }),
      story.contains(.pain, in: sentence),
      !story.contains(plainly: Self.exerting, in: last.lowerBound..<segment.upperBound)
    else { return segment }
    return last.lowerBound..<segment.upperBound
  }

  /// "Sore for 20 minutes after sitting", "after 20 minutes of running".
  private func isNearerToOther(_ seat: Int, _ range: Range<Int>, in segment: Range<Int>) -> Bool {
    let between = min(range.upperBound, story.end(of: seat))..<max(range.lowerBound, seat)
    let others = Notions(.run, .gym, .cycle, .exercise, .walk, .stretch, .rehab, .settles, .stiff)
    let next = story.after(range.upperBound, 3)
    return story.contains(any: others, in: between.clamped(to: segment))
      || (seat < range.lowerBound && story.contains(any: Notions(.run, .walk, .gym), in: next))
      || ["after", "afterwards"].contains(story.text(range.upperBound)) && seat > range.lowerBound
      || ["to", "from", "into"].contains(story.text(story.end(of: seat)))
        && story.text(seat).hasPrefix("commut")
  }

  private func saysDaily(_ range: Range<Int>, seat: Int) -> Bool {
    let before = story.before(range.lowerBound, 4)
    if story.contains(anyWord: ["after", "within", "until", "before"], in: before) { return false }
    // "I only sit an hour or two."
    if story.text(seat) == "only", !["can", "could"].contains(story.text(seat - 1)),
      story.contains(anyWord: ["sit"], in: seat..<story.end(of: seat))
    {
      return !story.contains(
        anyWord: ["before", "until", "till", "then", "without"],
        in: story.sentence(of: seat))
    }
    if ["a", "per", "each", "every"].contains(story.text(range.upperBound)),
      story.text(range.upperBound + 1) == "day"
    {
      return true
    }
    if story.contains(.cannot, in: story.before(range.lowerBound, 7)) {
      return false
    }
    let next = story.after(range.upperBound, 5)
    if story.contains(anyWord: ["week", "weekly", "month", "before"], in: next) { return false }
    if story.contains(.rate, in: next) || story.text(range.upperBound) == "day" { return true }
    if story.contains(anyWord: ["daily", "day", "days"], in: story.before(range.lowerBound, 6)) {
      return true
    }
    if seat < story.segment(of: range.lowerBound).lowerBound {
      return story.contains(anyWord: ["day", "living"], in: story.segment(of: seat))
    }
    // "I sit for 9 hours."
    let doer = story.text(seat - 1)
    let isPlain =
      ["i", "im", "and", "also", "usually", "probably", "generally", "typically"].contains(doer)
      && ["sit", "sitting", "drive", "driving"].contains(story.text(seat))
    return isPlain && range.lowerBound - story.end(of: seat) <= 5
      && range.lowerBound > seat && !story.contains(any: Notions(.pain), in: next)
      && !story.contains(anyWord: ["when", "if"], in: story.before(seat, 3))
  }

  private func bringsPain(_ range: Range<Int>, seat: Int, in segment: Range<Int>) -> Bool {
    let before = story.before(range.lowerBound, 6)
    let next = story.text(range.upperBound)
    let isAfter =
      story.contains(
        anyWord: ["after", "within"], in: story.before(min(seat, range.lowerBound), 3))
      || story.contains(
        anyWord: ["after", "within", "over", "than", "beyond", "more"],
        in: story.before(range.lowerBound, 2))
    let hurts =
      story.contains(any: Notions(.pain, .worse, .stiff), in: story.sentence(of: seat))
      || story.contains(
        anyWord: [
          "numb", "squirming", "wriggling", "shuffling", "standing", "stand", "up", "move", "shift",
          "fidget", "unbearable", "kicks", "it", "its",
          "stop", "brings", "sets", "comes", "starts", "start", "get", "gets",
        ],
        in: story.sentence(of: seat))
      || isOfPain(story.sentence(of: range.lowerBound))
      || story.amounts(in: story.sentence(of: seat)).contains { $0.number?.outOf == 10 }
    if story.contains(.cannot, in: before) || story.contains(.cannot, in: story.before(seat, 5)) {
      return true
    }
    if story.contains(
      anyWord: ["can", "manage", "last", "get"], in: story.before(range.lowerBound, 8))
    {
      return story.contains(
        anyWord: [
          "before", "until", "max", "then", "only", "about", "at", "maximum", "tops", "most",
          "maybe", "around", "perhaps", "roughly", "probably",
        ],
        in: segment.lowerBound..<min(story.end, segment.upperBound + 3))
    }
    // "Sitting on anything firm for ten minutes is horrible."
    if seat < range.lowerBound, story.text(story.lead(of: range)) == "for",
      ["is", "was", "hurts", "makes", "sets", "brings", "gets"].contains(next),
      !["i", "im"].contains(story.text(seat - 1))
    {
      return isOfPain(range.upperBound..<min(story.end, range.upperBound + 5))
    }
    // "Twenty minutes of sitting is my limit."
    if story.contains(anyWord: ["limit", "tops"], in: segment) { return true }
    // "Sitting is fine for the first twenty minutes and then it aches."
    if story.contains(.fine, in: story.before(range.lowerBound, 5)), !isAfter {
      let rest =
        range
        .upperBound..<max(
          range.upperBound, min(story.end, story.sentence(of: range.lowerBound).upperBound))
      if let turn = rest.first(where: { ["then", "but"].contains(story.text($0)) }) {
        return isOfPain(turn..<rest.upperBound)
      }
    }
    // No one says of 3 hours that they bring the pain on.
    let length = story.amounts(in: range).first?.length?.seconds ?? 0
    if length > 2.5 * TimeUnit.hour.seconds { return false }
    if story.contains(anyWord: ["max", "maximum"], in: story.before(range.lowerBound, 2))
      || story.words[story.items[range.lowerBound].tokens.lowerBound - 1] == ">"
    {
      return true
    }
    if ["before", "until", "till", "mark"].contains(next) { return hurts }
    // "It hurts when I sit, half an hour in."
    if next == "in", story.items[range.upperBound + 1].pause != .none { return hurts }
    // "Half an hour into a drive", "15 minutes and I need to move".
    if next == "into", seat > range.upperBound { return hurts }
    if next == "and", !["drove", "sat"].contains(story.text(seat)),
      story.contains(
        anyWord: ["need", "have", "must", "hurts", "its", "it", "im", "sore"],
        in: range.upperBound..<min(story.end, range.upperBound + 4))
    {
      return true
    }
    if seat < range.lowerBound, story.contains(anyWord: ["when", "if"], in: story.before(seat, 4)),
      ["for", "than"].contains(story.text(range.lowerBound - 1)),
      story.contains(any: Notions(.pain, .worse), in: story.sentence(of: seat))
    {
      return true
    }
    if ["of", "in", "at", "on", "behind"].contains(next), seat >= range.upperBound,
      seat <= range.upperBound + 3
    {
      return hurts
        && (isAfter
          || story.contains(
            anyWord: ["takes", "and", "about", "only", "just", "even"], in: before)
          || story.items[range.lowerBound].pause != .none)
    }
    return isAfter && hurts
  }

  private mutating func readStiffness(_ length: DurationPhrase, _ range: Range<Int>) {
    guard [.minute, .hour].contains(length.unit) else { return }
    let segment = story.segment(of: range.lowerBound)
    let sentence = story.sentence(of: range.lowerBound)
    guard let stiff = story.first(.stiff, in: segment) ?? story.first(.stiff, in: sentence),
      story.isSaid(stiff), story.contains(.morning, in: sentence), story.isOwn(range.lowerBound),
      !story.contains(.sit, in: segment), !story.contains(.run, in: segment)
    else { return }
    let before = story.before(range.lowerBound, 3)
    let isAgo = ["ago", "before"].contains(story.text(range.upperBound))
    if isAgo || story.contains(anyWord: ["every", "at"], in: before) { return }
    state(
      "morning_stiff_min", .seconds(length.seconds),
      min(stiff, range.lowerBound)..<max(story.end(of: stiff), range.upperBound))
  }

  private mutating func readSeat(at index: Int) {
    if story.has(.stiff, index), story.isDenied(index) {
      let segment = story.segment(of: index)
      if let morning = story.first(.morning, in: segment), !story.contains(.sit, in: segment) {
        state(
          "morning_stiff_min", .number(0),
          min(index, morning)..<max(story.end(of: index), story.end(of: morning)))
      }
    }
    guard story.has(.hardSeat, index) || story.has(.softSeat, index), story.isOwn(index),
      !story.isDenied(index)
    else { return }
    let segment = story.segment(of: index)
    let before = story.before(index, 6)
    let hurts =
      story.contains(any: Notions(.pain, .worse, .better, .fine, .helped), in: segment)
      || story.contains(
        anyWord: [
          "if", "when", "after", "especially", "bought", "tried", "avoid", "like", "last", "manage",
          "can", "ages",
        ],
        in: segment)
    let isHabit =
      story.contains(any: Notions(.sit), in: before)
      || story.contains(
        anyWord: ["is", "have", "on", "got", "has", "my", "from", "in"], in: before)
    let earlier = story.sentence(of: index).lowerBound..<segment.lowerBound
    let sits =
      story.contains(.sit, in: earlier) && story.contains(word: "i", in: earlier)
      && !story.contains(any: Notions(.pain, .worse), in: earlier)
    if sits, !hurts, story.items[segment.lowerBound].pause == .comma, segment.count <= 5 {
      return state("seat", .choice(story.has(.hardSeat, index) ? "hard" : "soft"), at: index)
    }
    guard !hurts, isHabit,
      story.contains(anyWord: ["i", "im", "my", "ive"], in: segment)
        || story.contains(.sit, in: story.before(index, 9))
    else { return }
    if story.contains(any: Notions(.rehab, .stretch, .exercise, .gym), in: segment) { return }
    state("seat", .choice(story.has(.hardSeat, index) ? "hard" : "soft"), at: index)
  }
}
