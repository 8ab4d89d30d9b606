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
  var nodes: [NodeDraft] = []
  /// Where the first line of the file stands.
  var firstLine: Int?
  /// True when some line could not be read at all, so that what seems missing may stand there.
  var isDamaged = false
}

struct NodeDraft {
  let kind: NodeKind
  let name: Name
  var ask: String?
  var why: String?
  var help: String?
  var say: String?
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
  /// The kinds of line met so far.
  var keywords: UInt32 = 0
  /// True when a line of the node could not be read, so that what seems missing may stand there.
  var isDamaged = false

  func has(_ keyword: Keyword) -> Bool { keywords & keyword.bit != 0 }
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
  let others: [Name]
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
  /// The parts of the line that hold the condition; nil for a transition without one.
  let condition: [Range<Int>]?
}
