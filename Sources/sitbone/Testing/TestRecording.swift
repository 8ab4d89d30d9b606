import Guidance
import Transcripts

/// What a program said while it was driven.
struct Recording {
  var playback = Playback()

  var isOver: Bool { playback.ending != nil }

  /// Begins what follows one step.
  mutating func begin() { playback.passages.append(.init()) }

  /// Takes what came of a step that is done with at once.
  mutating func take(_ arrival: DrivenProgram.Arrival, _ driven: DrivenProgram) {
    begin()
    append(arrival, driven)
  }

  /// Takes note of a step at which nothing happens.
  mutating func takeNothing() {
    var passage = playback.passages.last ?? .init()
    passage.turns = []
    playback.passages.append(passage)
  }

  /// Adds to what follows the step.
  mutating func append(_ arrival: DrivenProgram.Arrival, _ driven: DrivenProgram) {
    let (said, result) = Screenful(driven.takePrinted()).turns
    let last = playback.passages.count - 1
    playback.passages[last].turns += turns(said)
    playback.passages[last].node = driven.node
    playback.passages[last].level = Disposition(rawValue: driven.level)
    end(arrival, result, leaving: [])
  }

  /// Takes what was said when there was no more input.
  mutating func takeLeave(_ arrival: DrivenProgram.Arrival, _ driven: DrivenProgram) {
    let (said, result) = Screenful(driven.takePrinted()).turns
    end(arrival, result, leaving: turns(said))
    playback.ending?.ranOut = true
  }

  private mutating func end(
    _ arrival: DrivenProgram.Arrival, _ result: String?, leaving: [Range<Int>]
  ) {
    guard case .ended(let status) = arrival else { return }
    var ending = Playback.Ending()
    (ending.leaving, ending.result, ending.status) = (leaving, result ?? "none", status)
    playback.ending = ending
  }

  private mutating func turns(_ said: [String]) -> [Range<Int>] {
    said.map { turn in
      let start = playback.text.count
      playback.text += Array(turn.utf8)
      return start..<playback.text.count
    }
  }
}
