import Foundation
import Testing

@Suite struct `Reading lines as answers` {
  /// What the lines come to, as the program prints it.
  private func read(_ lines: String, as type: String, _ options: String...) throws -> [String] {
    let run = try StartedProgram.run(lines, arguments: ["read", "--as", type] + options)
    #expect(run.ended == .status(0), "\(run.remarks)")
    return run.text.lines
  }

  @Test func `yes, no and not sure are named`() throws {
    #expect(
      try read("no, but I do get tingling\nyeah\nmaybe\nbanana\n", as: "yes-no") == [
        #"{"text":"no, but I do get tingling","understood":"no"}"#,
        #"{"text":"yeah","understood":"yes"}"#,
        #"{"text":"maybe","understood":"not_sure"}"#,
        #"{"text":"banana","not_understood":true}"#,
      ])
  }

  @Test func `a range on a scale is its higher end, and what is off the scale is refused`() throws {
    #expect(
      try read("six or seven\ntwelve\n3,5\ndunno\n4 sitting, 6 running\n", as: "scale") == [
        #"{"text":"six or seven","understood":7,"range":[6,7]}"#,
        #"{"text":"twelve","not_understood":true,"out_of_range":true}"#,
        #"{"text":"3,5","understood":3.5}"#,
        #"{"text":"dunno","not_understood":true,"not_sure":true}"#,
        #"{"text":"4 sitting, 6 running","ambiguous":[4,6]}"#,
      ])
    #expect(
      try read("7\n", as: "scale", "--from", "1", "--to", "5") == [
        #"{"text":"7","not_understood":true,"out_of_range":true}"#
      ])
  }

  @Test func `a number has no bounds but those that are given`() throws {
    #expect(
      try read("about 1,200\n-4\n", as: "number") == [
        #"{"text":"about 1,200","understood":1200}"#, #"{"text":"-4","understood":-4}"#,
      ])
  }

  @Test func `a length of time keeps the unit it was said in`() throws {
    #expect(
      try read(
        "about a fortnight\nsix to eight weeks\nsince March\na while\n3\n", as: "duration",
        "--today", "2026-11-22") == [
          #"{"text":"about a fortnight","understood":{"approximate":true,"seconds":1209600,"#
            + #""unit":"week","value":2}}"#,
          #"{"text":"six to eight weeks","understood":{"approximate":false,"seconds":4838400,"#
            + #""unit":"week","value":8},"range":[6,8]}"#,
          #"{"text":"since March","understood":{"approximate":true,"seconds":22982400,"#
            + #""unit":"day","value":266}}"#,
          #"{"text":"a while","not_understood":true}"#,
          #"{"text":"3","not_understood":true}"#,
        ])
    #expect(
      try read("3\n", as: "duration", "--unit", "days") == [
        #"{"text":"3","understood":{"approximate":false,"seconds":259200,"unit":"day","value":3}}"#
      ])
  }

  @Test func `a time in the past is days, the last of them left out`() throws {
    #expect(
      try read(
        "last month\n3\n2-3 weeks ago\n3/4/2026\nin two weeks\n", as: "when",
        "--today", "2026-11-22", "--unit", "days") == [
          #"{"text":"last month","understood":{"end":"2026-11-01","start":"2026-10-01"}}"#,
          #"{"text":"3","understood":{"end":"2026-11-20","start":"2026-11-19"}}"#,
          #"{"text":"2-3 weeks ago","understood":{"end":"2026-11-09","start":"2026-11-01"}}"#,
          #"{"text":"3/4/2026","ambiguous":[{"end":"2026-04-04","start":"2026-04-03"},"#
            + #"{"end":"2026-03-05","start":"2026-03-04"}]}"#,
          #"{"text":"in two weeks","not_understood":true}"#,
        ])
  }

  @Test func `choices are given back as the options were written`() throws {
    let options = ["--options", "Left side|Right side|Both"]
    #expect(
      try read("the left\nleft or right\n", as: "choice", options[0], options[1]) == [
        #"{"text":"the left","understood":"Left side"}"#,
        #"{"text":"left or right","ambiguous":["Left side","Right side"]}"#,
      ])
    #expect(
      try read("left and right\nnone\n", as: "choices", options[0], options[1]) == [
        #"{"text":"left and right","understood":["Left side","Right side"]}"#,
        #"{"text":"none","understood":[]}"#,
      ])
  }

  @Test func `mentions name the flag, how it is spoken of, and the words`() throws {
    #expect(
      try read("no, but I do get tingling\nall fine\n", as: "mentions") == [
        #"{"text":"no, but I do get tingling","mentions":[{"flag":"tingling","#
          + #""polarity":"present","words":"tingling"}]}"#,
        #"{"text":"all fine","mentions":[]}"#,
      ])
  }

  @Test func `a story's slots are those of its dialog`() throws {
    let line = try #require(
      try read("hello\n", as: "story", "--dialog", "proximal-hamstring").first)
    #expect(line == #"{"text":"hello","slots":{}}"#)
  }

  @Test(arguments: ["yes-no", "scale", "duration", "when", "mentions", "story"])
  func `every line is answered, whatever it holds`(type: String) throws {
    let long = String(repeating: "yes ", count: 2000)
    let lines = ["", "\u{1B}[2J", "\"\\", long, "\u{7}no", "ﷺ\u{202E}", "no"]
    let answered = try read(lines.joined(separator: "\n"), as: type)
    #expect(answered.count == lines.count)
    #expect(answered[0].hasPrefix(#"{"text":"","not_understood":true"#))
    #expect(answered[3].contains(#""not_understood":true"#))
    for line in answered {
      #expect(line.utf8.allSatisfy { $0 >= 0x20 })
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
  }

  @Test func `a line is answered before the next one is sent`() throws {
    let program = try StartedProgram.piped(["read", "--as", "yes-no"])
    try program.send("yes\n")
    _ = try program.wait(for: "understood")
    program.closeInput()
    #expect(try program.end() == .status(0))
  }

  @Test(arguments: [
    ["--as", "colour"], ["--as", "choice"], ["--as", "scale", "--from", "5", "--to", "1"],
    ["--as", "when", "--today", "soon"], [],
  ])
  func `what can't be read is said`(options: [String]) throws {
    let run = try StartedProgram.run("yes\n", arguments: ["read"] + options)
    #expect(run.ended == .status(64))
    #expect(run.text.isEmpty)
  }
}
