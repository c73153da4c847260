/// When an event took place, as records and the chronology's date column tell it.
struct EventTime: Sendable {
  var begin: String?
  var end: String?
  var when = "undated"
  var sortKey = "~"
  var precision = 3

  init(_ cluster: Cluster) {
    if cluster.happening.isBackground {
      history(cluster)
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

  private mutating func history(_ cluster: Cluster) {
    let whens = cluster.strands.compactMap(\.when)
    // The finest date tells most; of equals the earliest.
    guard let best = whens.min(by: { ($0.grain, $0.first) < ($1.grain, $1.first) }) else { return }
    let last = whens.filter { $0.grain == best.grain }.map(\.last).max() ?? best.last
    let length = [10, 7, 4][best.grain.rawValue]
    let (from, to) = (String(iso(best.first).prefix(length)), String(iso(last).prefix(length)))
    (begin, end) = (from, from == to ? nil : to)
    when = from == to ? shown(from) : shown(from) + "–" + shown(to)
    sortKey = key(from)
    precision = best.grain == .day ? 1 : 3
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
