import Foundation
import Testing

@Suite struct `A dialog file` {
  @Test func `that is new is sound, can be talked through, and is never written over`() throws {
    let folder = try ScratchFolder()
    let path = folder.file("knee.dialog")
    let made = try StartedProgram.run("", arguments: ["new", folder.file("knee")])
    #expect(made.ended == .status(0) && made.text.contains("sitbone check \(path)"))
    #expect(try StartedProgram.run("", arguments: ["check", path]).ended == .status(0))
    let talk = try StartedProgram.run("none\nleft\n4\nsitting\n", arguments: ["talk", path])
    #expect(talk.ended == .status(0) && talk.text.hasSuffix("Result: recorded\n"))
    let written = try String(contentsOfFile: path, encoding: .utf8)
    let again = try StartedProgram.run("", arguments: ["new", path])
    #expect(again.ended == .status(74) && again.remarks.contains("is there already"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == written)
    #expect(try StartedProgram.run("", arguments: ["new", "Knee pain"]).ended == .status(64))
  }

  @Test func `is drawn whole, around a node, or to an ending`() throws {
    let whole = try StartedProgram.run("", arguments: ["draw"])
    #expect(whole.ended == .status(0) && whole.text.hasPrefix("digraph \"proximal-hamstring\""))
    let part = try StartedProgram.run(
      "", arguments: ["draw", "--around", "onset", "--steps", "1", "--format", "mermaid"])
    #expect(part.text.contains("<b>onset</b>") && !part.text.contains("<b>goal</b>"))
    let ending = try StartedProgram.run("", arguments: ["draw", "--to", "declined"])
    #expect(ending.text.contains("<B>declined</B>") && !ending.text.contains("<B>region</B>"))
    let misspelt = try StartedProgram.run("", arguments: ["draw", "--around", "onsett"])
    #expect(misspelt.ended == .status(64))
    #expect(misspelt.remarks.contains("Did you mean \"onset\"?"))
  }

  static let form = """
    {
      "resourceType": "Questionnaire", "status": "draft", "url": "http://own.example/knee",
      "item": [
        {"linkId": "locked", "type": "boolean", "text": "Has it locked?", "required": true},
        {"linkId": "since", "type": "date", "text": "Since when?",
          "enableWhen": [{"question": "locked", "operator": "=", "answerBoolean": true}]},
        {"linkId": "photo", "type": "attachment", "text": "A photo"}
      ]
    }
    """

  @Test func `of a questionnaire gives the response to it`() throws {
    let folder = try ScratchFolder()
    let form = try folder.write(Self.form, to: "form.json")
    let dialog = folder.file("knee.dialog")
    let made = try StartedProgram.run(
      "", arguments: ["import-questionnaire", form, "--output", dialog])
    #expect(made.ended == .status(0))
    #expect(made.remarks.contains("item[2] (photo): not carried: a file can't be asked for here"))
    let strict = try StartedProgram.run(
      "", arguments: ["import-questionnaire", form, "--strict"])
    #expect(strict.ended == .status(65) && strict.text.isEmpty)
    let talk = try StartedProgram.run("yes\n31 May 2024\n", arguments: ["talk", dialog])
    #expect(talk.ended == .status(0))
    let response = try StartedProgram.run(
      talk.text,
      arguments: ["respond", form, dialog, "--authored", "2026-11-22T10:00:00Z"])
    #expect(response.ended == .status(0), "\(response.remarks)")
    #expect(
      response.text == """
        {
          "authored" : "2026-11-22T10:00:00Z",
          "item" : [
            {
              "answer" : [
                {
                  "valueBoolean" : true
                }
              ],
              "linkId" : "locked",
              "text" : "Has it locked?"
            },
            {
              "answer" : [
                {
                  "valueDate" : "2024-05-31"
                }
              ],
              "linkId" : "since",
              "text" : "Since when?"
            }
          ],
          "questionnaire" : "http://own.example/knee",
          "resourceType" : "QuestionnaireResponse",
          "status" : "completed"
        }

        """)
    let unfinished = try StartedProgram.run("", arguments: ["respond", form, dialog])
    #expect(unfinished.ended == .status(65) && unfinished.text.contains("in-progress"))
  }

  @Test func `is not made of what is no questionnaire`() throws {
    let broken = try StartedProgram.run(
      "{\n  \"a\": }\n", arguments: ["import-questionnaire", "-"])
    #expect(broken.ended == .status(65))
    #expect(broken.remarks == "sitbone: -: 2:8: this is no JSON: a value was expected here\n")
    let missing = try StartedProgram.run("", arguments: ["import-questionnaire", "no-such.json"])
    #expect(missing.ended == .status(66))
  }
}
