import Answers
import Assistant
import Guidance
import Interview

/// All that decides how a conversation goes on: what was answered, which question is open, and how
/// it went so far with it. What was said, in which words and in which order, is left out.
struct ControlState: Hashable {
  let answers: [SlotID: Answer]
  let stop: Walk.Stop
  let reopened: Set<SlotID>
  let mentioned: [SlotID]
  let attempt: DialogState.Attempt
  let offer: Answer?
  let misses: Int
  let phase: Phase

  enum Phase: Hashable {
    case interviewing
    case confirming(OpenQuestion, Answer)
    case readingBack([Statement])
    case advised
    case over(String)
  }

  init(_ conversation: Conversation) {
    let interview = conversation.state.interview
    answers = interview.typedAnswers
    (stop, reopened, mentioned) = (interview.walk.stop, interview.reopened, interview.mentioned)
    var attempt = interview.attempt
    // Misses outside the interview's own questions; after three nothing waits any longer.
    misses = conversation.missesInARow - attempt.misses
    // From the third miss on, what is said depends on whether their number is odd.
    attempt.misses = Self.cap(attempt.misses)
    offer = attempt.offer?.answer
    attempt.offer = nil
    self.attempt = attempt
    phase =
      switch conversation.state.phase {
      case .interviewing: .interviewing
      case .confirming(let lowering): .confirming(lowering.question, lowering.corrected.answer)
      case .readingBack(let statements): .readingBack(statements)
      case .advised: .advised
      case .over: .over(conversation.result ?? "")
      }
  }

  /// The number of misses, of those that are treated alike the least.
  static func cap(_ misses: Int) -> Int { misses < 5 ? misses : 3 + (misses - 3) % 2 }

  var isOver: Bool { if case .over = phase { true } else { false } }

  /// The state as a digression has to leave it.
  var undisturbed: ControlState {
    var attempt = attempt
    attempt.hasDigressed = false
    return ControlState(self, attempt)
  }

  private init(_ other: Self, _ attempt: DialogState.Attempt) {
    (answers, stop, reopened) = (other.answers, other.stop, other.reopened)
    (mentioned, offer, misses, phase) = (other.mentioned, other.offer, other.misses, other.phase)
    self.attempt = attempt
  }
}

extension DialogState {
  /// What each slot holds, without the words that filled it.
  var typedAnswers: [SlotID: Answer] {
    Dictionary(
      uniqueKeysWithValues: answers.slots.compactMap { slot in
        answers.answer(slot).map { (slot, $0.withoutWords) }
      })
  }
}

extension Answer {
  /// Any text stands for every other: no rule and no guard reads it.
  fileprivate var withoutWords: Answer {
    if case .text = self { .text("some words") } else { self }
  }
}

/// Something that a person can do at any moment.
enum Move: Hashable {
  case types(String)
  case hangsUp
}

/// Every control state that can be come to, with every move from each.
struct ControlGraph {
  struct Edge {
    let from: Int
    let move: Move
    let to: Int
    let said: String
    let isMiss: Bool
    /// The words were taken as an answer, as words that digress elsewhere are by a question for free
    /// text.
    let isAnswer: Bool
  }

  private(set) var states: [ControlState] = []
  private(set) var samples: [Conversation] = []
  private(set) var edges: [Edge] = []
  /// States, by their place, that wait for nothing though they are not over.
  private(set) var silent: [Int] = []

  /// - Parameter moves: what is done in a state, which may be less where nothing is to be proved.
  init(_ dialog: Dialog, _ moves: (Conversation) -> [Move], limit: Int = 20_000) {
    var places: [ControlState: Int] = [:]
    var first = Conversation(dialog)
    _ = first.open()
    let start = ControlState(first)
    places[start] = 0
    states.append(start)
    samples.append(first)
    var next = 0
    while next < states.count, states.count < limit {
      defer { next += 1 }
      guard !states[next].isOver else { continue }
      for move in moves(samples[next]) {
        var conversation = samples[next]
        let reply =
          switch move {
          case .types(let words): conversation.hear(words)
          case .hangsUp: conversation.endInput()
          }
        let state = ControlState(conversation)
        let place = places[state] ?? states.count
        if place == states.count {
          places[state] = place
          states.append(state)
          samples.append(conversation)
        }
        if (reply.prompt == nil) != state.isOver { silent.append(place) }
        edges.append(
          Edge(
            from: next, move: move, to: place, said: reply.text,
            isMiss: conversation.missesInARow > samples[next].missesInARow,
            isAnswer: conversation.answered(since: samples[next])))
      }
    }
  }

  /// For each state, the fewest moves to an end; nil where none leads there.
  func distances(by moves: (Move) -> Bool) -> [Int?] {
    var distances = states.map { $0.isOver ? 0 : nil as Int? }
    var sources: [[Int]] = Array(repeating: [], count: states.count)
    for edge in edges where moves(edge.move) { sources[edge.to].append(edge.from) }
    var layer = states.indices.filter { states[$0].isOver }
    var distance = 0
    while !layer.isEmpty {
      distance += 1
      var further: [Int] = []
      for place in layer {
        for source in sources[place] where distances[source] == nil {
          distances[source] = distance
          further.append(source)
        }
      }
      layer = further
    }
    return distances
  }
}

extension Conversation {
  /// Something was answered since an earlier moment of it.
  fileprivate func answered(since earlier: Conversation) -> Bool {
    state.interview.turns.dropFirst(earlier.state.interview.turns.count).contains {
      if case .answered = $0.outcome { true } else { false }
    }
  }
}
