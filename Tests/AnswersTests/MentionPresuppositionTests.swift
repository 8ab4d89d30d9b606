import Answers
import Testing

/// What a sentence denies is one thing; what it takes for granted is another, and is never absent.
@Suite struct `What a denial leaves standing` {
  @Test(arguments: [
    ("tingling", "I can't get rid of the tingling"),
    ("tingling", "there's no relief from the tingling"),
    ("tingling", "nothing stops the numbness in my foot"),
    ("tingling", "my toes haven't stopped tingling"),
    ("tingling", "no change in the numbness"),
    ("tingling", "I don't have quite as much tingling"),
    ("tingling", "I haven't slept properly since the numbness began"),
    ("tingling", "I can't deny the numbness"),
    ("tingling", "I never said I wasn't numb"),
    ("knee_weakness", "there's been no improvement in the weakness"),
    ("knee_weakness", "I don't like the weakness in this leg"),
    ("knee_weakness", "my leg isn't as strong as it used to be"),
    ("weight_bearing", "I can't walk as far as I used to"),
    ("tingling", "I used to have tingling in one foot but now it's in both"),
    ("fever_unwell", "I can't shake this fever"),
    ("weight_loss", "I can't explain the weight loss"),
    ("bruise_swell_gap", "I don't understand the swelling"),
    ("injury", "no pain since my fall"), ("injury", "no swelling from the crash"),
    ("recent_procedure_or_weak_immune", "no fever since the surgery"),
  ])
  func `is asked about`(flag: SlotID, sentence: String) {
    let found = Mention.all(in: sentence).filter { $0.flag == flag }
    #expect(found.contains { $0.isOpen } && !found.contains { $0.polarity == .absent })
  }

  @Test(arguments: [
    ("tingling", "no numbness no tingling"), ("knee_weakness", "no tingling no weakness no fever"),
    ("fever_unwell", "I am free from fever"), ("fever_unwell", "I don't suffer from fevers"),
    ("ces", "no change in my bladder habits"), ("ces", "I don't suffer from incontinence"),
    ("fever_unwell", "no fever from the injection"),
  ])
  func `and a plain denial stays one`(flag: SlotID, sentence: String) {
    let found = Mention.all(in: sentence).filter { $0.flag == flag }
    #expect(found.allSatisfy { !$0.isOpen }, "\(found)")
  }

  @Test(arguments: [
    ("pop", "I felt a slight pop"), ("pop", "there was this little snap, I heard it snap"),
    ("knee_weakness", "my knee keeps giving away"),
    ("knee_weakness", "I have difficulty pushing off"),
    ("knee_weakness", "my strength isn't what it was"),
    ("cancer", "I was diagnosed with cancer"), ("weight_bearing", "walking is hard"),
    ("ces", "I haven't peed since last night"),
    ("weight_bearing", "as you might have noticed I'm on crutches"),
    ("tingling", "no the numbness is still there"), ("tingling", "no mainly tingling"),
  ])
  func `and what is so is found`(flag: SlotID, sentence: String) {
    #expect(Mention.all(in: sentence).contains { $0.flag == flag && $0.polarity == .present })
  }
}
