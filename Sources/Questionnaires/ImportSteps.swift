import Answers

/// Turns a questionnaire's items into the steps of a dialog.
struct ImportSteps {
  private(set) var steps: [SketchStep] = []
  private(set) var remarks: [Remark] = []
  private(set) var hasQuestion = false
  /// Gives the names of the nodes.
  var namer: Namer
  let ending: SketchNode

  let questionnaire: Questionnaire
  var conditions: EnableWhenReading
  /// Blocks that were found never to be entered.
  private let dead: Set<String>
  private var blockCount = 0
  /// What was noted of the present item, for the node that is made of it.
  private var notes: [String] = []
  private var noted: Set<String> = []

  /// Where an item stands among the others.
  struct Place {
    /// The path of its JSON element.
    var path: String
    /// Which repetitions lie around it.
    var copies: [Int] = []
    /// The conditions that lie around it, each by a number.
    var blocks: [Int] = []
    /// What its questions begin with, where it would not be clear what they are about.
    var context = ""
    /// How many copies are made of it in all.
    var breadth = 1
  }

  /// Nothing is asked more often than this for the sake of repetitions within repetitions.
  static let mostCopies = 12
  /// How often a thing is asked that can be repeated without end.
  static let usualCopies = 3

  init(_ questionnaire: Questionnaire, dead: Set<String>, reserved: Set<SlotID>) {
    self.questionnaire = questionnaire
    self.dead = dead
    conditions = EnableWhenReading(questionnaire)
    let slots = reserved.map { $0.name.replacing("_", with: "-") }
    namer = Namer(joint: "-", taken: Set(slots + ["not", "at", "and", "or"]))
    ending = SketchNode(name: namer.name(like: "end"), body: .ending)
    remark(on: questionnaire.extensions)
    steps = steps(of: questionnaire.items, Place(path: ""))
  }

  private mutating func steps(of items: [Questionnaire.Item], _ place: Place) -> [SketchStep] {
    var steps: [SketchStep] = []
    for (index, item) in items.enumerated() {
      var here = place
      here.path += "\(place.path.isEmpty ? "" : ".")item[\(index)]"
      addSteps(of: item, here, to: &steps)
    }
    return steps
  }

  /// Adds one item's steps, under its guard.
  mutating func addSteps(
    of item: Questionnaire.Item, _ place: Place, to steps: inout [SketchStep]
  ) {
    notes = []
    remark(on: item, place)
    if item.isUnasked {
      leaveOut(item, place)
      return
    }
    let (guarding, problems) = conditions.reading(
      of: item, copies: place.copies, blocks: place.blocks)
    for problem in problems { remark(.lost, item, place, problem) }
    let key = ItemLink(item.linkID, copies: place.copies).text
    switch dead.contains(key) ? .never : guarding {
    case .never:
      remark(.lost, item, place, "no answers make its enableWhen hold, so it is never asked")
      settle(item)
    case .always:
      steps += body(of: item, place)
    case .when(let condition):
      let body = body(of: item, inBlock(place))
      steps.append(body, when: condition, key: key)
    }
  }

  /// The place within a new block.
  mutating func inBlock(_ place: Place) -> Place {
    blockCount += 1
    var inner = place
    inner.blocks.append(blockCount)
    return inner
  }

  private mutating func body(of item: Questionnaire.Item, _ place: Place) -> [SketchStep] {
    switch item.type {
    case .group?:
      return group(item, place)
    case .display?:
      return statement(item, item.shownText, place)
    default:
      hasQuestion = true
      return question(item, place)
    }
  }

  private mutating func statement(_ item: Questionnaire.Item, _ text: String, _ place: Place)
    -> [SketchStep]
  {
    let words = place.context + text
    guard !text.isEmpty else { return [] }
    return [.node(node(named: name(for: item), .statement(words)))]
  }

  private mutating func group(_ item: Questionnaire.Item, _ place: Place) -> [SketchStep] {
    guard item.repeats else {
      return statement(item, item.shownText, place) + steps(of: item.items, place)
    }
    return repeated(item, place) { each, inner, number in
      let title = item.shownText
      let text = number == 1 || title.isEmpty ? title : "\(title) (\(number))"
      return each.statement(item, text, inner) + each.steps(of: item.items, inner)
    }
  }

  /// What is asked again as often as the person wants, up to a bound.
  mutating func repeated(
    _ item: Questionnaire.Item, _ place: Place,
    each: (inout Self, Place, Int) -> [SketchStep]
  ) -> [SketchStep] {
    let least = max(1, item.extensions.whole("minOccurs") ?? 1)
    let most = max(least, item.extensions.whole("maxOccurs") ?? .max)
    let room = max(1, Self.mostCopies / place.breadth)
    let count = min(max(least, min(most, Self.usualCopies)), room)
    if count < most {
      remark(
        .changed, item, place,
        "it can be repeated \(most == .max ? "without end" : "\(most) times"); here it is asked "
          + (count == 1 ? "once" : "up to \(count) times"))
    }
    func inner(_ place: Place, _ number: Int) -> Place {
      var inner = place
      if item.type == .group { inner.copies.append(number) }
      inner.breadth *= count
      return inner
    }
    func further(_ importer: inout Self, _ number: Int, _ place: Place) -> [SketchStep] {
      guard number <= count else { return [] }
      guard number > least else {
        return each(&importer, inner(place, number), number)
          + further(&importer, number + 1, place)
      }
      let name = importer.namer.name(like: "more-\(importer.wish(for: item))")
      let slot = SlotID(name.replacing("-", with: "_"))
      let title = item.shownText
      let ask =
        title.isEmpty
        ? "Is there another?"
        : "Is there another \(item.isQuestion ? "answer to" : "one of"): \(title)"
      let gate = importer.node(
        named: name,
        .question(SketchQuestion(ask: place.context + ask, slot: slot, type: "yes or no")))
      let within = importer.inBlock(place)
      let rest =
        each(&importer, inner(within, number), number) + further(&importer, number + 1, within)
      return [.node(gate), .block(.equals(slot, .yes), keys: [name], rest)]
    }
    return further(&self, 1, place)
  }

  /// Notes that an item, and all beneath it, is not asked.
  private mutating func leaveOut(_ item: Questionnaire.Item, _ place: Place) {
    if item.isQuestion {
      let why =
        switch item.type {
        case .attachment?: "a file can't be asked for here"
        case .reference?: "a link to another record can't be asked for here"
        default:
          item.extensions.has("calculatedExpression")
            ? "nobody is asked for it" : "it is hidden or only shown, so nobody is asked for it"
        }
      let value = item.fixedValues.isEmpty ? "" : "; the response holds its initial value"
      remark(item.fixedValues.isEmpty ? .lost : .changed, item, place, why + value)
    } else {
      remark(.changed, item, place, "it is hidden, so nothing of it is asked")
    }
    settle(item)
  }

  private mutating func settle(_ item: Questionnaire.Item) {
    conditions.settle(item.linkID, item.isUnasked ? item.fixedValues : [])
    for inner in item.items { settle(inner) }
  }

  // What nodes are made of.

  mutating func node(named name: String, _ body: SketchNode.Body) -> SketchNode {
    defer { notes = [] }
    return SketchNode(name: name, body: body, notes: notes)
  }

  mutating func name(for item: Questionnaire.Item) -> String { namer.name(like: wish(for: item)) }

  func wish(for item: Questionnaire.Item) -> String {
    let words = Namer.words(from: [item.linkID, item.text ?? "", item.shownText])
    return (words ?? [item.isQuestion ? "question" : "part"]).joined(separator: "-")
  }

  // What can't be carried.

  mutating func remark(
    _ kind: Remark.Kind, _ item: Questionnaire.Item, _ place: Place, _ text: String
  ) {
    let remark = Remark(kind: kind, path: place.path, linkID: item.linkID, text: text)
    if noted.insert("\(remark)").inserted { remarks.append(remark) }
    notes.append((kind == .lost ? "Not carried: " : "Note: ") + text.onOneLine)
  }

  private mutating func remark(on item: Questionnaire.Item, _ place: Place) {
    for each in item.extensions {
      switch each.treatment {
      case .read, .presentation: break
      case .formula(let meaning):
        remark(.lost, item, place, "\(meaning) (\(each.name.description.shownPlainly))")
      case .unknown:
        remark(
          .changed, item, place,
          "the extension \(each.url.shownPlainly) is passed over")
      }
    }
    if item.type == .display, conditions.isShared(item.linkID) {
      remark(
        .changed, item, place, "another item has its linkId; it is only shown, so it has none here")
    }
    for limit in ["minValue", "maxValue"] {
      if case .other? = item.extensions.value(limit) {
        remark(.lost, item, place, "a formula works out its \(limit), which is not checked")
      }
    }
  }

  private mutating func remark(on extensions: [FHIRExtension]) {
    for each in extensions {
      switch each.treatment {
      case .read, .presentation: break
      case .formula(let meaning):
        remarks.append(
          Remark(
            kind: .lost, path: "", linkID: nil,
            text: "\(meaning) (\(each.name.description.shownPlainly))"))
      case .unknown:
        remarks.append(
          Remark(
            kind: .changed, path: "", linkID: nil,
            text: "the extension \(each.url.shownPlainly) is passed over"))
      }
    }
  }
}

extension Questionnaire.Item {
  /// What is put to the person: the prefix and the text; for a question without text, whatever says
  /// most of it.
  var shownText: String {
    let own = text?.onOneLine ?? ""
    let prefix = prefix.map { $0.onOneLine } ?? ""
    let said = own.isEmpty ? labelWithoutText : own
    return prefix.isEmpty || said.isEmpty || said.hasPrefix(prefix) ? said : "\(prefix) \(said)"
  }

  private var labelWithoutText: String {
    guard isQuestion else { return "" }
    let coded = codes.lazy.compactMap(\.display).first?.onOneLine ?? ""
    if !coded.isEmpty { return coded }
    return labelItem?.text?.onOneLine ?? "Your answer to \"\(linkID.onOneLine)\"?"
  }

  /// The line beneath a question that says what the question doesn't.
  var labelItem: Questionnaire.Item? {
    guard text?.onOneLine.isEmpty ?? true, codes.allSatisfy({ $0.display == nil }) else {
      return nil
    }
    return items.first { $0.type == .display && !($0.text?.onOneLine.isEmpty ?? true) }
  }

  /// The values of an item that nobody is asked for.
  var fixedValues: [FHIRValue] {
    guard isUnasked, !extensions.has("calculatedExpression") else { return [] }
    let selected = answerOptions.filter(\.isInitiallySelected).compactMap(\.value)
    let values = initial.isEmpty ? selected : initial
    return repeats ? values : Array(values.prefix(1))
  }
}
