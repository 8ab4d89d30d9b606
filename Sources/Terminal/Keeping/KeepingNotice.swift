import Guidance

/// What a person is told about the keeping of their conversation.
enum KeepingNotice: Hashable, Sendable {
  case mayIKeep
  /// Why, and in which folder.
  case whyKeep(String)
  case yesOrNo
  /// It is kept, under this name.
  case kept(String)
  case keptAlready
  case notKept
  case noHome
  case couldNot(SavingFailure)
  case failed(SavingFailure)
  case keptAgain
  /// It is over, and the last of it could not be written.
  case endNotKept(SavingFailure)
  /// So many answers of before were taken over.
  case stillStand(Int)
  case farewell(_ path: String, isFinished: Bool, isRecord: Bool = false)

  /// In a while the person can look back.
  case lookBack(_ path: String)

  var blocks: [Block] { sentences.map(Block.paragraph) }
  var text: String { sentences.joined(separator: " ") }

  private var sentences: [String] {
    switch self {
    case .mayIKeep:
      [
        "Before you tell me more: I can keep this conversation in a file on this computer. Then you "
          + "can stop at any time and go on later.",
        "Only this account, and whoever looks after this computer, can open the file. If you share "
          + "the account with somebody, say no. You can have the file erased at any time.",
        "Shall I keep it? (yes / no)",
      ]
    case .whyKeep(let folder):
      [
        "If this window closes, or the computer stops, what you have told me is lost. If I keep it, "
          + "we can go on where we stopped.",
        "The file would lie in \(folder). It is not sent anywhere.",
      ]
    case .yesOrNo: ["Please type yes or no. If you would rather not decide, type no."]
    case .kept(let name):
      [
        "I keep it, and each answer from now on. To go on after a break, type in a terminal: "
          + "sitbone resume \(name)",
        "To have it erased: sitbone forget \(name)",
      ]
    case .keptAlready: ["It is kept already, after each answer."]
    case .notKept:
      ["Then I write nothing down. If you change your mind, type save."]
    case .noHome:
      [
        "I can't keep this conversation on this computer, because your account has no home folder "
          + "set. I write nothing down."
      ]
    case .couldNot(let failure):
      ["I could not keep it: \(failure.because). I wrote nothing down. We can go on all the same."]
    case .failed(let failure):
      [
        "I can't keep your last answer: \(failure.because). All that you said before it is kept.",
        "We can go on. I try again after each answer, and tell you when it works.",
      ]
    case .keptAgain: ["Keeping works again. All that you said is kept, with nothing missing."]
    case .endNotKept(let failure):
      [
        "The last part of this conversation is not kept: \(failure.because). What came before it is."
      ]
    case .stillStand(1): ["Your earlier answer to the next question still stands."]
    case .stillStand(let count):
      ["Your earlier answers to the next \(count) questions still stand."]
    case .farewell(let path, isFinished: false, _):
      ["What you told me is kept. To go on later, type: sitbone resume \(Self.name(of: path))"]
    case .farewell(let path, isFinished: true, isRecord: true):
      [
        "This interview is kept. To write the note, type: sitbone note \(Self.name(of: path))",
        "To have it erased: sitbone forget \(Self.name(of: path))",
      ]
    case .lookBack(let path):
      ["In a week, a check-in takes a minute: sitbone check-in \(Self.name(of: path))"]
    case .farewell(let path, isFinished: true, isRecord: false):
      Self.farewell(path)
    }
  }

  private static func farewell(_ path: String) -> [String] {
    let name = name(of: path)
    guard let first = FollowUp.first(beside: path) else {
      return [
        "This conversation is kept. To read the advice again, type: sitbone resume \(name)",
        "To have it erased: sitbone forget \(name)",
      ]
    }
    return [
      "This is kept beside your first visit. To see the whole course, type: sitbone course "
        + Self.name(of: first),
      "To have it erased: sitbone forget \(name)",
    ]
  }

  /// How a file is named on the command line: by its name alone in the private folder.
  static func name(of path: String) -> String {
    if let folder = PrivateFolder()?.path, path.hasPrefix(folder + "/"), path.hasSuffix(".chat") {
      return String(path.dropFirst(folder.count + 1).dropLast(5))
    }
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+,:@".contains($0) }
    return isPlain ? path : "'\(path.replacing("'", with: "'\\''"))'"
  }
}
