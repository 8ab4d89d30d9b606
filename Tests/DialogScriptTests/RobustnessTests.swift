import DialogScript
import Testing

@Suite struct `Any bytes at all` {
  @Test func `can end anywhere`() {
    let bytes = Array(Example.text.utf8)
    for count in bytes.indices { _ = DialogReader.read(Array(bytes[..<count])) }
  }

  @Test func `can lack any line`() {
    let lines = Example.text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices {
      var rest = lines
      rest.remove(at: index)
      let reading = DialogReader.read(rest.joined(separator: "\n"))
      #expect(reading.dialog != nil || !reading.diagnostics.isEmpty)
    }
  }

  @Test func `can be noise`() {
    var noise = Noise(seed: 1)
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 0..<300, using: &noise)).map { _ in
        UInt8.random(in: 0...255, using: &noise)
      }
      #expect(DialogReader.read(bytes).dialog == nil)
    }
  }

  @Test func `can be a dialog whose words were shuffled`() {
    var noise = Noise(seed: 2)
    let words = Example.text.split(separator: " ", omittingEmptySubsequences: false)
    for _ in 0..<100 {
      _ = DialogReader.read(words.shuffled(using: &noise).joined(separator: " "))
    }
  }

  @Test func `can be a dialog with some bytes changed`() {
    var noise = Noise(seed: 3)
    let bytes = Array(Example.text.utf8)
    for _ in 0..<400 {
      var changed = bytes
      for _ in 0..<8 {
        changed[Int.random(in: bytes.indices, using: &noise)] =
          UInt8.random(in: 0...127, using: &noise)
      }
      let reading = DialogReader.read(changed)
      #expect(
        (reading.dialog == nil) == reading.diagnostics.contains { $0.severity == .error })
    }
  }

  @Test func `can hold a chain of very many questions`() {
    var text = "dialog chain\ntitle A chain\nstart q0\n"
    for number in 0..<20_000 {
      text += """

        question q\(number)
          ask Number \(number)?
          slot s\(number): yes or no
          to q\(number + 1)

        """
    }
    text += "\nquestion q20000\n  ask Last?\n  slot last: yes or no\n"
    #expect(
      DialogReader.read(text + "  to done when s0 is yes\n  to done\nending done\n  record\n")
        .dialog?.nodes.count == 20_002)
    let round = DialogReader.read(text + "  to q0\nending done\n  record\n").diagnostics
    #expect(
      round.map(\.message) == [
        "this leads back to a node that was passed: q0 → q1 → q2 → q3 → … → q19998 → q19999 → "
          + "q20000 → q0",
        "nothing leads to \"done\"",
      ])
  }
}
