import Answers
import ArgumentParser
@preconcurrency import Glibc

/// A day given on the command line.
struct Today: ExpressibleByArgument {
  let day: CalendarDay

  init?(argument: String) {
    guard let day = CalendarDay(iso: argument) else { return nil }
    self.day = day
  }

  /// The day that the clock of this machine says it is.
  static var fromClock: CalendarDay? {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return CalendarDay(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }
}
