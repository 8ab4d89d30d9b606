/// A set of ways of answering. See `DiagramTable` for how it is kept.
///
///     let sentHome = finished & routine
///     (sentHome & fever).isEmpty     // Nobody with a fever is sent home.
public struct Diagram: Hashable {
  public let table: DiagramTable
  let root: DiagramTable.NodeIndex

  public static func nobody(of table: DiagramTable) -> Self {
    Self(table: table, root: DiagramTable.nobody)
  }

  public static func everybody(of table: DiagramTable) -> Self {
    Self(table: table, root: DiagramTable.everybody)
  }

  /// Those that have one of these values for a variable.
  public init(of table: DiagramTable, variable: Int, where belongs: (Int) -> Bool) {
    self.init(table: table, root: table.literal(variable, belongs))
  }

  init(table: DiagramTable, root: DiagramTable.NodeIndex) {
    (self.table, self.root) = (table, root)
  }

  public static func == (one: Self, other: Self) -> Bool { one.root == other.root }
  public func hash(into hasher: inout Hasher) { hasher.combine(root) }

  public var isEmpty: Bool { root == DiagramTable.nobody }

  public static func & (one: Self, other: Self) -> Self {
    Self(table: one.table, root: one.table.combine(.and, one.root, other.root))
  }

  public static func | (one: Self, other: Self) -> Self {
    Self(table: one.table, root: one.table.combine(.or, one.root, other.root))
  }

  /// Those of the one that are not of the other.
  public static func - (one: Self, other: Self) -> Self {
    Self(table: one.table, root: one.table.combine(.without, one.root, other.root))
  }

  public static func |= (one: inout Self, other: Self) { one = one | other }
  public static func &= (one: inout Self, other: Self) { one = one & other }
  public static func -= (one: inout Self, other: Self) { one = one - other }

  /// Everybody else.
  public var others: Self { .everybody(of: table) - self }

  /// The set after a variable's value became each of `becoming(value)`.
  public func changing(_ variable: Int, becoming: (Int) -> [Int]) -> Self {
    Self(table: table, root: table.rewrite(root, variable, becoming: becoming))
  }

  /// The set when it is no longer looked at what these variables hold.
  public func forgetting(_ isForgotten: [Bool]) -> Self {
    Self(table: table, root: table.forget(root, isForgotten))
  }

  public var count: Count { table.count(root) }

  /// How many nodes the set is kept in.
  public var size: Int { table.size(root) }

  /// True when some of these variables tell members from others.
  public func depends(on variables: [Bool]) -> Bool { table.depends(root, on: variables) }

  public func contains(_ member: [Int]) -> Bool { table.contains(root, member) }

  /// The member whose values cost least together.
  public func cheapest(_ costs: [[Int]]) -> [Int]? { table.cheapest(root, costs) }

  /// Members drawn at random, each as likely as any other.
  public func sample(_ number: Int, using dice: inout some RandomNumberGenerator) -> [[Int]] {
    var counts: [DiagramTable.NodeIndex: Count] = [:]
    return (0..<number).compactMap { _ in table.random(root, &counts, using: &dice) }
  }

  /// Calls `body` with each member; for small sets.
  public func forEachMember(_ body: ([Int]) -> Void) { table.forEach(root, body) }

  /// One member of each set, the cheapest that agree on everything said in both.
  public func agreeing(
    with other: Self, free: [Bool], _ costs: [[Int]]
  ) -> (one: [Int], other: [Int])? {
    table.agreeing(root, other.root, free: free, costs)
  }
}
