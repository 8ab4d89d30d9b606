import Answers
import Guidance

/// The back of the pelvis and thighs, with the place marked where it hurts.
///
/// Seen from behind, so the person's left is on the left.
struct BodySketch: Hashable, Sendable {
  private let site: String?
  private let side: String?
  private let refers: String?

  init(of visit: Visit) {
    func choice(_ slot: SlotID) -> String? {
      if case .choice(let id)? = visit.findings.answer(slot) { id.name } else { nil }
    }
    (site, side, refers) = (choice("site"), choice("side"), choice("refers"))
  }

  var figure: Markup {
    """
    <figure>
    <h2>Where it hurts</h2>
    <svg viewBox="0 0 240 306" role="img" aria-labelledby="sketch-title sketch-text">
    <title id="sketch-title">The pelvis and thighs from behind</title>
    <desc id="sketch-text">\(description)</desc>
    \(outline)
    \(marks)
    <text x="34" y="40" text-anchor="middle" class="quietly">Left</text>
    <text x="206" y="40" text-anchor="middle" class="quietly">Right</text>
    </svg>
    <figcaption>Seen from behind. \(description)</figcaption>
    </figure>
    """
  }

  /// What the picture shows, in words.
  var description: String {
    guard let site, let place = Self.places[site] else { return "The place is not known." }
    let onWhichSide =
      switch side {
      case "left"?: ", on the left"
      case "right"?: ", on the right"
      case "both"?: ", on both sides"
      case "swaps"?: ", swapping from side to side (drawn broken)"
      default: place.isCentral ? "" : "; the side is not known (drawn broken)"
      }
    let spread =
      switch refers {
      case "thigh"?: " It runs into the thigh (drawn as strokes)."
      case "below_knee"?: " It runs below the knee (drawn as strokes)."
      case "none"?: " It stays there."
      default: ""
      }
    return "Marked: \(place.name)\(onWhichSide).\(spread)"
  }

  private struct Place: Hashable, Sendable {
    let name: String
    /// Where it lies on the person's left; the right is its mirror image.
    let x: Double
    let y: Double
    /// On the middle line, whichever side hurts.
    var isCentral = false
  }

  private static let places: [String: Place] = [
    "lower_buttock": Place(name: "low in the buttock, at the sit bone", x: 94, y: 139),
    "mid_buttock": Place(name: "the middle of the buttock", x: 86, y: 104),
    "low_back": Place(name: "the low back", x: 106, y: 38),
    "side_hip": Place(name: "the side of the hip", x: 55, y: 108),
    "groin": Place(name: "the groin, which lies in front", x: 106, y: 160),
    "tailbone": Place(name: "the tailbone", x: 120, y: 92, isCentral: true),
    "mid_thigh": Place(name: "the middle of the thigh", x: 85, y: 212),
  ]

  private var outline: Markup {
    """
    <path class="skin" d="M84 12 C84 44 56 66 49 106 C43 146 57 214 65 294 L103 294 C105 250 \
    116 196 118.5 157 L121.5 157 C124 196 135 250 137 294 L175 294 C183 214 197 146 191 106 \
    C184 66 156 44 156 12 C134 18 106 18 84 12 Z"/>
    <path class="crease" d="M120 70 C119 98 119 126 120 156"/>
    <path class="crease" d="M117 153 C103 163 80 161 64 147 M123 153 C137 163 160 161 176 147"/>
    <path class="crease" d="M120 24 L120 46" opacity=".5"/>
    <path class="bone" d="M101 66 C107 58 133 58 139 66 C135 82 128 90 120 95 C112 90 105 82 101 66"/>
    <ellipse class="bone" cx="94" cy="139" rx="8" ry="10"/>
    <ellipse class="bone" cx="146" cy="139" rx="8" ry="10"/>
    """
  }

  private var marks: Markup {
    guard let site, let place = Self.places[site] else { return "" }
    if place.isCentral { return mark(place.x, place.y, isCertain: true) }
    let mirrored = 240 - place.x
    let (left, right, isCertain) =
      switch side {
      case "left"?: (true, false, true)
      case "right"?: (false, true, true)
      case "both"?: (true, true, true)
      default: (true, true, false)
      }
    var pieces: [Markup] = []
    if left { pieces += [spread(place.x, place.y), mark(place.x, place.y, isCertain: isCertain)] }
    if right {
      pieces += [spread(mirrored, place.y), mark(mirrored, place.y, isCertain: isCertain)]
    }
    return Markup(pieces)
  }

  private func mark(_ x: Double, _ y: Double, isCertain: Bool) -> Markup {
    isCertain
      ? """
      <circle class="mark" cx="\(x)" cy="\(y)" r="5.5"/>
      <circle class="ring" cx="\(x)" cy="\(y)" r="11"/>
      """
      : "<circle class=\"unsure\" cx=\"\(x)\" cy=\"\(y)\" r=\"11\"/>"
  }

  /// Strokes from the place down the leg, as far as the pain runs.
  private func spread(_ x: Double, _ y: Double) -> Markup {
    let end: Double
    switch refers {
    case "thigh"?: end = 262
    case "below_knee"?: end = 298
    default: return ""
    }
    let start = max(y + 18, 160)
    guard start < end else { return "" }
    let knee = x < 120 ? 85.0 : 155.0
    let strokes = stride(from: start, through: end, by: 7).map { place -> Markup in
      let down = (place - start) / max(end - start, 1)
      let middle = x + (knee - x) * down
      let half = 10 - 4 * down
      return """
        <path class="spread" d="M\(middle - half) \(place + 2) L\(middle + half) \(place - 2)"/>
        """
    }
    return Markup(strokes)
  }
}
