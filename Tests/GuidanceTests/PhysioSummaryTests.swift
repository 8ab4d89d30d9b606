import Answers
import Guidance
import Testing

@Suite struct `The physio's summary` {
  private let physio = runner.but(["mode": .choice("physio")])

  @Test func `comes first, and only for a physio`() {
    #expect(physio.assessed.text.hasPrefix("Summary for the physio\nRed-flag screen:"))
    #expect(!runner.assessed.text.contains("Summary for the physio"))
  }

  @Test func `gives each item of the screen its answer`() {
    let text = physio.but(["new_lump": .notSure, "calf_swollen": .yes, "weight_loss": .skipped])
      .assessed.text
    #expect(text.contains("- A new lump: not sure"))
    #expect(text.contains("- A swollen, warm or discoloured calf or leg: yes"))
    #expect(text.contains("- Losing weight without trying: skipped"))
    #expect(text.contains("- A high temperature or feeling unwell: no"))
    #expect(text.contains("- A pop, snap or tear: not asked"))
  }

  @Test func `gives the history with its units`() {
    let text = physio.assessed.text
    #expect(text.contains("- How long you have had it: 8 weeks"))
    #expect(text.contains("- Pain during activity: 2 out of 10"))
    #expect(text.contains("- Goal: a half marathon"))
  }

  @Test func `gives way to an emergency`() {
    #expect(physio.but(["ces": .yes]).assessed.text.hasPrefix("Call 999"))
  }
}
