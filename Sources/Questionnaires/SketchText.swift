import Answers
import DialogScript

/// A sketch as the text of a dialog file.
struct SketchText {
  private(set) var text = ""
  /// For each line that has a condition, the blocks which that condition opens.
  private(set) var blocksByLine: [Int: [String]] = [:]
  private var lineCount = 0

  private static let width = 96

  init(id: String, title: String, notes: [String], start: String, _ nodes: [SketchNode]) {
    for note in notes { write("# ", note, indented: "# ") }
    line("dialog \(id)")
    // A line at the edge can't go on in the next.
    line("title  \(title.shortened(to: 200))")
    line("start  \(start)")
    for node in nodes { write(node) }
  }

  private mutating func line(_ content: String) {
    text += content
    text += "\n"
    lineCount += 1
  }

  private mutating func write(_ node: SketchNode) {
    line("")
    for note in node.notes { write("# ", note, indented: "# ") }
    switch node.body {
    case .question(let question):
      line("question \(node.name)")
      write(question)
    case .statement(let words):
      line("statement \(node.name)")
      property("say", words)
    case .junction:
      line("junction \(node.name)")
    case .ending:
      line("ending \(node.name)")
      line("  record")
    }
    for exit in node.exits {
      if let condition = exit.condition {
        let first = lineCount + 1
        property("to", "\(exit.target) when \(condition.inDialogWords)")
        blocksByLine[first] = exit.blocks
      } else {
        property("to", exit.target)
      }
    }
  }

  private mutating func write(_ question: SketchQuestion) {
    property("ask", question.ask)
    if !question.help.isEmpty { property("help", question.help.joined(separator: " ")) }
    if let link = question.link { line("  link  \(link)") }
    line("  slot  \(question.slot): \(question.type)")
    for choice in question.choices {
      write("  choice \(choice.id): ", choice.label, indented: "         ")
    }
  }

  private mutating func property(_ keyword: String, _ words: String) {
    let head = "  \(keyword)" + String(repeating: " ", count: 6 - keyword.utf8.count)
    write(head, words, indented: "        ")
  }

  /// Writes words that may be long on as many lines as they take.
  private mutating func write(_ head: String, _ words: String, indented: String) {
    var current = head
    var isEmpty = true
    for word in words.split(separator: " ").flatMap({ $0.inPieces(of: 1000) }) {
      let isFull = current.count + word.count + 1 > Self.width
      if !isEmpty, isFull, word.canBeginLine || current.utf8.count > 2000 {
        line(current)
        current = indented + word
      } else {
        current += (isEmpty ? "" : " ") + word
      }
      isEmpty = false
    }
    line(current)
  }
}

extension Substring {
  /// Words of a length that any line can hold.
  fileprivate func inPieces(of length: Int) -> [Substring] {
    guard utf8.count > length else { return [self] }
    var pieces: [Substring] = []
    var rest = self
    while !rest.isEmpty {
      // A character can be long, too: of its scalars, so many as fit.
      var end = rest.startIndex
      var size = 0
      while end < rest.endIndex, size < length {
        size += UTF8.width(rest.unicodeScalars[end])
        end = rest.unicodeScalars.index(after: end)
      }
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    return pieces
  }

  /// False for what would be taken for a note or for a line of its own.
  fileprivate var canBeginLine: Bool {
    guard let first = unicodeScalars.first else { return false }
    return first != "#" && !Self.keywords.contains(String(self))
  }

  private static let keywords: Set<String> = [
    "dialog", "title", "start", "question", "list", "statement", "junction", "ending", "ask",
    "why", "help", "say", "link", "safety", "raised", "advise", "record", "disposition", "slot",
    "choice", "item", "otherwise", "to",
  ]
}

extension String {
  /// The text, or as much of its beginning as has this many scalars at most.
  fileprivate func shortened(to length: Int) -> String {
    guard unicodeScalars.count > length else { return self }
    return String(unicodeScalars.prefix(length - 1)) + "…"
  }
}
