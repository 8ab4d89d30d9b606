import Answers
import Assistant
import Guidance
import Testing

@testable import Transcripts

/// What is said to three people at each of twelve check-ins, and by which rule of the course.
@Suite struct `Twelve weeks of check-ins` {
  /// She runs less, strengthens, and it settles.
  static let recovering = """
    week | done         | load | active | morning | rest | sitting | comes to
       1 | run strength | less |      4 | worse   |    1 |      20 | ?
       2 | run strength | less |      3 | worse   |    1 |      20 | ?
       3 | strength     | less |      2 | usual   |    1 |      25 | ?
       4 | run strength | same |      2 | usual   |    1 |      30 | ?
       5 | run strength | same |      3 | usual   |    0 |      30 | ?
       6 | run strength | more |      2 | usual   |    0 |      35 | ?
       7 | run strength | more |      4 | usual   |    0 |      40 | ?
       8 | run strength | less |      2 | usual   |    0 |      45 | ?
       9 | run strength | same |      2 | usual   |    0 |      45 | ?
      10 | run strength | same |      1 | usual   |    0 |      60 | ?
      11 | run strength | more |      1 | usual   |    0 |      60 | ?
      12 | run strength | more |      1 | usual   |    0 |      90 | ?
    """

  /// He does too much, rests altogether, and does too much again.
  static let flaring = """
    week | done         | load | active | morning | rest | sitting | comes to
       1 | run          | more |      5 | worse   |    1 |      20 | ?
       2 | run          | more |      6 | worse   |    2 |      15 | ?
       3 | run          | same |      7 | worse   |    4 |      10 | ?
       4 |              |      |      3 | usual   |    2 |      15 | ?
       5 |              |      |      2 | usual   |    1 |      20 | ?
       6 | cross        | less |      1 | usual   |    1 |      20 | ?
       7 | run cross    | more |      6 | worse   |    2 |      10 | ?
       8 | run          | less |      5 | usual   |    2 |      15 | ?
       9 | run          | same |      6 | worse   |    2 |      10 | ?
      10 | run          | same |      7 | worse   |    3 |      10 | ?
      11 | cross        | less |      7 | worse   |    3 |      10 | ?
      12 | cross        | less |      7 | usual   |    3 |      10 | ?
    """

  /// They do what they were told, week after week, and nothing moves.
  static let plateau = """
    week | done         | load | active | morning | rest | sitting | comes to
       1 | strength     | same |      5 | usual   |    1 |      20 | ?
       2 | run strength | less |      4 | usual   |    1 |      20 | ?
       3 | run strength | same |      4 | usual   |    1 |      20 | ?
       4 | run strength | same |      3 | usual   |    1 |      20 | ?
       5 | run strength | same |      4 | usual   |    1 |      25 | ?
       6 | run strength | same |      4 | usual   |    1 |      20 | ?
       7 | run strength | same |      4 | usual   |    1 |      20 | ?
       8 | run          | same |      4 | usual   |    1 |      20 | ?
       9 | run strength | same |      5 | worse   |    1 |      20 | ?
      10 | run strength | less |      4 | usual   |    1 |      20 | ?
      11 | run strength | same |      4 | usual   |    1 |      20 | ?
      12 | run strength | same |      4 | usual   |    1 |      20 | ?
      13 | run strength | same |      4 | usual   |    1 |      20 | ?
    """
}
