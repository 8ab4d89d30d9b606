import Assistant

extension Prompt {
  /// The same question, with this text on the line.
  func again(prefill: String? = nil) -> Prompt {
    Prompt(
      question: question, why: why, completions: completions, prefill: prefill,
      isSafety: isSafety, takesFreeText: takesFreeText)
  }
}
