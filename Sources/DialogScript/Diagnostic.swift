/// One thing that is wrong with a dialog file: where it is, what it is, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  public let code: Code
  /// The file as it was named to the reader.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in characters as they are seen.
  public let column: Int
  /// The offending line, with hidden characters made visible.
  public let text: String
  /// What is wrong, without a full stop.
  public let message: String
  /// What to do about it, as a sentence.
  public let remedy: String
  /// The name that was probably meant.
  public let nearest: String?

  /// Whether the dialog can still be used.
  public enum Severity: String, Hashable, Sendable {
    case error
    case warning
  }

  public var severity: Severity { code.severity }

  public init(
    code: Code, file: String, line: Int, column: Int, text: String, message: String,
    remedy: String, nearest: String? = nil
  ) {
    (self.code, self.file, self.line, self.column) = (code, file, line, column)
    (self.text, self.message, self.remedy, self.nearest) = (text, message, remedy, nearest)
  }

  /// The message and what to do about it: `no node named "mechansim". Did you mean "mechanism"?`
  public var advice: String {
    let next = nearest.map { "Did you mean \"\($0)\"?" } ?? remedy
    return next.isEmpty ? message : "\(message). \(next)"
  }
}

extension Diagnostic: CustomStringConvertible {
  /// Three lines: the place and the message, the offending line, and a caret beneath the place.
  ///
  ///     intake.dialog:14:9: error: no node named "mechansim". Did you mean "mechanism"? [unknown-node]
  ///       to    mechansim
  ///             ^
  public var description: String {
    let name = file.isEmpty ? "dialog" : file
    let head = "\(name):\(line):\(column): \(severity.rawValue): \(advice) [\(code.rawValue)]"
    guard !text.isEmpty, column <= text.count + 1 else { return head }
    return "\(head)\n\(text)\n\(String(repeating: " ", count: column - 1))^"
  }
}
