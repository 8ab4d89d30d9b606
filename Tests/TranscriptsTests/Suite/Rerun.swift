import Answers
import Assistant
import Guidance
import Interview

@testable import Transcripts

/// A conversation file held once more in process, with its own answers.
struct Rerun {
  /// What the file becomes: its heading, what is printed now, and the status when it is not 0.
  private(set) var text: String
  /// Answers that were not asked for any more.
  private(set) var unused: [String] = []
  /// Nodes at which the file had no answer.
  private(set) var unanswered: [String] = []

  /// How an answer of the file finds its question.
  enum Matching {
    /// The next answer is given, whatever is asked.
    case inOrder
    /// An answer is given to the question that it was given to before, wherever that stands now.
    case byQuestion
  }

  init(_ file: String, over dialog: Dialog, today: CalendarDay?, _ matching: Matching) {
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    text = lines.prefix { !$0.hasPrefix("Coach:") }.map { $0 + "\n" }.joined()
    var answers = Self.answers(in: file)
    let asked = dialog.nodes.compactMap { node in
      if case .question(let question) = node.body { Self.plain(question.ask) } else { nil }
    }
    var conversation = Conversation(dialog, today: today)
    var bytes: [UInt8] = []
    let layout = Layout()
    var reply = conversation.open()
    layout.append(coach: reply.said, to: &bytes)
    while let prompt = reply.prompt {
      let place =
        switch matching {
        case .inOrder: answers.indices.first
        case .byQuestion: Self.place(of: prompt, in: answers, asked)
        }
      guard let place else {
        if !answers.isEmpty { unanswered.append(conversation.nodeName) }
        reply = conversation.endInput()
        layout.append(coach: reply.said, to: &bytes)
        break
      }
      let words = TypedLine(bytes: answers.remove(at: place).words.utf8).words
      layout.append(you: words, to: &bytes)
      reply = conversation.hear(words)
      layout.append(coach: reply.said, to: &bytes)
    }
    unused = answers.map(\.words)
    let result = conversation.result ?? "unfinished at \(conversation.nodeName)"
    layout.append(result: result, to: &bytes)
    text += String(decoding: bytes, as: UTF8.self)
    if !conversation.isFinished { text += "Exit: 65\n" }
  }

  private struct GivenAnswer {
    /// What the coach had said before, in single blanks.
    let coach: String
    let words: String
  }

  private static func answers(in file: String) -> [GivenAnswer] {
    var coach = ""
    return TranscriptReader.read(file, file: "").transcripts.flatMap(\.entries).compactMap {
      switch $0.content {
      case .coach(let text):
        coach = plain(text)
        return nil
      case .you(.line(let words)): return GivenAnswer(coach: coach, words: words)
      default: return nil
      }
    }
  }

  /// The first answer that was given to this question; else the next one, if its own question is gone
  /// from the dialog, and so was probably reworded.
  private static func place(of prompt: Prompt, in answers: [GivenAnswer], _ asked: [String])
    -> Int?
  {
    // After the advice the same is asked in other words from the second time on.
    if prompt.ask.node == "topics" {
      return answers.firstIndex { $0.coach.contains("Anything else?") }
    }
    let question = prompt.question.compactMap { block in
      if case .paragraph(let text) = block { plain(text) } else { nil }
    }
    // What follows may be put in other words the second time.
    let same = question.first.flatMap { first in
      answers.firstIndex { $0.coach.contains(first) }
    }
    if let same { return same }
    guard let next = answers.first else { return nil }
    return asked.contains(where: next.coach.contains) ? nil : 0
  }

  private static func plain(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
