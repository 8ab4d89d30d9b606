import Answers

extension DurationPhrase {
  /// The length in the person's own measure: "about 3 months", "a year and a half", "2 to 3 weeks".
  public var inWords: String {
    let about = isApproximate ? "about " : ""
    guard low == high else { return "\(about)\(low.plain) to \(high.plain) \(unit.rawValue)s" }
    return about + high.times(unit)
  }
}

extension Double {
  /// A number of weeks as a person would say it: whole weeks as they are, and months, years or days
  /// where they were reckoned from those.
  var weeksInWords: String {
    let days = self * 7
    if self * 2 == (self * 2).rounded(), self >= 1 { return times(.week) }
    if days < 6.5 { return days.rounded().times(.day) }
    for (unit, length) in [(DurationPhrase.Unit.year, 365.0), (.month, 30.0)] {
      let halves = (days / length * 2).rounded()
      // A week counts in tenths: nothing else comes so near to a half of a month or a year.
      if halves >= 2, abs(days - halves * length / 2) < 0.4 {
        return (halves / 2).times(unit)
      }
    }
    if days >= 90 { return "about " + (days / 30).rounded().times(.month) }
    return "about " + rounded().times(.week)
  }

  /// "A week", "2 weeks", "a year and a half", "2 and a half months".
  fileprivate func times(_ unit: DurationPhrase.Unit) -> String {
    let name = unit.rawValue
    let one = name == "hour" ? "an" : "a"
    if self == 1 { return "\(one) \(name)" }
    if self == 0.5 { return "half \(one) \(name)" }
    if self == 1.5 { return "\(one) \(name) and a half" }
    let whole = rounded(.down)
    if self - whole == 0.5 { return "\(whole.plain) and a half \(name)s" }
    return "\(plain) \(name)s"
  }
}
