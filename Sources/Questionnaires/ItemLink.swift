/// What a question's `link` line says: which item of the questionnaire the answer belongs to, and in
/// which repetition.
///
///     ItemLink("1.2").text                  // "1.2"
///     ItemLink("1.2", copies: [2]).text     // "1.2 [2]": when its group is asked a second time
///     ItemLink("1.2", copies: [1, 3]).text  // "1.2 [1.3]": a group within a group
struct ItemLink: Hashable {
  let linkID: String
  /// Which repetition of each repeating thing around the item it is, the outermost first, from 1.
  let copies: [Int]

  /// The repetition that stands for whichever answer comes first.
  static let firstAnswer = 0

  init(_ linkID: String, copies: [Int] = []) { (self.linkID, self.copies) = (linkID, copies) }

  var text: String {
    // A linkId that ends like a repetition is never left bare, so that the two can't be mistaken.
    if copies.allSatisfy({ $0 == 1 }), !linkID.hasSuffix("]") { return linkID }
    let numbers = copies.isEmpty ? [1] : copies
    return linkID + " [" + numbers.map(String.init).joined(separator: ".") + "]"
  }
}

extension Questionnaire.Item {
  /// True when what lies beneath is asked once for each repetition: of a repeating group, or of each
  /// of several chosen answers.
  func opensCopies(_ offered: OfferedAnswers) -> Bool {
    guard repeats else { return false }
    return type == .group || !offered.options.isEmpty
  }

  /// True for an item that nobody is to be asked: it is hidden, only shown, worked out by a formula,
  /// or of a type that can't be typed.
  var isUnasked: Bool {
    if extensions.value("hidden") == .boolean(true) { return true }
    guard isQuestion else { return false }
    return isReadOnly || extensions.has("calculatedExpression") || type == .attachment
      || type == .reference
  }
}
