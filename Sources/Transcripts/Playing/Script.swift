/// What is typed in a conversation, line by line.
public struct Script: Hashable, Sendable {
  public var steps: [Step] = []
  /// True when the input ends after the last step, and the program with it; false when the
  /// conversation is left where it waits.
  public var endsInput = false
  /// True when somebody looks at how urgent it is on the way.
  public var readsLevel = false
  public var circumstances = Circumstances()

  public init() {}

  /// Plain lines of a file, each typed just as it is; then the input ends.
  public init(typing lines: [[UInt8]], file: String) {
    steps = lines.enumerated().map { number, line in
      Step(typing: .exact(line), file: file, line: number + 1)
    }
    endsInput = true
  }

  /// One thing that is typed, and where it stands.
  public struct Step: Hashable, Sendable {
    public let typing: Typing
    public let file: String
    public let line: Int
  }
}
