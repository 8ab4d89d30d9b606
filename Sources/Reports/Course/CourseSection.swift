import Guidance

extension CourseAssessment {
  /// What the course calls for, on the page.
  var markup: Markup {
    if let flagged {
      return "<h3>What it calls for</h3>\n<p class=\"notable\">\(flagged.headline)</p>"
    }
    if let latest = course.latestReturn, let askedAgain {
      let day = latest.day.spoken
      return
        "<h3>What it calls for</h3>\n<p>Everything was asked again on \(day). \(askedAgain.headline)</p>"
    }
    let told = remarks.map { remark -> Markup in
      let lines = ([remark.because].compactMap(\.self) + remark.lines).joined(separator: " ")
      return "<p><b>\(remark.heading)</b> \(lines)</p>"
    }
    return "<h3>What it calls for</h3>\n\(told)"
  }
}
