import ArgumentParser
import Terminal

/// What a conversation after a first visit needs to begin.
struct FollowUpOptions: ParsableArguments {
  @OptionGroup var visit: FirstVisit

  @Flag(inversion: .prefixedNo, help: "Keep it beside the first visit, or not.")
  var keep = true

  @Option(help: .hidden)
  var today: Today?

  @OptionGroup var talk: TalkOptions

  /// Finds the first visit, and begins a conversation of one kind after it.
  func begin(_ kind: FollowUp.Kind) throws -> Following {
    try Following(visit, kind, on: today, keeping: keep, in: talk.manner)
  }
}
