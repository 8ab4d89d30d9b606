/// The course of the pain as a picture in a file of its own.
public struct CourseDrawing: Hashable, Sendable {
  /// The whole file.
  public let svg: String

  /// - Parameter visits: the visits and check-ins, in any order.
  public init(of visits: [Visit]) { svg = CoursePicture(of: visits).file.html }
}
