import ArgumentParser
import DialogScript
import Dialogs
import Guidance
import Interview

/// Where a dialog's text comes from: a file, or the program itself.
struct DialogSource {
  let file: String
  private let text: Text

  private enum Text {
    case shipped(ShippedDialog)
    case bytes([UInt8])
  }

  /// The name of the dialog that is talked when none is named.
  static let usual = "proximal-hamstring"

  init(_ name: String) throws {
    if let shipped = ShippedDialog.named(name) {
      (file, text) = ("\(name).dialog", .shipped(shipped))
    } else {
      (file, text) = (name, .bytes(try InputFile.bytes(of: name)))
    }
  }

  /// Reads the dialog and says all that is wrong with it.
  func read() -> DialogReading {
    read(isForGuidance: true)
  }

  /// The dialog, or its diagnostics on standard error and the end of the program.
  func sound() throws -> Dialog {
    // What a shipped dialog owes to guidance was checked before it was shipped.
    let reading = read(isForGuidance: !isShipped)
    guard let dialog = reading.dialog else {
      for diagnostic in reading.diagnostics { StandardError.write("\(diagnostic)\n") }
      throw CommandStatus.badData
    }
    return dialog
  }

  private var isShipped: Bool { if case .shipped = text { true } else { false } }

  private func read(isForGuidance: Bool) -> DialogReading {
    func read(_ bytes: UnsafeBufferPointer<UInt8>) -> DialogReading {
      isForGuidance
        ? DialogReader.read(
          bytes, file: file, vocabulary: Vocabulary.types, required: Vocabulary.required.sorted())
        : DialogReader.read(bytes, file: file)
    }
    switch text {
    case .shipped(let dialog): return dialog.text.withUTF8Buffer { read($0) }
    case .bytes(let bytes): return bytes.withUnsafeBufferPointer { read($0) }
    }
  }
}
