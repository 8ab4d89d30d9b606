/// One red-flag matter that free text touches: the slot it belongs to, how it is spoken of, and
/// the words it came from.
///
///     Mention.all(in: "no, but I do get tingling in the foot")
///     // [Mention(flag: "tingling", polarity: .present, words: "tingling in the foot")]
///
/// The net may only escalate. What is plainly denied is absent; whatever is left in doubt is
/// unclear, and a question is then asked outright.
///
/// Reading order: `MentionItem` makes items of words and finds phrases in them, `MentionDenial` and
/// `MentionStanding` say how each stands, `MentionAfterthought` what turns that round again,
/// `MentionRule` what stands near what, `MentionReader` the rest.
public struct Mention: Hashable, Sendable {
  /// The slot whose question asks about the matter outright.
  public let flag: SlotID
  public let polarity: Polarity
  /// The person's own words.
  public let words: String

  /// How the words speak of the matter.
  public enum Polarity: String, Hashable, Sendable, CaseIterable {
    case present
    /// Plainly denied.
    case absent
    /// It was so once, and is over.
    case past
    case someoneElse = "someone_else"
    /// Asked, supposed, softly denied, or said in words that may mean something harmless.
    case unclear
  }

  public init(flag: SlotID, polarity: Polarity, words: String) {
    self.flag = flag
    self.polarity = polarity
    self.words = words
  }

  /// Every mention in a text, in order; at most one per flag and place.
  public static func all(in text: String) -> [Mention] { all(in: Words(text)) }

  /// The same, for words already cut up.
  public static func all(in words: Words) -> [Mention] {
    let reader = MentionReader(words)
    return reader.mentions
  }

  /// Whether the matter must be asked about outright: it is so or may be so; or it was so once, and
  /// is of the kind that counts even when it is over, such as an operation or a cancer.
  public var isOpen: Bool {
    switch polarity {
    case .present, .unclear: true
    case .past: Self.lasting.contains(flag)
    case .absent, .someoneElse: false
    }
  }

  private static let lasting: Set<SlotID> = [
    "injury", "pop", "recent_procedure_or_weak_immune", "cancer", "bone_risk", "fluoroquinolone",
    "steroid", "pregnancy", "self_harm",
  ]
}
