/// Times on the clock and parts of the day.
extension TimeScanner {
  /// `08am`, `8:30 p.m.`, `20:00`, `8 o'clock`, `0800 GMT`, `noon`.
  func clock(_ index: Int) -> (clock: Clock, end: Int)? {
    if has(index, .clock) { return (Clock(hour: Int(word(index).number), minute: 0), index + 1) }
    guard shape(index).contains(.number) else { return nil }
    let isLocal = isWord(index + 1, lexicon.times.local) && isWord(index + 2, lexicon.times.time)
    if let four = digits(index, width: 4...4), has(index + 1, .zone) || isHours(index + 1) || isLocal || isOnTheDot(index) {
      return valid(four / 100, four % 100, index + 1)
    }
    var hour = digits(index, width: 1...2)
    var minute = 0
    var end = index + 1
    if let parts = pointed(index), parts.count == 2, tokens[index].end - tokens[index].start > 3 {
      hour = parts[0]
      minute = parts[1]
      guard meridiem(end) != nil || isPointedTime(index) else { return nil }
    } else if isWord(end, lexicon.common.colon), isJoined(end), isJoined(end + 1), let after = digits(end + 1, width: 2...2) {
      minute = after
      end += 2
      if isWord(end, lexicon.common.colon), isJoined(end), digits(end + 1, width: 2...2) != nil { end += 2 }
    } else if has(end, .oclock) {
      return hour.flatMap { valid($0, 0, end + 1) }
    } else if meridiem(end) == nil {
      return nil
    }
    guard var hour else { return nil }
    if let (shift, after) = meridiem(end) {
      guard (1...12).contains(hour) || (hour == 0 && shift == 0) else { return nil }
      hour = hour % 12 + shift
      end = after
    }
    return valid(hour, minute, end)
  }

  /// `at 0600`: no count begins with a nought.
  private func isOnTheDot(_ index: Int) -> Bool {
    bytes[Int(tokens[index].start)] == 0x30 && isWord(index - 1, lexicon.common.at)
  }

  /// `at 21.40 on Sunday`, as it is written where a point parts the hours.
  private func isPointedTime(_ index: Int) -> Bool {
    let day = skip(index + 1, lexicon.common.on)
    return tokens[index].end - tokens[index].start == 5 && has(day, .weekday) && isCapitalised(day)
      && (isWord(index - 1, lexicon.common.at) || has(index - 1, .approximate))
  }

  func isHours(_ index: Int) -> Bool { has(index, .units) && word(index).unit == .hour }

  private func valid(_ hour: Int, _ minute: Int, _ end: Int) -> (clock: Clock, end: Int)? {
    (0...23).contains(hour) && (0...59).contains(minute) || hour == 24 && minute == 0
      ? (Clock(hour: hour, minute: minute), end) : nil
  }

  /// The hours that `am` or `p.m.` add, and the index behind.
  private func meridiem(_ index: Int) -> (shift: Int, end: Int)? {
    if has(index, .meridiem) { return (Int(word(index).number), index + 1) }
    let isMorning = isWord(index, lexicon.times.marks.morningLetter)
    guard isMorning || isWord(index, lexicon.times.marks.afternoonLetter), isWord(index + 1, lexicon.common.fullStop),
      isJoined(index + 1), isWord(index + 2, lexicon.times.marks.meridiemLetter), isJoined(index + 2)
    else { return nil }
    return (isMorning ? 0 : 12, skip(index + 3, lexicon.common.fullStop))
  }

  /// `the evening hours`, `early morning`, `the early hours`, `night`.
  func part(_ index: Int) -> (part: DayPart, modifier: TimeModifier?, end: Int)? {
    var next = skip(index, lexicon.common.the)
    var modifier: TimeModifier?
    // `the small hours`.
    if next > index, has(next, .smallHours), isHours(next + 1) {
      return (.morning, .start, next + 2)
    }
    if has(next, .modifier) {
      modifier = word(next).modifier
      next += 1
      if isDash(next) { next += 1 }
      if modifier == .start, isHours(next) { return (.morning, .start, next + 1) }
    }
    guard has(next, .part) else { return nil }
    let part = word(next).part
    next += 1
    return (part, modifier, isHours(next) ? next + 1 : next)
  }

  /// `8 a.m. on Tuesday`, `10 in the evening of 12 September`, `noon`.
  func clockOfDay(_ index: Int) -> TimeHit? {
    let plain = clock(index)
    let hour = plain ?? hourBeforePart(index)
    guard let (clock, end) = hour else { return nil }
    var result = TimeHit(form: DateForm(clock: clock), start: index, end: end, rule: "clock")
    let inThe = skip(end, lexicon.common.inWord, lexicon.common.at)
    if inThe > end, let (part, _, after) = part(inThe) {
      result.form.clock = Clock(hour: hourOfDay(clock.hour, part), minute: clock.minute)
      result.end = after
    }
    let zone = zoneEnd(result.end)
    if plain != nil, has(end, .zone), result.end == end { result.end = zone }
    if let day = dayBehindBracket(zone) {
      result.form.weekday = day
      return result
    }
    let next = isComma(zone) ? zone + 1 : skip(zone, lexicon.common.on, lexicon.common.of)
    if let day = day(next), day.form.clock == nil {
      var form = day.form
      form.part = nil
      form.clock = ofDay(result.form.clock, index)
      result.form = form
      result.end = day.end
    } else if has(index, .clock), !has(index - 1, [.preposition, .approximate, .modifier, .direction]) {
      // `High Noon` is a film.
      return nil
    }
    return result
  }

  /// The index behind `GMT`, `local time`, `Oslo time`.
  private func zoneEnd(_ index: Int) -> Int {
    if has(index, .zone) { return index + 1 }
    guard isWord(index + 1, lexicon.times.time), isWord(index, lexicon.times.local) || isCapitalised(index) else { return index }
    return index + 2
  }

  /// The weekday of `10:35 a.m. (0735 GMT) Friday`.
  private func dayBehindBracket(_ index: Int) -> Int? {
    guard isWord(index, lexicon.common.openBracket),
      let close = (index + 1..<index + 7).first(where: { isWord($0, lexicon.common.closeBracket) }),
      case let next = skip(close + 1, lexicon.common.on), has(next, .weekday), isCapitalised(next)
    else { return nil }
    return Int(word(next).weekday)
  }

  /// Midnight on Monday ends Monday (ISO 8601's `T24:00`).
  func ofDay(_ clock: Clock?, _ index: Int) -> Clock? {
    has(index, .clock) && clock?.hour == 0 ? Clock(hour: 24, minute: 0) : clock
  }

  private func hourBeforePart(_ index: Int) -> (clock: Clock, end: Int)? {
    guard let hour = digits(index, width: 1...2), (1...12).contains(hour), isWord(index + 1, lexicon.common.inWord),
      isWord(index + 2, lexicon.common.the), has(index + 3, .part), follows(index, [.preposition, .approximate])
    else { return nil }
    return (Clock(hour: hour, minute: 0), index + 1)
  }

  private func hourOfDay(_ hour: Int, _ part: DayPart) -> Int {
    switch part {
    case .evening, .afternoon: hour < 12 ? hour + 12 : hour
    case .night: (6..<12).contains(hour) ? hour + 12 : hour % 12
    case .morning, .midday, .daytime: hour
    }
  }
}
