import Answers

extension Question {
  /// Reads words as an answer to this question, or to one item of its check-list.
  func read(_ words: String, item: Int?, _ today: CalendarDay?) -> Reading {
    answerType(item: item).interpret(words, on: today, strictly: isSafety)
  }

  /// The kind of answer that is waited for.
  public func answerType(item: Int? = nil) -> AnswerType {
    switch (form, item) {
    case (.single(_, let type), _): type
    case (.checkList, .some): .yesNo
    case (.checkList(let list), nil): .choices(list.options)
    }
  }

  /// True when the words are more an answer here than a command: "back", where a choice is called
  /// so.
  func prefers(_ reading: Reading, to command: Command) -> Bool {
    switch (form, command) {
    case (_, .change): return false
    case (.single(_, .choice), _), (.single(_, .choices), _), (.checkList, _): break
    case (.single, _): return false
    }
    switch reading {
    case .understood(_, .plain): return true
    case .understood, .ambiguous, .outOfRange, .notUnderstood: return false
    }
  }

  /// True where a first "not sure" gets one explanation: a check-list is opened instead, and its
  /// items stand by themselves.
  func explainsNotSure(_ open: OpenQuestion) -> Bool {
    if case .single = form { true } else { false }
  }

  /// An answer as it reads without its question.
  func words(for answer: Answer, said words: String, _ manner: Reading.Manner) -> String {
    switch answer {
    case .choice(let id): label(of: id) ?? words
    case .choices(let ids) where !ids.isEmpty:
      ids.map { label(of: $0) ?? $0.name }.joined(separator: "; ")
    case .choices, .yes, .no, .notSure, .skipped, .number, .text: words
    }
  }

  /// How a choice of this question is put to the person.
  public func label(of id: ChoiceID) -> String? {
    let options: [Option] =
      switch form {
      case .single(_, .choice(let options)), .single(_, .choices(let options)): options
      case .checkList(let list): list.options
      case .single: []
      }
    return options.first { $0.id == id }?.label
  }
}
