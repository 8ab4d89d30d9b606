import Answers
import Interview

/// Which slots and choices of an earlier dialog have another name in the later one.
///
///     try Renaming(["pain_rest=rest_pain", "walking.cannot=unable"])
public struct Renaming: Hashable, Sendable {
  /// The new name of each renamed slot, by its old one.
  public var slots: [SlotID: SlotID] = [:]
  /// The new names of choices, by their old ones, for each slot by its old name.
  public var choices: [SlotID: [ChoiceID: ChoiceID]] = [:]

  public init() {}

  /// Why a text is no renaming, or not one of these two dialogs.
  public struct Fault: Error, Hashable, Sendable {
    public let message: String
  }

  /// Reads renamings as they are typed: `old=new` for a slot or a list, `slot.old=new` for a choice
  /// of a slot, which goes by its old name.
  public init(_ texts: [String]) throws(Fault) {
    for text in texts {
      let sides = text.split(separator: "=", omittingEmptySubsequences: false)
      let path = sides[0].split(separator: ".", omittingEmptySubsequences: false)
      guard sides.count == 2, path.count <= 2, !sides[1].isEmpty, path.allSatisfy({ !$0.isEmpty })
      else {
        throw Fault(
          message: "\"\(text)\" is no renaming: write old=new for a slot, and slot.old=new for a "
            + "choice")
      }
      let slot = SlotID(String(path[0]))
      if path.count == 1 {
        slots[slot] = SlotID(String(sides[1]))
      } else {
        choices[slot, default: [:]][ChoiceID(String(path[1]))] = ChoiceID(String(sides[1]))
      }
    }
  }

  /// What is wrong with it between two dialogs; nil where nothing is.
  public func fault(from old: Dialog, to new: Dialog) -> Fault? {
    let (before, after) = (old.namedAnswers, new.namedAnswers)
    for (from, to) in slots.sorted(by: { $0.key < $1.key }) {
      if let fault = missing(from.name, among: before.keys.map(\.name), "before") { return fault }
      if let fault = missing(to.name, among: after.keys.map(\.name), "after") { return fault }
      if before[to] != nil, slots[to] == nil {
        return Fault(message: "\"\(from)\" can't have become \"\(to)\", which was there before")
      }
    }
    if Set(slots.values).count < slots.count {
      return Fault(message: "two slots can't have become one")
    }
    for (slot, names) in choices.sorted(by: { $0.key < $1.key }) {
      if let fault = missing(slot.name, among: before.keys.map(\.name), "before") { return fault }
      let now = slots[slot] ?? slot
      for (from, to) in names.sorted(by: { $0.key < $1.key }) {
        let (was, becomes) = (before[slot] ?? [], after[now] ?? [])
        if let fault = missing(from.name, among: was.map(\.name), "before") { return fault }
        if let fault = missing(to.name, among: becomes.map(\.name), "after") { return fault }
        if was.contains(to), names[to] == nil {
          return Fault(message: "\"\(from)\" can't have become \"\(to)\", which was there before")
        }
      }
      if Set(names.values).count < names.count {
        return Fault(message: "two choices of \"\(slot)\" can't have become one")
      }
    }
    return nil
  }

  private func missing(_ name: String, among names: [String], _ time: String) -> Fault? {
    guard !names.contains(name) else { return nil }
    let nearest =
      nearestName(to: name, among: names.sorted())
      .map { ". Did you mean \"\($0)\"?" } ?? ""
    return Fault(message: "there is no \"\(name)\" in the dialog as it is \(time)\(nearest)")
  }
}

extension Dialog {
  /// What can be chosen in each slot; nothing for one that takes no choice, and for a list.
  fileprivate var namedAnswers: [SlotID: [ChoiceID]] {
    var named: [SlotID: [ChoiceID]] = slots.mapValues { $0.options?.map(\.id) ?? [] }
    for list in checkLists { named[list.key] = [] }
    return named
  }

  /// The lists that can come up or that words can open, in the order of the file.
  var checkLists: [CheckList] {
    nodes.compactMap { node in
      if case .question(let question) = node.body, case .checkList(let list) = question.form {
        list
      } else {
        nil
      }
    }
  }
}
