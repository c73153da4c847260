/// When an event took place, as records and the chronology's date column tell it.
struct EventTime: Sendable {
  var begin: String?
  var end: String?
  var when = "undated"
  var sortKey = "~"
  var precision = 3

  init(_ cluster: Cluster) {
    if cluster.happening.isBackground {
      history(cluster, own: cluster.strands)
    } else if cluster.happening.length > 0 {
      history(cluster, own: cluster.strands.filter { $0.follows == nil })
    } else if cluster.happening.topic.isNightly, cluster.happening.scope < 0 {
      night(cluster)
    } else {
      day(cluster)
    }
  }

  private mutating func night(_ cluster: Cluster) {
    let first = cluster.happening.slot
    let isNamed = cluster.strands.contains { $0.isNightTold }
    let days = (iso(first), iso(first + 1))
    begin = days.0 + (isNamed ? "TNI" : "")
    end = isNamed ? days.1 + "TMO" : nil
    when = shown(days.0) + (isNamed ? " night" : "")
    sortKey = key(days.0) + (isNamed ? "T2" : "T1")
    precision = 1
  }

  private mutating func day(_ cluster: Cluster) {
    let own = cluster.strands.filter { $0.follows == nil }.compactMap { $0.when?.grain == .day ? $0.when?.first : nil }
    guard let first = own.min() ?? cluster.strands.compactMap(\.day).min() else { return }
    let day = iso(first)
    (begin, when, precision) = (day, shown(day), 1)
    // Within a day what is done comes before what is said of it.
    sortKey = key(day) + (cluster.happening.topic == .statement ? "T4" : "T3")
  }

  private mutating func history(_ cluster: Cluster, own strands: [Strand]) {
    let whens = strands.compactMap(\.when)
    // The finest date tells most; of equals the earliest.
    guard let best = whens.min(by: { ($0.grain, $0.first) < ($1.grain, $1.first) }) else { return }
    let last = whens.filter { $0.grain == best.grain }.map(\.last).max() ?? best.last
    let length = [10, 10, 7, 4][best.grain.rawValue]
    let (from, to) = (String(iso(best.first).prefix(length)), String(iso(last).prefix(length)))
    (begin, end) = (from, from == to ? nil : to)
    when = opened(best.opening, shown(from), from == to ? nil : ending(shown(to), after: shown(from)))
    sortKey = key(from) + place(best, length)
    precision = [1, 2, 3, 3][best.grain.rawValue]
  }

  /// Where a date told by its month, year or an open end stands: before 1990, 1990 as a whole, its months and days, after 1990.
  private func place(_ when: When, _ length: Int) -> String {
    switch when.opening {
    case .before, .until: ""
    case .after: "~"
    case .since, nil: length < 10 ? "-00" : "T0"
    }
  }

  /// `2022-03-07–13`: what both days share is said once.
  private func ending(_ to: String, after from: String) -> String {
    guard to.utf8.count >= 8, to.utf8.count == from.utf8.count else { return to }
    let (last, first) = (to.split(separator: "-"), from.split(separator: "-"))
    let shared = zip(last, first).prefix { $0 == $1 }.count
    return last.dropFirst(shared).joined(separator: "-")
  }

  private func opened(_ opening: When.Opening?, _ from: String, _ to: String?) -> String {
    switch opening {
    case .before: "before " + from
    case .until: "until " + (to ?? from)
    case .after: "after " + (to ?? from)
    case .since: from + "–"
    case nil: to.map { from + "–" + $0 } ?? from
    }
  }

  private func iso(_ ordinal: Int) -> String {
    let day = CalendarDay(ordinal: ordinal)
    let text = day.iso
    return day.year == When.unknownYear ? "XXXX" + text.dropFirst(4) : text
  }

  /// `XX-09-12` where nobody knows the year: the column is narrow.
  private func shown(_ date: String) -> String { date.hasPrefix("XXXX") ? "XX" + date.dropFirst(4) : date }

  /// Dates without a year come after all with one, by month and day.
  private func key(_ date: String) -> String { date.hasPrefix("XXXX") ? "x" + date.dropFirst(4) : date }
}
