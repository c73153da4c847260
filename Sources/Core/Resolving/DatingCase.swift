/// The evidence of documents that tell of the same days, weighed.
struct DatingCase {
  /// A document in the case.
  struct Member {
    let id: String
    let clues: DatingClues
    let stated: CalendarDay?
  }
  /// A day of the year that evidence puts on a weekday.
  struct Vote {
    var month: Int
    var day: Int
    var weekday: Int
    var weight: Double
    /// The document that tells the day.
    var document: String
    /// Whether it is a night, which some name by the day it ends on.
    var isDark: Bool
    var because: String
  }

  let members: [Member]

  /// The first day that a member states, if what others state lies near it.
  var anchor: CalendarDay? {
    let stated = members.compactMap(\.stated)
    guard let first = stated.first, stated.allSatisfy({ abs($0.ordinal - first.ordinal) <= 31 }) else { return nil }
    return first
  }
  private var anchorID: String? { members.first { $0.stated != nil }?.id }

  /// The publication of each member, as far as the evidence carries.
  func publications() -> [Publication?] {
    let votes = votes()
    guard let (year, reasons) = year(votes) else { return members.map { _ in nil } }
    return members.map { publication(of: $0, in: year, reasons) }
  }

  // MARK: - The year

  /// The year that all evidence fits, with the reasons; nil where none or several do.
  private func year(_ votes: [Vote]) -> (year: Int, because: [String])? {
    if let id = anchorID, let anchor {
      return (anchor.year, ["\(id) tells of the same days and is dated \(anchor.iso)"])
    }
    return yearOfFullDates(votes) ?? yearOfWeekdays(votes)
  }

  /// A full date a few days from the others gives them its year, unless a weekday speaks against it.
  private func yearOfFullDates(_ votes: [Vote]) -> (year: Int, because: [String])? {
    let full = members.compactMap { member in member.clues.fullDay.map { (member.id, $0) } }
    guard let (id, day) = full.max(by: { $0.1 < $1.1 }) else { return nil }
    let clue = DatingClues.Day(month: day.month, day: day.day, isDark: false, words: "", sentence: 0)
    let isNear = members.contains { member in
      member.clues.isDeictic && (member.clues.bound?.year ?? 0) <= day.year
        && member.clues.days.contains { (0...14).contains(DatingClues.distance(from: clue, to: $0)) }
    }
    guard isNear, votes.allSatisfy({ CalendarDay(year: day.year, month: $0.month, day: $0.day)?.weekday == $0.weekday }) else {
      return nil
    }
    return (day.year, ["\(id) names \(day.iso), and the days without a year lie next to it"])
  }

  private func yearOfWeekdays(_ votes: [Vote]) -> (year: Int, because: [String])? {
    let bounds = members.compactMap { member in member.clues.bound.map { (member.id, $0) } }
    guard !votes.isEmpty, let (boundID, bound) = bounds.max(by: { ($0.1.year, $0.1.month) < ($1.1.year, $1.1.month) }) else {
      return nil
    }
    let total = votes.reduce(0) { $0 + $1.weight }
    let window = (bound.year...bound.year + 4).filter { year in
      votes.contains { year > bound.year || $0.month >= bound.month }
    }
    let scored = window.map { year in (year: year, score: score(year, votes)) }.filter { $0.score > 0 }
    let ranked = scored.sorted { $0.score != $1.score ? $0.score > $1.score : $0.year < $1.year }
    // The evidence must agree, and the year must follow close on the last one that the texts know.
    guard let best = ranked.first, best.score * 1.6 > total, best.year - bound.year <= 2,
      ranked.count < 2 || ranked[1].score * 1.5 < best.score, isFirm(best.year, votes)
    else { return nil }
    var reasons = votes.filter { fits(best.year, $0) }.map(\.because)
    reasons.append("\(boundID) speaks of \u{201C}\(bound.words)\u{201D}, so it is no earlier than that")
    reasons.append("from then on these days fall on these weekdays first in \(best.year)")
    for (year, _) in ranked.dropFirst() {
      let lost = votes.filter { fits(year, $0) }.map(\.because).joined(separator: "; ")
      reasons.append("\(year) lost: only this speaks for it: \(lost)")
    }
    for year in window where year < best.year && !ranked.contains(where: { $0.year == year }) {
      reasons.append("\(year) lost: no day falls on its weekday in it")
    }
    return (best.year, reasons)
  }

  private func fits(_ year: Int, _ vote: Vote) -> Bool {
    CalendarDay(year: year, month: vote.month, day: vote.day)?.weekday == vote.weekday
  }
  /// Whether more stands behind a year than one document's name for a night: it may be named by the day on which it ends,
  /// which would make it another year.
  private func isFirm(_ year: Int, _ votes: [Vote]) -> Bool {
    if votes.contains(where: { !$0.isDark && fits(year, $0) }) { return true }
    let supporters = votes.filter { fits(year, $0) || endsFitting(year, $0) }
    return Set(supporters.map(\.document)).count > 1
  }
  private func endsFitting(_ year: Int, _ vote: Vote) -> Bool {
    vote.isDark && CalendarDay(year: year, month: vote.month, day: vote.day)?.adding(days: -1).weekday == vote.weekday
  }
  private func score(_ year: Int, _ votes: [Vote]) -> Double { votes.reduce(0) { $0 + (fits(year, $1) ? $1.weight : 0) } }

  // MARK: - Votes

  /// Weekday and day of the month, from one expression or from two sentences that tell the same.
  private func votes() -> [Vote] {
    var votes: [Vote] = []
    for member in members.prefix(200) {
      for (day, weekday) in member.clues.together {
        votes.append(
          Vote(
            month: day.month, day: day.day, weekday: weekday, weight: 2, document: member.id, isDark: false,
            because: "\(member.id) says \u{201C}\(day.words)\u{201D}, a \(DatingCase.weekdays[weekday - 1])"))
      }
      for clue in member.clues.weekdays.prefix(40) { votes += matches(clue, of: member) }
    }
    return votes
  }

  /// For each other document the sentence that is most like the weekday's.
  private func matches(_ clue: DatingClues.Weekday, of member: Member) -> [Vote] {
    let stems = member.clues.stems[clue.sentence] ?? []
    return members.prefix(200).compactMap { other in
      var best: (likeness: Double, day: DatingClues.Day)?
      for day in other.clues.days.prefix(40) where day.isDark == clue.isDark {
        guard other.id != member.id || day.sentence != clue.sentence else { continue }
        let others = other.clues.stems[day.sentence] ?? []
        let shared = sharedCount(stems, others)
        let likeness = Double(2 * shared) / Double(max(1, stems.count + others.count))
        if shared >= 5, likeness > max(0.3, best?.likeness ?? 0) { best = (likeness, day) }
      }
      guard let best else { return nil }
      let name = DatingCase.weekdays[clue.weekday - 1]
      let reading = clue.isDerived ? "the \(name) before \u{201C}\(clue.words)\u{201D}" : "\u{201C}\(clue.words)\u{201D}"
      return Vote(
        month: best.day.month, day: best.day.day, weekday: clue.weekday, weight: best.likeness * best.likeness * 4,
        document: other.id, isDark: clue.isDark,
        because:
          "\(member.id) tells of \(clue.isDerived ? "\u{201C}\(clue.words)\u{201D}, a \(name)" : reading) what \(other.id) tells of "
          + "\u{201C}\(best.day.words)\u{201D}")
    }
  }

  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
