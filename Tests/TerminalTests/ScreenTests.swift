import Assistant
import Guidance
import Testing

@testable import Terminal

@Suite struct `A screen` {
  private let screen = Screen(isWindow: false, hasBold: false)
  private let question: [Block] =
    [.paragraph("Do any of these apply?")] + (1...6).map { .numbered($0, "Sign \($0)") }

  @Test func `repeats nothing while the question is in sight`() {
    let prompt = Prompt(question: question, why: "")
    #expect(screen.reminder(of: prompt, after: question, rows: 24) == [])
    let long = Array(repeating: Block.paragraph("Advice."), count: 40)
    #expect(screen.reminder(of: prompt, after: long + question, rows: 24) == [])
  }

  @Test func `repeats a question that an explanation pushed out`() {
    let prompt = Prompt(question: question, why: "")
    let long = Array(repeating: Block.paragraph("Because."), count: 40)
    #expect(screen.reminder(of: prompt, after: long, rows: 24) == question)
  }

  @Test func `repeats how a question began that is itself too tall`() {
    let prompt = Prompt(question: question, why: "")
    let reminder = screen.reminder(of: prompt, after: question, rows: 8)
    #expect(reminder.last == question.first)
  }
}
