import Dice
@preconcurrency import Glibc
import Testing

/// The same with a thousand kills, and with a disk that fills up, is in `Tests/Benchmarks/kill.sh`.
@Suite struct `When the program is killed at any moment` {
  @Test func `no answer is lost whose next question was seen, and it can go on`() throws {
    let folder = try ScratchFolder()
    let plain = try StartedProgram.run(
      Runner.lines.lines, arguments: ["talk", "--today", "2026-11-22"])
    var dice = Dice(9)
    for number in 0..<25 {
      let file = folder.file("\(number).chat")
      let program = try StartedProgram.piped(
        ["talk", "--save", file, "--today", "2026-11-22"])
      let count = Int.random(in: 0..<Runner.lines.count - 1, using: &dice)
      for line in Runner.lines.prefix(count) { try program.send(line + "\n") }
      // What has been printed by now was seen; what the kill cuts off is whatever it was doing.
      if count > 0 { try program.wait(for: "You: " + Runner.lines[count / 2] + "\n") }
      kill(program.process, SIGKILL)
      #expect(try program.end() == .signal(SIGKILL))
      let seen = program.text
      let kept =
        folder.everything.contains("\(number).chat") ? try folder.text("\(number).chat") : ""
      let typed = seen.lines.count { $0.hasPrefix("You:") }
      #expect(kept.lines.count { $0.hasPrefix("You:") } >= typed, "\(number), after \(count)")
      #expect(plain.text.hasPrefix(seen))
      guard !kept.isEmpty else { continue }
      let whole = kept.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .count { $0.hasPrefix("You:") }
      let run = try StartedProgram.run(
        Array(Runner.lines.dropFirst(whole)).lines, arguments: ["resume", file])
      #expect(run.text == plain.text, "\(number), after \(count)")
      #expect(run.ended == .status(0))
    }
  }
}
