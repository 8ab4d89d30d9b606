/// Finds the mentions in words: phrases first, then what stands near what, then how it is meant.
struct MentionReader {
  let mentions: [Mention]

  init(_ words: Words) {
    let cut = MentionItems(words)
    guard cut.hasMeaning, let finder = MentionFinder(cut.items) else {
      mentions = []
      return
    }
    mentions = finder.merged.map { found in
      Mention(
        flag: found.flag, polarity: found.polarity,
        words: words.original(finder.tokens(of: found.range)))
    }
  }
}

/// Looks for signs and rules among items that mean something.
struct MentionFinder {
  struct Found {
    let flag: SlotID
    var polarity: Mention.Polarity
    /// The items it rests on.
    var range: Range<Int>
    let clause: Int
  }

  let items: [MentionItem]
  let standing: MentionStanding
  /// The items that carry a meaning, in order.
  private let marks: [Int]
  private var found: [Found] = []

  /// Nil when nothing that stands in the words can raise a flag.
  init?(_ items: [MentionItem]) {
    marks = items.indices.filter { !items[$0].concepts.isEmpty || !items[$0].signs.isEmpty }
    let all = marks.reduce(Concepts()) { $0.union(items[$1].concepts) }
    let rules = MentionRule.all.indices.filter { number in
      !MentionRule.heads[number].isDisjoint(with: all) && MentionRule.all[number].canHold(of: all)
    }
    let saysFine = all.contains(.init(.fine))
    guard !rules.isEmpty || saysFine || marks.contains(where: { !items[$0].signs.isEmpty }) else {
      return nil
    }
    self.items = items
    standing = MentionStanding(items)
    find(rules)
  }

  private mutating func find(_ rules: [Int]) {
    for (position, index) in marks.enumerated() {
      for sign in items[index].signs {
        let sign = MentionSign.all[sign]
        note(sign.flag, sign.polarity, head: index, from: index, to: index)
      }
      for rule in rules where !MentionRule.heads[rule].isDisjoint(with: items[index].concepts) {
        apply(MentionRule.all[rule], at: position)
      }
      if items[index].concepts.contains(.init(.fine)) { noteWorking(at: position) }
    }
  }

  func tokens(of range: Range<Int>) -> Range<Int> {
    items[range.lowerBound].tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound
  }

  func end(_ index: Int) -> Int { index + items[index].length }

  /// How many words stand between two phrases.
  private func distance(_ one: Int, _ other: Int) -> Int {
    one == other ? 0 : one < other ? other - end(one) + 1 : one - end(other) + 1
  }

  /// The nearest mark with one of these concepts.
  private func nearest(
    _ concepts: Concepts, to position: Int, within limit: Int, inSegment: Bool = false
  ) -> Int? {
    let index = marks[position]
    if !concepts.isDisjoint(with: items[index].concepts) { return index }
    var best: Int?
    for step in [-1, 1] {
      var next = position + step
      while marks.indices.contains(next), distance(index, marks[next]) <= limit {
        let mark = marks[next]
        if standing.places[mark].clause != standing.places[index].clause { break }
        if inSegment, standing.places[mark].segment != standing.places[index].segment { break }
        if !concepts.isDisjoint(with: items[mark].concepts) {
          if best.map({ distance(index, mark) < distance(index, $0) }) ?? true { best = mark }
          break
        }
        next += step
      }
    }
    return best
  }

  private mutating func apply(_ rule: MentionRule, at position: Int) {
    let head = marks[position]
    var (from, to) = (head, head)
    var isFar = false
    for near in rule.near {
      guard let mark = nearest(near, to: position, within: rule.within) else { return }
      if isWell(mark, apartFrom: head) { return }
      if rule.isAfter, mark > head { return }
      (from, to) = (min(from, mark), max(to, mark))
      if !near.isDisjoint(with: .places), !Concepts.places.isDisjoint(with: near),
        let closest = nearest(.places, to: position, within: rule.within)
      {
        isFar = isFar || distance(head, mark) > distance(head, closest) + 3
      }
    }
    if !rule.unless.isEmpty,
      nearest(rule.unless, to: position, within: rule.within, inSegment: true) != nil
    {
      return
    }
    guard isRightPlace(rule.place, at: position) else { return }
    let isDoubtful =
      !rule.doubtful.isEmpty && nearest(rule.doubtful, to: position, within: 10) != nil
    let polarity: Mention.Polarity =
      rule.polarity == .present && (isDoubtful || isFar) ? .unclear : rule.polarity
    if rule.place == .limbOrNowhere, let limb = nearest(.limbs, to: position, within: 5) {
      (from, to) = (min(from, limb), max(to, limb))
    }
    if !rule.head.isDisjoint(with: .init(.night)), isPainless(from: head, to: to) {
      return add(rule.flag, .absent, from: from, to: to, clause: standing.places[head].clause)
    }
    note(rule.flag, polarity, head: head, from: from, to: to)
  }

  /// "At night there's no pain"; but not "at night there's no pain relief".
  private func isPainless(from head: Int, to mark: Int) -> Bool {
    mark > head && standing.places[mark].denial == .denied
      && standing.places[head].denial == .none
      && standing.places[mark].segment <= standing.places[head].segment + 1
      && !["relief", "killer", "killers", "free", "meds"].contains(items[end(mark)].text)
  }

  /// "Numbness yes, bladder fine": of the bladder it is said elsewhere that it works.
  private func isWell(_ mark: Int, apartFrom head: Int) -> Bool {
    let segment = standing.places[mark].segment
    guard segment != standing.places[head].segment,
      !Concepts.functions.isDisjoint(with: items[mark].concepts)
    else { return false }
    return marks.contains {
      standing.places[$0].segment == segment && items[$0].concepts.contains(.init(.fine))
        && standing.places[$0].denial == .none
    }
  }

  private func isRightPlace(_ place: MentionRule.Place, at position: Int) -> Bool {
    switch place {
    case .any: true
    case .nowhere:
      nearest(.places.union(.init(.bladder, .bowel, .sex)), to: position, within: 8) == nil
    case .limbOrNowhere:
      nearest(.limbs, to: position, within: 8) != nil
        || nearest(
          .init(.saddle, .seat, .bladder, .bowel, .sex), to: position, within: 8, inSegment: true)
          == nil
    }
  }

  /// "My bladder is fine", and "my bladder isn't right".
  private mutating func noteWorking(at position: Int) {
    let head = marks[position]
    let isOpening = head == 0 || items[head].pause != .none
    for (flag, function) in MentionRule.working {
      guard let mark = nearest(function, to: position, within: 4),
        mark < head || !isOpening || items[head].length > 1
      else { continue }
      let place = standing.places[head]
      let polarity: Mention.Polarity =
        switch place.denial {
        // "I have to think before I can pee".
        case .none where isAwaited(head): .present
        case .none:
          place.isSupposed || place.isPast || place.isGone
            ? .unclear : place.isOther ? .someoneElse : .absent
        // "No weight is stable": the "no" is the answer.
        case .denied where Self.answers.contains(items[place.negator].text): .absent
        case .denied: .present
        case .doubtful, .over: .unclear
        }
      add(flag, polarity, from: min(mark, head), to: max(mark, head), clause: place.clause)
    }
  }

  private static let answers: WordSet = ["no", "nope", "nah"]

  /// "Before I can", "to be able to": what can be done only in some way.
  private func isAwaited(_ head: Int) -> Bool {
    items[head].text == "can"
      && (max(0, head - 2)..<head).contains { Self.waiting.contains(items[$0].text) }
  }

  private static let waiting: WordSet = ["before", "until", "till", "only"]

  private mutating func note(
    _ flag: SlotID, _ polarity: Mention.Polarity, head: Int, from: Int, to: Int
  ) {
    let place = standing.places[head]
    let isDenied =
      (place.denial == .denied && !isExcepted(head)) || isDeniedAfterwards(head)
    var (from, meant) = (from, meant(flag, polarity, head: head, isDenied: isDenied))
    if place.denial != .none, place.negator < from { from = place.negator }
    if flag == "self_harm", meant == .past { meant = .unclear }
    // Who wants to lose weight has not lost any.
    if flag == "weight_loss", isWished(head) { return }
    add(flag, meant, from: from, to: to, clause: place.clause)
  }

  private func meant(
    _ flag: SlotID, _ polarity: Mention.Polarity, head: Int, isDenied: Bool
  ) -> Mention.Polarity {
    let place = standing.places[head]
    if place.isOther, flag != "pregnancy_warning", !speaksOfSelf(in: head) {
      return place.isReported || speaksOfSelf(after: head) ? .unclear : .someoneElse
    }
    let isSupposed = place.isSupposed && answer(to: head) == nil
    if isDenied {
      if isSupposed || isDeniedOfThePast(head) { return .unclear }
      return polarity == .absent ? .unclear : .absent
    }
    if place.denial == .doubtful { return .unclear }
    if polarity == .absent, isAwaited(head) { return .unclear }
    if place.isPast { return .past }
    if place.isGone || place.denial == .over {
      return polarity == .present && Self.emergencies.contains(flag) ? .unclear : .past
    }
    if isSupposed { return .unclear }
    return flag == "cancer" && isOver(cancer: head) ? .past : polarity
  }

  /// What is asked about even when it has just gone away.
  private static let emergencies: Set<SlotID> = [
    "ces", "both_legs", "chest_breath", "sepsis_signs",
  ]

  /// "Everyone would be better off without me".
  private func speaksOfSelf(in head: Int) -> Bool {
    (head..<end(head)).contains { ["me", "myself", "my"].contains(items[$0].text) }
  }

  /// "My wife noticed a bruise on my thigh".
  private func speaksOfSelf(after head: Int) -> Bool {
    (end(head)..<min(end(head) + 4, items.count)).contains {
      items[$0].pause < .stop
        && (items[$0].text == "me"
          || items[$0].text == "my" && !MentionGrammar.otherPeople.contains(items[$0 + 1].text))
    }
  }

  /// "I want to lose weight", "I was told to lose weight": what is wished or advised, and has not
  /// happened. Where the wish is denied, the loss itself may not be.
  private func isWished(_ head: Int) -> Bool {
    guard head > 0, ["lose", "shed", "drop"].contains(items[head].text),
      standing.places[head].denial == .none
    else { return false }
    if ["should", "must", "wanna"].contains(items[head - 1].text) { return true }
    return items[head - 1].text == "to"
      && !(max(0, head - 4)..<head - 1).contains { Self.beginning.contains(items[$0].text) }
  }

  /// What leaves no doubt that it is happening: "I've started to lose weight".
  private static let beginning: WordSet = [
    "started", "starting", "start", "starts", "begun", "began", "begin", "beginning", "continue",
    "continued", "continues", "continuing", "seem", "seems", "seemed", "appear", "tend", "managed",
  ]

  /// "I had cancer", "in remission": over, though it still counts.
  private func isOver(cancer head: Int) -> Bool {
    let segment = standing.places[head].segment
    if items[head].text == "remission" { return true }
    let near = max(0, head - 6)..<min(items.count, end(head) + 5)
    return near.contains { index in
      // "I was diagnosed with cancer" is no end of it.
      standing.places[index].segment == segment && !items[index].isCovered
        && !Self.beginnings.contains(items[index + 1].text)
        && [
          "had", "beat", "survived", "survivor", "cured", "history", "remission", "previous", "was",
          "free",
        ]
        .contains(items[index].text)
    }
  }

  private static let beginnings: WordSet = [
    "found", "diagnosed", "told", "tested", "given", "referred", "being",
  ]

  private mutating func add(
    _ flag: SlotID, _ polarity: Mention.Polarity, from: Int, to: Int, clause: Int
  ) {
    found.append(Found(flag: flag, polarity: polarity, range: from..<end(to), clause: clause))
  }

  /// What was found, each flag once per place; where two readings differ, the more urgent holds.
  var merged: [Found] {
    guard found.count > 1 else { return found }
    // There are few flags, and hashing their names takes longer than comparing them.
    var lastOfFlag: [(flag: SlotID, place: Int)] = []
    var merged: [Found] = []
    for one in found {
      let known = lastOfFlag.firstIndex { $0.flag == one.flag }
      if let last = known.map({ lastOfFlag[$0].place }) {
        let other = merged[last]
        let overlaps = other.range.overlaps(one.range)
        let isSame = other.polarity == one.polarity && other.clause == one.clause
        if overlaps || isSame {
          merged[last].polarity = Self.moreUrgent(other.polarity, one.polarity)
          merged[last].range =
            min(
              other.range.lowerBound, one.range.lowerBound)..<max(
              other.range.upperBound, one.range.upperBound)
          continue
        }
      }
      if let known {
        lastOfFlag[known].place = merged.count
      } else {
        lastOfFlag.append((one.flag, merged.count))
      }
      merged.append(one)
    }
    return merged.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }

  private static func moreUrgent(_ one: Mention.Polarity, _ other: Mention.Polarity)
    -> Mention.Polarity
  {
    let order: [Mention.Polarity] = [.present, .unclear, .past, .someoneElse, .absent]
    return order.first { $0 == one || $0 == other } ?? one
  }
}
