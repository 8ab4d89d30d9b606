import Answers
import Interview

/// What came of reading a dialog file.
public struct DialogReading: Hashable, Sendable {
  /// The dialog, known to be sound; nil when there is any error.
  public let dialog: Dialog?
  /// All that is wrong with the file, in the order of its lines.
  public let diagnostics: [Diagnostic]
  /// What the author promises of every conversation; not read again of a dialog known to be sound.
  public let promises: [Promise]

  public init(dialog: Dialog?, diagnostics: [Diagnostic], promises: [Promise] = []) {
    (self.dialog, self.diagnostics, self.promises) = (dialog, diagnostics, promises)
  }
}

/// Reads `.dialog` files.
///
/// Reading order: bytes become lines (`LineReader`), lines a draft (`DraftReader`), a draft is
/// checked (`DialogChecker`), and a sound draft becomes a dialog (`Assembly`).
public enum DialogReader {
  /// Reads a dialog from its text.
  ///
  /// - Parameters:
  ///   - file: the file's name or path, for the diagnostics; where it ends in `.dialog`, the dialog
  ///     must have the same name.
  ///   - vocabulary: the slots that guidance reads. A dialog that ends in advice must declare them
  ///     with the same kind of answer.
  ///   - required: the slots that a dialog must ask for in order to end in advice.
  ///   - advice: the names of the advice that guidance gives, for the promises.
  public static func read(
    _ text: String, file: String = "", vocabulary: [SlotID: AnswerType]? = nil,
    required: [SlotID] = [], advice: [String]? = nil
  ) -> DialogReading {
    var text = text
    return text.withUTF8 {
      read($0, file: file, vocabulary: vocabulary, required: required, advice: advice)
    }
  }

  /// Reads a dialog from a file's bytes, which need not be text at all.
  public static func read(
    _ bytes: [UInt8], file: String = "", vocabulary: [SlotID: AnswerType]? = nil,
    required: [SlotID] = [], advice: [String]? = nil
  ) -> DialogReading {
    bytes.withUnsafeBufferPointer {
      read($0, file: file, vocabulary: vocabulary, required: required, advice: advice)
    }
  }

  /// Reads a dialog from bytes that are lent for the length of the call, without copying them.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String = "",
    vocabulary: [SlotID: AnswerType]? = nil, required: [SlotID] = [], advice: [String]? = nil
  ) -> DialogReading {
    read(bytes, file: file, isKnownSound: false) { checker in
      checker.checkGraph()
      checker.checkGuards()
      checker.checkPromises(advice: advice)
      checker.checkAdvice(vocabulary: vocabulary, required: required)
    }
  }

  /// Reads a dialog that was found sound before, such as one that is compiled into the program, into
  /// the same dialog as before. What could only be complained of is not looked for again.
  public static func readAgain(_ bytes: UnsafeBufferPointer<UInt8>, file: String)
    -> DialogReading
  {
    read(bytes, file: file, isKnownSound: true) { _ in }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, isKnownSound: Bool,
    checks: (inout DialogChecker) -> Void
  ) -> DialogReading {
    let source = Source(bytes: bytes)
    var problems = Problems()
    guard source.isText(&problems) else {
      return DialogReading(
        dialog: nil, diagnostics: source.diagnostics(of: problems, file: file))
    }
    var reader = DraftReader(source, problems, isKnownSound: isKnownSound)
    reader.read()
    var checker = DialogChecker(
      source, reader.draft, reader.problems, isKnownSound: isKnownSound)
    checker.checkNodes(file: file)
    checker.checkSlots()
    checker.checkTransitions()
    checks(&checker)
    return DialogReading(
      dialog: checker.problems.hasErrors ? nil : checker.dialog(),
      diagnostics: source.diagnostics(of: checker.problems, file: file),
      promises: checker.problems.hasErrors ? [] : checker.promises)
  }
}
