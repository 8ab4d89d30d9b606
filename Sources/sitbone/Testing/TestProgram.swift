@preconcurrency import Glibc
import Synchronization
import Transcripts

/// The program, started to be tested, with its ends in our hands.
///
/// A class, because it ends the process it started when it goes.
final class DrivenProgram {
  /// Why a program could not be driven.
  struct Trouble: Error {
    let message: String
  }

  /// What came of waiting for it.
  enum Arrival {
    /// It waits for a line.
    case ready
    /// It is over, with this status; 128 and the signal's number when it died by one.
    case ended(Int32)
  }

  private let process: pid_t
  private var input: Int32
  private let output: Int32
  private let told: Int32
  private let clock: Int32
  private let isTerminal: Bool
  private var hasEnded = false
  /// Told, and not yet a whole line.
  private var news: [UInt8] = []
  private var isReady = false
  /// What was printed and not taken yet.
  private var printed: [UInt8] = []
  /// Where the conversation is, as the program last told.
  private(set) var node = ""
  private(set) var level = ""

  /// Starts the program for a script, between pipes or on a terminal of its own.
  ///
  /// - Parameter columns: the terminal's width; nil for pipes.
  init(_ program: String, playing script: Script, columns: UInt16? = nil) throws(Trouble) {
    isTerminal = columns != nil
    let ends = try Self.start(program, Self.arguments(script), columns)
    (process, input, output) = (ends.process, ends.input, ends.output)
    (told, clock) = (ends.told, ends.clock)
    for descriptor in [input, output, told] {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    for descriptor in Set([input, output, told, clock]) where descriptor >= 0 { close(descriptor) }
  }

  private static func arguments(_ script: Script) -> [String] {
    let circumstances = script.circumstances
    var arguments = ["talk", TestDialogs.argument(circumstances)]
    if let day = circumstances.day { arguments += ["--today", "\(day)"] }
    if let timeout = circumstances.timeout {
      arguments += ["--timeout", "\(timeout)", "--clock-fd", "4"]
    }
    return arguments + ["--no-keep", "--ready-fd", "3", "--state-fd", "3"]
  }

  /// Types, reading meanwhile, so that neither side waits for the other.
  func type(_ bytes: [UInt8]) throws(Trouble) {
    isReady = false
    var rest = bytes[...]
    let deadline = Deadline()
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        guard deadline.isAhead else { throw Trouble(message: "the program reads nothing any more") }
        _ = read(waitingForRoom: true)
      } else if errno != EINTR {
        // It is over already; waiting for it will tell.
        return
      }
    }
  }

  /// Lets so many seconds pass on the clock that is not the real one.
  func pass(seconds: Int) {
    isReady = false
    let line = Array("\(seconds)\n".utf8)
    _ = line.withUnsafeBytes { write(clock, $0.baseAddress, $0.count) }
  }

  /// Ends the input of a program between pipes.
  func endInput() {
    isReady = false
    close(input)
    input = -1
  }

  /// Waits until the program waits itself, or is over.
  ///
  /// - Parameter isSilent: true where nothing new is printed, not even the prompt.
  func arrival(isSilent: Bool = false) throws(Trouble) -> Arrival {
    let deadline = Deadline()
    while true {
      if isReady, isSilent || !isTerminal || showsPrompt { return .ready }
      guard read() else { return .ended(try status(deadline)) }
      guard deadline.isAhead else {
        throw Trouble(
          message:
            "the program neither asks nor ends: \(String(decoding: printed.suffix(200), as: UTF8.self))"
        )
      }
    }
  }

  /// Waits until these words are on the screen.
  func echo(of words: String) throws(Trouble) {
    let wanted = Array(words.utf8)
    let deadline = Deadline()
    while !Screenful(printed).text.utf8.reversed().starts(with: wanted.reversed()) {
      guard deadline.isAhead, read() else {
        throw Trouble(message: "the screen does not show \(words)")
      }
    }
  }

  /// What was printed since this was asked last.
  func takePrinted() -> [UInt8] {
    defer { printed = [] }
    return printed
  }

  /// True when the last line on the screen is the one for the answer.
  private var showsPrompt: Bool { Screenful(printed).lines.last?.hasPrefix("You: ") ?? false }

  private func status(_ deadline: Deadline) throws(Trouble) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard deadline.isAhead else { throw Trouble(message: "the program does not end") }
      poll(nil, 0, 1)
    }
    hasEnded = true
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }

  /// Reads once what is there, waiting a while; false when nothing will come any more.
  private func read(waitingForRoom: Bool = false) -> Bool {
    var entries = [output, told].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if waitingForRoom { entries.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
    poll(&entries, nfds_t(entries.count), 100)
    // What is told comes behind what is printed, so it is read first: then all is there.
    listen()
    let isOpen = append(from: output, to: &printed)
    // Between the two it may have told where it ended.
    if !isOpen { listen() }
    return isOpen
  }

  private func listen() {
    _ = append(from: told, to: &news)
    while let first = news.first {
      if first == UInt8(ascii: ".") {
        isReady = true
        news.removeFirst()
        continue
      }
      guard let end = news.firstIndex(of: 0x0A) else { return }
      let parts = String(decoding: news[..<end], as: UTF8.self)
        .split(separator: "\t", omittingEmptySubsequences: false)
      news.removeSubrange(...end)
      guard parts.count == 2 else { continue }
      (node, level) = (String(parts[0]), String(parts[1]))
    }
  }

  private func append(from descriptor: Int32, to bytes: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 { bytes += buffer.prefix(count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return count < 0 && errno == EAGAIN }
    }
  }
}

/// The time by which something must have happened. Only a program that hangs meets it.
private struct Deadline {
  private let end = ContinuousClock.now + .seconds(20)
  var isAhead: Bool { ContinuousClock.now < end }
}
