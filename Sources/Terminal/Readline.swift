import Answers
import Assistant
@preconcurrency import CReadline
@preconcurrency import Glibc
import Guidance
import Transcripts

/// GNU readline. Every call of it is in this file, and all of them on the main thread.
enum Readline {
  /// Starts readline: our own keys and completion, the person's own editing habits.
  static func start() {
    chooseLocale()
    rl_readline_name = UnsafePointer(strdup("sitbone"))
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    rl_change_environment = 0
    rl_outstream = stdout
    // A person's own settings are read after this one, and before the others.
    rl_variable_bind("show-all-if-ambiguous", "on")
    rl_initialize()
    rl_variable_bind("completion-ignore-case", "on")
    rl_variable_bind("bell-style", "none")
    rl_variable_bind("enable-active-region", "off")
    // A whole answer is one word: "not su" and Tab give "not sure".
    rl_completer_word_break_characters = UnsafePointer(strdup(""))
    rl_attempted_completion_function = { text, _, _ in Readline.complete(text) }
    rl_completion_display_matches_hook = { matches, count, _ in
      Readline.display(matches, count: count)
    }
    rl_startup_hook = {
      if let prefill = openQuestion.prompt.prefill { rl_insert_text(prefill) }
      return 0
    }
    rl_bind_key(questionMark) { count, key in Readline.explain(count: count, key: key) }
    rl_bind_key(controlL) { _, _ in Readline.clearScreen() }
    using_history()
  }

  /// Whether the terminal can do more than print: move its cursor, and so probably be bold.
  static var canRedraw: Bool { rl_get_termcap("cl") != nil }

  /// Waits for one line. The terminal is as it was before on return.
  static func ask(
    _ prompt: Prompt, in layout: Layout, signals: borrowing Signals, settings: TerminalSettings
  ) -> KeyboardEvent {
    openQuestion = OpenQuestion(prompt: prompt, layout: layout)
    let label = layout.hasBold ? "\u{1}\u{1b}[1m\u{2}You:\u{1}\u{1b}[0m\u{2} " : "You: "
    install(label)
    defer { fflush(rl_outstream) }
    settings.announceReadiness()
    var entries = [
      pollfd(fd: fileno(rl_instream), events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = settings.poll(&entries)
      if count == 0 {
        leaveLine()
        return .timedOut
      }
      guard count > 0 else { continue }
      if let number = signals.next() {
        if let event = take(number, label: label, signals: signals) { return event }
      } else if entries[0].revents != 0 {
        rl_callback_read_char()
        if let event = openQuestion.event { return event }
      }
    }
  }

  /// Lets the arrow keys bring this line back.
  static func remember(_ words: String) { add_history(words) }

  /// Forgets every line.
  static func forget() { rl_clear_history() }

  private static func install(_ label: String) {
    rl_callback_handler_install(label) { line in
      if let line {
        let bytes = UnsafeRawBufferPointer(start: line, count: strlen(line))
        openQuestion.event = .line(TypedLine(bytes.bindMemory(to: UInt8.self)))
        free(line)
      } else {
        openQuestion.event = .end
      }
      // The terminal is itself again before anything else is printed.
      rl_callback_handler_remove()
    }
  }

  private static func take(
    _ number: Int32, label: String, signals: borrowing Signals
  ) -> KeyboardEvent? {
    switch number {
    case SIGWINCH:
      rl_resize_terminal()
      openQuestion.layout.width =
        Window(of: STDOUT_FILENO)?.layoutWidth ?? openQuestion.layout.width
      return nil
    case SIGTSTP:
      rl_cleanup_after_signal()
      signals.stopProgram(by: SIGTSTP)
      rl_reset_after_signal()
      rl_resize_terminal()
      rl_forced_update_display()
      return nil
    case SIGINT:
      let hadText = rl_end > 0
      rl_echo_signal_char(SIGINT)
      rl_free_line_state()
      rl_callback_sigcleanup()
      leaveLine()
      return .interrupt(hadText: hadText)
    default:
      leaveLine()
      return .signal(number)
    }
  }

  private static func leaveLine() {
    rl_callback_handler_remove()
    rl_crlf()
    fflush(rl_outstream)
  }

  /// Readline takes its locale from the environment, and without UTF-8 loses every letter that is
  /// not ASCII; so the environment of this process is mended first.
  private static func chooseLocale() {
    let isKnown = setlocale(LC_CTYPE, "") != nil
    let isASCII = String(cString: nl_langinfo(nl_item(CODESET))) == "ANSI_X3.4-1968"
    if !isKnown || isASCII, setlocale(LC_CTYPE, "C.UTF-8") != nil {
      setenv("LC_ALL", "C.UTF-8", 1)
    }
  }

  private static let controlL: Int32 = 12
  private static let questionMark = Int32(UInt8(ascii: "?"))

  /// `?` on an empty line says why the question is asked; elsewhere it is a letter.
  private static func explain(count: Int32, key: Int32) -> Int32 {
    guard rl_end == 0, !openQuestion.prompt.why.isEmpty else { return rl_insert(count, key) }
    rl_crlf()
    openQuestion.printCoach([.paragraph(openQuestion.prompt.why)])
    rl_on_new_line()
    return 0
  }

  /// Clears the screen, and keeps the question on it.
  private static func clearScreen() -> Int32 {
    if let clearing = rl_get_termcap("cl") { fputs(clearing, rl_outstream) } else { rl_crlf() }
    openQuestion.printCoach(openQuestion.prompt.question)
    rl_on_new_line()
    rl_forced_update_display()
    return 0
  }

  private static func complete(
    _ text: UnsafePointer<CChar>?
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    // Else Tab would go on to list the person's files, put a blank behind the answer, and give the
    // answers in another order than the question did. Readline resets these every time.
    rl_attempted_completion_over = 1
    rl_completion_suppress_append = 1
    rl_sort_completion_matches = 0
    guard let text else { return nil }
    let beginning = String(cString: text).lowercased()
    openQuestion.matches = openQuestion.prompt.completions
      .filter { $0.lowercased().hasPrefix(beginning) }
    return rl_completion_matches(text) { _, state in
      // Readline frees what it is given.
      let place = Int(state)
      return place < openQuestion.matches.count ? strdup(openQuestion.matches[place]) : nil
    }
  }

  /// Lists the answers one to a line; those that the question numbers, with their number.
  private static func display(
    _ matches: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, count: Int32
  ) {
    guard let matches, count > 0 else { return }
    rl_crlf()
    // The first of them is what the others have in common.
    for place in 1...Int(count) {
      guard let match = matches[place] else { continue }
      fputs("  \(openQuestion.label(of: String(cString: match)))\n", rl_outstream)
    }
    rl_on_new_line()
    rl_forced_update_display()
  }
}

/// What readline's functions need to know of the question that is openQuestion.
private struct OpenQuestion {
  var prompt = Prompt(question: [], why: "")
  var layout = Layout()
  var matches: [String] = []
  var event: KeyboardEvent?

  func printCoach(_ blocks: [Block]) {
    var bytes: [UInt8] = []
    layout.append(coach: blocks, to: &bytes)
    fwrite(bytes, 1, bytes.count, rl_outstream)
  }

  func label(of completion: String) -> String {
    for case .numbered(let number, let text) in prompt.question
    where text.lowercased() == completion.lowercased() {
      return "\(number). \(completion.harmless)"
    }
    return completion.harmless
  }
}

/// Readline calls plain C functions, which can hold nothing of their own; there is one readline, and
/// one question open in it.
nonisolated(unsafe) private var openQuestion = OpenQuestion()
