import Answers
import Interview

/// The names under which a dialog's answers stand in a saved file, and the kind of answer behind
/// each: `side` for a slot, `emergency` for a list, `emergency.ces` for an item asked by itself.
struct AnswerNames: Hashable, Sendable {
  private var places: [SlotID: Place] = [:]
  private var byName: [String: AnswerType] = [:]
  private var lists: Set<String> = []
  private var items: Set<String> = []

  private struct Place: Hashable, Sendable {
    let name: String
    let type: AnswerType
  }

  init(_ dialog: Dialog) {
    for (slot, type) in dialog.slots { add(slot, slot.name, type) }
    for case .question(let question) in dialog.nodes.map(\.body) {
      guard case .checkList(let list) = question.form else { continue }
      add(list.key, list.key.name, .choices(list.options))
      lists.insert(list.key.name)
      items.formUnion(list.items.map(\.id.name))
      for (place, item) in list.items.enumerated() {
        add(list.key(ofItem: place), Self.name(of: item, in: list), .yesNo)
      }
    }
  }

  /// The name of an item that is asked by itself. Its place in the list would change with the list.
  static func name(of item: CheckList.Item, in list: CheckList) -> String {
    "\(list.key.name).\(item.id.name)"
  }

  private mutating func add(_ key: SlotID, _ name: String, _ type: AnswerType) {
    places[key] = Place(name: name, type: type)
    byName[name] = type
  }

  /// The kind of answer that stands under a name.
  subscript(name: String) -> AnswerType? { byName[name] }

  /// True for the name of a check-list.
  func isList(_ name: String) -> Bool { lists.contains(name) }

  /// True for the name of something that a check-list asks about.
  func hasItem(_ name: String) -> Bool { items.contains(name) }

  func name(_ key: SlotID) -> String { places[key]?.name ?? key.name }

  func value(_ answer: Answer, _ key: SlotID) -> NotedValue {
    NotedValue(answer, of: places[key]?.type ?? .yesNo)
  }

  /// Every answer that stands, by name; what is asked again does not stand.
  func standing(_ interview: DialogState) -> [String: NotedValue] {
    var standing: [String: NotedValue] = [:]
    for key in interview.answers.slots where !interview.reopened.contains(key) {
      guard let finding = interview.answers[key] else { continue }
      standing[name(key)] = value(finding.answer, key)
    }
    return standing
  }
}
