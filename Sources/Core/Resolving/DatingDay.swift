/// The day of a document, once the year is known.
extension DatingCase {
  /// The earliest day on which all that the document tells was past.
  func publication(of member: Member, in year: Int, _ reasons: [String]) -> Publication? {
    let clues = member.clues
    if anchor == nil, let bound = clues.bound, bound.year > year { return nil }
    guard let (day, reason) = lastDay(of: member, in: year) else { return nil }
    if let full = clues.fullDay, full > day { return nil }
    if let bound = clues.bound, (bound.year, bound.month) > (day.year, day.month) { return nil }
    var because = [reason] + reasons
    if let head = clues.head, let stated = anchor, let day = clues.headDay(near: stated) {
      because.append(
        "\u{201C}\(head.day.words)\u{201D} of \(day.year) is the \(DatingCase.weekdays[head.weekday - 1]) that it names")
    }
    return Publication(day: day, basis: .inferred, because: because)
  }

  private func lastDay(of member: Member, in year: Int) -> (day: CalendarDay, because: String)? {
    guard let latest = member.clues.latest, let day = calendarDay(latest, year) else {
      return lastWeekday(of: member, in: year)
    }
    if let head = member.clues.head, head.day == latest, head.weekday == day.weekday {
      return (day, "the last day it tells of is \u{201C}\(latest.words)\u{201D}")
    }
    // A weekday beside it may be later still.
    if let (other, reason) = lastWeekday(of: member, in: year), other > day, other.ordinal - day.ordinal < 6 {
      return (other, reason)
    }
    guard isNightOnly(latest, member.clues) else { return (day, "the last day it tells of is \u{201C}\(latest.words)\u{201D}") }
    if let other = earlierNight(latest, member) {
      return (
        day, "\u{201C}\(latest.words)\u{201D} is read as the night that ends on that day, as \(other) tells of the night before"
      )
    }
    return (
      day.adding(days: 1), "\u{201C}\(latest.words)\u{201D} runs into the next day, on which it was reported at the earliest"
    )
  }

  /// A day of the year in the year of the case; beside New Year in the one that brings it next to the stated day.
  private func calendarDay(_ day: DatingClues.Day, _ year: Int) -> CalendarDay? {
    guard let anchor else { return CalendarDay(year: year, month: day.month, day: day.day) }
    return (year - 1...year + 1).compactMap { CalendarDay(year: $0, month: day.month, day: day.day) }
      .min { abs($0.ordinal - anchor.ordinal) < abs($1.ordinal - anchor.ordinal) }
  }

  /// Whether the last day is told as a night and in no other way.
  private func isNightOnly(_ latest: DatingClues.Day, _ clues: DatingClues) -> Bool {
    clues.days.allSatisfy { $0.isDark || ($0.month, $0.day) != (latest.month, latest.day) }
  }

  /// Documents of the case that tell of the night before, when this one tells of no other day: one night, two names.
  private func earlierNight(_ latest: DatingClues.Day, _ member: Member) -> String? {
    guard member.clues.days.allSatisfy({ ($0.month, $0.day) == (latest.month, latest.day) }) else { return nil }
    let others = members.filter { other in
      other.id != member.id
        && other.clues.days.contains { $0.isDark && DatingClues.distance(from: $0, to: latest) == 1 }
    }
    let agreeing = members.filter { other in
      other.id != member.id
        && other.clues.days.contains { $0.isDark && DatingClues.distance(from: $0, to: latest) == 0 }
    }
    return others.count > agreeing.count ? others.first?.id : nil
  }

  /// The latest weekday, counted from the days that the case is about.
  private func lastWeekday(of member: Member, in year: Int) -> (day: CalendarDay, because: String)? {
    let weekdays = member.clues.weekdays.filter { !$0.isDerived }
    if member.clues.days.isEmpty, let near = nearestWeekday(of: member, weekdays) { return near }
    guard !weekdays.isEmpty, let centre = centre(in: year) else { return nil }
    let days = weekdays.map { clue in
      let ahead = (clue.weekday - centre.weekday + 7) % 7
      return (centre.adding(days: ahead > 4 ? ahead - 7 : ahead), clue.words)
    }
    return days.max { $0.0 < $1.0 }.map { ($0.0, "its last day is \u{201C}\($0.1)\u{201D}") }
  }

  /// Where a document names weekdays alone: news tells its latest first, or what came of it a day or two later. That weekday next to the
  /// day of the dated document with which it shares most names; of two as near the earlier.
  private func nearestWeekday(of member: Member, _ weekdays: [DatingClues.Weekday]) -> (day: CalendarDay, because: String)? {
    let dated = members.compactMap { other in other.stated.map { (id: other.id, day: $0, names: other.clues.names) } }
    let most = dated.max { sharedCount($0.names, member.clues.names) < sharedCount($1.names, member.clues.names) }
    guard let most, let lead = weekdays.first else { return nil }
    let later = weekdays.filter { (1...2).contains(($0.weekday - lead.weekday + 7) % 7) }
    let last = later.max { ($0.weekday - lead.weekday + 7) % 7 < ($1.weekday - lead.weekday + 7) % 7 } ?? lead
    let ahead = (last.weekday - most.day.weekday + 7) % 7
    return (
      most.day.adding(days: ahead > 3 ? ahead - 7 : ahead),
      "its last day, \u{201C}\(last.words)\u{201D}, is taken next to the day of \(most.id)"
    )
  }

  /// The day that most documents of the case tell of; of several the last, as what is long past comes before the news.
  private func centre(in year: Int) -> CalendarDay? {
    var counts: [CalendarDay: Int] = [:]
    for member in members {
      let days = Set(member.clues.days.compactMap { calendarDay($0, year) })
      for day in days { counts[day, default: 0] += 1 }
      if let stated = member.stated { counts[stated, default: 0] += 1 }
    }
    return counts.max { $0.value != $1.value ? $0.value < $1.value : $0.key < $1.key }?.key
  }
}
