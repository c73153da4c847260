/// A chosen row and the first row shown.
public struct Cursor: Hashable, Sendable {
  /// The chosen row.
  public var index = 0
  /// The first row on the screen.
  public var top = 0
  /// At the beginning.
  public init() {}

  /// Moves over `count` rows of which `height` are shown; `times` is a typed count.
  public mutating func move(_ motion: Motion, times: Int?, count: Int, height: Int) {
    let repeated = times ?? 1
    let page = max(1, height)
    switch motion {
    case .down: step(repeated, count)
    case .up: step(-repeated, count)
    case .halfDown: step(times ?? max(1, page / 2), count)
    case .halfUp: step(-(times ?? max(1, page / 2)), count)
    case .pageDown: step(page.multipliedOrMax(by: repeated), count)
    case .pageUp: step(-page.multipliedOrMax(by: repeated), count)
    case .first: index = times.map { $0 - 1 } ?? 0
    case .last: index = times.map { $0 - 1 } ?? count - 1
    case .scrollDown, .scrollUp: scroll(motion == .scrollDown ? repeated : -repeated, count, page)
    case .screenTop: index = top + min(repeated, page) - 1
    case .screenMiddle: index = top + (min(page, count - top) - 1) / 2
    case .screenBottom: index = top + max(0, min(page, count - top) - repeated)
    }
    show(count: count, height: height)
  }

  /// Keeps the row within the list and on the screen.
  public mutating func show(count: Int, height: Int) {
    index = max(0, min(index, count - 1))
    let page = max(1, height)
    if index < top { top = index }
    if index - page + 1 > top { top = index - page + 1 }
    top = max(0, min(top, count - page))
  }

  /// Moves the rows; the chosen one stays as long as it is on the screen.
  private mutating func scroll(_ by: Int, _ count: Int, _ page: Int) {
    top = max(0, min(top + max(-count, min(count, by)), count - page))
    index = max(top, min(index, top + page - 1))
  }

  private mutating func step(_ by: Int, _ count: Int) {
    // Counts are typed by hand: they may be huge, so clamp before adding.
    index += max(-count, min(count, by))
  }
}

extension Int {
  /// The product, or the greatest number where that is too large.
  func multipliedOrMax(by other: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }
}
