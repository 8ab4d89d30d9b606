/// One conversation of a file, put to the test: what is typed, and what is expected of the coach.
public struct Trial: Hashable, Sendable {
  /// The file's name, as it was given.
  public let file: String
  public let transcript: Transcript
  public let script: Script
  /// How many of the steps were taken over from other conversations.
  public let included: Int
  /// What stands between one `You:` and the next.
  let segments: [Segment]

  /// The expectations between two things typed.
  struct Segment: Hashable, Sendable {
    /// The passage of the playback that they are about.
    let passage: Int
    /// The places of their entries in the transcript.
    let entries: Range<Int>
  }

  init(_ transcript: Transcript, file: String, script: Script, included: Int) {
    (self.transcript, self.file) = (transcript, file)
    (self.script, self.included) = (script, included)
    var segments: [Segment] = []
    var (start, passage) = (0, included)
    for (place, entry) in transcript.entries.enumerated() {
      guard case .you = entry.content else { continue }
      segments.append(Segment(passage: passage, entries: start..<place))
      (start, passage) = (place + 1, passage + 1)
    }
    segments.append(Segment(passage: passage, entries: start..<transcript.entries.count))
    self.segments = segments
  }

  /// What the conversation is called: its title, or its file's name without the ending.
  public var name: String {
    if let title = transcript.title { return title }
    let last = file.split(separator: "/").last ?? "conversation"
    return String(last.hasSuffix(".chat") ? last.dropLast(5) : last)
  }

  /// The line it begins on.
  public var line: Int { transcript.line }

  /// The line that a difference belongs to when it has no entry of its own.
  func line(ofSegment segment: Segment) -> Int {
    let place = segment.entries.lowerBound
    if transcript.entries.indices.contains(place - 1) {
      return transcript.entries[place - 1].lines.lowerBound
    }
    return transcript.line
  }
}

extension Transcript.Content {
  /// True where it is said how the interview ended, or where it waits.
  var tellsWhereItStands: Bool {
    switch self {
    case .at, .level, .result: true
    case .note, .given, .coach, .anyCoach, .you, .mentions, .neverMentions, .exit, .include: false
    }
  }

  /// True for what belongs to a turn, so that nothing can be given or included behind it.
  var isTurn: Bool {
    switch self {
    case .coach, .anyCoach, .you: true
    case .note, .given, .mentions, .neverMentions, .at, .level, .result, .exit, .include: false
    }
  }
}
