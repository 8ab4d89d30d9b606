import Answers
import Interview

/// Fits the lines of a draft together, and reports whatever does not fit.
///
/// Reading order: what each node holds (`NodeChecks`), the slots (`SlotChecks`, `ListChecks`), the
/// transitions and their conditions (`TransitionChecks`, `ConditionReader`), the graph
/// (`GraphChecks`, `AskingOrder`), the guards (`GuardChecks`) and, for a dialog that advises, what
/// guidance needs (`AdviceChecks`). Each is linear in the size of the file.
struct DialogChecker {
  let source: Source
  let draft: DialogDraft
  var problems: Problems
  /// True for a dialog that was found sound before. Then only what the dialog is made of is worked
  /// out, and not whether it is right.
  let isKnownSound: Bool

  /// The first node of each name.
  var nodes = NameTable()
  var slots = SlotTable()
  /// The slots that lists fill with numbers, and between which.
  var numberItems: [NumberItem] = []
  /// For each slot, whether only such lists fill it, so that nothing says more of it than the numbers.
  var isBareNumber: [Bool] = []
  /// What each question asks for; nil for other nodes, and where that can't be read.
  var forms: [Question.Form?] = []
  /// All transitions, node by node.
  var edges: [Edge] = []
  /// Where each node's transitions begin in `edges`; one more than there are nodes.
  var firstEdge: [Int] = []
  /// The slots that guards read.
  var reads: [GuardRead] = []
  /// True when some reference leads nowhere, so that what seems unreachable may not be.
  var isGraphUncertain = false
  /// What the author promises, as far as it can be read.
  var promises: [Promise] = []
  /// The nodes that can be reached, each after all that lead to it.
  var reached: [Int] = []

  struct Edge {
    let place: Int
    /// The node it leads to; nil where there is none of that name.
    let target: Int?
    let isConditional: Bool
    /// Nil for a transition without condition, and for one whose condition is unsound.
    let condition: Condition?
  }

  struct NumberItem {
    let slot: Name
    let range: ClosedRange<Int>
  }

  struct GuardRead {
    let node: Int
    let slot: Int
    let place: Int
  }

  init(_ source: Source, _ draft: DialogDraft, _ problems: Problems, isKnownSound: Bool) {
    (self.source, self.draft, self.problems) = (source, draft, problems)
    self.isKnownSound = isKnownSound
    isGraphUncertain = draft.isDamaged
  }

  var nodeNames: some Collection<String> { draft.nodes.lazy.map(\.name.text) }

  func edges(of node: Int) -> Range<Int> { firstEdge[node]..<firstEdge[node + 1] }
}
