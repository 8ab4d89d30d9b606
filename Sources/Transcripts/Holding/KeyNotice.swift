import Guidance

/// What the terminal says of a key, rather than of a line.
package enum KeyNotice: Hashable, Sendable, CaseIterable {
  case lineCleared
  case interruptAgain
  case stopNow
  case carryingOn
  case questionAgain

  package var paragraph: Block { .paragraph(words) }

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
