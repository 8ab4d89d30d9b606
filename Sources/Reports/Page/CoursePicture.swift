import Answers
import Guidance

/// How the pain went from visit to visit: a picture with the red zone, and the same as a table.
struct CoursePicture: Hashable, Sendable {
  /// The visits in their order.
  private let visits: [Visit]
  /// Where each stands, from 0 to 1.
  private let places: [Double]

  init(of visits: [Visit]) {
    // Visits without a day keep the order in which they were given, before the last.
    let sorted = visits.enumerated().sorted { one, other in
      guard let early = one.element.day, let late = other.element.day, early != late
      else { return one.offset < other.offset }
      return early < late
    }.map(\.element)
    self.visits = sorted
    let days = sorted.compactMap(\.day).map(\.number)
    if days.count == sorted.count, let first = days.first, let last = days.last, last > first {
      places = days.map { Double($0 - first) / Double(last - first) }
    } else {
      places = sorted.indices.map { Double($0) / Double(max(sorted.count - 1, 1)) }
    }
  }

  /// The picture with its key, the table and what the course calls for.
  func figure(callingFor assessment: CourseAssessment? = nil) -> Markup {
    """
    <figure class="course">
    <h2>Course</h2>
    <svg viewBox="0 0 500 236" role="img" aria-labelledby="course-title course-text">
    \(drawing)
    </svg>
    \(key)
    \(table)
    \(assessment?.markup ?? "")
    </figure>
    """
  }

  /// The picture alone, as a file of its own.
  var file: Markup {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 236" role="img" \
    aria-labelledby="course-title course-text">
    <style>\(PageStyle.sheet)</style>
    \(drawing)
    </svg>

    """
  }

  private var drawing: Markup {
    """
    <title id="course-title">Pain from visit to visit</title>
    <desc id="course-text">\(description)</desc>
    \(zone)
    \(axis)
    \(PainMeasure.allCases.map(line))
    \(dates)
    """
  }

  private func name(_ place: Int) -> String {
    visits[place].day?.inWords ?? "visit \(place + 1)"
  }

  /// The course in words.
  var description: String {
    let courses = PainMeasure.allCases.compactMap { measure -> String? in
      let values = visits.compactMap { measure.value(in: $0)?.figure }
      return values.isEmpty ? nil : "\(measure.name) \(values.joined(separator: ", then "))"
    }
    return "Pain over \(visits.count) visits: \(courses.joined(separator: "; ")). "
      + "For pain during activity, above 3 is the red zone (striped)."
  }

  private static let (left, right, top, bottom) = (30.0, 352.0, 14.0, 204.0)

  private func x(_ place: Int) -> Double {
    Self.left + 16 + places[place] * (Self.right - Self.left - 32)
  }

  private static func y(_ value: Double) -> Double {
    bottom - value / PainScale.highest * (bottom - top)
  }

  private var zone: Markup {
    let edge = Self.y(PainScale.highestAcceptable)
    let height = edge - Self.top
    let stripes = stride(from: Self.left - height, to: Self.right, by: 16).map { place -> Markup in
      """
      <path class="hatch" d="M\(place) \(edge) L\(place + height) \(Self.top)"/>
      """
    }
    return """
      <clipPath id="course-zone"><rect x="\(Self.left)" y="\(Self.top)" \
      width="\(Self.right - Self.left)" height="\(height)"/></clipPath>
      <rect class="zone" x="\(Self.left)" y="\(Self.top)" width="\(Self.right - Self.left)" \
      height="\(height)" opacity=".6"/>
      <g clip-path="url(#course-zone)" opacity=".4">\(stripes)</g>
      <path class="edge" d="M\(Self.left) \(edge) L\(Self.right) \(edge)"/>
      <text x="\(Self.right - 6)" y="\(Self.top + 14)" text-anchor="end" class="alarmed">red zone</text>
      """
  }

  private var axis: Markup {
    let ticks = [0.0, 3, 5, 10].map { value -> Markup in
      """
      <text x="\(Self.left - 8)" y="\(Self.y(value) + 4)" text-anchor="end" class="quietly">\(value)\
      </text>
      """
    }
    return """
      <path class="axis" d="M\(Self.left) \(Self.top) L\(Self.left) \(Self.bottom) \
      L\(Self.right) \(Self.bottom)"/>
      \(ticks)
      """
  }

  /// One measure's line; a visit without a value leaves a gap in it.
  private func line(_ measure: PainMeasure) -> Markup {
    let points = visits.indices.compactMap { place in
      measure.value(in: visits[place]).map { (x: x(place), y: Self.y($0), value: $0) }
    }
    guard let last = points.last else { return "" }
    let path = points.enumerated().map { index, point -> Markup in
      "\(index == 0 ? "M" : "L")\(point.x) \(point.y)"
    }
    let dots = points.map { marker(measure, $0.x, $0.y) }
    return """
      <path class="course-line" stroke-dasharray="\(measure.dashes)" d="\(path)"/>
      \(dots)
      <text x="\(Self.right + 10)" y="\(last.y + 4 + measure.nudge(among: lastValues))">\
      \(measure.name) \(last.value.figure)</text>
      """
  }

  /// The last value of each measure, by which the names beside them keep out of each other's way.
  private var lastValues: [PainMeasure: Double] {
    var values: [PainMeasure: Double] = [:]
    for measure in PainMeasure.allCases {
      values[measure] = visits.compactMap { measure.value(in: $0) }.last
    }
    return values
  }

  private func marker(_ measure: PainMeasure, _ x: Double, _ y: Double) -> Markup {
    switch measure {
    case .activity: "<circle class=\"dot\" cx=\"\(x)\" cy=\"\(y)\" r=\"6\"/>"
    case .rest:
      "<rect class=\"dot\" x=\"\(x - 5)\" y=\"\(y - 5)\" width=\"10\" height=\"10\"/>"
    case .sitting:
      "<path class=\"dot\" d=\"M\(x) \(y - 7) L\(x + 6.5) \(y + 5) L\(x - 6.5) \(y + 5) Z\"/>"
    }
  }

  /// The first and the last day; those between stand in the table.
  private var dates: Markup {
    let ends = visits.count > 1 ? [0, visits.count - 1] : [0]
    return Markup(
      ends.map { place -> Markup in
        let anchor = place == 0 ? "start" : "end"
        let edge = place == 0 ? Self.left : Self.right
        return """
          <text x="\(edge)" y="\(Self.bottom + 22)" text-anchor="\(anchor)" class="quietly">\
          \(name(place))</text>
          """
      })
  }

  private var key: Markup {
    """
    <figcaption>Circle: during activity. Square: at rest. Triangle: after sitting. Above 3 during \
    activity is the red zone (striped): stop or do less.</figcaption>
    """
  }

  private var table: Markup {
    let measures = PainMeasure.allCases.filter { measure in
      visits.contains { measure.value(in: $0) != nil }
    }
    let hasCheckIns = visits.contains(where: \.isCheckIn)
    let titles =
      measures.map(\.title) + (hasCheckIns ? ["Next morning", "Can sit", "Done"] : [])
      + ["How soon"]
    let rows = visits.indices.map { place -> Markup in
      let visit = visits[place]
      let values = measures.map { $0.value(in: visit)?.figure ?? (hasCheckIns ? "–" : "not known") }
      let cells = values + (hasCheckIns ? visit.lookingBack : []) + [visit.howSoon]
      return """
        <tr><th scope="row">\(name(place))</th>\
        \(Markup(cells.map { "<td>\($0)</td>" as Markup }))</tr>
        """
    }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="Visits">
      <table>
      <thead><tr><th scope="col">Visit</th>\
      \(titles.map { "<th scope=\"col\">\($0)</th>" as Markup })</tr></thead>
      <tbody>
      \(rows)
      </tbody>
      </table>
      </div>
      """
  }
}

extension Visit {
  /// True for a look back rather than a visit.
  fileprivate var isCheckIn: Bool { findings[Slot<NextMorning>.nextMorning.id] != nil }

  private var checkIn: CheckIn { CheckIn(on: day ?? CalendarDay(number: 0), findings) }

  /// The next morning, the minutes of sitting, and what was done.
  fileprivate var lookingBack: [String] {
    [
      checkIn.nextMorning?.inWords, checkIn.sittingMinutes.map { "\($0.figure) minutes" },
      checkIn.doneInWords,
    ].map { $0 ?? "–" }
  }

  fileprivate var howSoon: String {
    // Most check-ins decide nothing of the kind.
    if isCheckIn, told == .nothing { return "no new danger sign" }
    return assessment.disposition?.inWords ?? "not decided"
  }
}

extension PainMeasure {
  /// Lines are told apart by their dashes and their markers.
  var dashes: String {
    switch self {
    case .activity: "none"
    case .rest: "2 4"
    case .sitting: "8 4"
    }
  }

  /// How far a name moves down so that equal values don't print over each other.
  func nudge(among values: [PainMeasure: Double]) -> Double {
    guard let own = values[self] else { return 0 }
    let order = PainMeasure.allCases
    let before = order.prefix(while: { $0 != self }).compactMap { values[$0] }
    return Double(before.filter { ($0 - own).magnitude < 0.8 }.count) * 14
  }
}
