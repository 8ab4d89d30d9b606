import Answers

/// A diagnostic before its place is worked out.
struct Problem {
  let code: Diagnostic.Code
  /// The offset of a byte of the file.
  let place: Int
  let message: String
  let remedy: String
  let nearest: String?
}

/// The problems found so far, in the order of their finding.
struct Problems {
  private(set) var all: [Problem] = []
  /// Names that may still be compared in the search for a nearest name; it keeps a huge file full of
  /// misspellings from taking quadratic time.
  private var comparisonsLeft = 1_000_000

  var hasErrors: Bool { all.contains { $0.code.severity == .error } }

  mutating func report(
    _ code: Diagnostic.Code, at place: Int, _ message: String, nearest: String? = nil,
    remedy: String = ""
  ) {
    all.append(
      Problem(code: code, place: place, message: message, remedy: remedy, nearest: nearest))
  }

  /// The name most like a misspelt one; nil when none is near.
  mutating func nearest(to name: String, among names: some Collection<String>) -> String? {
    guard comparisonsLeft > 0 else { return nil }
    comparisonsLeft -= names.count
    return nearestName(to: name, among: names)
  }
}
