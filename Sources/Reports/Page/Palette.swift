/// The colours of the page, by what they are for.
public struct Palette: Hashable, Sendable {
  /// Each colour as six hexadecimal digits, under the name of its CSS variable.
  let colours: [Colour]

  struct Colour: Hashable, Sendable {
    let name: String
    let light: String
    let dark: String

    init(_ name: String, light: String, dark: String) {
      (self.name, self.light, self.dark) = (name, light, dark)
    }
  }

  static let house = Palette(colours: [
    // Grounds.
    Colour("paper", light: "fbfaf6", dark: "14191a"),
    Colour("card", light: "ffffff", dark: "1c2324"),
    Colour("alarm-card", light: "fdf0ed", dark: "3a1f1b"),
    // What is written on them.
    Colour("ink", light: "1c2a2e", dark: "e9eeeb"),
    Colour("quiet", light: "53636a", dark: "a8b7b6"),
    Colour("accent", light: "0d5c63", dark: "86d3cb"),
    Colour("alarm", light: "9a2318", dark: "ffb9ab"),
    // What is drawn on them.
    Colour("line", light: "dcd8cd", dark: "36423f"),
    Colour("skin", light: "f3e9df", dark: "2b3535"),
    Colour("contour", light: "7c6f63", dark: "90a5a2"),
    Colour("zone", light: "f6d8d0", dark: "55302a"),
  ])

  /// The variables of one scheme, for a style sheet.
  func variables(isDark: Bool) -> String {
    colours.map { "--\($0.name): #\(isDark ? $0.dark : $0.light);" }.joined(separator: " ")
  }
}
