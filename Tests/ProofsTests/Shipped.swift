import Answers
import Assistant
import DialogScript
import Dialogs
import Guidance
import Interview
import Proofs
import Testing

/// The text of the shipped dialog.
func shippedText() throws -> String {
  let shipped = try #require(ShippedDialog.named("proximal-hamstring"))
  return "\(shipped.text)"
}

/// A dialog and its promises, read from its text.
func read(_ text: String) throws -> (dialog: Dialog, promises: [Promise]) {
  let reading = DialogReader.read(
    text, vocabulary: Vocabulary.types, advice: AdviceID.allCases.map(\.rawValue))
  return (
    try #require(reading.dialog, "\(reading.diagnostics.map(\.description))"), reading.promises
  )
}

extension String {
  /// The text with its only occurrence of a part put differently.
  func putting(_ part: String, as other: String) throws -> String {
    let pieces = components(of: part)
    try #require(pieces.count == 2, "\(part)")
    return pieces.joined(separator: other)
  }

  private func components(of part: String) -> [String] {
    var pieces = [""]
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(part) {
        pieces.append("")
        rest = rest.dropFirst(part.count)
      } else {
        pieces[pieces.count - 1].append(rest.removeFirst())
      }
    }
    return pieces
  }
}

/// What the program itself makes of a conversation: its last line.
///
/// - Parameter asksAll: false to hold it as with a patient. What can't matter any more is passed over
///   then, and the answers to it are left out.
func replay(_ witness: Witness, through dialog: Dialog, asksAll: Bool = false) -> (
  result: String?, node: String
) {
  var conversation = Conversation(dialog, asksAll: asksAll)
  _ = conversation.open()
  for turn in witness.turns where conversation.nodeName == dialog[turn.question.node].name {
    let question = dialog.question(at: turn.question.node)
    for line in question?.spoken(turn.answer, item: turn.question.item) ?? [] {
      _ = conversation.hear(line)
    }
  }
  return (conversation.result, conversation.nodeName)
}

/// A small dialog of an author's own, with a list that guidance watches.
let smallDialog = """
  dialog small
  title  A small one
  start  screen

  list screen
    ask   Any of these?
    safety
    item  ces: Numb between the legs
    item  weight_bearing = cannot: I can't stand on it
    item  weight_bearing = limp: I limp
    item  fever_unwell: A fever
    otherwise weight_bearing = normal
    to    unsure when screen is not sure
    to    pain

  statement unsure
    say   That is all right.
    to    sport

  question pain
    ask   How bad is it at rest?
    slot  pain_rest: scale 0 to 10
    to    sport when pain_rest at most 3 and fever_unwell is no
    to    rest when pain_rest above 7 or weight_bearing is limp
    to    sport

  question sport
    ask   What do you do?
    slot  sport: any of
    choice run: Running
    choice gym: The gym
    to    rest when sport includes run or sport is not sure
    to    done

  ending rest
    say   Please rest it.
    disposition within_days

  ending done
    record

  """
