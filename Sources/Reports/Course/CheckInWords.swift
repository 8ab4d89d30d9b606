import Answers
import Guidance

extension CheckIn {
  /// What was done, and how much of it: `Ran, strengthening; about the same`; nil where it was not
  /// asked.
  var doneInWords: String? {
    guard case .choices? = findings.answer(Slot<Several<Deed>>.done.id) else { return nil }
    guard !done.isEmpty else { return "Nothing done" }
    let deeds = done.map(\.inWords).joined(separator: ", ")
    let amount = loadChange.map { "; \($0.inWords)" } ?? ""
    return deeds.prefix(1).uppercased() + deeds.dropFirst() + amount
  }
}

extension Deed {
  var inWords: String {
    switch self {
    case .run: "ran"
    case .gym: "trained in the gym"
    case .strength: "strengthening"
    case .cross: "other exercise"
    case .walk: "walked more"
    }
  }
}

extension LoadChange {
  var inWords: String {
    switch self {
    case .less: "less than before"
    case .same: "about the same"
    case .more: "more than before"
    }
  }
}

extension NextMorning {
  var inWords: String {
    switch self {
    case .usual: "as usual"
    case .worse: "worse"
    }
  }
}
