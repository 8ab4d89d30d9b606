import Answers
import Interview
import Proofs
import Testing

@Suite struct `What is typed for an answer` {
  @Test func `is read as that answer, for every choice of the shipped dialog`() throws {
    let dialog = try read(try shippedText()).dialog
    for node in dialog.nodes {
      guard case .question(let question) = node.body else { continue }
      for answer in answers(to: question.answerType()) {
        for line in question.spoken(answer) where line != "skip" {
          let reading = question.answerType().interpret(line, strictly: question.isSafety)
          #expect(reading.answer == answer, "\(node.name): \(line)")
        }
      }
    }
  }

  private func answers(to type: AnswerType) -> [Answer] {
    switch type {
    case .yesNo: [.yes, .no, .notSure]
    case .scale(let range): range.map { .number(Double($0)) } + [.number(3.5), .notSure]
    case .number(let range, _):
      [.number(Double(range.lowerBound)), .number(Double(range.upperBound)), .notSure]
    case .duration: [1, 6, 53, 260, 4436].map { .number($0) } + [.notSure]
    case .choice(let options): options.map { .choice($0.id) } + [.notSure]
    case .choices(let options):
      options.map { .choices([$0.id]) } + [.choices([]), .choices(options.map(\.id)), .notSure]
    case .text: [.text("it aches")]
    }
  }
}
