/// That a conversation was written over another version of its dialog than it was held over.
///
/// By itself it is no difference: what counts is whether the conversation still goes as it did.
public struct DialogChange: Hashable, Sendable {
  /// The fingerprint that the conversation gives.
  public let given: String
  /// The fingerprint of the dialog as it is.
  public let now: String

  /// The change, if there is one.
  public init?(given: String?, now: String) {
    guard let given, given != now else { return nil }
    (self.given, self.now) = (given, now)
  }

  /// What a tester is told beside a difference.
  public var sentence: String {
    "The dialog has changed since this was written: dialog-version was \(given), and is \(now)."
  }
}
