/// What the command line decides about how the terminal is met.
public struct TerminalSettings: Hashable, Sendable {
  /// True when readline and its redrawing are to be left out, whatever the terminal can do.
  public var isPlain: Bool
  /// True when nothing is to be bold.
  public var hasNoColour: Bool
  /// How long one answer may take; nil waits for ever.
  public var timeoutSeconds: Int?
  /// Where one byte is written each time a line is waited for.
  public var readyDescriptor: Int32?
  /// Where it is told, after each turn, at which node the conversation is, and how urgent.
  public var stateDescriptor: Int32?
  /// Where it is read how many seconds passed, a line for each wait; nil for the real clock.
  public var clockDescriptor: Int32?

  public init(
    isPlain: Bool = false, hasNoColour: Bool = false, timeoutSeconds: Int? = nil,
    readyDescriptor: Int32? = nil, stateDescriptor: Int32? = nil, clockDescriptor: Int32? = nil
  ) {
    (self.isPlain, self.hasNoColour) = (isPlain, hasNoColour)
    (self.timeoutSeconds, self.readyDescriptor) = (timeoutSeconds, readyDescriptor)
    (self.stateDescriptor, self.clockDescriptor) = (stateDescriptor, clockDescriptor)
  }

  /// The timeout as `poll` takes it; -1 waits for ever.
  var timeoutMilliseconds: Int32 {
    timeoutSeconds.map { Int32(clamping: Int64(max($0, 0)) * 1000) } ?? -1
  }
}
