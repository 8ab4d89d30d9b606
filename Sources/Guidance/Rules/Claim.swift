/// One statement of the article, in our own words, and what it may be used for.
public struct Claim: Hashable, Sendable {
  public let id: ClaimID
  public let statement: String
  public let uses: Set<Use>

  /// What a statement of the article may be used for (clinical brief 1).
  public enum Use: Hashable, Sendable {
    case question
    case advice
    case information
    case decision
    case narrative
  }

  private init(_ id: ClaimID, _ statement: String, _ uses: Set<Use>) {
    (self.id, self.statement, self.uses) = (id, statement, uses)
  }
}

extension Claim {
  /// The claim of this name.
  public static func named(_ id: ClaimID) -> Claim? { all.first { $0.id == id } }

  /// Every statement of the article, in its order.
  public static let all: [Claim] = [
    Claim("S1", "The pattern is named proximal hamstring tendinopathy.", [.information]),
    Claim("S2", "Hamstring origin tendinopathy is another name for it.", [.information]),
    Claim("S3", "It hurts in the bottom, and it can be a real nuisance.", [.information]),
    Claim("S4", "The pain sits low in the buttock.", [.question, .decision]),
    Claim("S5", "The pain can run down into the back of the thigh.", [.question, .decision]),
    Claim("S6", "Being active often eases the pain.", [.question, .decision]),
    Claim("S7", "The pain returns once exercise is over.", [.question, .decision]),
    Claim("S8", "After exercise the pain can stay for hours.", [.question, .decision]),
    Claim("S9", "In more severe cases it stays for days.", [.question, .decision]),
    Claim("S10", "The author, a physio, had it for a few months.", [.narrative]),
    Claim("S11", "The author has met about six women who had it.", [.narrative]),
    Claim(
      "S12", "The start nearly always goes with a change in how much training is done.",
      [.question, .advice]),
    Claim(
      "S13", "The start nearly always goes with a change in how hard training is.",
      [.question, .advice]),
    Claim(
      "S14", "Training changes come together with pressure on the tendon.",
      [.question, .advice]),
    Claim("S15", "Sitting for long is one source of pressure.", [.question, .advice]),
    Claim(
      "S16", "Stretching the hamstrings more is another source of pressure.",
      [.question, .advice]),
    Claim("S17", "It is not unusual for the pain to come on quickly.", [.question, .decision]),
    Claim("S18", "The pain tends to leave more slowly than it came.", [.advice]),
    Claim("S19", "Rehabilitation can take up to 12 weeks.", [.advice]),
    Claim("S20", "Tendons are strong, and they adapt.", [.advice]),
    Claim(
      "S21", "In most cases tendons respond well to a good strengthening programme.",
      [.advice]),
    Claim("S22", "How it is managed differs a little between people.", [.advice]),
    Claim("S23", "The general principles are the same for everyone.", [.advice]),
    Claim("S24", "Some rest may be needed at first.", [.advice, .decision]),
    Claim("S25", "Rest does not mean stopping all training.", [.advice]),
    Claim("S26", "Cross-training without pain is encouraged.", [.question, .advice]),
    Claim("S27", "Too much rest leaves the tendon less ready for load.", [.question, .advice]),
    Claim(
      "S28", "Runners are kept running where that works, at a lower load.",
      [.question, .advice]),
    Claim("S29", "One change is to run slower.", [.question, .advice]),
    Claim("S30", "One change is to leave out hills.", [.question, .advice]),
    Claim("S31", "One change is a shorter stride.", [.advice]),
    Claim("S32", "These changes lower the load without stopping running.", [.advice]),
    Claim("S33", "In the gym, squats and deadlifts can be lighter.", [.question, .advice]),
    Claim("S34", "In the gym, the range can be smaller.", [.question, .advice]),
    Claim("S35", "Pain is an important guide.", [.question, .advice]),
    Claim("S36", "Pain of 2 to 3 out of 10 is acceptable.", [.question, .advice, .decision]),
    Claim("S37", "Anything above that is the red zone.", [.question, .advice, .decision]),
    Claim("S38", "Avoiding pressure on the tendon matters a lot.", [.advice]),
    Claim("S39", "Soft seats are better than hard chairs.", [.question, .advice]),
    Claim("S40", "Hamstring stretches are left out.", [.question, .advice]),
    Claim("S41", "Lunges press on the tendon.", [.question, .advice]),
    Claim("S42", "Heavy deadlifts press on the tendon.", [.question, .advice]),
    Claim("S43", "Strengthening often begins with isometrics.", [.advice]),
    Claim("S44", "In an isometric the muscle works without moving.", [.advice]),
    Claim("S45", "Isometrics can help to change pain.", [.advice]),
    Claim("S46", "Isometrics prepare the tendon for strengthening through movement.", [.advice]),
    Claim("S47", "The whole process can take several months.", [.advice]),
    Claim("S48", "Patience and perseverance matter.", [.advice]),
    Claim("S49", "Some hands-on techniques can help.", [.advice]),
    Claim("S50", "Active release is one of them.", [.advice]),
    Claim("S51", "Dry needling is one of them.", [.advice]),
    Claim(
      "S52", "Both aim at tension in the hamstring, the buttock and the side of the hip.",
      [.advice]),
    Claim(
      "S53", "When other care does not work, there may be more invasive options.",
      [.question, .advice, .decision]),
    Claim("S54", "PRP injections are an example.", [.advice]),
    Claim("S55", "A physio or sports doctor may talk these through.", [.advice]),
    Claim("S56", "An MRI scan is then most likely needed to confirm what is wrong.", [.advice]),
    Claim("S57", "The MRI scan comes before that talk.", [.advice]),
    Claim("S58", "Recovery can be slow.", [.advice]),
    Claim("S59", "Load, training and strengthening need thought for each person.", [.advice]),
    Claim(
      "S60", "Anyone with this pain is strongly advised to see a physio.",
      [.advice, .decision]),
    Claim(
      "S61", "Seeing a physio may save weeks of rest, or of work on the wrong problem.",
      [.advice]),
  ]
}
