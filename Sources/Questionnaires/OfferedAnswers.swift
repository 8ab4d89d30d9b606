/// The answers that a question offers, wherever the questionnaire lists them.
struct OfferedAnswers {
  private(set) var options: [Offered] = []
  /// True when more answers are meant than could be read: a set of codes that is kept elsewhere.
  private(set) var lacksSome = false
  /// The remote set of codes, where that is what lacks.
  private(set) var remoteSet: String?
  /// Options whose values can't be put to a person, by the name of their type.
  private(set) var unreadable: [String] = []

  /// One answer that is offered: its name and label in the dialog, and its value in the response.
  struct Offered {
    let id: String
    let label: String
    let value: FHIRValue
    let isInitial: Bool
  }

  init(of item: Questionnaire.Item, in questionnaire: Questionnaire) {
    var values: [(value: FHIRValue, isInitial: Bool)] = []
    for option in item.answerOptions {
      switch option.value {
      case .other(let type)?: unreadable.append(type)
      case .concept?, nil: unreadable.append("nothing")
      case let value?: values.append((value, option.isInitiallySelected))
      }
    }
    if let address = item.answerValueSet {
      if address.hasPrefix("#"),
        let set = questionnaire.contained.first(where: {
          $0.id == String(address.dropFirst()) && $0.resourceType == "ValueSet"
        })
      {
        values += set.codings.map { (.coding($0), false) }
        lacksSome = set.isOpen
      } else {
        (lacksSome, remoteSet) = (true, address)
      }
    }
    name(values)
  }

  /// Answers of these values.
  init(values: [(value: FHIRValue, isInitial: Bool)]) { name(values) }

  private mutating func name(_ values: [(value: FHIRValue, isInitial: Bool)]) {
    var namer = Namer(joint: "_", taken: ["not", "sure", "not_sure", "skipped", "answered"])
    var labels: Set<String> = []
    var seen: Set<FHIRValue> = []
    for (value, isInitial) in values where seen.insert(value).inserted {
      let code = if case .coding(let coding) = value { coding.code } else { String?.none }
      let words =
        Namer.words(forChoice: value.words, code: code) ?? ["option", String(options.count + 1)]
      let shown = value.words.onOneLine.replacing("|", with: "/")
      var label = shown.isEmpty ? "Answer \(options.count + 1)" : shown
      if !labels.insert(label.lowercased()).inserted {
        var number = 2
        while !labels.insert("\(label) (\(number))".lowercased()).inserted { number += 1 }
        label += " (\(number))"
      }
      let id = namer.name(like: words.joined(separator: "_"))
      options.append(Offered(id: id, label: label, value: value, isInitial: isInitial))
    }
  }

  /// What stands for an answer of the person's own; no option has this name.
  var otherID: String {
    var namer = Namer(joint: "_", taken: Set(options.map(\.id)))
    return namer.name(like: "other")
  }

  /// A label for an answer of the person's own; no option has it.
  func otherLabel(_ wish: String?) -> String {
    let taken = Set(options.map { $0.label.lowercased() })
    let wishes = [
      wish?.onOneLine.replacing("|", with: "/"), "Something else", "An answer of my own",
    ]
    let free = wishes.lazy.compactMap(\.self).first {
      !$0.isEmpty && !taken.contains($0.lowercased())
    }
    return free ?? "None of these, but an answer of my own"
  }

  /// The whole numbers that are offered; nil where other things are.
  var wholeNumbers: [Int]? {
    let numbers = options.compactMap { option -> Int? in
      if case .integer(let number) = option.value { number } else { nil }
    }
    return numbers.isEmpty || numbers.count < options.count ? nil : numbers
  }
}

extension String {
  /// The text on one line: blanks in a row become one, and what can't be seen is left out.
  var onOneLine: String {
    var line = String.UnicodeScalarView()
    var isAfterBlank = true
    for scalar in unicodeScalars {
      let isBlank = scalar.properties.isWhitespace
      if isBlank {
        if !isAfterBlank { line.append(" ") }
        isAfterBlank = true
      } else if !scalar.isHidden {
        line.append(scalar)
        isAfterBlank = false
      }
    }
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
