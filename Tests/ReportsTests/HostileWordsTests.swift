import Reports
import Testing

/// Words that would be markup, break a line or turn a page, in a note and a page.
@Suite struct `Hostile words` {
  static let words = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]> --> </style></svg>",
    "' onmouseover='alert(1)", "&lt;script&gt; &amp; &#60;", "\u{202E}desrever\u{202C}",
    "\u{2066}isolated\u{2069} \u{200F}rtl", "null\u{0} bell\u{7} escape\u{1B}[2J c1\u{9B}",
    "line\u{2028}separator\u{85}next", String(String.UnicodeScalarView(noncharacters)),
    "**bold** _em_ `code` # head",
    "[link](javascript:alert(1)) ![x](y)", "| table | cell |", "~~gone~~ <https://evil.example>",
    "https://evil.example www.evil.example a@evil.example", "e\u{301}\u{301}\u{301}\u{301}",
    "</title></desc></text>",
  ]

  private static let noncharacters = [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE].compactMap(
    Unicode.Scalar.init)

  private static let dialogText = """
    dialog free
    title  Free words
    start  story

    question story
      ask   What is going on?
      slot  story: text
      to    goal

    question goal
      ask   What for?
      slot  goal: text
      to    kept

    ending kept
      record
    """

  private func visit(_ words: String) throws -> Visit {
    try replay([words, words], through: dialog(Self.dialogText), on: someDay)
  }

  @Test(arguments: words) func `become text in a page`(words: String) throws {
    let html = try Page(of: visit(words)).html
    let plain = try Page(of: visit("nothing at all")).html
    // Not one tag, attribute or entity more than without them.
    #expect(html.filter { $0 == "<" }.count == plain.filter { $0 == "<" }.count)
    #expect(html.filter { $0 == ">" }.count == plain.filter { $0 == ">" }.count)
    #expect(html.filter { $0 == "\"" }.count == plain.filter { $0 == "\"" }.count)
    for scalar in html.unicodeScalars {
      let isSteering =
        scalar.value < 0x20 && scalar != "\n" || 0x7F...0x9F ~= scalar.value
        || 0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value
        || [0x2028, 0x2029, 0x200E, 0x200F, 0xFEFF].contains(scalar.value)
        || scalar.value & 0xFFFE == 0xFFFE
      #expect(!isSteering, "\(scalar.value)")
    }
  }

  @Test(arguments: words) func `become text in Markdown`(words: String) throws {
    let markdown = try Note(of: visit(words)).markdown
    let line = try #require(markdown.split(separator: "\n").first { $0.contains("In their words") })
    let told = try #require(line.split(separator: ":** \"", maxSplits: 1).last)
    var isEscaped = false
    for character in told {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        #expect(!"`*_[]<>#|~&@".contains(character), "\(told)")
      }
    }
    #expect(!told.contains("://"))
    #expect(!told.contains("www."))
  }

  @Test(arguments: words) func `stay in their line of the text`(words: String) throws {
    let lines = try Note(of: visit(words)).text.split(separator: "\n")
    let starts = ["- ", "  "]
    let within = lines.drop { $0 != "Subjective" }.dropFirst().prefix { $0 != "Objective" }
    #expect(within.allSatisfy { line in starts.contains { line.hasPrefix($0) } })
  }

  @Test func `of the patient reach the page escaped, and nothing else`() throws {
    let html = try Page(of: Patient.hostileWords.visit).html
    #expect(html.contains("&lt;script&gt;alert("))
    #expect(!html.lowercased().contains("<script"))
    #expect(html.components(separatedBy: "<h1").count == 2)
  }

  @Test func `are escaped wherever a text is put into markup`() {
    let name = "<&>\"'"
    let markup: Markup = "<b title=\"\(name)\">\(name)</b>"
    #expect(
      markup.html
        == "<b title=\"&lt;&amp;&gt;&quot;&#39;\">&lt;&amp;&gt;&quot;&#39;</b>")
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
