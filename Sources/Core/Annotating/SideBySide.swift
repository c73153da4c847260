import Foundation
import Synchronization

/// Work done side by side by threads that end with it. A pool of threads (Dispatch) stays and wakes up every second to look after
/// itself, and a browser at rest must not wake up.
public enum SideBySide {
  /// How many threads can work at the same time; looked up once, for it takes some files of the system.
  public static let processors = ProcessInfo.processInfo.activeProcessorCount

  /// The results of `work` for each number below `count`, in that order, by `workers` threads at most (default: one a processor),
  /// each with a tool of its own. The caller's thread works too, so that one worker starts no other.
  public static func map<Tool, Result: Sendable>(
    _ count: Int, workers: Int = processors, tool: @escaping @Sendable () -> Tool,
    _ work: @escaping @Sendable (Int, inout Tool) -> Result
  ) -> [Result] {
    let results = Results<Result>(count: count)
    let ended = DispatchSemaphore(value: 0)
    let helpers = max(min(workers, count), 1) - 1
    for _ in 0..<helpers {
      Thread.detachNewThread {
        results.fill(tool, work)
        ended.signal()
      }
    }
    results.fill(tool, work)
    for _ in 0..<helpers { ended.wait() }
    return results.inOrder
  }

  /// Starts work that nobody waits for.
  public static func start(_ work: @escaping @Sendable () -> Void) {
    Thread.detachNewThread(work)
  }

  /// Starts work that is only worth doing where a processor is to spare.
  public static func startWhereSpare(_ work: @escaping @Sendable () -> Void) {
    if processors > 1 { start(work) }
  }

  /// Starts work whose result is asked for later.
  public static func later<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Later<Result> {
    let later = Later<Result>()
    start { later.settle(work()) }
    return later
  }

  /// What is being worked out by another thread.
  public final class Later<Result: Sendable>: Sendable {
    private let result = Mutex<Result?>(nil)
    private let ended = DispatchSemaphore(value: 0)

    fileprivate func settle(_ value: Result) {
      result.withLock { $0 = value }
      ended.signal()
    }

    /// The result; waits until it is there.
    public var value: Result {
      while true {
        if let value = result.withLock({ $0 }) { return value }
        ended.wait()
        // Who else waits is let through as well.
        ended.signal()
      }
    }
  }

  /// Hands out numbers, each once, and keeps what comes of them.
  private final class Results<Result: Sendable>: Sendable {
    private let count: Int
    private let next = Atomic(0)
    private let all: Mutex<[Result?]>

    init(count: Int) {
      self.count = count
      all = Mutex(Array(repeating: nil, count: count))
    }

    var inOrder: [Result] { all.withLock { $0.compactMap { $0 } } }

    func fill<Tool>(_ tool: () -> Tool, _ work: (Int, inout Tool) -> Result) {
      var own = tool()
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = work(index, &own)
        all.withLock { $0[index] = result }
      }
    }
  }
}
