import Answers
import Testing

/// Complaints in the frames of everyday sentences: every one in every frame.
@Suite struct `A complaint in a sentence` {
  @Test(arguments: Self.denials)
  func `that denies it is never taken as so`(frame: Frame) {
    for complaint in Self.complaints {
      let sentence = frame.around(complaint.words)
      let found = Mention.all(in: sentence).filter { $0.flag == complaint.flag }
      #expect(!found.contains { $0.polarity == .present }, "\(sentence): \(found)")
    }
  }

  @Test(arguments: Self.statements)
  func `that states it is never lost or denied`(frame: Frame) {
    for complaint in Self.complaints {
      let sentence = frame.around(complaint.words)
      let found = Mention.all(in: sentence).filter { $0.flag == complaint.flag }
      #expect(found.contains { $0.isOpen }, "\(sentence): \(found)")
      #expect(!found.contains { $0.polarity == .absent }, "\(sentence): \(found)")
    }
  }

  @Test(arguments: [
    "can't", "cannot", "I'm not able to", "I am unable to", "I struggle to", "I find it hard to",
    "it's difficult to", "I couldn't", "I can barely", "I haven't been able to",
    "I don't seem able to",
  ])
  func `of not being able is heard, whatever the words`(inability: String) {
    for act in [
      "pee", "urinate", "pass water", "empty my bladder", "hold my wee", "control my bowels",
      "get to the loo in time", "stop peeing", "feel when I wipe", "feel my bladder",
      "feel the toilet paper", "tell when I need to go", "walk", "put weight on it", "feel my foot",
      "catch my breath", "lift my foot", "stand on my toes",
    ] {
      let sentence = "\(inability) \(act)"
      #expect(Mention.all(in: sentence).contains { $0.polarity == .present }, "\(sentence)")
    }
  }

  @Test func `said in a roundabout way is told apart`() {
    for (rows, polarity) in [
      (MentionCorpus.roundaboutPresent, Mention.Polarity.present),
      (MentionCorpus.roundaboutAbsent, .absent), (MentionCorpus.roundaboutUnclear, .unclear),
      (MentionCorpus.roundaboutPast, .past),
    ] {
      for (flag, sentences) in rows {
        for sentence in sentences {
          let found = Mention.all(in: sentence).filter { $0.flag == flag }
          #expect(Set(found.map(\.polarity)) == [polarity], "\(flag): \(sentence): \(found)")
        }
      }
    }
  }

  @Test(arguments: MentionCorpus.harmlessThird)
  func `that only looks like one raises nothing`(sentence: String) {
    #expect(Mention.all(in: sentence).filter(\.isOpen) == [])
  }

  /// A sentence with a gap for a complaint.
  struct Frame: Sendable, CustomStringConvertible {
    let before: Substring
    let after: Substring

    init(_ text: Substring) {
      let gap = text.firstIndex(of: "_") ?? text.endIndex
      (before, after) = (text[..<gap], text[gap...].dropFirst())
    }

    var description: String { around("_") }

    func around(_ complaint: String) -> String { before + complaint + after }
  }

  private static let complaints: [(words: String, flag: SlotID)] = [
    ("numbness", "tingling"), ("tingling", "tingling"), ("pins and needles", "tingling"),
    ("weakness", "knee_weakness"), ("swelling", "bruise_swell_gap"),
    ("bruising", "bruise_swell_gap"), ("fever", "fever_unwell"), ("chest pain", "chest_breath"),
    ("shortness of breath", "chest_breath"), ("weight loss", "weight_loss"),
    ("incontinence", "ces"), ("bladder problems", "ces"), ("balance problems", "unsteady_gait"),
    ("night pain", "constant_or_night"),
  ]

  private static func frames(_ text: String) -> [Frame] {
    text.split { $0 == "|" || $0 == "\n" }.compactMap { part in
      let first = part.firstIndex { $0 != " " } ?? part.endIndex
      var words = part[first...]
      while words.last == " " { words.removeLast() }
      return words.isEmpty ? nil : Frame(words)
    }
  }

  private static let denials = frames(
    """
    no _ | no _ at all | I have no _ | I don't have _ | I do not have any _ | I haven't had any _ |
    I have not had _ | never had _ | there's no _ | there isn't any _ | without any _ |
    not experiencing _ | not noticed any _ | I didn't notice any _ | no sign of _ |
    no history of _ | no problems with _ | don't suffer from _ | nope no _ | no real _ | zero _ |
    _: no | _? nope | no pain, no _ | no pain or _ | neither pain nor _ | pain but no _ |
    just pain, no _ | no _ just pain | no _ or anything like that | no _ that I know of |
    not really any _ | thankfully no _ | luckily there's been no _ | I don't get any _ |
    free of _ | don't think there's any _ | I'd say no _ | no longer have _ | no there is no _ |
    haven't noticed _ | nothing, no _ | no _ or pain | no cramps no _
    """)

  private static let statements = frames(
    """
    I have _ | some _ | a bit of _ | _ since Monday | there is some _ | I keep getting _ |
    no pain but _ | no but I do have _ | no, just _ | no, only _ | nope, but some _ |
    no. _ though | apart from _ I'm fine | other than _ no | other than _, nothing | except _ |
    still got the _ | I'm having _ | along with _ | lots of _ | mild _ | sometimes _ |
    _ on and off | the _ is worse | the _ hasn't gone | the _ won't go away | not without _ |
    can't sit without _ | can't get rid of the _ | no relief from the _ | no change in the _ |
    never had _ until now | didn't have _ before | it's not pain, it's _ | more _ than pain |
    not so much pain as _ | no pain only _ | I don't know why I have _ | I don't like the _ |
    not sure what's causing the _ | no idea why there's _ | nothing helps the _ | nothing but _ |
    couldn't sleep because of _ | I can't walk due to _ | can't run with this _ |
    nothing makes the _ better | never without _ | not only pain but _ | no let up in the _ |
    I can't ignore the _ | I don't think this _ is normal | the _ isn't getting better |
    no improvement in _ | I'm not happy about the _ | can't explain the _ | not to mention _ |
    no cramp some _ | I never used to have _ | I've never had such _ | I've had _ for two weeks |
    I was having _ last week | they said I have _ | _: yes | _? yes | not great, _
    """)
}
