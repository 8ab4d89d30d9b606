/// How lines that were too long were cut: at a window's edge, in the middle of a word, or at a blank,
/// as mails do.
struct LineCuts: Hashable {
  /// The window's width; nil where lines were cut at blanks.
  let window: Int?

  init(window: Int?) { self.window = window }

  /// Tells it from the lines that go on at the edge, where the program itself would indent them.
  ///
  /// - Parameters:
  ///   - answers: the widths of cut lines that a person typed.
  ///   - replies: the widths of cut lines that the coach said.
  ///   - widest: the width of the coach's widest line.
  init(ofAnswers answers: [Int], ofReplies replies: [Int], widest: Int) {
    let longest = (answers + replies).max() ?? 0
    // A window cuts all its lines at one place; only the blank there is lost on the way.
    let isEven = (answers + replies).allSatisfy { $0 >= longest - 1 }
    let edge = Self.usualWindows.contains(longest + 1) ? longest + 1 : longest
    if longest == 0 || !isEven {
      window = nil
    } else if !replies.isEmpty {
      // The coach's words were set for another width than the window's.
      window = longest >= widest ? edge : nil
    } else if Self.pipedWidths.contains(widest), longest < Self.usualWindows[0] - 1 {
      // No window is that narrow when the coach's lines are that wide: it was a mail.
      window = nil
    } else {
      // In a window the coach's lines end short of the last column.
      window = longest >= widest ? max(edge, widest + 1) : nil
    }
  }

  private static let usualWindows = [80, 100, 120, 132, 160]
  /// How wide the widest line is when it was set for no window.
  private static let pipedWidths = 70...Layout.fixedWidth

  /// The lines, each together with those that were cut off it.
  func joined(_ lines: [TurnLine]) -> [TurnLine] {
    var whole: [TurnLine] = []
    var lastColumns = 0
    for line in lines {
      if isCutOff(line), let open = whole.indices.last {
        let isMidWord = window.map { lastColumns >= $0 } ?? false
        // The cut may have gone just before a blank.
        let blank = isMidWord && line.indentation == 0 ? "" : " "
        whole[open].words += blank + line.words
        whole[open].columns =
          window == nil ? line.columns : whole[open].columns + line.columns
      } else {
        whole.append(line)
      }
      lastColumns = line.columns
    }
    return whole
  }

  private func isCutOff(_ line: TurnLine) -> Bool {
    // Where the indentation was lost, a list's lines still begin as they do.
    line.isAtEdge && (window != nil || !line.beginsListed)
  }
}

extension TurnLine {
  /// True for a line that goes on at the edge, where the program would indent it.
  var isAtEdge: Bool { indentation <= 1 && !isApart }

  fileprivate var beginsListed: Bool {
    if words.hasPrefix("- ") { return true }
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    return !digits.isEmpty && words.dropFirst(digits.count).hasPrefix(". ")
  }
}
