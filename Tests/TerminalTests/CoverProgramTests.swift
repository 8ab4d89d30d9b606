import Testing

@Suite struct `A covering suite, from the command line` {
  private static let dialog = """
    dialog knee
    title  A knee
    start  pain

    question pain
      ask   How bad is it?
      slot  knee_pain: scale 0 to 10
      to    locks when knee_pain above 5
      to    done

    question locks
      ask   Does it lock?
      slot  knee_locks: yes or no
      to    soon when knee_locks is yes
      to    done

    ending soon
      say   Please have it looked at within days.
      disposition within_days

    ending done
      record

    """

  private func cover(_ folder: ScratchFolder, _ options: String...) throws -> String {
    let run = try StartedProgram.run(
      "",
      arguments: ["cover", folder.file("knee.dialog"), "--into", folder.file("suite")] + options)
    #expect(run.ended == .status(0), "\(run.remarks)")
    return run.text
  }

  /// The conversations by their files' names.
  private func suite(in folder: ScratchFolder) throws -> [String: String] {
    let names = folder.everything.filter { $0.hasSuffix(".chat") }
    return Dictionary(
      uniqueKeysWithValues: try names.map { name in (name, try folder.text(name)) })
  }

  private func passes(_ folder: ScratchFolder) throws -> Bool {
    try StartedProgram.run("", arguments: ["test", folder.file("suite")]).ended == .status(0)
  }

  @Test func `passes as tests, and is kept as it is while the dialog is`() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.dialog, to: "knee.dialog")
    _ = try cover(folder)
    let first = try suite(in: folder)
    #expect(first.count > 2)
    #expect(try passes(folder))
    _ = try cover(folder, "--keep")
    #expect(try suite(in: folder) == first)
  }

  @Test func `keeps what still serves when the dialog is edited, and adds what is new`() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.dialog, to: "knee.dialog")
    _ = try cover(folder)
    let first = try suite(in: folder)
    let edited = Self.dialog.replacing("knee_pain above 5", with: "knee_pain above 3")
    try folder.write(edited, to: "knee.dialog")
    _ = try cover(folder, "--keep")
    #expect(try passes(folder))
    let second = try suite(in: folder)
    #expect(Set(first.keys).intersection(second.keys).count > 1)
    #expect(first != second)
  }
}
