@preconcurrency import Glibc

/// The world's clock, as FHIR writes it.
enum Clock {
  /// The moment it is, in universal time.
  static var now: String {
    var seconds = time(nil)
    var moment = tm()
    gmtime_r(&seconds, &moment)
    let date = [Int(moment.tm_mon) + 1, Int(moment.tm_mday)].map(twoFigures)
    let clock = [moment.tm_hour, moment.tm_min, moment.tm_sec].map { twoFigures(Int($0)) }
    return "\(Int(moment.tm_year) + 1900)-" + date.joined(separator: "-") + "T"
      + clock.joined(separator: ":") + "Z"
  }

  /// This machine's time zone: `+01:00`.
  static var zone: String {
    var seconds = time(nil)
    var moment = tm()
    localtime_r(&seconds, &moment)
    let minutes = Int(moment.tm_gmtoff.magnitude) / 60
    return (moment.tm_gmtoff < 0 ? "-" : "+") + twoFigures(minutes / 60) + ":"
      + twoFigures(minutes % 60)
  }

  private static func twoFigures(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
