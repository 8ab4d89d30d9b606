@preconcurrency import Glibc

/// Why a conversation can't be written to a file, or a file can't be gone on with, in plain words.
public struct SavingFailure: Error, Hashable, Sendable, CustomStringConvertible {
  public let reason: Reason
  /// The file or folder that it is about.
  public let path: String

  /// What stands in the way.
  public enum Reason: Hashable, Sendable {
    case exists
    case isLink
    case isFolder
    case notAFile
    case noFolder
    case isMissing
    case notAllowed
    case full
    case inUse
    case belongsToOthers
    case notOurs
    case system(Int32)
  }

  public init(_ reason: Reason, at path: String) {
    (self.reason, self.path) = (reason, path)
  }

  /// Reads the number that the system gave.
  init(_ number: Int32, at path: String) {
    self.init(Self.reason(number), at: path)
  }

  private static func reason(_ number: Int32) -> Reason {
    switch number {
    case EEXIST: .exists
    case ELOOP: .isLink
    case EISDIR: .isFolder
    case ENOENT, ENOTDIR: .noFolder
    case EACCES, EPERM, EROFS: .notAllowed
    case ENOSPC, EDQUOT, EFBIG: .full
    case EWOULDBLOCK: .inUse
    default: .system(number)
    }
  }

  /// What stands in the way, as part of a sentence: "the disk is full".
  public var because: String {
    switch reason {
    case .exists: "there is a file of that name already, and I never write over one"
    case .isLink: "it is a link to another place, and I follow none"
    case .isFolder: "it is a folder"
    case .notAFile: "it is no ordinary file"
    case .noFolder: "its folder does not exist"
    case .isMissing: "there is no such file"
    case .notAllowed: "I am not allowed to write there"
    case .full: "the disk is full"
    case .inUse: "another window is in this conversation"
    case .belongsToOthers: "it belongs to another account"
    case .notOurs: "it is not a conversation that I saved"
    case .system(let number): String(cString: strerror(number))
    }
  }

  public var description: String { "\(path): \(because)" }
}
