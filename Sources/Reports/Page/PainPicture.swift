import Answers

/// A visit's pain values on the scale from 0 to 10, with the red zone drawn where it holds: for pain
/// during activity (S37); it says nothing of pain at rest.
struct PainPicture: Hashable, Sendable {
  private let rows: [Row]

  private struct Row: Hashable, Sendable {
    let measure: PainMeasure
    let value: Double?
    /// Said instead of a value that is missing.
    let missing: String
  }

  init(of visit: Visit) {
    rows = PainMeasure.allCases.map { measure in
      let missing = visit.findings.answer(measure.slot).map {
        $0 == .skipped ? "skipped" : "not sure"
      }
      return Row(
        measure: measure, value: measure.value(in: visit), missing: missing ?? "not asked")
    }
  }

  var figure: Markup {
    """
    <figure>
    <h2>Pain, 0 to 10</h2>
    <svg viewBox="0 0 250 \(height)" role="img" aria-labelledby="pain-title pain-text">
    <title id="pain-title">Pain on the scale from 0 to 10</title>
    <desc id="pain-text">\(description)</desc>
    \(rows.enumerated().map { self.row($0.element, at: Double($0.offset) * Self.rowHeight) })
    \(scale)
    </svg>
    <figcaption>\(description)</figcaption>
    </figure>
    """
  }

  /// What the picture shows, in words.
  var description: String {
    let values = rows.map { row -> String in
      guard let value = row.value else { return "\(row.measure.name): \(row.missing)" }
      let zone =
        row.measure != .activity
        ? "" : value > PainScale.highestAcceptable ? ", in the red zone" : ", acceptable"
      return "\(row.measure.name): \(value.figure)\(zone)"
    }
    let sentences = values.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
    return sentences.joined(separator: " ")
      + " During activity, 0 to 3 is acceptable; above 3 is the red zone (striped): stop or do less."
  }

  private static let rowHeight = 52.0
  private var height: Double { Double(rows.count) * Self.rowHeight + 16 }

  private static func x(_ value: Double) -> Double { 8 + value / PainScale.highest * 234 }

  private func row(_ row: Row, at top: Double) -> Markup {
    let track = top + 22
    let label: Markup = "<text x=\"12\" y=\"\(top + 13)\">\(row.measure.title)</text>"
    let line: Markup = """
      <rect class="track" x="8" y="\(track)" width="234" height="14" rx="3"/>
      """
    let zone: Markup = row.measure == .activity ? zone(at: track) : ""
    guard let value = row.value else {
      return """
        \(label)
        \(line)
        \(zone)
        <text x="242" y="\(top + 13)" text-anchor="end" class="quietly">\(row.missing)</text>
        """
    }
    let isAbove = row.measure == .activity && value > PainScale.highestAcceptable
    let told = isAbove ? "\(value.figure), red zone" : value.figure
    return """
      \(label)
      \(line)
      \(zone)
      <circle class="\(isAbove ? "dot above" : "dot")" cx="\(Self.x(value))" cy="\(track + 7)" r="9"/>
      <text x="242" y="\(top + 13)" text-anchor="end" class="\(isAbove ? "figure alarmed" : "figure")">\
      \(told)</text>
      """
  }

  /// Striped, with a broken edge and its name, so that it can be told without colour.
  private func zone(at track: Double) -> Markup {
    let (left, right) = (Self.x(PainScale.highestAcceptable), Self.x(PainScale.highest))
    let stripes = stride(from: left + 8, through: right - 6, by: 9).map { place -> Markup in
      """
      <path class="hatch" d="M\(place) \(track + 14) L\(place + 6) \(track)"/>
      """
    }
    return """
      <rect class="zone" x="\(left)" y="\(track)" width="\(right - left)" height="14" rx="3"/>
      \(stripes)
      <path class="edge" d="M\(left) \(track - 3) L\(left) \(track + 17)"/>
      """
  }

  private var scale: Markup {
    let base = Double(rows.count) * Self.rowHeight + 4
    return Markup(
      [0, 3, 10].map { (value: Double) -> Markup in
        let anchor = value == 0 ? "start" : value == 10 ? "end" : "middle"
        return """
          <text x="\(Self.x(value))" y="\(base)" text-anchor="\(anchor)" class="quietly">\(value)</text>
          """
      })
  }
}

/// One of the pains that are asked for.
enum PainMeasure: Hashable, Sendable, CaseIterable {
  case activity, rest, sitting

  var slot: SlotID {
    switch self {
    case .activity: "pain_activity"
    case .rest: "pain_rest"
    case .sitting: "pain_sit"
    }
  }

  var name: String {
    switch self {
    case .activity: "during activity"
    case .rest: "at rest"
    case .sitting: "after sitting"
    }
  }

  var title: String { name.prefix(1).uppercased() + name.dropFirst() }

  /// The value of a visit; nil where there is none.
  func value(in visit: Visit) -> Double? {
    guard case .number(let value)? = visit.findings.answer(slot) else { return nil }
    return min(max(value, 0), PainScale.highest)
  }
}

extension Double {
  /// `3`, or `3.5`.
  var figure: String {
    let tenths = Int((self * 10).rounded())
    return tenths.isMultiple(of: 10) ? String(tenths / 10) : String(Double(tenths) / 10)
  }
}
