import Answers
import Guidance

/// One visit as a page to look at: the note, a sketch of where it hurts, the pain as a picture, and
/// the course since earlier visits. One file that fetches nothing and runs nothing.
public struct Page: Hashable, Sendable {
  /// The whole file.
  public let html: String

  /// - Parameters:
  ///   - earlier: the visits before, in any order.
  ///   - checkIns: the looks back before and since, in any order.
  ///   - assessment: what the course calls for.
  public init(
    of visit: Visit, after earlier: [Visit] = [], with checkIns: [Visit] = [],
    callingFor assessment: CourseAssessment? = nil
  ) {
    let note = Note(of: visit)
    let heading = visit.day.map { "\(note.title), \($0.inWords)" } ?? note.title
    let course: Markup =
      earlier.isEmpty && checkIns.isEmpty
      ? "" : CoursePicture(of: earlier + [visit] + checkIns).figure(callingFor: assessment)
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="robots" content="noindex">
      <title>\(heading)</title>
      <style>
      \(PageStyle.sheet)
      </style>
      </head>
      <body>
      <main>
      <header>
      <h1>\(note.title)</h1>
      <p class="origin">\(note.origin.map { "<span>\($0)</span>" as Markup })</p>
      \(Self.howSoon(visit))
      </header>
      <div class="note">
      \(note.sections.map(Self.section))
      </div>
      <aside aria-label="Pictures">
      \(BodySketch(of: visit).figure)
      \(PainPicture(of: visit).figure)
      </aside>
      \(course)
      <footer><p>\(note.caution)</p></footer>
      </main>
      </body>
      </html>

      """
    html = page.html
  }

  /// The one thing to be seen first.
  private static func howSoon(_ visit: Visit) -> Markup {
    guard let level = visit.assessment.disposition else {
      return """
        <p class="soon alarm"><b>How soon: not decided.</b> Safety questions are open.</p>
        """
    }
    let rules = visit.assessment.rules.map(\.description).joined(separator: ", ")
    let kind = level > .routine ? "soon alarm" : "soon"
    return "<p class=\"\(kind)\"><b>How soon: \(level.inWords).</b> By \(rules). \(told(visit))</p>"
  }

  private static func told(_ visit: Visit) -> Markup {
    switch visit.told {
    case .advice: "Told: <q>\(visit.assessment.headline)</q>"
    case .closingWords, .nothing: ""
    }
  }

  private static func section(_ section: Note.Section) -> Markup {
    // Sections are told apart by their headings, not by colour.
    let anchor = section.heading.lowercased().filter { $0.isASCII && $0.isLetter }
    return """
      <section aria-labelledby="\(anchor)">
      <h2 id="\(anchor)">\(section.heading)</h2>
      \(rows(section.lines))
      </section>
      """
  }

  /// Labelled lines as a list of terms, others as paragraphs.
  private static func rows(_ lines: [Note.Line]) -> Markup {
    if lines.allSatisfy({ $0.label == nil }) {
      return Markup(lines.map { "<div class=\"row whole\">\(facts($0))</div>" })
    }
    return "<dl>\n\(lines.map(row))\n</dl>"
  }

  private static func row(_ line: Note.Line) -> Markup {
    guard let label = line.label else {
      return "<div class=\"row whole\"><dt>Also</dt><dd>\(facts(line))</dd></div>"
    }
    return "<div class=\"row\"><dt>\(label)</dt><dd>\(facts(line))</dd></div>"
  }

  private static func facts(_ line: Note.Line) -> Markup {
    if line.facts.count == 1, let only = line.facts.first {
      if only.weight == .spoken && only.subject == nil && only.earlier.isEmpty {
        return "<blockquote dir=\"auto\">\(only.value)</blockquote>"
      }
      return "<span class=\"\(kind(of: only))\">\(fact(only))</span>"
    }
    return """
      <ul>
      \(line.facts.map { "<li class=\"\(kind(of: $0))\">\(fact($0))</li>" as Markup })
      </ul>
      """
  }

  /// A value stands out only from the subject before it.
  private static func kind(of fact: Note.Fact) -> String {
    fact.subject == nil ? "stated \(fact.weight.name)" : fact.weight.name
  }

  private static func fact(_ fact: Note.Fact) -> Markup {
    let subject: Markup = fact.subject.map { "\($0): " } ?? ""
    let value: Markup =
      fact.weight == .spoken
      ? "<q dir=\"auto\">\(fact.value)</q>" : "<span class=\"value\">\(fact.value)</span>"
    let quote: Markup = fact.quote.map { " <q dir=\"auto\">\($0)</q>" } ?? ""
    let first: [Markup] = fact.earlier.enumerated().map { place, words in
      "<span class=\"earlier\">(\(place == 0 ? "first said" : "then") \(words))</span>"
    }
    return "\(subject)\(value)\(quote)\(first.isEmpty ? "" : " ")\(first)"
  }
}

extension Note.Fact.Weight {
  fileprivate var name: String {
    switch self {
    case .plain: "plain"
    case .spoken: "spoken"
    case .notable: "notable"
    case .open: "open"
    case .missing: "missing"
    }
  }
}
