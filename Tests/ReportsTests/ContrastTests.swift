import Reports
import Testing

/// The page's colours against each other, reckoned as WCAG 2 does, from the style sheet itself.
@Suite struct `The colours of the page` {
  /// Texts, and the grounds they stand on; they need 4.5 to 1.
  static let texts = [
    ("ink", "paper"), ("ink", "card"), ("ink", "alarm-card"), ("quiet", "paper"),
    ("quiet", "card"), ("accent", "paper"), ("accent", "card"), ("alarm", "paper"),
    ("alarm", "card"), ("alarm", "zone"), ("quiet", "alarm-card"),
  ]

  /// Marks that carry meaning; they need 3 to 1.
  static let marks = [
    ("contour", "card"), ("alarm", "skin"), ("accent", "line"), ("alarm", "line"),
    ("accent", "card"), ("accent", "zone"), ("alarm", "zone"), ("contour", "skin"),
  ]

  private func schemes() throws -> [String: [String: String]] {
    let page = try Page(of: Patient.usualRunner.visit).html
    let roots = page.matches(of: /:root \{ (?:color-scheme: [a-z ]+; )?(--[^}]*)\}/).map(\.output.1)
    #expect(roots.count >= 2)
    let colours = roots.map { root in
      Dictionary(
        root.matches(of: /--([a-z-]+): #([0-9a-f]{6});/).map {
          (String($0.output.1), String($0.output.2))
        }, uniquingKeysWith: { $1 })
    }
    return ["light": colours[0], "dark": colours[1]]
  }

  @Test(arguments: ["light", "dark"])
  func `can be told apart`(scheme: String) throws {
    let colours = try #require(schemes()[scheme])
    #expect(colours.count == 11)
    for (pairs, least) in [(Self.texts, 4.5), (Self.marks, 3.0)] {
      for (front, ground) in pairs {
        let ratio = try contrast(
          #require(colours[front]), #require(colours[ground]))
        #expect(ratio >= least, "\(front) on \(ground): \(ratio)")
      }
    }
  }

  @Test func `are reckoned as WCAG does`() {
    #expect((contrast("000000", "ffffff") - 21).magnitude < 0.001)
    #expect((contrast("777777", "ffffff") - 4.478).magnitude < 0.01)
  }

  private func contrast(_ one: String, _ other: String) -> Double {
    let (light, dark) = (luminance(one), luminance(other))
    return (max(light, dark) + 0.05) / (min(light, dark) + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let value = Int(colour, radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The 2.4th power, by the twelfth power's fifth root.
  private func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = base
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - twelfth) / (5 * fourth)
    }
    return root
  }
}
