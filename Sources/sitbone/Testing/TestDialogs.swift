import Assistant
import Dialogs
@preconcurrency import Glibc
import Synchronization
import Transcripts

/// The dialogs that conversations are held over, each read once, and readied for its conversations.
///
/// A class, since all threads share what was read.
final class TestDialogs: Sendable {
  private let known = Mutex<[String: Reading]>([:])

  /// What came of reading a dialog.
  enum Reading: Sendable {
    /// A conversation that has not begun, and the dialog's fingerprint.
    case sound(Conversation, version: String)
    /// Why it can't be used; `isMissing` when it could not even be opened.
    case unusable(String, isMissing: Bool)
  }

  /// The dialog that a conversation names, or the usual one.
  func dialog(_ circumstances: Circumstances) -> Reading {
    let name = Self.argument(circumstances)
    return known.withLock { known in
      if let reading = known[name] { return reading }
      let reading = Self.read(name)
      known[name] = reading
      return reading
    }
  }

  /// The dialog as the command line names it: a shipped one's name, or a path.
  static func argument(_ circumstances: Circumstances) -> String {
    guard let named = circumstances.dialog else { return DialogSource.usual }
    return ShippedDialog.named(named.name) == nil ? named.path : named.name
  }

  private static func read(_ name: String) -> Reading {
    if ShippedDialog.named(name) == nil, access(name, R_OK) != 0 {
      return .unusable(
        "the dialog \(name) can't be opened: \(String(cString: strerror(errno))). Name a shipped "
          + "dialog, or a file as seen from this one.", isMissing: true)
    }
    guard let source = try? DialogSource(name) else {
      return .unusable("the dialog \(name) can't be read.", isMissing: true)
    }
    let reading = source.read()
    if let dialog = reading.dialog {
      return .sound(Conversation(dialog), version: source.fingerprint.description)
    }
    let first = reading.diagnostics.first.map { " \($0)" } ?? ""
    return .unusable(
      "the dialog \(name) is not sound. Run `sitbone check \(name)`.\(first)", isMissing: false)
  }
}
