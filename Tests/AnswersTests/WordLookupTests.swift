import Testing

@testable import Answers

@Suite struct `A book of phrases` {
  private static let book: PhraseBook = {
    var book = PhraseBook()
    book.add("leak/s/ed, cant pee|wee, end ?part of bum", meaning: 0)
    book.add("tingling, tickling", meaning: 1)
    book.addWords("the my of")
    book.close()
    return book
  }()

  private func meanings(of text: String) -> [Int] {
    let words = Words(text).tokens
    let items = words.indices.map { index in
      var item = MentionItem(text: words[index].text, tokens: index..<index + 1, pause: .none)
      item.word = Self.book.place(of: words[index].key)
      return item
    }
    guard let first = items.first?.word else { return [] }
    return Self.book.phrases(beginningWith: first).filter { number in
      Self.book.end(of: Self.book[number], at: 0, in: items) {
        ["the", "my"].contains(items[$0].text)
      }
        != nil
    }.map { Self.book[$0].meaning }
  }

  @Test(arguments: ["leak", "leaks", "leaked", "cant wee", "cant the pee", "end of bum"])
  func `finds each way to say a phrase`(text: String) { #expect(meanings(of: text) == [0]) }

  @Test func `finds a phrase with and without the word that may be left out`() {
    #expect(meanings(of: "end part of my bum") == [0])
    #expect(meanings(of: "end part bum") == [])
  }

  @Test func `forgives one slip in a long word, of the one first written`() {
    #expect(Self.book.corrected("tinglng").map(Self.book.spelling) == "tingling")
    #expect(Self.book.corrected("ticlking").map(Self.book.spelling) == "tickling")
    #expect(Self.book.corrected("tinglinng").map(Self.book.spelling) == "tingling")
    #expect(Self.book.corrected("tangled") == nil)
    #expect(Self.book.corrected("leek") == nil)
  }

  @Test func `keeps long words apart by all their letters`() {
    let one = WordKey("immunocompromised")
    let other = WordKey("immunocompromisee")
    #expect(one != other)
    #expect(one == WordKey("immunocompromised"))
    #expect(WordKey("") != WordKey("a"))
  }
}

@Suite struct `The nearest name` {
  @Test(
    arguments: [
      ("mechansim", "mechanism"), ("onest", "onset"), ("Pain_Rest", "pain-rest"),
      // What was begun with three letters or more was meant before what is alike.
      ("reg", "region"), ("lingeri", "lingering"),
    ])
  func `is that of a slip, or of a beginning`(typed: String, meant: String) {
    let names = ["leg", "region", "mechanism", "onset", "pain-rest", "lingering", "body"]
    #expect(nearestName(to: typed, among: names) == meant)
  }

  @Test(arguments: ["", "r", "banana", "re"])
  func `is none where nothing is near`(typed: String) {
    #expect(nearestName(to: typed, among: ["region", "mechanism", "onset"]) == nil)
  }

  @Test func `is no beginning that two names have`() {
    #expect(nearestName(to: "pain", among: ["pain-rest", "pain-sit"]) == nil)
  }
}
