/// Words that raise a flag on their own.
struct MentionSign: Sendable {
  let flag: SlotID
  /// What the words say when nothing denies or softens them.
  let polarity: Mention.Polarity
  let phrases: String

  init(_ flag: SlotID, _ phrases: String) {
    (self.flag, polarity, self.phrases) = (flag, .present, phrases)
  }

  init(_ flag: SlotID, _ polarity: Mention.Polarity, _ phrases: String) {
    (self.flag, self.polarity, self.phrases) = (flag, polarity, phrases)
  }

  static let all = emergencies + injuries + illnesses + histories + heard

}
