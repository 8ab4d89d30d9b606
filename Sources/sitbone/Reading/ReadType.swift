import Answers
import ArgumentParser
import Interview

/// What a line can be read as.
enum ReadType: String, ExpressibleByArgument, CaseIterable {
  case yesNo = "yes-no"
  case scale
  case number
  case duration
  case when
  case choice
  case choices
  case story
  case mentions
}

/// A unit of time on the command line, in the singular or the plural.
struct CountedUnit: ExpressibleByArgument {
  let unit: TimeUnit

  init?(argument: String) {
    let named = TimeUnit.allCases.first { [$0.rawValue, "\($0.rawValue)s"].contains(argument) }
    guard let named else { return nil }
    unit = named
  }

  static var allValueStrings: [String] { TimeUnit.allCases.map { "\($0.rawValue)s" } }
}

extension Read {
  /// The reader that the command line asks for.
  func reader() throws -> UtteranceReader {
    let day = today?.day ?? Today.fromClock
    return switch type {
    case .yesNo: .answer(.yesNo, day)
    case .scale: .answer(.scale(lower...upper), day)
    case .number: .answer(.number(lower...upper, unit: unit?.unit), day)
    case .duration: .duration(counting: unit?.unit, on: day)
    case .when: .moment(counting: unit?.unit, on: day)
    case .choice: .answer(.choice(choices), day)
    case .choices: .answer(.choices(choices), day)
    case .story: .story(slots: try DialogSource(dialog).sound().slots, on: day)
    case .mentions: .mentions
    }
  }

  var lower: Int { from ?? (type == .scale ? 0 : -Self.largest) }
  var upper: Int { to ?? (type == .scale ? 10 : Self.largest) }

  /// Numbers up to here are kept exactly.
  private static let largest = 1_000_000_000_000_000

  var choices: [Answers.Option] {
    (options ?? "").split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty }
      .map { Answers.Option(ChoiceID($0), $0) }
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { String(start[...$0]) } ?? ""
  }
}
