import Assistant
@preconcurrency import Glibc
import Guidance
import Transcripts

/// Where a person reads what is said: a window, or a terminal of which nothing is known.
struct Screen: Hashable, Sendable {
  /// True when replies are set apart by a blank line, as suits a window that scrolls.
  let isWindow: Bool
  let hasBold: Bool

  /// The lines' width now; a window may change its size at any time.
  var layout: Layout {
    let window = Window(of: STDOUT_FILENO)
    return isWindow
      ? Layout(width: window?.layoutWidth ?? Layout.fixedWidth, hasBold: hasBold)
      : Layout(width: min(window?.columns ?? Layout.fixedWidth, Layout.fixedWidth))
  }

  /// Shows what the coach says, and keeps the question in sight.
  func append(_ reply: Reply, to bytes: inout [UInt8]) {
    let layout = layout
    guard isWindow else {
      layout.append(coach: reply.said, to: &bytes)
      return
    }
    if !reply.said.isEmpty { bytes.append(0x0A) }
    var blocks = reply.said
    if let prompt = reply.prompt, let window = Window(of: STDOUT_FILENO) {
      blocks += reminder(of: prompt, after: reply.said, rows: window.rows)
    }
    layout.append(coach: blocks, to: &bytes)
  }

  /// What to repeat so that the question is in sight when it is answered: all of it when an
  /// explanation pushed it out, its first sentence when it is itself too tall.
  func reminder(of prompt: Prompt, after said: [Block], rows: Int) -> [Block] {
    // The prompt takes a line, and the person's answer may take another.
    let room = max(rows - 2, 1)
    guard layout.lines(of: said) > room else { return [] }
    if said.suffix(prompt.question.count) != prompt.question[...] { return prompt.question }
    guard layout.lines(of: prompt.question) > room, prompt.question.count > 1 else { return [] }
    let beginning = [KeyNotice.questionAgain.paragraph] + prompt.question.prefix(1)
    return layout.lines(of: beginning) <= room ? beginning : []
  }
}

extension Layout {
  /// How many lines a turn takes.
  func lines(of blocks: [Block]) -> Int {
    var bytes: [UInt8] = []
    append(coach: blocks, to: &bytes)
    return bytes.count { $0 == 0x0A }
  }
}

extension Window {
  /// The width to set text in: the window's, short of the last column, where some terminals begin a
  /// new line; and no wider than is pleasant to read.
  var layoutWidth: Int { min(columns - 1, 100) }
}
