import Foundation
import Testing

@Suite struct `What an edit means for people, from the command line` {
  private static func interview(_ name: String, restingAbove threshold: Int) -> String {
    """
    dialog \(name)
    title  A small one
    start  pain

    question pain
      ask   How bad is it at rest?
      slot  pain_rest: scale 0 to 10
      to    rest when pain_rest above \(threshold)
      to    done

    ending rest
      say   Please rest it.
      disposition within_days

    ending done
      record

    """
  }

  private func diff(_ arguments: String..., variables: [String: String] = [:], shell: String? = nil)
    throws -> (text: String, ended: StartedProgram.Ended, remarks: String)
  {
    try StartedProgram.run(
      "", arguments: ["diff"] + arguments, variables: variables, shell: shell)
  }

  @Test func `is refused while some are seen later and nobody says why`() throws {
    let folder = try ScratchFolder()
    let (old, new) = (
      try folder.write(Self.interview("old", restingAbove: 4), to: "old.dialog"),
      try folder.write(Self.interview("new", restingAbove: 6), to: "new.dialog")
    )
    let refused = try diff(old, new)
    #expect(refused.ended == .status(1))
    #expect(refused.text.contains("within_days → no level"))
    #expect(refused.text.contains("LESS URGENT"))
    #expect(refused.text.contains("before → within_days") && refused.text.contains("--allow"))
    let allowed = try diff(old, new, "--allow", "the clinic calls them itself")
    #expect(allowed.ended == .status(0))
    #expect(allowed.text.contains("allowed: the clinic calls them itself"))
    #expect(try diff(new, old).ended == .status(0))
    #expect(try diff(old, new, "--allow", "...").ended == .status(64))
  }

  @Test func `is shown by conversations that the program holds just so`() throws {
    let folder = try ScratchFolder()
    let (old, new) = (
      try folder.write(Self.interview("old", restingAbove: 4), to: "old.dialog"),
      try folder.write(Self.interview("new", restingAbove: 6), to: "new.dialog")
    )
    let chats = "\(folder.path)/chats"
    _ = try diff(old, new, "--witnesses", chats)
    let names = try FileManager.default.contentsOfDirectory(atPath: chats).sorted()
    #expect(names.prefix(2) == ["01-after.chat", "01-before.chat"])
    let played = try StartedProgram.run(
      "", arguments: ["test"] + names.map { "\(chats)/\($0)" })
    #expect(played.ended == .status(0), "\(played.text)")
  }

  @Test func `is one object for programs`() throws {
    let folder = try ScratchFolder()
    let old = try folder.write(Self.interview("old", restingAbove: 4), to: "old.dialog")
    let new = try folder.write(Self.interview("new", restingAbove: 6), to: "new.dialog")
    let run = try diff(old, new, "--json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.text.utf8)) as? [String: Any])
    #expect(object["neutral"] as? Bool == false)
    #expect(object["less_urgent"] as? Bool == true)
    let cells = try #require(object["cells"] as? [[String: Any]])
    let changed = try #require(cells.first { $0["less_urgent"] as? Bool == true })
    #expect(changed["before"] as? String == "within_days")
    #expect(changed["after"] as? String == "none")
  }

  @Test func `is nothing for a name that alone is new, once that is told`() throws {
    let folder = try ScratchFolder()
    let text = Self.interview("old", restingAbove: 4).replacing("pain_rest", with: "ache")
    let old = try folder.write(text, to: "old.dialog")
    let new = try folder.write(
      text.replacing("ache", with: "soreness").replacing("dialog old", with: "dialog new"),
      to: "new.dialog")
    let untold = try diff(old, new)
    #expect(untold.ended == .status(1) && untold.text.contains("--renamed ache=soreness"))
    let told = try diff(old, new, "--renamed", "ache=soreness")
    #expect(told.ended == .status(0) && told.text.contains("no one is affected"))
    let misspelt = try diff(old, new, "--renamed", "akhe=soreness")
    #expect(misspelt.ended == .status(64) && misspelt.remarks.contains("Did you mean \"ache\"?"))
  }

  @Test func `is told of a file in a git revision`() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(Self.interview("mine", restingAbove: 4), to: "mine.dialog")
    let shell = "cd '\(folder.path)'"
    let commit =
      "\(shell) && git init -q . && git add . && git -c user.name=a -c user.email=a@b.example "
      + "commit -qm first"
    let setUp = Process()
    setUp.executableURL = URL(filePath: "/bin/sh")
    setUp.arguments = ["-c", commit]
    try setUp.run()
    setUp.waitUntilExit()
    try #require(setUp.terminationStatus == 0, "git is needed for this test")
    try folder.write(Self.interview("mine", restingAbove: 6), to: "mine.dialog")
    let run = try diff("HEAD:./mine.dialog", path, shell: shell)
    #expect(run.ended == .status(1), "\(run.remarks)")
    #expect(run.text.contains("within_days → no level"))
    let missing = try diff("HEAD:./yours.dialog", path, shell: shell)
    #expect(missing.ended == .status(66) && missing.remarks.contains("git says: "))
  }

  @Test func `says so where git is not installed`() throws {
    let run = try diff("HEAD:./mine.dialog", "physio-intake", variables: ["PATH": "/nowhere"])
    #expect(run.ended == .status(66))
    #expect(run.remarks.contains("git is not installed here"))
  }

  @Test func `needs two dialogs that are sound and there`() throws {
    let folder = try ScratchFolder()
    let broken = try folder.write("dialog broken\n", to: "broken.dialog")
    #expect(try diff("physio-intake", broken).ended == .status(65))
    #expect(try diff("physio-intake", "\(folder.path)/none.dialog").ended == .status(66))
    #expect(try diff("physio-intake").ended == .status(64))
  }
}
