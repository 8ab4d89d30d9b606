import Answers
import Assistant
import DialogScript
import Dialogs
import Guidance
import Interview
import Testing

/// The shipped dialog, as the program reads it.
func shippedDialog() throws -> Dialog {
  let shipped = try #require(ShippedDialog.named("proximal-hamstring"))
  let reading = shipped.text.withUTF8Buffer {
    DialogReader.read(
      $0, file: "proximal-hamstring.dialog", vocabulary: Vocabulary.types,
      required: Vocabulary.required.sorted())
  }
  return try #require(reading.dialog)
}

/// Answers by node, for a person who goes through the whole interview.
struct Patient {
  var answers: [String: String]

  /// A runner with nothing alarming: hills, a hard chair, stretching, pain 2 of 10.
  static let runner = Patient(answers: [
    "notice": "yes", "region": "uk", "mode": "1", "age": "34", "emergency": "none",
    "story": "Sore low in the buttock", "onset": "gradual", "body": "none", "health": "none",
    "medicines": "none", "personal": "none", "site": "1", "side": "left", "leg": "none",
    "pain-at-rest": "1", "duration": "6 weeks", "sport": "1", "running": "2",
    "running-and-gym": "2", "gym": "1", "changes": "1, 3", "warm-up": "1", "lingering": "2",
    "pain-in-activity": "2", "pain-in-sitting": "4", "sitting-minutes": "20",
    "sitting-hours": "9", "habits": "1, 3", "tried": "none", "goal": "run a 10k",
    "pop": "no", "injury-days": "3", "walking": "no", "pregnancy-warning": "no",
    "mornings": "none", "mornings-and-age": "none", "stopped-weeks": "2 weeks",
    "rehab-weeks": "6 weeks", "topics": "done", "confirm": "yes",
  ])

  /// The same person, but for these answers.
  func but(_ changes: [String: String]) -> Patient {
    Patient(answers: answers.merging(changes) { $1 })
  }
}

/// What came of a whole conversation.
struct Held {
  var said: [String] = []
  var nodes: [String] = []
  var conversation: Conversation

  var text: String { said.joined(separator: "\n") }
  var result: String { conversation.result ?? "none" }
}

extension Patient {
  /// Talks to the end, or until a node for which there is no answer.
  func talk(through dialog: Dialog, today: CalendarDay? = nil) -> Held {
    var held = Held(conversation: Conversation(dialog, today: today))
    var reply = held.conversation.open()
    held.said.append(reply.text)
    while let prompt = reply.prompt, let answer = answers[prompt.ask.node], held.nodes.count < 99 {
      held.nodes.append(prompt.ask.node)
      reply = held.conversation.hear(answer)
      held.said.append(reply.text)
    }
    return held
  }
}

extension Reply {
  var text: String { said.map(\.line).joined(separator: "\n") }
}
