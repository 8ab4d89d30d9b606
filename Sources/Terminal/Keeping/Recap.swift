import Answers
import Guidance
import Transcripts

/// What is said when a conversation goes on: where it was, and what has become of it since.
public enum Recap {
  /// Says it in few words. The questions and answers themselves are not said again.
  ///
  /// - Parameter today: the day on which it goes on.
  public static func blocks(of resumption: Resumption, on today: CalendarDay?) -> [Block] {
    let conversation = resumption.holding.conversation
    let begun = resumption.holding.record.header.date
    let answers = conversation.answersInWords
    var sentences: [[String]] = [[opening(begun, today, answers.count)]]
    if resumption.wasTorn {
      sentences.append([
        "The last line in the file was cut off, so I do not count on it. Please answer this again."
      ])
    }
    switch resumption.fate {
    case .same, .moved: break
    case .sameSoFar:
      sentences.append([
        "My questions have changed since then, but none that you have answered."
      ])
    case .carried(let losses): sentences.append(told(losses))
    }
    guard resumption.holding.reply.prompt != nil else {
      sentences.append(["It is finished. This is what I said at the end:"])
      return paragraphs(sentences)
    }
    if !answers.isEmpty {
      sentences.append([
        "The last that you told me: \(answers.suffix(2).map(brief).joined(separator: ". ")). To see "
          + "all of it, type summary. To put something right, type change."
      ])
    }
    if conversation.isFinished {
      sentences.append(["You have had your advice. To read it again, type repeat."])
    }
    if let begun, let today, begun != today, !answers.isEmpty {
      sentences.append([
        "If something is new or worse since then, put that answer right first. If you think it is "
          + "an emergency, call your emergency number now."
      ])
    }
    return paragraphs(sentences)
  }

  private static func paragraphs(_ sentences: [[String]]) -> [Block] {
    sentences.map { .paragraph($0.joined(separator: " ")) }
  }

  private static func opening(_ begun: CalendarDay?, _ today: CalendarDay?, _ count: Int) -> String
  {
    let day =
      switch (begun, today) {
      case (let begun?, let today?) where begun == today: "today"
      case (let begun?, _): "on \(begun.inWords)"
      case (nil, _): "before"
      }
    let answered =
      switch count {
      case 0: "You have not answered anything yet."
      case 1: "Your answer to 1 question is kept."
      default: "Your answers to \(count) questions are kept."
      }
    return "Welcome back. We began \(day). \(answered)"
  }

  /// As much of an answer as tells it from others.
  private static func brief(_ answer: String) -> String {
    answer.count > mostLetters ? answer.prefix(mostLetters) + " …" : answer
  }

  private static let mostLetters = 60

  private static func told(_ losses: Resumption.Losses) -> [String] {
    var sentences = [
      losses.isOfFile
        ? "The file does not read as I wrote it, so I went through your answers once more. Those "
          + "that I could make out still stand."
        : "My questions have changed since then. Your answers still stand wherever I ask the same."
    ]
    if !losses.askedAgain.isEmpty {
      sentences.append("I have to ask again: \(losses.askedAgain.joined(separator: "; ")).")
    }
    if !losses.dropped.isEmpty {
      sentences.append("I do not ask any more: \(losses.dropped.joined(separator: "; ")).")
    }
    return sentences + ["The file of then stays beside the new one."]
  }
}
