import Answers
import ArgumentParser
import Assistant
@preconcurrency import Glibc
import Interview
import Proofs
import Transcripts

/// The folder of a covering suite: one `.chat` file for each conversation.
struct CoverFolder {
  /// A conversation that is there already.
  struct Chat {
    let name: String
    let turns: [Witness.Turn]
  }

  private let path: String
  /// The conversations that are there and were written by an earlier run, by their files' names.
  let chats: [Chat]

  init(_ path: String, of dialog: Dialog) throws {
    self.path = path
    chats = try Self.names(in: path).compactMap { name in
      let bytes = try InputFile.bytes(of: "\(path)/\(name)")
      let text = String(decoding: bytes, as: UTF8.self)
      return Chat(name: name, turns: Self.turns(of: text, in: dialog))
    }
  }

  /// Writes the suite. Of the conversations that were to be kept, those that serve no longer go.
  func write(
    _ suite: CoveringSuite, of dialog: Dialog, named file: String, keeping earlier: [Chat]
  ) throws {
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw Self.failed(path) }
    let kept = Set(suite.conversations.compactMap(\.kept).map { earlier[$0].name })
    // Without --keep nothing is taken away either: the folder may hold what somebody wrote by hand.
    for chat in earlier where !kept.contains(chat.name) { unlink("\(path)/\(chat.name)") }
    var taken = kept.union(earlier.isEmpty ? chats.map(\.name) : [])
    for entry in suite.conversations {
      let chat = CoverChat(entry, of: dialog, named: file)
      let name = entry.kept.map { earlier[$0].name } ?? Self.free(chat.name, &taken)
      try write(chat.text, to: name)
    }
  }

  private static func free(_ name: String, _ taken: inout Set<String>) -> String {
    var (candidate, number) = ("\(name).chat", 1)
    while !taken.insert(candidate).inserted {
      number += 1
      candidate = "\(name)-\(number).chat"
    }
    return candidate
  }

  private func write(_ text: String, to name: String) throws {
    let file = "\(path)/\(name)"
    guard let stream = fopen(file, "w") else { throw Self.failed(file) }
    let isWritten = fputs(text, stream) >= 0
    guard fclose(stream) == 0, isWritten else { throw Self.failed(file) }
  }

  /// The `.chat` files of a folder, in the order of their names; none where there is no folder yet.
  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".chat") { names.append(name) }
    }
    return names.sorted()
  }

  /// What the lines of a conversation answer now.
  private static func turns(of text: String, in dialog: Dialog) -> [Witness.Turn] {
    var conversation = Conversation(dialog)
    _ = conversation.open()
    for line in text.split(separator: "\n") where line.hasPrefix("You: ") {
      if conversation.result != nil { break }
      _ = conversation.hear(String(line.dropFirst(5)))
    }
    // What was said last to a question counts: a safety question is skipped by saying so twice.
    var turns: [Witness.Turn] = []
    for turn in conversation.state.interview.turns {
      guard let question = turn.question else { continue }
      let answer: Answer
      switch turn.outcome {
      case .answered(let given): answer = given
      case .asked(.skip): answer = .skipped
      case .asked, .missed: continue
      }
      turns.removeAll { $0.question == question }
      turns.append(Witness.Turn(question: question, answer: answer))
    }
    // What was passed over could have been answered in any way, and so by "skip" too.
    for node in conversation.state.interview.walk.passedOver {
      turns.append(Witness.Turn(question: OpenQuestion(node), answer: .skipped))
    }
    return turns
  }

  private static func failed(_ path: String) -> ExitCode {
    StandardError.write("sitbone: cannot write \(path): \(String(cString: strerror(errno)))\n")
    return CommandStatus.writeFailed
  }
}
