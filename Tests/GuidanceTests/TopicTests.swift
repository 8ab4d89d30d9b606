import Answers
import Testing

@testable import Guidance

@Suite struct `A topic` {
  @Test(arguments: [
    ("tell me about injections", "injections"), ("PRP?", "injections"),
    ("injections", "injections"),
    ("tell me about hands-on treatment", "hands-on"), ("what about dry needling", "hands-on"),
    ("can I still run", "running"), ("running", "running"), ("Is it okay to do squats?", "gym"),
    ("pain rule", "pain"), ("red zone", "pain"), ("how long will it take", "outlook"),
    ("cross-training", "rest"), ("isometrics", "strengthening"), ("my chair", "sitting"),
    ("seeing a physio", "physio"), ("who is the author", "about"), ("MRI scan", "injections"),
  ])
  func `is found by what people call it`(words: String, id: String) {
    #expect(Topic.named(words)?.id == id)
  }

  @Test func `isn't found in words that name none`() {
    #expect(Topic.named("done") == nil)
    #expect(Topic.named("") == nil)
    #expect(Topic.named("no thank you") == nil)
  }

  @Test func `or advice reaches every claim that informs, advises or decides`() {
    let reached = Set(
      AdviceID.allCases.flatMap(\.claims))
    let told = Set(Topic.all.flatMap(\.advice).flatMap(\.claims))
    #expect(Claim.all.map(\.id.number) == Array(1...61))
    for claim in Claim.all {
      #expect(reached.contains(claim.id), "\(claim.id)")
      if !claim.uses.isDisjoint(with: [.information, .advice, .decision]) {
        #expect(told.contains(claim.id), "no topic tells \(claim.id)")
      }
    }
  }

  @Test func `is to be had after any routine result`() {
    for row in Row.routine {
      let result = runner.but(row.changes).assessed
      #expect(Topic.available(after: result) == Topic.all)
      for topic in Topic.all { #expect(!topic.blocks(after: result).isEmpty) }
    }
  }

  @Test func `of exercise is withheld after a red flag, and all after an emergency`() {
    for row in Row.sameDay + Row.withinDays {
      let topics = Topic.available(after: runner.but(row.changes).assessed)
      #expect(!topics.isEmpty)
      #expect(topics.allSatisfy { AdviceID.load.isDisjoint(with: $0.advice) })
    }
    for row in Row.emergencies {
      let result = runner.but(row.changes).assessed
      #expect(Topic.all.allSatisfy { $0.blocks(after: result).isEmpty })
    }
  }

  @Test func `never breaks a gate`() {
    for row in Row.routine {
      let result = runner.but(row.changes).assessed
      let text = Topic.all.flatMap { $0.blocks(after: result) }.map(\.line).joined()
      #expect(text.contains("45 seconds") == result.advice.contains(.isometrics))
    }
    let tired = runner.but(["pain_rest": .number(5)]).assessed
    let running = Topic.named("running")?.blocks(after: tired).map(\.line).joined() ?? ""
    #expect(running.contains("Pause running for now"))
    #expect(!running.contains("Keep running"))
  }
}
