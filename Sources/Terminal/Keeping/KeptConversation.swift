import Assistant
import Guidance
import Transcripts

/// A conversation of which every turn is on the disk before the next question is asked; or one whose
/// person is still to be asked, or has been asked, whether it may be kept.
public struct KeptConversation: Conversing {
  private var holding: RecordedConversation
  /// Answers that wait for their questions, since the dialog has changed.
  private var carried: CarriedAnswers?
  private var file: SavedFile?
  private var offer: KeepOffer?
  private let company: Company
  /// What is said first, where that is not the conversation's own first turn.
  private let recap: [Block]?
  /// What keeps the last turns from being written.
  private var failure: SavingFailure?
  /// True once a turn could not be written, even if it was later.
  public private(set) var hasFailed = false

  /// Who reads what is said.
  public enum Company: Hashable, Sendable {
    /// A person, who is told what becomes of their words.
    case person
    /// A pipe or a program, to which only the conversation itself is said.
    case program
  }

  /// A conversation that is kept from its first question on.
  public init(_ holding: RecordedConversation, in file: SavedFile, with company: Company) {
    (self.holding, self.file, self.company) = (holding, file, company)
    (carried, offer, recap) = (nil, nil, nil)
  }

  /// A conversation whose person will be asked whether it may be kept.
  public init(_ holding: RecordedConversation, offeringToKeepIn folder: PrivateFolder?) {
    (self.holding, company) = (holding, .person)
    offer = KeepOffer(folder, asksSafety: holding.conversation.dialog.asksSafety)
    (file, carried, recap) = (nil, nil, nil)
  }

  /// A conversation that follows an earlier one.
  ///
  /// - Parameters:
  ///   - file: where it is kept; nil to keep it nowhere.
  ///   - lasting: answers of then that still hold.
  ///   - opening: what a person is told before the first question.
  public init(
    _ holding: RecordedConversation, in file: SavedFile?, carrying lasting: CarriedAnswers? = nil,
    opening: [Block], with company: Company
  ) {
    (self.holding, self.file, self.company) = (holding, file, company)
    (carried, offer, recap) = (lasting, nil, company == .person ? opening : nil)
  }

  /// A conversation that goes on.
  public init(
    _ resumption: Resumption, in file: SavedFile, recap: [Block], with company: Company
  ) {
    (holding, carried, self.file) = (resumption.holding, resumption.carried, file)
    (self.recap, self.company, offer) = (company == .person ? recap : nil, company, nil)
  }

  /// The conversation itself.
  public var conversation: Conversation { holding.conversation }

  public mutating func open() -> Reply {
    guard let recap else { return holding.reply }
    let prompt = holding.reply.prompt
    return Reply(recap + (prompt?.question ?? holding.reply.said), prompt: prompt)
  }

  public mutating func hear(_ words: String) -> Reply {
    if offer?.isOpen == true { return decide(words) }
    let canBeKept = file != nil || offer != nil
    if company == .person, canBeKept, KeepOffer.asksToSave(words) { return save() }
    let wasSafety = holding.reply.prompt?.isSafety ?? false
    let reply = converse(words)
    offer?.noteTurn(wasSafety: wasSafety)
    return offering(after: reply)
  }

  public mutating func endInput() -> Reply {
    offer = nil
    guard holding.reply.prompt != nil else { return Reply([]) }
    // Nothing was said since it was taken up again: its file stays as it was left.
    let isUntouched =
      file.map { $0.bytes.count > holding.record.bytes.count && failure == nil } ?? false
    holding.endInput()
    return isUntouched ? holding.reply : keep(holding.reply)
  }

  public var nodeName: String { conversation.nodeName }
  public var level: Disposition? { conversation.level }
  public var result: String? { conversation.result }
  public var isFinished: Bool { conversation.isFinished }
  public var missesInARow: Int { conversation.missesInARow }

  /// Puts a line to the conversation, and writes down what comes of it.
  private mutating func converse(_ words: String) -> Reply {
    var answers = carried
    answers?.heardPerson(at: conversation)
    holding.hear(words)
    var count = 0
    while let line = answers?.nextLine(in: conversation) {
      holding.hear(line)
      count += 1
    }
    carried = answers
    var reply = holding.reply
    if count > 0, company == .person {
      reply.said.insert(contentsOf: KeepingNotice.stillStand(count).blocks, at: 0)
    }
    return keep(reply)
  }

  /// Has the turn on the disk before its reply is shown.
  private mutating func keep(_ reply: Reply) -> Reply {
    guard let file else { return reply }
    var notice: KeepingNotice?
    do throws(SavingFailure) {
      try file.keep(holding.record.bytes)
      if failure != nil { notice = .keptAgain }
      failure = nil
    } catch {
      if failure == nil { notice = .failed(error) }
      (failure, hasFailed) = (error, true)
    }
    return told(notice, in: reply, file)
  }

  private func told(_ notice: KeepingNotice?, in reply: Reply, _ file: SavedFile) -> Reply {
    guard company == .person else {
      if let notice { for block in notice.blocks { remark(block.line) } }
      return reply
    }
    var reply = reply
    guard reply.prompt == nil else {
      reply.said.insert(contentsOf: notice?.blocks ?? [], at: 0)
      return reply
    }
    // Nothing comes after an emergency.
    guard conversation.outcome?.disposition != .emergencyNow else { return reply }
    let last =
      failure.map(KeepingNotice.endNotKept)
      ?? .farewell(file.path, isFinished: isFinished, isRecord: conversation.isRecord)
    reply.said += last.blocks
    if failure == nil, conversation.mayLookBack, FollowUp.first(beside: file.path) == nil {
      reply.said += KeepingNotice.lookBack(file.path).blocks
    }
    return reply
  }
}

extension KeptConversation {
  /// Asks whether to keep it, if now is the time.
  private mutating func offering(after reply: Reply) -> Reply {
    guard let prompt = reply.prompt, offer?.isDue(at: prompt) == true else { return reply }
    guard let folder = offer?.folder else {
      offer?.isDecided = true
      return Reply(KeepingNotice.noHome.blocks + reply.said, prompt: prompt)
    }
    offer?.isOpen = true
    var said = reply.said
    if said.suffix(prompt.question.count) == prompt.question[...] {
      said.removeLast(prompt.question.count)
    }
    return Reply(said + KeepOffer.question, prompt: KeepOffer.prompt(folder))
  }

  /// Hears whether to keep it. Words that are no decision are not lost: they answer the question
  /// that was to come.
  private mutating func decide(_ words: String) -> Reply {
    guard let offer, let folder = offer.folder else { return converse(words) }
    switch offer.decision(in: words) {
    case .yes(let tellsMore):
      let notices = create(in: folder).blocks
      return tellsMore ? goOn(notices, hearing: words) : goOn(notices)
    case .no(let tellsMore):
      let notices = decline().blocks
      return tellsMore ? goOn(notices, hearing: words) : goOn(notices)
    case .somethingElse:
      return goOn(decline().blocks, hearing: words)
    case .request:
      self.offer?.isOpen = false
      return offering(after: converse(words))
    case .why:
      return Reply(
        KeepingNotice.whyKeep(folder.inWords(folder.path)).blocks + KeepOffer.question.suffix(1),
        prompt: KeepOffer.prompt(folder))
    case .unclear:
      self.offer?.misses += 1
      guard offer.misses + 1 < KeepOffer.mostMisses else { return goOn(decline().blocks) }
      return Reply(
        KeepingNotice.yesOrNo.blocks + KeepOffer.question.suffix(1),
        prompt: KeepOffer.prompt(folder))
    }
  }

  private mutating func decline() -> KeepingNotice {
    offer?.settle()
    return .notKept
  }

  private mutating func create(in folder: PrivateFolder) -> KeepingNotice {
    offer?.settle()
    do throws(SavingFailure) {
      let made = try folder.create(on: holding.record.header.date, holding: holding.record.bytes)
      (file, offer) = (made, nil)
      return .kept(KeepingNotice.name(of: made.path))
    } catch {
      return .couldNot(error)
    }
  }

  /// "save", at any question.
  private mutating func save() -> Reply {
    guard file == nil else { return goOn(KeepingNotice.keptAlready.blocks) }
    guard let folder = offer?.folder else { return goOn(KeepingNotice.noHome.blocks) }
    return goOn(create(in: folder).blocks)
  }

  /// The question that was held back, or what comes of these words.
  private mutating func goOn(_ notices: [Block], hearing words: String? = nil) -> Reply {
    var reply = words.map { converse($0) } ?? holding.reply
    reply.said = notices + (words == nil ? reply.prompt?.question ?? [] : reply.said)
    return reply
  }
}

extension Conversation {
  /// True when its answers were taken down for somebody who reads them.
  fileprivate var isRecord: Bool { outcome?.ending == .recorded }

  /// True when nothing in it waits to be seen sooner than a check-in would come.
  fileprivate var mayLookBack: Bool {
    outcome?.ending == .advised && outcome?.disposition == .routine
  }
}
