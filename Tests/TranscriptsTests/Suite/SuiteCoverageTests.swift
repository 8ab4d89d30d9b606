import Testing

@testable import Transcripts

/// The shipped conversations together pass everything that there is to pass.
@Suite struct `The shipped suite` {
  @Test func `passes every node, way, choice, rule and red flag`() throws {
    let coverage = try ShippedSuite.coverage()
    let source = try ShippedSuite.dialog().source
    let requirement = try CoverageRequirement(
      "nodes=100,edges=100,choices=100,rules=100,red-flags=100,advice=100")
    for shortfall in requirement.shortfalls(of: coverage) {
      let missing = shortfall.missing.map { coverage.line($0, source) }
      Issue.record("\(shortfall.summary)\n\(missing.joined(separator: "\n"))")
    }
  }

  @Test func `is a set of readable patients`() throws {
    #expect(30...40 ~= ShippedSuite.files.count)
    for file in ShippedSuite.files {
      let conversations = try ShippedSuite.conversations(in: file)
      #expect(!conversations.isEmpty, "\(file) can't be read")
      for conversation in conversations {
        #expect(conversation.title != nil, "\(file) has no title")
        let isNoted = conversation.entries.contains {
          if case .note = $0.content { true } else { false }
        }
        #expect(isNoted, "\(file) doesn't say who this is")
      }
    }
  }

  @Test func `has a title of its own for each patient`() throws {
    let titles = try ShippedSuite.files.flatMap(ShippedSuite.conversations).compactMap(\.title)
    #expect(Set(titles).count == titles.count)
  }
}
