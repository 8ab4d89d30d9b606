import Answers
import Guidance

/// The weeks since a first visit as plain text: an entry for each visit and each check-in, and what
/// the course calls for. It can be read aloud, and needs no colour.
public struct CourseText: Hashable, Sendable {
  private let course: Course
  private let width: Int
  private let hasBars: Bool

  /// - Parameters:
  ///   - width: the columns that a line may fill.
  ///   - hasBars: false to say all of it in words, for those who listen.
  public init(of course: Course, width: Int = 76, hasBars: Bool = true) {
    (self.course, self.hasBars) = (course, hasBars)
    self.width = max(width, Self.narrowest)
  }

  /// Beneath this an entry's first line would not fit.
  private static let narrowest = 44

  /// The whole text.
  public var text: String {
    var lines = opening.flatMap { $0.wrapped(indent: 0, width: width) }
    for place in course.all.indices { lines += [""] + entry(place) }
    lines += [""]
    for block in CourseAssessment(of: course).blocks {
      switch block {
      case .heading(let text): lines += [""] + text.wrapped(indent: 0, width: width)
      case .paragraph(let text): lines += text.wrapped(indent: 0, width: width)
      case .bullet, .numbered: lines += block.line.wrapped(indent: 2, width: width)
      }
    }
    return lines.joined(separator: "\n").replacing("\n\n\n", with: "\n\n") + "\n"
  }

  private var opening: [String] {
    let count = course.checkIns.count
    let checkIns = count == 1 ? "1 check-in" : "\(count == 0 ? "no" : String(count)) check-ins"
    let head = "The course since \(course.first.day.inWords): \(checkIns)."
    guard hasBars else { return [head] }
    return [
      head,
      "The number is the pain while active, from 0 to 10. In the bar, = is a point up to 3 and # "
        + "a point above 3. Above 3 is the red zone: stop, or do less.",
    ]
  }

  private func entry(_ place: Int) -> [String] {
    let checkIn = course.all[place]
    let details = details(of: checkIn)
    if hasBars {
      return [row(checkIn)]
        + (details.isEmpty ? [] : "  \(details)".indented(by: 2, width: width))
    }
    let pain = checkIn.painInActivity.map {
      " Pain while active \($0.figure) of 10, \(Self.zone($0))."
    }
    return "\(checkIn.day.spoken), \(name(checkIn)).\(pain ?? "") \(details)"
      .wrapped(indent: 2, width: width)
  }

  /// `24 Aug  week 1    5 ===##       red zone`.
  private func row(_ checkIn: CheckIn) -> String {
    let head = "\(checkIn.day.brief.padded(to: 6))  \(name(checkIn).padded(to: 7))"
    guard let pain = checkIn.painInActivity else { return "\(head)  not told" }
    let points = Int(min(max(pain, 0), PainScale.highest).rounded())
    let calm = min(points, Int(PainScale.highestAcceptable))
    let bar =
      String(repeating: "=", count: calm) + String(repeating: "#", count: points - calm)
    return "\(head)  \(pain.figure.padded(to: 3, atStart: true)) \(bar.padded(to: 10))"
      + "  \(Self.zone(pain))"
  }

  private func name(_ checkIn: CheckIn) -> String {
    if checkIn == course.first { return "first" }
    return course.returns.contains(checkIn) ? "return" : "week \(course.week(of: checkIn.day) + 1)"
  }

  private static func zone(_ pain: Double) -> String {
    pain > PainScale.highestAcceptable ? "red zone" : "up to 3"
  }

  private func details(of checkIn: CheckIn) -> String {
    let isCheckIn = course.checkIns.contains(checkIn)
    let flagged = isCheckIn ? CourseAssessment(of: course.until(checkIn)).flagged : nil
    let parts = [
      flagged.map { "Danger sign: \($0.headline)" },
      checkIn.nextMorning.map { "Next morning \($0.inWords)." },
      checkIn.painAtRest.map { "At rest \($0.figure)." },
      checkIn.sittingMinutes.map { "Sits \($0.figure) minutes." },
      checkIn.doneInWords.map { "\($0)." },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

extension CalendarDay {
  /// `24 Aug`.
  fileprivate var brief: String {
    let words = spoken.split(separator: " ")
    return "\(words[0]) \(words[words.count - 1].prefix(3))"
  }
}

extension String {
  fileprivate func padded(to width: Int, atStart: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(width - count, 0))
    return atStart ? blanks + self : self + blanks
  }

  /// The text with so many blanks before each line.
  fileprivate func indented(by columns: Int, width: Int) -> [String] {
    let margin = String(repeating: " ", count: columns)
    return wrapped(indent: 0, width: width - columns).map { margin + $0 }
  }
}
