import Assistant
import Guidance

/// What the terminal says of a key, rather than of a line.
enum KeyNotice: Hashable, Sendable {
  case lineCleared
  case interruptAgain
  case stopNow
  case carryingOn
  case questionAgain

  var paragraph: Block { .paragraph(words) }

  private var words: String {
    switch self {
    case .lineCleared: "Line cleared."
    case .interruptAgain: "Press Ctrl-C again to stop, or answer to go on."
    case .stopNow: "Stop now? yes / no"
    case .carryingOn: "Then we go on."
    case .questionAgain: "The question began further up:"
    }
  }
}

extension Prompt {
  /// The same question, with this text on the line.
  func again(prefill: String? = nil) -> Prompt {
    Prompt(
      question: question, why: why, completions: completions, prefill: prefill,
      isSafety: isSafety, takesFreeText: takesFreeText)
  }
}
