import Transcripts

/// Plays a script on the program itself, its input and output being pipes.
struct PipePlayer {
  let program: String

  func play(_ script: Script) -> Playback {
    var recording = Recording()
    do throws(DrivenProgram.Trouble) {
      let driven = try DrivenProgram(program, playing: script)
      recording.take(try driven.arrival(), driven)
      for step in script.steps where !recording.isOver {
        switch step.typing {
        case .line, .exact:
          // A line's end inside a line would end it; what passes for one in a pipe is the other.
          let words = (step.typing.bytes ?? []).map { $0 == 0x0A ? 0x0D : $0 }
          try driven.type(words + [0x0A])
        case .endOfInput: driven.endInput()
        case .wait(let seconds):
          guard script.circumstances.timeout != nil else {
            recording.takeNothing()
            continue
          }
          driven.pass(seconds: seconds)
        case .keys: continue
        }
        recording.take(try driven.arrival(), driven)
      }
      guard !recording.isOver, script.endsInput else { return recording.playback }
      driven.endInput()
      recording.takeLeave(try driven.arrival(), driven)
    } catch {
      recording.playback.trouble = error.message
    }
    return recording.playback
  }
}
