import Answers

/// Reads conditions, one after the other.
///
///     COMPARISON                              see ComparisonReader.swift
///     not (C)    C and C    C or C    (C)    at least N of (C; C; C)
struct ConditionReader {
  let source: Source
  let slots: SlotTable
  /// True when all values are known to suit their slots.
  let isKnownSound: Bool
  /// True when the declaration of a slot may have been lost, so that an unknown one is no news.
  let mayLackSlots: Bool
  var problems: Problems
  /// The slots that the present condition reads, and where; not noted of a sound dialog.
  var reads: [(slot: Int, place: Int)] = []
  /// False when the present condition can be read but makes no sense.
  var isSound = true
  private var tokens: [Name] = []
  private var position = 0
  private var end = 0

  private static let deepest = 32
  private static let marks = ["(", ")", ";", ","]

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ","): true
    default: false
    }
  }

  /// A reader of a dialog's conditions, once its slots are known.
  init(for dialog: DialogChecker) {
    (source, slots, problems) = (dialog.source, dialog.slots, dialog.problems)
    (isKnownSound, mayLackSlots) = (dialog.isKnownSound, dialog.draft.isDamaged)
  }

  /// Reads the condition on these parts of a line; nil when it is not sound, which is then reported.
  mutating func read(_ parts: Parts) -> Condition? {
    takeApart(parts)
    reads.removeAll(keepingCapacity: true)
    (position, isSound) = (0, true)
    guard let condition = joined(depth: 0) else { return nil }
    if let token = peek() {
      return fail(
        "\"\(token)\" was not expected here",
        remedy: "Join comparisons with \"and\" or \"or\".")
    }
    return isSound ? condition : nil
  }

  private mutating func takeApart(_ parts: Parts) {
    tokens.removeAll(keepingCapacity: true)
    for part in parts {
      var start = part.lowerBound
      for index in part {
        let byte = source.bytes[index]
        let isMark = Self.isMark(byte)
        guard isMark || byte == .space else { continue }
        addToken(start..<index)
        if isMark { addToken(index..<(index + 1)) }
        start = index + 1
      }
      addToken(start..<part.upperBound)
      end = part.upperBound
    }
  }

  private mutating func addToken(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    tokens.append(Name(text: source.text(range), place: range.lowerBound))
  }

  // The tokens, one by one.

  func peek(_ offset: Int = 0) -> String? {
    position + offset < tokens.count ? tokens[position + offset].text : nil
  }

  /// Where the next token stands, or the end of the condition.
  var place: Int { position < tokens.count ? tokens[position].place : end }

  mutating func skip(_ count: Int = 1) { position += count }

  mutating func take(_ first: String, _ second: String? = nil, _ third: String? = nil) -> Bool {
    guard peek() == first, second == nil || peek(1) == second, third == nil || peek(2) == third
    else { return false }
    position += third != nil ? 3 : second != nil ? 2 : 1
    return true
  }

  /// Takes the next word, which must be no bracket.
  mutating func takeWord() -> Name? {
    guard position < tokens.count, !Self.marks.contains(tokens[position].text)
    else { return nil }
    position += 1
    return tokens[position - 1]
  }

  mutating func fail(_ message: String, nearest: String? = nil, remedy: String) -> Condition? {
    problems.report(
      .unreadableCondition, at: place, message, nearest: nearest, remedy: remedy)
    return nil
  }

  // The grammar. A part that can't be read is reported once and gives nil.

  private mutating func joined(depth: Int) -> Condition? {
    guard depth <= Self.deepest else {
      problems.report(
        .conditionTooDeep, at: place, "brackets stand within brackets too often",
        remedy: "Split the condition into several lines.")
      return nil
    }
    guard let first = part(depth: depth) else { return nil }
    guard let joint = peek(), joint == "and" || joint == "or" else { return first }
    var parts = [first]
    while let next = peek(), next == "and" || next == "or" {
      guard next == joint else {
        problems.report(
          .mixedAndOr, at: place, "\"and\" and \"or\" stand side by side",
          remedy: "Put brackets around what belongs together, as in: a and (b or c).")
        return nil
      }
      skip()
      guard let part = part(depth: depth) else { return nil }
      parts.append(part)
    }
    return joint == "and" ? .all(parts) : .any(parts)
  }

  private mutating func part(depth: Int) -> Condition? {
    if take("(") { return closed(depth: depth) }
    if take("not") {
      guard take("(") else {
        return fail(
          "\"not\" needs brackets", remedy: "Write: not (…); or: SLOT is not VALUE.")
      }
      return closed(depth: depth).map { .not($0) }
    }
    if take("at", "least") { return counted(depth: depth) }
    return comparison()
  }

  private mutating func closed(depth: Int) -> Condition? {
    guard let inner = joined(depth: depth + 1) else { return nil }
    guard take(")") else {
      return fail("a bracket is not closed", remedy: "Add \")\" where it should end.")
    }
    return inner
  }

  private mutating func counted(depth: Int) -> Condition? {
    let place = place
    guard let word = takeWord(), let count = Int(word.text), take("of", "(") else {
      return fail(
        "this count can't be read", remedy: "Write: at least 2 of (…; …; …).")
    }
    var parts: [Condition] = []
    repeat {
      guard let part = joined(depth: depth + 1) else { return nil }
      parts.append(part)
    } while take(";")
    guard take(")") else {
      return fail(
        "a bracket is not closed",
        remedy: "Put semicolons between the parts, and \")\" after the last.")
    }
    if count < 1 || count > parts.count {
      problems.report(
        .tooFewParts, at: place, "at least \(count) of \(parts.count) makes no sense",
        remedy: "Count from 1 to the number of parts in the brackets.")
      isSound = false
    }
    return .atLeast(count, parts)
  }
}
