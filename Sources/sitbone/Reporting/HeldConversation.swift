import Answers
import Assistant
import Interview
import Reports
import Terminal
import Transcripts

/// One conversation that was written down: printed by a pipe, kept, or written by hand as a test is.
struct HeldConversation {
  private let origin: Origin

  private enum Origin {
    case script(Script)
    case kept(SavedText, SavedHeader)
  }

  /// What keeps a file from being one conversation, a line each.
  struct Unreadable: Error {
    let lines: [String]
  }

  /// Reads a file's only conversation, or the one that is named.
  ///
  /// - Parameters:
  ///   - file: its path, or `-`, for what it includes and what is wrong with it.
  ///   - title: which conversation of several is meant.
  init(_ bytes: [UInt8], file: String, title: String? = nil) throws(Unreadable) {
    let saved = SavedText(bytes)
    if let header = saved.header, title == nil {
      origin = .kept(saved, header)
      return
    }
    let name = file == "-" ? "standard input" : file
    let reading = bytes.withUnsafeBufferPointer { TranscriptReader.read($0, file: name) }
    let (scripts, problems) = TrialReader.scripts(reading, file: name) {
      TestRun.reading(of: $0)
    }
    guard problems.isEmpty else { throw Unreadable(lines: problems.map(\.description)) }
    let script = try Self.only(of: scripts, titled: title, name)
    if let key = script.steps.first(where: { if case .keys = $0.typing { true } else { false } }) {
      throw Unreadable(lines: [
        "\(key.file):\(key.line): only a terminal has keys, so this can't be gone through here. "
          + "Write what was typed in the end."
      ])
    }
    origin = .script(script)
  }

  /// Reads it, or says on standard error why not and ends the program.
  static func read(_ bytes: [UInt8], file: String, title: String? = nil) throws -> Self {
    do throws(Unreadable) {
      return try HeldConversation(bytes, file: file, title: title)
    } catch {
      for line in error.lines { StandardError.write("sitbone: \(line)\n") }
      throw CommandStatus.badData
    }
  }

  /// Takes plain lines, each typed as it is.
  init(lines bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    origin = .script(Script(typing: lines.map(Array.init), file: "standard input"))
  }

  private static func only(
    of scripts: [(title: String?, script: Script)], titled title: String?, _ name: String
  ) throws(Unreadable) -> Script {
    guard let title else {
      if scripts.count == 1 { return scripts[0].script }
      let titles = scripts.compactMap { $0.title.map { "\"\($0)\"" } }.joined(separator: ", ")
      throw Unreadable(lines: [
        "\(name) holds \(scripts.count) conversations. Say which with --title: \(titles)."
      ])
    }
    let titled = scripts.filter { $0.title == title }
    if titled.count == 1 { return titled[0].script }
    guard titled.isEmpty else {
      throw Unreadable(lines: ["\(name) holds \(titled.count) conversations called \"\(title)\"."])
    }
    let nearest = nearestName(to: title, among: scripts.compactMap(\.title))
    throw Unreadable(lines: [
      "no conversation in \(name) is called \"\(title)\"."
        + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")
    ])
  }

  /// The day that it names; nil where it names none.
  var day: CalendarDay? {
    switch origin {
    case .script(let script): script.circumstances.namesDay ? script.circumstances.day : nil
    case .kept(_, let header): header.date
    }
  }

  /// The dialog that it names, as the command line does; nil where it names none.
  var dialogName: String? {
    switch origin {
    case .script(let script):
      script.circumstances.dialog == nil ? nil : TestDialogs.argument(script.circumstances)
    case .kept(_, let header): header.dialog
    }
  }

  /// Holds it again, and takes down what it came to.
  ///
  /// - Parameters:
  ///   - usual: the dialog for one that names none.
  ///   - day: the day for one that names none.
  func visit(through usual: String, on usualDay: CalendarDay?) throws -> Visit {
    let source = try DialogSource(dialogName ?? usual)
    let dialog = try source.sound()
    let day = day ?? usualDay
    let held = conversation(
      through: dialog, version: source.fingerprint.description, on: day)
    return Visit(of: held.state, in: dialog, on: day)
  }

  /// Holds it again, to the end of what was typed.
  ///
  /// - Parameters:
  ///   - version: the dialog's fingerprint. What was kept over another version is carried over, as
  ///     `sitbone resume` does.
  ///   - background: what was known of the person before it began.
  func conversation(
    through dialog: Dialog, version: String, on day: CalendarDay?,
    after background: Background? = nil
  ) -> Conversation {
    switch origin {
    case .script(let script):
      return EnginePlayer.conversation(
        Conversation(dialog, today: day, after: background), after: script)
    case .kept(let saved, let header):
      var holding =
        header.version == version
        ? RecordedConversation(header, over: dialog, after: background, typed: saved.typed)
        : Resumption(saved, header: header, over: dialog, version: version, after: background)
          .holding
      if holding.conversation.outcome == nil { holding.endInput() }
      return holding.conversation
    }
  }
}
