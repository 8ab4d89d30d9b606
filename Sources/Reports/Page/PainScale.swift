import Answers

/// The scale of pain, and where its red zone begins.
public enum PainScale {
  /// The highest pain during activity that is acceptable (S36, S37 of the clinical brief); anything
  /// above is the red zone.
  public static let highestAcceptable = 3.0
  public static let highest = 10.0
}
