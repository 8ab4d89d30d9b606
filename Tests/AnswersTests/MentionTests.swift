import Answers
import Testing

/// The red-flag net, on sentences of our own.
@Suite struct `The red-flag net` {
  @Test(arguments: MentionCorpus.present.indices)
  func `what is so is found`(row: Int) {
    let (flag, sentences) = MentionCorpus.present[row]
    #expect(sentences.count >= 8)
    for sentence in sentences {
      #expect(polarities(of: flag, in: sentence) == [.present], "\(sentence): \(show(sentence))")
    }
  }

  @Test(arguments: MentionCorpus.absent.indices)
  func `what is denied is absent`(row: Int) {
    let (flag, sentences) = MentionCorpus.absent[row]
    for sentence in sentences {
      #expect(polarities(of: flag, in: sentence) == [.absent], "\(sentence): \(show(sentence))")
      #expect(Mention.all(in: sentence).allSatisfy { !$0.isOpen }, "\(sentence): \(show(sentence))")
    }
  }

  @Test(arguments: MentionCorpus.other.indices)
  func `the past, other people and suppositions are told apart`(row: Int) {
    let (flag, polarity, sentences) = MentionCorpus.other[row]
    for sentence in sentences {
      #expect(polarities(of: flag, in: sentence) == [polarity], "\(sentence): \(show(sentence))")
    }
  }

  @Test func `more of what is so, denied, and someone else's is told apart`() {
    for (rows, polarity) in [
      (MentionCorpus.morePresent, Mention.Polarity.present), (MentionCorpus.moreAbsent, .absent),
      (MentionCorpus.moreOfOthers, .someoneElse),
    ] {
      for (flag, sentences) in rows {
        for sentence in sentences {
          #expect(
            polarities(of: flag, in: sentence) == [polarity], "\(sentence): \(show(sentence))")
        }
      }
    }
  }

  @Test func `a heading after an exception is no denial`() {
    #expect(Mention.all(in: "apart from not being able to pee, no").contains { $0.isOpen })
    #expect(Mention.all(in: "apart from not being able to pee no").contains { $0.isOpen })
  }

  @Test(arguments: MentionCorpus.none)
  func `a harmless sentence raises nothing`(sentence: String) {
    #expect(Mention.all(in: sentence) == [])
  }

  @Test func `a mention quotes the person`() {
    #expect(
      Mention.all(in: "Well… no, but I DO get Tingling in the foot!") == [
        Mention(flag: "tingling", polarity: .present, words: "Tingling in the foot")
      ])
  }

  @Test func `mentions come in the order of the text, once per flag and place`() {
    let mentions = Mention.all(
      in: "I heard a pop, it swelled up, and there's no numbness or tingling")
    #expect(
      mentions.map { "\($0.flag) \($0.polarity.rawValue)" } == [
        "pop present", "bruise_swell_gap present", "ces absent", "tingling absent",
      ])
  }

  @Test func `a denial ends at but, at a new subject and at the end of the sentence`() {
    for sentence in [
      "no fever but my foot is numb", "no fever, though my foot is numb",
      "I have no fever and my foot is numb",
      "no fever. My foot is numb", "I don't have a fever, I have a numb foot",
      "no fever only a numb foot",
      "nothing apart from a numb foot", "no my foot is numb", "no, just a numb foot",
      "not only is my foot numb",
      "if I don't move my foot goes numb", "without a cushion my foot goes numb",
      "no fever; numb foot",
    ] {
      #expect(
        polarities(of: "tingling", in: sentence) == [.present], "\(sentence): \(show(sentence))")
    }
  }

  @Test func `when in doubt the question is asked`() {
    for sentence in [
      "no fever, tingling in my foot", "I don't think it's tingling", "not never any tingling",
      "my wife noticed tingling in my foot", "is it bad that my foot is tingling?",
      "no fever and tingling down the left leg",
    ] {
      let open = Mention.all(in: sentence).contains { $0.flag == "tingling" && $0.isOpen }
      #expect(open, "\(sentence): \(show(sentence))")
    }
  }
}

/// Everything the net says of one flag.
private func polarities(of flag: SlotID, in text: String) -> Set<Mention.Polarity> {
  Set(Mention.all(in: text).filter { $0.flag == flag }.map(\.polarity))
}

/// The mentions of a text, to be read in a failure.
private func show(_ text: String) -> String {
  Mention.all(in: text).map { "\($0.flag) \($0.polarity.rawValue) «\($0.words)»" }
    .joined(separator: "; ")
}
