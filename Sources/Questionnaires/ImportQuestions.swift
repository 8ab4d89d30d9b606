import Answers

// How a question of a questionnaire becomes questions of a dialog.

extension ImportSteps {
  /// A question, and what is asked beneath it.
  mutating func question(_ item: Questionnaire.Item, _ place: Place) -> [SketchStep] {
    let offered = OfferedAnswers(of: item, in: questionnaire)
    remark(on: offered, item, place)
    let isNumber = item.type == .integer || item.type == .decimal || item.type == .quantity
    if item.repeats, isNumber, offered.options.isEmpty {
      return repeated(item, place) { each, inner, number in
        each.single(item, offered, inner, withInner: number == 1)
      }
    }
    return single(item, offered, place, withInner: true)
  }

  private mutating func single(
    _ item: Questionnaire.Item, _ offered: OfferedAnswers, _ place: Place, withInner: Bool
  ) -> [SketchStep] {
    var steps: [SketchStep] = []
    let asked = ask(item, offered, place, &steps)
    conditions.note(asked, for: item.linkID)
    guard withInner else { return steps }
    let inner = item.items.enumerated().filter { _, each in
      !(each.type == .display && each.enableWhen.isEmpty)
    }
    if !inner.isEmpty {
      addInner(inner.map { ($0, $1) }, of: item, asked, offered, place, to: &steps)
    }
    return steps
  }

  /// The items beneath a question, which apply only once it is answered: for several answers, once
  /// for each of them.
  private mutating func addInner(
    _ inner: [(Int, Questionnaire.Item)], of item: Questionnaire.Item, _ asked: AskedItem,
    _ offered: OfferedAnswers, _ place: Place, to steps: inout [SketchStep]
  ) {
    func body(_ importer: inout Self, _ place: Place) -> [SketchStep] {
      var body: [SketchStep] = []
      for (index, each) in inner {
        var here = place
        here.path += ".item[\(index)]"
        importer.addSteps(of: each, here, to: &body)
      }
      return body
    }
    let key = ItemLink(item.linkID, copies: place.copies).text + " answered"
    var within = inBlock(place)
    guard item.opensCopies(offered) else {
      if item.repeats {
        remark(.changed, item, place, "the items beneath it are asked once, for its first answer")
      }
      steps.append(body(&self, within), when: asked.isPresent, key: key)
      return
    }
    var answers = offered.options.map { (id: $0.id, label: $0.label) }
    if let other = asked.other { answers.append((other.choice.name, "Your own answer")) }
    guard answers.count * place.breadth <= Self.mostCopies else {
      remark(.changed, item, place, "the items beneath it are asked once, for its first answer")
      within.copies.append(ItemLink.firstAnswer)
      steps.append(body(&self, within), when: asked.isPresent, key: key)
      return
    }
    for (number, answer) in answers.enumerated() {
      var here = inBlock(place)
      here.copies.append(number + 1)
      here.breadth *= answers.count
      here.context = "\(place.context)\(answer.label): "
      steps.append(
        body(&self, here), when: asked.isChosen(ChoiceID(answer.id)), key: "\(key) \(number)")
    }
  }

  private mutating func ask(
    _ item: Questionnaire.Item, _ offered: OfferedAnswers, _ place: Place,
    _ steps: inout [SketchStep]
  ) -> AskedItem {
    let name = name(for: item)
    let slot = SlotID(name.replacing("-", with: "_"))
    let shape = QuestionShape(item, offered)
    for problem in shape.problems { remark(.changed, item, place, problem) }
    let link = ItemLink(item.linkID, copies: place.copies).text
    var question = SketchQuestion(
      ask: place.context + item.shownText + shape.hint, help: item.help(offered), slot: slot,
      type: shape.type, link: link)
    question.choices = shape.choices
    steps.append(.node(node(named: name, .question(question))))
    var asked = AskedItem(
      slot: slot, form: shape.form, onlyUnit: shape.units.count == 1 ? shape.units[0] : nil,
      copies: place.copies, blocks: place.blocks)
    if let other = shape.other {
      let own = SlotID("\(slot)_other")
      let ask = SketchQuestion(
        ask: "\(place.context)\(item.shownText) Please say what."
          + (item.repeats ? QuestionShape.severalHint : ""),
        slot: own, type: "text", link: link)
      let node = node(named: namer.name(like: "\(name)-other"), .question(ask))
      let isOther =
        shape.isSeveral
        ? Condition.includes(slot, other) : .equals(slot, .choice(other))
      steps.append(.block(isOther, keys: ["\(link) other"], [.node(node)]))
      asked.other = (own, other)
    }
    if let units = shape.unitAnswers {
      let own = SlotID("\(slot)_unit")
      var ask = SketchQuestion(
        ask: "\(place.context)\(item.shownText) In which unit?", slot: own, type: "one of",
        link: link)
      ask.choices = units.options.map { ($0.id, $0.label) }
      let node = node(named: namer.name(like: "\(name)-unit"), .question(ask))
      steps.append(
        .block(asked.isPresent, keys: ["\(link) unit"], [.node(node)]))
      asked.unit = (own, units)
    }
    return asked
  }

  private mutating func remark(
    on offered: OfferedAnswers, _ item: Questionnaire.Item, _ place: Place
  ) {
    for type in offered.unreadable {
      remark(.lost, item, place, "an offered answer holds \(type), which can't be put to a person")
    }
    if let address = offered.remoteSet {
      remark(
        .lost, item, place,
        "its answers are kept elsewhere, at \(address.shownPlainly); it is asked for in words")
    } else if offered.lacksSome {
      remark(.lost, item, place, "its set of answers takes in others that it does not list")
    } else if item.type == .choice, offered.options.isEmpty {
      remark(.changed, item, place, "it offers no answers, so it is asked for in words")
    }
  }
}

extension Questionnaire.Item {
  /// What helps to answer, sentence by sentence.
  func help(_ offered: OfferedAnswers) -> [String] {
    var help = items.filter { $0.type == .display && $0.enableWhen.isEmpty && $0 != labelItem }
      .map(\.shownText)
    help += [extensions.text("entryFormat").map { "Write it as \($0)." }].compactMap(\.self)
    help += [extensions.text("validationtext")].compactMap(\.self)
    let isSeveral = offered.options.isEmpty
    if isSeveral, let low = extensions.value("minValue")?.limitWords {
      help.append("At least \(low).")
    }
    if isSeveral, let high = extensions.value("maxValue")?.limitWords {
      help.append("At most \(high).")
    }
    if let places = extensions.whole("maxDecimalPlaces") {
      help.append("With at most \(places) decimal places.")
    }
    if type == .integer, offered.options.isEmpty { help.append("A whole number.") }
    if let least = extensions.whole("minLength") { help.append("At least \(least) characters.") }
    if let most = maxLength { help.append("At most \(most) characters.") }
    if type != .group, repeats {
      if let least = extensions.whole("minOccurs"), least > 1 {
        help.append("At least \(least) answers.")
      }
      if let most = extensions.whole("maxOccurs") { help.append("At most \(most) answers.") }
    }
    let chosen = offered.options.filter(\.isInitial).map(\.label)
    let suggested = (initial.isEmpty ? chosen : initial.map { suggestion($0, offered) })
      .filter { !$0.isEmpty }
    if !suggested.isEmpty {
      help.append("The form suggests: \(suggested.joined(separator: "; ")).")
    }
    if isRequired { help.append("The form needs an answer to this.") }
    return help.map(\.onOneLine).filter { !$0.isEmpty }.map { sentence in
      sentence.last.map { ".?!:;…".contains($0) } ?? true ? sentence : sentence + "."
    }
  }

  private func suggestion(_ value: FHIRValue, _ offered: OfferedAnswers) -> String {
    let option = offered.options.first { value.isMet(by: $0.value, "=") }
    return option?.label ?? value.words
  }
}

extension FHIRValue {
  fileprivate var limitWords: String? {
    switch self {
    case .other, .concept, .boolean, .coding: nil
    case .decimal, .integer, .date, .dateTime, .time, .string, .uri, .quantity: words
    }
  }
}
