/// The statuses that tell whether an interview was finished, never how ill the person is.
public enum ClosingStatus {
  /// The interview reached its end.
  public static let finished: Int32 = 0
  /// The input ended, the person stopped, or too many answers running were not understood.
  public static let unfinished: Int32 = 65
  /// No answer came in time.
  public static let timedOut: Int32 = 75
}
