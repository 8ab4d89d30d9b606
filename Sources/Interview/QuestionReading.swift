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

  /// True when the words are the very name of a choice here, and so more an answer than a command.
  func names(_ words: String) -> Bool {
    let said = words.lowercased()
    return options.contains { option in
      option.label.lowercased() == said || option.otherWords.contains { $0.lowercased() == said }
    }
  }

  /// True where a first "not sure" gets one explanation: a check-list is opened instead, and its
  /// items stand by themselves.
  func explainsNotSure(_ open: OpenQuestion) -> Bool {
    if case .single = form { true } else { false }
  }

  /// An answer as it reads without its question.
  func words(for answer: Answer, said words: String) -> String {
    switch answer {
    case .choice(let id): label(of: id) ?? words
    case .choices(let ids) where !ids.isEmpty:
      ids.map { label(of: $0) ?? $0.name }.joined(separator: "; ")
    case .choices, .yes, .no, .notSure, .skipped, .number, .text: words
    }
  }

  /// How a choice of this question is put to the person.
  public func label(of id: ChoiceID) -> String? {
    options.first { $0.id == id }?.label
  }

  /// The choices that are put to the person.
  private var options: [Option] {
    switch form {
    case .single(_, .choice(let options)), .single(_, .choices(let options)): options
    case .checkList(let list): list.options
    case .single: []
    }
  }
}
