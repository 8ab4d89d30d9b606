import Assistant
import Guidance

/// What is said of a line, or of the input, rather than by the conversation.
package enum Notice: Hashable, Sendable {
  case tooLong
  case severalLines(Int)
  case unfinishedSequence
  case undecodable
  case notUTF8File
  case tooManyMisses
  case noAnswerInTime

  package var paragraph: Block { .paragraph(words) }

  private var words: String {
    switch self {
    case .tooLong:
      "That was too long to read. An answer may have about 4000 letters. "
        + "Please say it in fewer words."
    case .severalLines(let count):
      "You pasted \(count) lines; I asked one question. Please give one answer at a time."
    case .unfinishedSequence:
      "That line held a code for the terminal, and I could not read all of it. "
        + "Please type your answer again."
    case .undecodable:
      "Some letters of that line were not UTF-8, so I cannot be sure what it said. "
        + "Please type your answer again."
    case .notUTF8File:
      "These answers are stored as UTF-16, which I cannot read. "
        + "Please save the file as UTF-8 and start again."
    case .tooManyMisses:
      "I did not understand \(MissLimit.piped) answers in a row, so I stop here."
    case .noAnswerInTime: "No answer came in time."
    }
  }
}

/// How often an answer may be not understood.
enum MissLimit {
  /// In a pipe nobody is there to do better; with a person there is no limit.
  static let piped = 20
}

extension TypedLine {
  /// Why this line is not put to the conversation, or nil when it is.
  package func refusal(at prompt: Prompt) -> Notice? {
    switch flaw {
    case nil: nil
    case .tooLong: .tooLong
    case .unfinishedSequence: .unfinishedSequence
    case .severalLines(let count): prompt.takesFreeText ? nil : .severalLines(count)
    case .undecodable: prompt.takesFreeText ? nil : .undecodable
    }
  }
}
