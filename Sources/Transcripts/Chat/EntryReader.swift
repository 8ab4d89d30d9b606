import Answers
import Guidance

/// Reads what stands after a label.
struct EntryReader {
  let readsRawTyping: Bool

  struct Fault: Error, Hashable {
    let message: String
  }

  func read(_ label: Label, _ text: String) throws(Fault) -> Transcript.Content {
    switch label {
    case .note: return .note(text)
    case .coach: return ["...", "…"].contains(text) ? .anyCoach : .coach(text)
    case .you: return .you(try typing(text))
    case .given: return .given(try given(text))
    case .mentions: return .mentions(try filled(text, "Mentions: soft seat"))
    case .neverMentions: return .neverMentions(try filled(text, "Never mentions: ibuprofen"))
    case .at: return .at(try filled(text, "At: onset"))
    case .result: return .result(try filled(text, "Result: routine (R1)"))
    case .level: return .level(try level(text))
    case .exit: return .exit(try exit(text))
    case .include: return try include(text)
    }
  }

  private func filled(_ text: String, _ example: String) throws(Fault) -> String {
    guard !text.isEmpty else { throw Fault(message: "nothing follows. Write it as `\(example)`.") }
    return text
  }

  private func typing(_ text: String) throws(Fault) -> Typing {
    if readsRawTyping { return .line(text) }
    do {
      return try Typing(text)
    } catch {
      switch error {
      case .unknownEscape(let escape):
        throw Fault(
          message: "`\(escape)` means nothing in a quoted answer. Known are \\t \\n \\r \\0 \\e "
            + "\\\" \\\\ \\xE9 \\u{1F9B5}.")
      case .unknownKey(let name):
        throw Fault(
          message: "no key is called `\(name)`. Known are <Ctrl-C> <Ctrl-D> <Tab> <Up> "
            + "<paste: …> <wait 31 s> <end of input>. If these very signs are typed, put them in "
            + "quotation marks.")
      }
    }
  }

  private func level(_ text: String) throws(Fault) -> Disposition {
    if let level = Disposition(rawValue: text.lowercased()) { return level }
    let names = Disposition.allCases.map(\.rawValue)
    throw Fault(message: "no level is called `\(text)`." + suggestion(for: text, among: names))
  }

  private func exit(_ text: String) throws(Fault) -> Int32 {
    guard let status = Int32(text), 0...255 ~= status else {
      throw Fault(message: "`Exit:` takes a status from 0 to 255, such as `Exit: 65`.")
    }
    return status
  }

  private func include(_ text: String) throws(Fault) -> Transcript.Content {
    let plain = text.replacing("“", with: "\"").replacing("”", with: "\"")
    guard let quote = plain.firstIndex(of: "\"") else {
      return .include(file: try filled(plain, "Include: other.chat \"Its title\""), title: nil)
    }
    let file = plain[..<quote].trimmed
    let rest = plain[plain.index(after: quote)...].trimmed
    guard !file.isEmpty, rest.last == "\"" else {
      throw Fault(message: "write it as `Include: other.chat \"Its title\"`.")
    }
    return .include(file: String(file), title: String(rest.dropLast()))
  }

  private func given(_ text: String) throws(Fault) -> Transcript.Given {
    guard let sign = text.firstIndex(of: "=") else {
      throw Fault(message: "`Given:` takes a name and a value, such as `Given: date = 2026-11-22`.")
    }
    let value = String(text[text.index(after: sign)...].trimmed)
    let name = String(text[..<sign].trimmed).lowercased()
    switch name {
    case "dialog": return .dialog(try filled(value, "Given: dialog = proximal-hamstring"))
    case "dialog-version": return .dialogVersion(try filled(value, "Given: dialog-version = 1"))
    case "date":
      guard CalendarDay(iso: value) != nil else {
        throw Fault(message: "`\(value)` is no day. Write it as `Given: date = 2026-11-22`.")
      }
      return .date(value)
    case "width":
      guard let width = Int(value), 20...1000 ~= width else {
        throw Fault(message: "a width is a number of columns from 20 to 1000.")
      }
      return .width(width)
    case "driver":
      if let driver = Transcript.Driver(rawValue: value.lowercased()) { return .driver(driver) }
      let names = Transcript.Driver.allCases.map(\.rawValue)
      throw Fault(message: "no driver is called `\(value)`." + suggestion(for: value, among: names))
    case "timeout":
      guard let seconds = Int(value), 0...1_000_000 ~= seconds else {
        throw Fault(message: "a timeout is a number of seconds, such as `Given: timeout = 30`.")
      }
      return .timeout(seconds)
    default:
      let names = ["dialog", "dialog-version", "date", "width", "driver", "timeout"]
      throw Fault(
        message: "nothing can be given under the name `\(name)`."
          + suggestion(for: name, among: names))
    }
  }

  private func suggestion(for name: String, among names: [String]) -> String {
    nearestName(to: name.lowercased(), among: names).map { " Did you mean `\($0)`?" }
      ?? " Known are: \(names.joined(separator: ", "))."
  }
}
