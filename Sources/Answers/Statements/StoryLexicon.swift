/// Every turn of phrase that means something in a story.
struct StoryLexicon: Sendable {
  static let shared = StoryLexicon()

  private(set) var book = PhraseBook()
  /// What the phrases of the book mean.
  private(set) var meanings: [Notions] = []

  private init() {
    for (notion, patterns) in Notion.phrases {
      book.add(patterns, meaning: meanings.count)
      meanings.append(Notions(notion))
    }
    for (_, list) in MentionGrammar.roles { book.addWords(list) }
    for others in [Self.otherWords, MentionIdioms.otherWords] { book.addWords(others) }
    book.close()
  }

  /// What a phrase of the book means.
  func notions(of phrase: PhraseBook.Phrase) -> Notions { meanings[phrase.meaning] }

  /// Words that are a slip away from one of ours and are words of their own.
  private static let otherWords = """
    setting settings splitting spitting ruining raining trailing trading bitter butter batter letter
    listing pirates squads lounges stepped stooped stated stared starred starter waking warning
    sealed treated threat reading leading weighs heights staring storing sharing lasting listed
    sister foster sinking winter charging hiding riding hinting tasting resisting racket stocked
    stacked studied slower shower easier earlier tinder tender boarder border sorted sported
    reduces replaced released spring string strong sporting counter couched muscle muscles
    player players plays playing placed stayed strayed retire tired cousin couple company
    planned planted sudden settled saddle paddle middle meddle riddle runner ranking printing
    dieting lighting fighting sleeping steeping shopping stripping dropping walling willing
    calling balling falling filling feeling fueling healing hauling bridge fridge sitter gather
    lunged squatted lather rather whether weather heather leather father farther further harder hardly
    """
}
