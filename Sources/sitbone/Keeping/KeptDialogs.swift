import Interview

/// The dialogs that kept conversations were held over, each read once.
struct KeptDialogs {
  private var known: [String: (dialog: Dialog, version: String)?] = [:]

  /// The dialog of this name with its fingerprint; nil, with nothing said, where it is gone or not
  /// sound any more.
  subscript(name: String) -> (dialog: Dialog, version: String)? {
    mutating get {
      if let reading = known[name] { return reading }
      let reading = Self.read(name)
      known[name] = .some(reading)
      return reading
    }
  }

  private static func read(_ name: String) -> (dialog: Dialog, version: String)? {
    guard DialogSource.isThere(name), let source = try? DialogSource(name),
      let dialog = source.soundOrNil
    else { return nil }
    return (dialog, source.fingerprint.description)
  }
}
