import Answers
import Assistant
import Guidance
import Interview

/// A saved conversation, taken up again where it stopped.
public struct Resumption: Sendable {
  /// The conversation as it stands now, what its file is to hold, and the question that is open.
  public let holding: RecordedConversation
  /// How what was saved stands to what is asked now.
  public let fate: Fate
  /// True when the file ended in a line that was cut off, which is not believed.
  public let wasTorn: Bool
  /// Answers that wait for their questions, where the dialog has changed.
  public let carried: CarriedAnswers?

  /// How a saved conversation stands to the dialog as it is now.
  public enum Fate: Hashable, Sendable {
    /// It reads as it would be held now, word for word.
    case same
    /// Its dialog lies elsewhere now.
    case moved
    /// The dialog has changed, and nothing of what was answered.
    case sameSoFar
    /// The dialog has changed, or the file was; its answers were carried over.
    case carried(Losses)
  }

  /// Takes up what was saved.
  ///
  /// - Parameters:
  ///   - version: the fingerprint of the dialog as it is now.
  ///   - background: what was known of the person before it began.
  public init(
    _ saved: SavedText, header: SavedHeader, over dialog: Dialog, version: String,
    after background: Background? = nil
  ) {
    wasTorn = saved.isTorn
    let begun = saved.header ?? header
    let asBefore = RecordedConversation(
      begun, over: dialog, after: background, typed: saved.typed)
    let end = asBefore.record.lastTypedEnd
    if saved.lastTypedEnd == end, saved.bytes.starts(with: asBefore.record.bytes[..<end]) {
      carried = nil
      fate = begun.version != version ? .sameSoFar : begun == header ? .same : .moved
      let now =
        fate == .sameSoFar ? header.over(version: version, remarks: [Self.sameSoFar]) : header
      holding = Self.withoutLeave(saved.typed, now, dialog, background)
      return
    }
    let losses = Losses(
      saved.answers, over: dialog, isOfFile: header.version == version)
    let newer = header.over(version: version, remarks: losses.remarks)
    var answers = CarriedAnswers(saved.answers, to: dialog)
    var held = RecordedConversation(newer, over: dialog, after: background)
    while let line = answers.nextLine(in: held.conversation) { held.hear(line) }
    (holding, fate, carried) = (held, .carried(losses), answers)
  }

  /// Begins anew, where a file broke off before its first question.
  public init(anew header: SavedHeader, over dialog: Dialog) {
    (holding, fate, wasTorn, carried) = (
      RecordedConversation(header, over: dialog), .same, true, nil
    )
  }

  private static let sameSoFar =
    "The dialog has changed since this began, and nothing of what had been answered by then."

  /// Holds the conversation again, but for a line by which the person left, so that it goes on from
  /// there. What ended the conversation by itself stays.
  private static func withoutLeave(
    _ typed: [String], _ header: SavedHeader, _ dialog: Dialog, _ background: Background?
  ) -> RecordedConversation {
    let held = RecordedConversation(header, over: dialog, after: background, typed: typed)
    guard held.conversation.state.isOver, !typed.isEmpty else { return held }
    let before = RecordedConversation(
      header, over: dialog, after: background, typed: typed.dropLast())
    if case .advised = before.conversation.state.phase { return before }
    return held.conversation.isFinished ? held : before
  }
}
