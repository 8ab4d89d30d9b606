@preconcurrency import CReadline
@preconcurrency import Glibc
import Transcripts

/// Holds a conversation over standard input and output, and returns the status to exit with.
///
/// Whether with readline, plainly, or as a pipe, is decided once, here. When a signal ends the
/// conversation the program dies by it, after the closing words.
///
/// - Parameter past: what was printed when the first part of it was held, to be printed again.
public func run<C: Conversing>(
  _ conversation: inout C, settings: TerminalSettings, after past: [UInt8] = []
) -> Int32 {
  if fcntl(STDIN_FILENO, F_GETFD) == -1 {
    remark("standard input is closed, so no answer can be read")
    return ExitStatus.cannotOpen
  }
  if fcntl(STDOUT_FILENO, F_GETFD) == -1 {
    remark("standard output is closed, so no question can be asked")
    return ExitStatus.inputOutput
  }
  sitbone_keep_out_of_core_files()
  do throws(TerminalFailure) {
    switch try hold(&conversation, settings, past) {
    case .status(let status): return status
    case .signal(let number): die(by: number)
    }
  } catch {
    remark("cannot \(error.attempt): \(String(cString: strerror(error.errorNumber)))")
    return ExitStatus.inputOutput
  }
}

/// True when a person reads what is said, and it goes nowhere else.
public func meetsPerson(_ settings: TerminalSettings) -> Bool {
  InputMode.chosen(settings) != .piped && isatty(STDOUT_FILENO) != 0
}

private func hold<C: Conversing>(
  _ conversation: inout C, _ settings: TerminalSettings, _ past: [UInt8]
) throws(TerminalFailure) -> Ending {
  let mode = InputMode.chosen(settings)
  let interrupts = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  let ofReadline = mode == .readline ? [SIGWINCH, SIGTSTP] : []
  guard mode != .piped, let signals = Signals(interrupts + ofReadline) else {
    var talk = PipedTalk(settings: settings, past: past)
    return try talk.hold(&conversation)
  }
  if mode == .readline {
    let keyboard = ReadlineKeyboard(signals: signals, settings: settings)
    let hasBold = !settings.hasNoColour && !isSet("NO_COLOR") && Readline.canRedraw
    var talk = InteractiveTalk(
      keyboard: keyboard, screen: Screen(isWindow: true, hasBold: hasBold),
      settings: settings)
    return try talk.hold(&conversation)
  }
  var talk = InteractiveTalk(
    keyboard: PlainKeyboard(signals: signals, settings: settings),
    screen: Screen(isWindow: false, hasBold: false), settings: settings, past: past)
  return try talk.hold(&conversation)
}
