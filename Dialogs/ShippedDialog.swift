/// A dialog that is compiled into the program.
public struct ShippedDialog: Sendable {
  /// The file's name without its ending, such as `proximal-hamstring`.
  public let name: String
  /// The file's text.
  public let text: StaticString

  /// All of them, in the order of their names.
  public static var all: [ShippedDialog] {
    embeddedDialogs.map { ShippedDialog(name: "\($0.name)", text: $0.text) }
  }

  public static func named(_ name: String) -> ShippedDialog? {
    all.first { $0.name == name }
  }
}
