import Terminal

/// Where a command's own product goes.
enum StandardOutput {
  static func write(_ bytes: [UInt8]) throws {
    var output = Output()
    output.bytes = bytes
    do throws(TerminalFailure) {
      try output.flush()
    } catch {
      StandardError.write("sitbone: cannot \(error.attempt)\n")
      throw CommandStatus.writeFailed
    }
  }

  static func write(_ text: String) throws { try write(Array(text.utf8)) }
}
