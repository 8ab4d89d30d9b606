import Assistant
import Guidance
import Testing

@testable import Terminal

@Suite struct `The question whether to keep a conversation` {
  private let offer = KeepOffer(PrivateFolder(state: "/state", home: nil), asksSafety: true)

  @Test(arguments: [
    ("yes", KeepOffer.Decision.yes(tellsMore: false)), ("Yeah", .yes(tellsMore: false)),
    ("keep", .yes(tellsMore: false)), ("save", .yes(tellsMore: false)),
    ("no", .no(tellsMore: false)), ("not sure", .no(tellsMore: false)),
    ("skip", .no(tellsMore: false)), ("no thanks", .no(tellsMore: false)),
    ("why?", .why), ("?", .why), ("help", .why), ("back", .request), ("quit", .request),
    ("", .unclear), ("7", .unclear), ("It hurts when I sit", .somethingElse),
    ("numb between my legs", .somethingElse),
    ("yes, but I am numb between my legs", .yes(tellsMore: true)),
    ("yes. My left side hurts", .yes(tellsMore: true)),
    ("no, my left side hurts", .no(tellsMore: true)),
    ("I'd rather you didn't keep it", .unclear),
    ("My left side hurts, and no pain in the leg", .no(tellsMore: true)),
    ("It hurts on the left, yes, mostly when I sit", .somethingElse),
  ])
  func `takes no word for a yes that is none, and loses none`(
    words: String, decision: KeepOffer.Decision
  ) { #expect(offer.decision(in: words) == decision) }

  @Test func `waits until the safety questions are behind, and comes once`() {
    func prompt(isSafety: Bool) -> Prompt { Prompt(question: [], why: "", isSafety: isSafety) }
    var offer = offer
    offer.noteTurn(wasSafety: false)
    #expect(!offer.isDue(at: prompt(isSafety: false)))
    offer.noteTurn(wasSafety: true)
    #expect(!offer.isDue(at: prompt(isSafety: true)))
    #expect(offer.isDue(at: prompt(isSafety: false)))
    offer.settle()
    #expect(!offer.isDue(at: prompt(isSafety: false)))
  }

  @Test func `comes after the first answer where nothing is asked about safety`() {
    var offer = KeepOffer(nil, asksSafety: false)
    offer.noteTurn(wasSafety: false)
    #expect(offer.isDue(at: Prompt(question: [], why: "")))
  }
}

@Suite struct `The private folder` {
  @Test(
    arguments: [
      ("/state", "/home/anna", "/state/sitbone"), ("/state/", nil, "/state/sitbone"),
      (nil, "/home/anna", "/home/anna/.local/state/sitbone"),
      ("state", "/home/anna", "/home/anna/.local/state/sitbone"),
      ("", "/home/anna", "/home/anna/.local/state/sitbone"),
      (nil, "anna", nil), (nil, "", nil), ("state", nil, nil), (nil, nil, nil),
    ] as [(String?, String?, String?)])
  func `is where the rules say`(state: String?, home: String?, path: String?) {
    #expect(PrivateFolder(state: state, home: home)?.path == path)
  }

  @Test func `is told as people write it`() {
    let folder = PrivateFolder(state: nil, home: "/home/anna")
    #expect(folder?.inWords("/home/anna/.local/state/sitbone") == "~/.local/state/sitbone")
    #expect(folder?.inWords("/home/annabel/x") == "/home/annabel/x")
  }
}
