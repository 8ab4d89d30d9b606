import Answers
import DialogScript
import Interview
import Testing

@Suite struct `A junction` {
  static let text = """
    dialog fork
    title  A fork
    start  hurts
    question hurts
      ask   Does it hurt?
      link  4.1 / pain [2]
      slot  hurts: yes or no
      to    fork
    junction fork
      to    where when hurts is yes
      to    kept
    question where
      ask   Where?
      slot  where_it_hurts: text
      to    kept
    ending kept
      record
    """

  @Test func `chooses the way and says nothing`() throws {
    let dialog = try #require(DialogReader.read(Self.text).dialog)
    #expect(dialog.nodes[1].body == .junction)
    let begun = dialog.step(from: dialog.initialState, on: .began)
    let yes = dialog.step(from: begun.state, on: .heard("yes"))
    #expect(yes.effects.last == .ask(OpenQuestion(NodeID(2)), earlier: nil))
    #expect(!yes.effects.contains(.say(NodeID(1))))
    let no = dialog.step(from: begun.state, on: .heard("no"))
    #expect(no.effects.last == .ended(NodeID(3)))
  }

  @Test func `and a link are read as they are written`() throws {
    let dialog = try #require(DialogReader.read(Self.text).dialog)
    #expect(dialog.question(at: NodeID(0))?.linkID == "4.1 / pain [2]")
    #expect(dialog.question(at: NodeID(2))?.linkID == nil)
  }
}

@Suite struct `A new dialog` {
  @Test(arguments: ["knee", "night-pain", "a1"])
  func `is sound, whatever it is named`(name: String) {
    let reading = DialogReader.read(StarterDialog.text(named: name), file: "\(name).dialog")
    #expect(reading.diagnostics == [])
    #expect(reading.dialog?.id == name)
  }
}
