/// Something about a questionnaire that its dialog can't hold, or holds in another way.
public struct Remark: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: Hashable, Sendable {
    /// It is not in the dialog.
    case lost
    /// It is in the dialog, but differently.
    case changed
  }

  public let kind: Kind
  /// The path of the JSON element: `item[0].item[2]`.
  public let path: String
  /// The item's linkId; nil for the questionnaire itself.
  public let linkID: String?
  public let text: String

  public var description: String {
    let place = [path, linkID.map { "(\($0.shownPlainly))" }].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " ")
    return "\(place.isEmpty ? "questionnaire" : place): "
      + "\(kind == .lost ? "not carried" : "changed"): \(text)"
  }
}
