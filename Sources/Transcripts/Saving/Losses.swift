import Answers
import Interview

extension Resumption {
  /// Answers that could not be carried over, in plain words.
  public struct Losses: Hashable, Sendable {
    /// Their questions have changed, and are asked again.
    public let askedAgain: [String]
    /// Their questions are not asked any more.
    public let dropped: [String]
    /// True when the dialog is the same, and it is the file that was changed.
    public let isOfFile: Bool
  }
}

extension Resumption.Losses {
  init(_ saved: [String: CarriedAnswers.Kept], over dialog: Dialog, isOfFile: Bool) {
    let names = AnswerNames(dialog)
    let answers = saved.countingWhatWasTold()
    let told = answers.onlyTold
    let toldNames = Set(told.keys.map { SlotID($0).told.name })
    let offered = Set(answers.values.flatMap { $0.value.items })
    var (askedAgain, dropped): ([String], [String]) = ([], [])
    for (name, kept) in answers.sorted(by: { $0.key < $1.key }) where !toldNames.contains(name) {
      let line = Self.line(name, kept)
      switch names[name] {
      case nil:
        // What a list held may be asked by another list.
        let items = kept.value.several?.chosen ?? [name.components.last ?? name]
        if !items.allSatisfy(names.hasItem) { dropped.append(line) }
      case .choices(let options)? where names.isList(name):
        let isKnown = options.allSatisfy { option in
          offered.contains(option.id.name) || answers[option.id.name] != nil
        }
        if kept.value.several != nil, !isKnown { askedAgain.append(line) }
        if !(kept.value.chosen ?? []).allSatisfy(names.hasItem) { dropped.append(line) }
      case let type?:
        if !kept.value.fits(type) { askedAgain.append(line) }
      }
    }
    for (list, kept) in told.sorted(by: { $0.key < $1.key }) {
      guard case .choices(let options)? = names[list],
        kept.value.chosen?.isSubset(of: options.map(\.id.name)) == true
      else {
        dropped.append(Self.line(list, kept))
        continue
      }
      if !answers.isTypedAgain(kept, names) { askedAgain.append(Self.line(list, kept)) }
    }
    (self.askedAgain, self.dropped, self.isOfFile) = (askedAgain, dropped, isOfFile)
  }

  /// `Pain activity: 3 of 0 to 10 ("about a three")`.
  private static func line(_ name: String, _ kept: CarriedAnswers.Kept) -> String {
    let words = kept.words.map { "\"\($0)\"" }
    let value =
      kept.value == .ownWords || kept.value.several != nil
      ? words ?? "\(kept.value)"
      : "\(kept.value)" + (words.map { " (you typed \($0))" } ?? "")
    let title = name.replacing("_", with: " ").replacing(".", with: ", ")
    return title.prefix(1).uppercased() + title.dropFirst() + ": " + value
  }

  /// The same for people who read the file.
  var remarks: [String] {
    let why =
      isOfFile
      ? "The file did not read as it was written, so its answers were given again."
      : "The dialog has changed since this began, so the answers of then were given again."
    return [why] + askedAgain.map { "Asked again: \($0)" }
      + dropped.map { "Not asked any more: \($0)" }
  }
}

extension String {
  /// The parts of a name such as `emergency.ces`.
  fileprivate var components: [String] { split(separator: ".").map(String.init) }
}
