import Guidance

/// What has to be changed in one conversation's lines so that it says what happened.
struct Rewriting {
  private let trial: Trial
  private let playback: Playback
  /// The text of a line of the file, by its number.
  private let text: (Int) -> String
  private(set) var edits: [Revision.Edit] = []

  /// - Parameter version: what the dialog's fingerprint became; nil where it is the same.
  init(trial: Trial, playback: Playback, version: String?, text: @escaping (Int) -> String) {
    (self.trial, self.playback, self.text) = (trial, playback, text)
    for segment in trial.segments {
      if segment.passage < playback.passages.count {
        rewrite(segment)
      } else {
        leaveOut(segment)
      }
    }
    rewriteEnding()
    if let version { rewrite(version: version) }
  }

  private mutating func rewrite(version: String) {
    for entry in entries {
      guard case .given(.dialogVersion) = entry.content else { continue }
      rewrite(entry, Transcript.Given.dialogVersion(version).written)
    }
  }

  private var entries: [Transcript.Entry] { trial.transcript.entries }

  private mutating func rewrite(_ segment: Trial.Segment) {
    rewriteTurns(segment)
    let passage = playback.passages[segment.passage]
    for place in segment.entries {
      switch entries[place].content {
      case .at(let node) where node.lowercased() != passage.node.lowercased():
        rewrite(entries[place], passage.node)
      case .level(let level) where level != passage.level ?? .routine:
        rewrite(entries[place], (passage.level ?? .routine).rawValue)
      case .note, .given, .coach, .anyCoach, .you, .mentions, .neverMentions, .at, .level, .result,
        .exit, .include:
        continue
      }
    }
  }

  private mutating func rewriteTurns(_ segment: Trial.Segment) {
    var new: [String] = []
    for (place, turn) in trial.pairs(in: segment, of: playback).pairs {
      switch (place, turn) {
      case (let place?, let turn?):
        guard case .coach(let written) = entries[place].content,
          !trial.fits(place, turn, of: playback)
        else { continue }
        let said = WrittenTurn(playback.words(turn)).keepingWildcards(
          of: CoachPattern(text: written))
        edits.append(.replacing(entries[place].lines, by: labelled(said, like: entries[place])))
      case (let place?, nil): edits.append(.replacing(entries[place].lines, by: []))
      case (nil, let turn?): new += labelled(WrittenTurn(playback.words(turn)).lines, like: nil)
      case (nil, nil): continue
      }
    }
    if !new.isEmpty { edits.append(.inserting(new, before: endOfTurns(segment))) }
  }

  /// The line before which a turn that is not written yet has its place.
  private func endOfTurns(_ segment: Trial.Segment) -> Int {
    if let last = segment.entries.last(where: { entries[$0].content.isTurn }) {
      return entries[last].lines.upperBound + 1
    }
    let before = segment.entries.lowerBound - 1
    if entries.indices.contains(before) { return entries[before].lines.upperBound + 1 }
    // Before the first thing typed: under the head.
    let head = entries.prefix {
      switch $0.content {
      case .note, .given, .include: true
      case .coach, .anyCoach, .you, .mentions, .neverMentions, .at, .level, .result, .exit: false
      }
    }
    return head.last.map { $0.lines.upperBound + 1 } ?? entries[0].lines.lowerBound
  }

  /// Leaves out answers that were never asked for, and what they were to lead to.
  private mutating func leaveOut(_ segment: Trial.Segment) {
    edits.append(.replacing(entries[segment.entries.lowerBound - 1].lines, by: []))
    for place in segment.entries {
      switch entries[place].content {
      case .coach, .anyCoach, .mentions, .neverMentions, .at, .level:
        edits.append(.replacing(entries[place].lines, by: []))
      case .note, .given, .you, .result, .exit, .include: continue
      }
    }
  }

  private mutating func rewriteEnding() {
    guard let ending = playback.ending else { return }
    let results = entries.filter { $0.content.isResult }
    for entry in results {
      guard case .result(let text) = entry.content,
        PlainText(text) != PlainText(ending.result)
      else { continue }
      rewrite(entry, ending.result)
    }
    var hasExit = false
    for entry in entries {
      guard case .exit(let status) = entry.content else { continue }
      hasExit = true
      if status != ending.status { rewrite(entry, String(ending.status)) }
    }
    guard !hasExit, let result = results.last, !ending.result.usualStatuses.contains(ending.status)
    else { return }
    edits.append(
      .inserting(["Exit: \(ending.status)"], before: result.lines.upperBound + 1))
  }

  private mutating func rewrite(_ entry: Transcript.Entry, _ value: String) {
    edits.append(.replacing(entry.lines, by: labelled([value], like: entry)))
  }

  /// The lines with the label that the entry has in the file.
  private func labelled(_ lines: [String], like entry: Transcript.Entry?) -> [String] {
    let label = entry.map { String(text($0.lines.lowerBound).prefix { $0 != ":" }) } ?? "Coach"
    return ["\(label): \(lines.first ?? "")"] + lines.dropFirst()
  }
}
