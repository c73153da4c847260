import Foundation
import Synchronization

/// Work done side by side by threads that end with it. A pool of threads (Dispatch) stays and wakes up every second to look after
/// itself, and a browser at rest must not wake up.
public enum SideBySide {
  /// Calls `work` once for each number below `count`, in any order, by `workers` threads at most (default: one a processor); returns
  /// when all is done. The caller's thread works too, so that one worker starts no other.
  public static func run(
    _ count: Int, workers: Int = ProcessInfo.processInfo.activeProcessorCount, _ work: @escaping @Sendable (Int) -> Void
  ) {
    let next = Counter()
    let ended = DispatchSemaphore(value: 0)
    let helpers = max(min(workers, count), 1) - 1
    for _ in 0..<helpers {
      Thread.detachNewThread {
        next.each(below: count, work)
        ended.signal()
      }
    }
    next.each(below: count, work)
    for _ in 0..<helpers { ended.wait() }
  }

  /// Starts work that nobody waits for.
  public static func start(_ work: @escaping @Sendable () -> Void) {
    Thread.detachNewThread(work)
  }

  /// Hands out numbers, each once.
  private final class Counter: Sendable {
    private let next = Atomic(0)

    func each(below count: Int, _ work: (Int) -> Void) {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        work(index)
      }
    }
  }
}
