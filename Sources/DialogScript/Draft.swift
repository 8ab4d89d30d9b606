import Answers

// A dialog as its lines say it, before anything is known of how the lines fit together. Every part
// keeps the place where it stands, for the diagnostics.

/// A name, and where it stands.
struct Name {
  let text: String
  let place: Int
}

struct DialogDraft {
  var id: Name?
  var title: Name?
  var start: Name?
  var promises: [PromiseDraft] = []
  var nodes: [NodeDraft] = []
  /// Where the first line of the file stands.
  var firstLine: Int?
  /// True when some line could not be read at all, so that what seems missing may stand there.
  var isDamaged = false
}

/// A node as its lines say it. A class, since it is filled line by line and then read by every check,
/// none of which should copy its many parts.
final class NodeDraft {
  let kind: NodeKind
  let name: Name
  var ask: String?
  var why: String?
  var help: String?
  var say: String?
  var link: String?
  var isSafety = false
  /// Where the node is marked as standing outside the graph.
  var raised: Int?
  var slot: SlotDraft?
  var choices: [ChoiceDraft] = []
  var items: [ItemDraft] = []
  var otherwise: [OtherwiseDraft] = []
  var transitions: [TransitionDraft] = []
  var advise: Int?
  var record: Int?
  var disposition: Name?
  /// True when a line of the node could not be read, so that what seems missing may stand there.
  var isDamaged = false

  init(kind: NodeKind, name: Name) {
    (self.kind, self.name) = (kind, name)
  }

  /// Whether the node has a line of this kind.
  func has(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .ask: ask != nil
    case .why: why != nil
    case .help: help != nil
    case .say: say != nil
    case .link: link != nil
    case .safety: isSafety
    case .raised: raised != nil
    case .slot: slot != nil
    case .choice: !choices.isEmpty
    case .item: !items.isEmpty
    case .otherwise: !otherwise.isEmpty
    case .to: !transitions.isEmpty
    case .advise: advise != nil
    case .record: record != nil
    case .disposition: disposition != nil
    case .dialog, .title, .start, .promise, .question, .list, .statement, .junction, .ending: false
    }
  }
}

/// A promise before it is known what its names stand for.
struct PromiseDraft {
  /// Where the line's first word stands.
  let place: Int
  /// What follows that word.
  let parts: Parts
}

struct SlotDraft {
  let name: Name
  let type: Form

  enum Form {
    case plain(AnswerType)
    /// The choices are on lines of their own.
    case oneOf, anyOf
    case unreadable
  }
}

struct ChoiceDraft {
  let id: Name
  let words: WordsDraft
}

/// A label, and other words for the same.
struct WordsDraft {
  let label: Name
  let others: [String]
  /// Where all of them stand, with bars between them.
  let parts: Parts
}

struct ItemDraft {
  let slot: Name
  let fills: Filling
  let words: WordsDraft

  enum Filling {
    case yes
    case value(Name)
    case includes(Name)
  }
}

struct OtherwiseDraft {
  let slot: Name
  let value: Name
}

struct TransitionDraft {
  /// Where the line's first word stands.
  let place: Int
  let target: Name
  let isConditional: Bool
  /// The parts of the line that hold the condition; nil where there is none that can be read.
  let condition: Parts?
}
