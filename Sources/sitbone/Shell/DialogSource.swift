import Answers
import ArgumentParser
import DialogScript
import Dialogs
@preconcurrency import Glibc
import Guidance
import Interview
import Transcripts

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
    } else if let bytes = InputFile.read(name) {
      (file, text) = (name, .bytes(bytes))
    } else {
      let failure = InputFile.cannotOpen(name)
      // What is there was meant, though it can't be read.
      if access(name, F_OK) != 0, let meant = Self.meant(by: name) {
        StandardError.write("Did you mean `\(meant)`?\n")
      }
      throw failure
    }
  }

  /// A command or a shipped dialog whose name is like one that names no file.
  private static func meant(by name: String) -> String? {
    let commands = Sitbone.configuration.subcommands.compactMap { $0.configuration.commandName }
    let dialogs = ShippedDialog.all.map(\.name)
    guard let nearest = nearestName(to: name, among: commands + dialogs) else { return nil }
    return commands.contains(nearest) ? "sitbone \(nearest)" : nearest
  }

  /// The bytes of a file that was read already.
  init(path: String, bytes: [UInt8]) { (file, text) = (path, .bytes(bytes)) }

  /// True for a shipped dialog's name, and for a file that can be read.
  static func isThere(_ name: String) -> Bool {
    ShippedDialog.named(name) != nil || access(name, R_OK) == 0
  }

  /// What it is called in a saved file, from whatever folder that is read: the name of a shipped
  /// dialog, or the whole path of a file.
  var lastingName: String {
    if case .shipped(let dialog) = text { return dialog.name }
    guard let path = realpath(file, nil) else { return file }
    defer { free(path) }
    return String(cString: path)
  }

  var fingerprint: DialogFingerprint {
    switch text {
    case .shipped(let dialog): dialog.text.withUTF8Buffer { DialogFingerprint(ofText: $0) }
    case .bytes(let bytes): bytes.withUnsafeBufferPointer { DialogFingerprint(ofText: $0) }
    }
  }

  /// The dialog, or nil with nothing said.
  var soundOrNil: Dialog? { read().dialog }

  /// Reads the dialog and says all that is wrong with it.
  func read() -> DialogReading {
    switch text {
    case .shipped(let dialog): dialog.text.withUTF8Buffer { read($0) }
    case .bytes(let bytes): bytes.withUnsafeBufferPointer { read($0) }
    }
  }

  /// The dialog, or its diagnostics on standard error and the end of the program.
  func sound() throws -> Dialog {
    let reading =
      switch text {
      case .shipped(let dialog):
        dialog.text.withUTF8Buffer { DialogReader.readAgain($0, file: file) }
      case .bytes: read()
      }
    guard let dialog = reading.dialog else {
      for diagnostic in reading.diagnostics { StandardError.write("\(diagnostic)\n") }
      throw CommandStatus.badData
    }
    return dialog
  }

  /// On which lines the parts of a sound dialog stand.
  func positions() -> DialogPositions {
    switch text {
    case .shipped(let dialog): dialog.text.withUTF8Buffer { DialogReader.positions(in: $0) }
    case .bytes(let bytes): bytes.withUnsafeBufferPointer { DialogReader.positions(in: $0) }
    }
  }

  /// Where the dialog's parts stand in its file, for reports on what was not reached.
  var coverageSource: CoverageSource {
    func source(_ bytes: UnsafeBufferPointer<UInt8>) -> CoverageSource {
      CoverageSource(
        file: file, text: String(decoding: bytes, as: UTF8.self),
        positions: DialogReader.positions(in: bytes))
    }
    return switch text {
    case .shipped(let dialog): dialog.text.withUTF8Buffer(source)
    case .bytes(let bytes): bytes.withUnsafeBufferPointer(source)
    }
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>) -> DialogReading {
    DialogReader.read(
      bytes, file: file, vocabulary: Vocabulary.types, required: Vocabulary.required.sorted(),
      advice: AdviceID.allCases.map(\.rawValue))
  }
}
