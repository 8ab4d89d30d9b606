@preconcurrency import Glibc
import Synchronization

/// Does pieces of work on all cores at once.
enum Threads {
  /// Calls `work` once with each number below `count`, and returns when all are done.
  static func each(below count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let crew = Crew(count: count, work)
    let others = max(min(cores, count) - 1, 0)
    let threads = (0..<others).compactMap { _ -> pthread_t? in
      var thread = pthread_t()
      let handle = Unmanaged.passRetained(crew)
      let failure = pthread_create(
        &thread, nil,
        { pointer in
          if let pointer { Unmanaged<Crew>.fromOpaque(pointer).takeRetainedValue().run() }
          return nil
        }, handle.toOpaque())
      if failure == 0 { return thread }
      handle.release()
      return nil
    }
    crew.run()
    for thread in threads { pthread_join(thread, nil) }
  }

  /// What the work gives for each element, in order.
  static func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) -> Value
  ) -> [Value] {
    let values = Places<Value>(count: elements.count)
    each(below: elements.count) { values[$0] = work(elements[$0]) }
    return values.all
  }

  private static var cores: Int { max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }

  /// Those who share the work. A class, since each thread is handed the same one.
  private final class Crew: Sendable {
    private let count: Int
    private let work: @Sendable (Int) -> Void
    private let next = Atomic(0)

    init(count: Int, _ work: @escaping @Sendable (Int) -> Void) {
      (self.count, self.work) = (count, work)
    }

    func run() {
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        work(number)
      }
    }
  }
}

/// Values that several threads put in their places. A class, since they share it.
private final class Places<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>

  init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

  subscript(place: Int) -> Value? {
    get { values.withLock { $0[place] } }
    set { values.withLock { $0[place] = newValue } }
  }

  var all: [Value] { values.withLock { $0.compactMap(\.self) } }
}
