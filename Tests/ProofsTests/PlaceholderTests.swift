import Answers
import DialogScript
import Dialogs
import Guidance
import Interview
import Testing
@testable import Proofs

@Test func `scratch`() throws {
  let shipped = try #require(ShippedDialog.named("proximal-hamstring"))
  let reading = shipped.text.withUTF8Buffer {
    DialogReader.read($0, file: "proximal-hamstring.dialog")
  }
  let dialog = try #require(reading.dialog)
  let clock = ContinuousClock()
  let start = clock.now
  let proof = DialogProof(dialog)
  print("built", clock.now - start, "vars", proof.space.variables.count, "nodes", proof.space.table.nodeCount)
  print("finished", proof.finished.count, proof.finished.size, proof.lengths as Any)
  for (level, people) in proof.outcomes { print(level as Any, people.count, people.size) }
  for id in AdviceID.allCases { print(id, proof.advice[id].count, proof.advice[id].size) }
  for (f, p) in proof.conversations.finished { print(f, dialog[f.node].name, p.count, p.size) }
  for (rule, people) in proof.judgement.applying { print(rule, people.size, (people & proof.finished).size, (people & proof.finished).count) }
  print("all", clock.now - start, proof.space.table.nodeCount)
  var total = 0
  for s in Seriousness.all {
    let t = clock.now
    var bad = 0
    guard let place = proof.space.places[s.slot] else { continue }
    for step in s.steps {
      var free = proof.space.manner
      func those(_ m: Seriousness.Mark) -> Diagram {
        switch m {
        case .answer(let a): proof.space.those(place.level) { $0 == .answer(a) }
        case .number(let c, let n): proof.conditions.holds(.compares(s.slot, c, n))
        case .with(let c): proof.conditions.holds(.includes(s.slot, c))
        case .without(let c): proof.conditions.fails(.includes(s.slot, c))
        }
      }
      free[place.level] = true
      if case .with(let c) = step.worse { free[place.level(of: c)!] = true; free[place.level] = false }
      for level in Disposition.allCases {
        let up = (proof.endedWith(atLeast: level) & those(step.milder)).forgetting(proof.space.manner)
        let down = ((proof.finished - proof.endedWith(atLeast: level)) & those(step.worse)).forgetting(proof.space.manner)
        total += 1
        if up.agreeing(with: down, free: free, proof.space.costs) != nil { bad += 1; print("BAD", s.slot, step, level) }
      }
    }
    print(s.slot, clock.now - t, bad)
  }
  print("pairs", total, clock.now - start)
}
