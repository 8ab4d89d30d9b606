extension Diagnostic {
  /// The kind of a diagnostic: a name that stays the same when its message is reworded.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // The file.
    case utf16File = "utf16-file"
    case notUTF8 = "not-utf8"
    case tab
    case hiddenCharacter = "hidden-character"
    case lineTooLong = "line-too-long"

    // Its opening lines.
    case missingDialog = "missing-dialog"
    case missingTitle = "missing-title"
    case missingStart = "missing-start"
    case duplicateHeader = "duplicate-header"
    case nameDiffersFromFile = "name-differs-from-file"

    // Any line.
    case unknownKeyword = "unknown-keyword"
    case keywordNotAllowed = "keyword-not-allowed"
    case repeatedLine = "repeated-line"
    case strayLine = "stray-line"
    case unevenIndentation = "uneven-indentation"
    case emptyText = "empty-text"
    case unexpectedText = "unexpected-text"
    case badName = "bad-name"
    case reservedName = "reserved-name"

    // What a node must hold.
    case duplicateNode = "duplicate-node"
    case missingAsk = "missing-ask"
    case missingSlot = "missing-slot"
    case missingChoices = "missing-choices"
    case missingItems = "missing-items"
    case missingSay = "missing-say"
    case emptyEnding = "empty-ending"
    case ambiguousEnding = "ambiguous-ending"
    case unknownDisposition = "unknown-disposition"
    case dispositionWithoutWords = "disposition-without-words"

    // Slots, choices and items.
    case badSlotType = "bad-slot-type"
    case badRange = "bad-range"
    case unknownUnit = "unknown-unit"
    case badChoice = "bad-choice"
    case choiceNotAllowed = "choice-not-allowed"
    case duplicateChoice = "duplicate-choice"
    case duplicateLabel = "duplicate-label"
    case duplicateWord = "duplicate-word"
    case badItem = "bad-item"
    case duplicateItem = "duplicate-item"
    case itemKindsConflict = "item-kinds-conflict"
    case badOtherwise = "bad-otherwise"
    case missingOtherwise = "missing-otherwise"
    case otherwiseUnknownSlot = "otherwise-unknown-slot"
    case otherwiseNotNeeded = "otherwise-not-needed"
    case slotKindsConflict = "slot-kinds-conflict"
    case listKeyTaken = "list-key-taken"

    // Transitions and the graph.
    case badTransition = "bad-transition"
    case unknownStart = "unknown-start"
    case unknownNode = "unknown-node"
    case noWayOut = "no-way-out"
    case missingLastTransition = "missing-last-transition"
    case afterLastTransition = "after-last-transition"
    case endingWithTransition = "ending-with-to"
    case raisedWithTransition = "raised-with-to"
    case raisedInGraph = "raised-in-graph"
    case noEnding = "no-ending"
    case cycle
    case unreachableNode = "unreachable-node"
    case askedTwice = "asked-twice"

    // Conditions.
    case unreadableCondition = "unreadable-condition"
    case mixedAndOr = "mixed-and-or"
    case tooFewParts = "too-few-parts"
    case conditionTooDeep = "condition-too-deep"
    case unknownSlot = "unknown-slot"
    case unknownChoice = "unknown-choice"
    case wrongKindOfValue = "wrong-kind-of-value"
    case outOfRange = "out-of-range"
    case sameCondition = "same-condition"
    case neverHolds = "never-holds"
    case neverMatters = "never-matters"
    case notYetAsked = "not-yet-asked"

    // Promises.
    case badPromise = "bad-promise"
    case unknownAdvice = "unknown-advice"

    // Advice.
    case missingForAdvice = "missing-for-advice"
    case unlikeGuidance = "unlike-guidance"
    case unknownToGuidance = "unknown-to-guidance"

    public var severity: Severity { self == .unknownToGuidance ? .warning : .error }
  }
}
