/// Totals and their parts: 50 = 42 + 8 is one figure.
enum Totals {
  /// Folds parts into their total.
  static func settle(_ figures: inout [Figure], isTotal: [Bool], isJoined: [Bool]) {
    guard figures.count > 2, figures.count <= 24 else { return }
    for index in figures.indices {
      guard let parts = parts(of: index, figures, said: isTotal[index], isJoined) else { continue }
      figures[index].parts = parts.compactMap { figures[$0].value }
      if figures[index].owner == .other { figures[index].owner = figures[parts.lowerBound].owner }
      figures.removeSubrange(parts)
      return
    }
  }

  /// The neighbours that add up to a figure: those before it, else those behind it that no "and" joins to it.
  private static func parts(of index: Int, _ figures: [Figure], said: Bool, _ isJoined: [Bool]) -> Range<Int>? {
    guard let total = figures[index].value, total > 0 else { return nil }
    var sum = 0
    for first in stride(from: index - 1, through: 0, by: -1) {
      guard let value = figures[first].value, figures[first].kind == figures[index].kind || said else { break }
      sum += value
      if sum == total, index - first > 1 { return first..<index }
    }
    // "three soldiers and two children": the second is no part of the first.
    guard index + 1 < figures.count, !isJoined[index + 1] else { return nil }
    sum = 0
    for last in index + 1..<Swift.max(index + 1, figures.count) {
      guard let value = figures[last].value, figures[last].kind == figures[index].kind else { break }
      sum += value
      if sum == total, last - index > 1 { return index + 1..<last + 1 }
    }
    return nil
  }
}
