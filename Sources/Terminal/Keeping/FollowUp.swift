import Answers

/// The name of a conversation that was held after a first visit, and lies beside it:
/// `anna.check-in-2026-11-29.chat` beside `anna.chat`.
public struct FollowUp: Hashable, Sendable, Comparable {
  /// The name of the first visit, without its ending.
  public let first: String
  public let kind: Kind
  public let day: CalendarDay
  /// Which of its day it is, from 1.
  public let number: Int

  /// What can come after a first visit.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case checkIn = "check-in"
    case comingBack = "return"
  }

  init(after first: String, _ kind: Kind, on day: CalendarDay, number: Int) {
    (self.first, self.kind, self.day, self.number) = (first, kind, day, number)
  }

  /// Reads the name of a file, with or without its ending; nil for any other.
  public init?(name: String) {
    let name = name.hasSuffix(Self.ending) ? String(name.dropLast(Self.ending.count)) : name
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let rest = name[name.index(after: dot)...]
    guard let kind = Kind.allCases.first(where: { rest.hasPrefix($0.rawValue + "-") }) else {
      return nil
    }
    let figures = rest.dropFirst(kind.rawValue.count + 1)
    guard let day = CalendarDay(iso: String(figures.prefix(Self.lengthOfDay))) else { return nil }
    let count = figures.dropFirst(Self.lengthOfDay)
    guard count.isEmpty || count.hasPrefix("-"),
      let number = Int(count.isEmpty ? "1" : count.dropFirst()),
      number >= 1
    else { return nil }
    self.init(after: String(name[..<dot]), kind, on: day, number: number)
  }

  /// Its name, without the ending.
  public var name: String {
    "\(first).\(kind.rawValue)-\(day)" + (number == 1 ? "" : "-\(number)")
  }

  /// In the order in which they were held.
  public static func < (one: Self, other: Self) -> Bool {
    (one.day.number, one.number) < (other.day.number, other.number)
  }

  private static let ending = ".chat"
  private static let lengthOfDay = 10
}

extension FollowUp {
  /// Everything that lies beside a first visit, in the order in which it was held.
  public static func all(beside path: String) -> [(followUp: FollowUp, path: String)] {
    let (folder, own) = (Folder.of(path), stem(path))
    return Folder.names(in: folder).compactMap { name in
      guard name.hasSuffix(ending), let followUp = FollowUp(name: name), followUp.first == own
      else {
        return nil
      }
      return (followUp, "\(folder)/\(name)")
    }.sorted { $0.followUp < $1.followUp }
  }

  /// Keeps a new conversation beside a first visit, under the name of its day. Numbers go on from
  /// those of either kind, so that they tell in which order a day's conversations were held.
  public static func create(
    _ kind: Kind, beside path: String, on day: CalendarDay, holding bytes: [UInt8]
  ) throws(SavingFailure) -> SavedFile {
    let sameDay = all(beside: path).map(\.followUp).filter { $0.day == day }
    var number = (sameDay.map(\.number).max() ?? 0) + 1
    while true {
      let followUp = FollowUp(after: stem(path), kind, on: day, number: number)
      let place = "\(Folder.of(path))/\(followUp.name)\(ending)"
      do throws(SavingFailure) {
        return try SavedFile.create(place, holding: bytes)
      } catch {
        guard [.exists, .isLink, .isFolder].contains(error.reason), number < mostOfOneDay else {
          throw error
        }
      }
      number += 1
    }
  }

  /// The first visit's file that the follow-up at this path lies beside.
  public static func first(beside path: String) -> String? {
    guard let followUp = FollowUp(name: stem(path)) else { return nil }
    return "\(Folder.of(path))/\(followUp.first)\(ending)"
  }

  private static let mostOfOneDay = 999

  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
  }
}
