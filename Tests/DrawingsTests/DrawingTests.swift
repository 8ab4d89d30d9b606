import DialogScript
import Dialogs
import Drawings
import Interview
import Testing

@Suite struct `A drawing` {
  static let text = """
    dialog knee
    title  Knees & "other" <joints>
    start  welcome
    statement welcome
      say   Hello.
      to    locked
    question locked
      ask   Has the knee locked?
      safety
      slot  knee_locked: yes or no
      to    see-someone when knee_locked is yes
      to    see-someone when knee_locked is not sure
      to    signs
    list signs
      ask   Do any of these apply?
      item  hot: Hot
      item  swollen: Swollen
      to    fork when hot is yes and swollen is yes
      to    kept
    junction fork
      to    see-someone
    question fever
      ask   Have you a fever?
      slot  fever: yes or no
      raised
    ending see-someone
      say   Please see someone.
      disposition within_days
    ending kept
      record
    """

  static func dialog(_ text: String = text) throws -> Dialog {
    try #require(DialogReader.read(text).dialog)
  }

  static func id(_ name: String, _ dialog: Dialog) throws -> NodeID {
    NodeID(try #require(dialog.nodes.firstIndex { $0.name == name }))
  }

  @Test func `joins the ways between two nodes, with their conditions in the dialog's words`()
    throws
  {
    let dot = Excerpt(whole: try Self.dialog()).dot()
    #expect(
      dot.contains(
        "n1 -> n5 [label=<&#160;knee_locked is yes&#160;<BR/>&#160;or knee_locked is not sure&#160;>, "
          + "tooltip=\"knee_locked is yes or knee_locked is not sure\"];"))
    #expect(dot.contains("n1 -> n2 [label=<&#160;otherwise&#160;>, weight=4];"))
    #expect(
      dot.contains("n2 -> n3 [label=<&#160;hot is yes and swollen is&#160;<BR/>&#160;yes&#160;>"))
    #expect(dot.contains("tooltip=\"Has the knee locked?\""))
  }

  @Test func `gives every kind of node a shape of its own`() throws {
    let dot = Excerpt(whole: try Self.dialog()).dot()
    for line in [
      "n0 [shape=note", "n1 [shape=octagon", "n2 [shape=box, peripheries=2", "n3 [shape=diamond",
      "n5 [shape=ellipse",
    ] {
      #expect(dot.contains(line))
    }
    let raised = try #require(dot.ranges(of: "cluster_raised").first)
    #expect(dot[raised.upperBound...].contains("n4 [shape=box"))
    #expect(!dot[..<raised.lowerBound].contains("n4 ["))
  }

  @Test func `around a node shows what is near, and marks what leads further`() throws {
    let dialog = try Self.dialog()
    let excerpt = Excerpt(of: dialog, around: try Self.id("signs", dialog), steps: 1)
    #expect(excerpt.nodes.map { dialog[$0].name } == ["locked", "signs", "fork", "kept"])
    #expect(excerpt.dot().contains("n1 [shape=octagon, style=\"dashed\""))
    #expect(Excerpt(of: dialog, around: try Self.id("signs", dialog), steps: 0).nodes.count == 1)
  }

  @Test func `to an ending shows the ways there, and nothing else`() throws {
    let dialog = try Self.dialog()
    let excerpt = Excerpt(of: dialog, to: try Self.id("kept", dialog))
    #expect(
      excerpt.nodes.map { dialog[$0].name } == ["welcome", "locked", "signs", "kept"])
  }

  @Test func `says the same in Mermaid`() throws {
    let dialog = try Self.dialog()
    #expect(
      Excerpt(of: dialog, to: try Self.id("kept", dialog)).mermaid() == """
        %% knee
        flowchart TD
          start(("start")) --> n0
          n0["<b>welcome</b><br/>Hello."]
          n1{{"<b>locked</b><br/><i>safety</i><br/>Has the knee locked?"}}
          n2[["<b>signs</b><br/><i>2 items</i><br/>Do any of these apply?"]]
          n6(["<b>kept</b><br/><i>ending: record</i>"])
          n0 --> n1
          n1 -->|"otherwise"| n2
          n2 -->|"otherwise"| n6
          classDef cut stroke-dasharray: 5 5
          class n1,n2 cut

        """)
  }

  static let hostile = [
    "</TABLE>> evil [label=\"x\"]; \\\" }", "`rm` #quot; %% end {{}} |x| <script>", "a\\nb \\l \\",
    "&amp; &#0; ]]> --", "end", "\u{FFFE}\u{FFFF} 🦵🏽 ﷽ é",
  ]

  @Test(arguments: hostile)
  func `shows hostile words as they are`(words: String) throws {
    let node = Node(
      name: "n", body: .question(Question(ask: words, form: .single("s", .yesNo))),
      transitions: [
        Transition(when: .equals("s", .text(words)), to: NodeID(1)), Transition(to: NodeID(1)),
      ])
    let dialog = Dialog(
      id: words, title: words, start: NodeID(0),
      nodes: [node, Node(name: "e", body: .ending(.record))])
    let excerpt = Excerpt(whole: dialog)
    // Within the angle brackets that mark a label, every other one is escaped.
    for line in excerpt.dot().split(separator: "\n") where line.contains("label=<") {
      let tooltip = line.ranges(of: ", tooltip=\"").first?.lowerBound ?? line.endIndex
      let inside = line[..<tooltip].drop { $0 != "<" }.dropFirst()
      // The words in quotes end where they should.
      let quotes = line[tooltip...].replacing("\\\\", with: "").replacing("\\\"", with: "")
      #expect(quotes.count { $0 == "\"" } == 2 || tooltip == line.endIndex)
      let rest = ["<B>", "</B>", "<I>", "</I>", "<BR/>"].reduce(String(inside)) {
        $0.replacing($1, with: "")
      }
      #expect(!rest.contains("<") && rest.count { $0 == ">" } <= 2)
    }
    for line in excerpt.mermaid().split(separator: "\n").dropFirst(2) {
      #expect(line.count { $0 == "\"" } % 2 == 0)
      #expect(!line.contains("`") && !line.contains("<script"))
    }
  }

  @Test func `of the shipped dialog has each node once`() throws {
    let shipped = try #require(ShippedDialog.named("proximal-hamstring"))
    let text = shipped.text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    let dialog = try Self.dialog(text)
    let dot = Excerpt(whole: dialog).dot()
    for index in dialog.nodes.indices {
      #expect(dot.ranges(of: "  n\(index) [").count == 1)
    }
  }
}
