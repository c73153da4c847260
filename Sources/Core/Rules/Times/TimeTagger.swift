/// Finds expressions of time and sets them against the document's day.
struct TimeTagger: Sendable {
  let lexicon: Lexicon

  /// The expressions, as the words have them, in order of the text.
  func forms(in text: Text) -> [TimeForm] {
    var forms: [TimeForm] = []
    var scanner = TimeScanner(text, text.tokens.indices, lexicon: lexicon)
    for range in blocks(of: text) {
      scanner.limits = range
      let first = forms.count
      scan(scanner, into: &forms)
      lendYears(&forms, from: first, scanner)
    }
    settle(&forms, in: text)
    if forms.contains(where: { $0.rule == "numeric date" }) {
      let order = DateOrder(of: forms, in: text, lexicon)
      forms = forms.map { order.ordered($0) }
    }
    return forms
  }

  /// Leaves out what only the rest of the text could have made a time.
  private func settle(_ forms: inout [TimeForm], in text: Text) {
    let hasQuarters = forms.contains { if case .date(let date) = $0.meaning { date.quarter != nil } else { false } }
    let isHistory = TimeResolver.isHistory(forms, nil)
    forms.removeAll {
      $0.rule == TimeForm.sameQuarter && !hasQuarters || !isHistory && ($0.rule == TimeForm.narrative || $0.rule == TimeForm.rate)
    }
    if !isHistory, forms.contains(where: { $0.length != nil }) { forms = forms.flatMap { parts(of: $0, in: text) } }
  }

  /// `the first nine months of 1997`: news tells a length and a year (TIMEX3 as TimeBank has it), histories one time (TIMEX2).
  private func parts(of form: TimeForm, in text: Text) -> [TimeForm] {
    guard let length = form.length, let count = length.tokens, case let end = form.tokens.lowerBound + count,
      end + 1 < form.tokens.upperBound
    else { return [form] }
    var (first, second) = (form, form)
    first.set(form.tokens.lowerBound..<end, in: text)
    (first.meaning, first.modifier, first.length) = (.duration(length.amount, length.unit, nil), nil, nil)
    second.set(end + 1..<form.tokens.upperBound, in: text)
    (second.opening, second.modifier, second.length) = (nil, nil, nil)
    return [first, second]
  }

  /// Their values against the day of publication, as far as that is known.
  func resolve(_ forms: [TimeForm], in text: Text, published: CalendarDay?) -> [TimeExpression] {
    var resolver = TimeResolver(text: text, lexicon: lexicon, published: published, forms: forms)
    var times = forms.map { resolver.expression($0) }
    for index in times.indices.dropLast() where forms[index].opening == .range { times[index].end = times[index + 1].end }
    return times
  }

  /// The tokens of each block that people are heard in.
  private func blocks(of text: Text) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var block = -1
    for sentence in text.sentences where text.role(of: sentence).bearsMentions {
      if sentence.block == block, let last = ranges.last {
        ranges[ranges.count - 1] = last.lowerBound..<sentence.tokens.upperBound
      } else {
        ranges.append(sentence.tokens)
        block = sentence.block
      }
    }
    return ranges
  }

  /// `26 June – 4 August 1952`, `in August and September 1914`: the year of the second is the year of the first.
  private func lendYears(_ forms: inout [TimeForm], from first: Int, _ scanner: TimeScanner) {
    for index in forms.indices.dropFirst(first + 1).reversed() {
      guard case .date(let later) = forms[index].meaning, let last = later.month ?? later.season?.firstMonth,
        let year = later.year,
        case .date(var earlier) = forms[index - 1].meaning, let month = earlier.month ?? earlier.season?.firstMonth,
        earlier.year == nil, earlier.shift == nil,
        earlier.direction == nil, earlier.weekday == nil
      else { continue }
      let joint = forms[index - 1].tokens.upperBound
      let gap = forms[index].tokens.lowerBound - joint
      guard gap <= 2, scanner.joins(joint) else { continue }
      earlier.year = month > last ? year - 1 : year
      earlier.isBeforeChrist = later.isBeforeChrist
      forms[index - 1].meaning = .date(earlier)
    }
  }

  private func scan(_ scanner: TimeScanner, into forms: inout [TimeForm]) {
    var index = scanner.limits.lowerBound
    while index < scanner.limits.upperBound {
      let roles = scanner.roles(index)
      guard !roles.isEmpty, !roles.isSubset(of: TimeTagger.idle), let found = TimeTagger.match(scanner, index, roles) else {
        index += 1
        continue
      }
      forms += found
      index = max(index + 1, found[found.count - 1].tokens.upperBound)
    }
  }

  /// Words that begin no expression.
  private static let idle: TimeRoles = [
    .counted, .future, .meridiem, .zone, .suffix, .anchor, .oclock, .age, .scale, .past, .arranged, .schedule, .near,
    .campaign,
    .smallHours, .affair, .generic, .whole,
  ]

  /// Words that make no expression with an article before them.
  private static let unarticled: TimeRoles = [
    .counted, .future, .past, .arranged, .schedule, .campaign, .affair, .generic, .age, .meridiem, .zone, .determiner,
  ]

  /// The order in which the rules are asked; the first that finds something is right.
  private static func match(_ scanner: TimeScanner, _ index: Int, _ roles: TimeRoles) -> [TimeForm]? {
    if roles.isSubset(of: [.determiner, .counted]) {
      // `the soldiers`, `a planned attack`, `the war`: most nouns that a time may be of are none.
      guard !scanner.roles(index + 1).isSubset(of: TimeTagger.unarticled) else { return nil }
    }
    if roles == .holiday, !scanner.isCapitalised(index) { return nil }
    if roles.contains(.comparison), scanner.comparison(index) != nil {
      return (scanner.approximate(index).map { opened(scanner, $0) } ?? scanner.duration(index)).map { [$0] }
    }
    if roles.isSubset(of: [.preposition, .counted, .anchor, .comparison]) {
      guard scanner.isWord(index, scanner.lexicon.common.from) || scanner.isWord(index, scanner.lexicon.times.between) else {
        return nil
      }
      return scanner.interval(index)
    }
    if !roles.isDisjoint(with: [.digits, .month, .ordinal, .number, .determiner]), let found = scanner.interval(index) {
      return found
    }
    if let found = scanner.recurring(index) { return [found] }
    if let found = scanner.point(index) { return [opened(scanner, found)] }
    return (scanner.duration(index) ?? scanner.reference(index)).map { [$0] }
  }

  /// The form of a point, with `since` or `until` before it.
  private static func opened(_ scanner: TimeScanner, _ hit: TimeHit) -> TimeForm {
    var form = scanner.form(hit.start..<hit.end, .date(hit.form), hit.modifier, hit.rule)
    form.length = hit.length
    switch scanner.opening(hit.start - 1) {
    case .since: form.opening = .since
    case .until: form.opening = .until
    case .before where hit.rule != "event-anchored": (form.opening, form.modifier) = (.before, hit.modifier ?? .before)
    case .after where hit.rule != "event-anchored": (form.opening, form.modifier) = (.after, hit.modifier ?? .after)
    case .before, .after, .range, nil: break
    }
    return form
  }
}

extension TimeScanner {
  /// Whether a token joins two dates.
  func joins(_ index: Int) -> Bool {
    index < tokens.count
      && (lexicon.times.marks.dashes[tokens[index].word] == true || tokens[index].word == lexicon.common.and
        || tokens[index].word == lexicon.common.to || tokens[index].word == lexicon.times.until)
  }

  /// Whether a token opens or closes a stretch of time.
  func opening(_ index: Int) -> Opening? {
    guard has(index, .preposition) else { return nil }
    let word = tokens[index].word
    if word == lexicon.times.since { return .since }
    if word == lexicon.times.before { return .before }
    if word == lexicon.times.after { return .after }
    return word == lexicon.times.until || word == lexicon.times.till ? .until : nil
  }
}

extension TimeTagger {
  /// The first date with day, month and year among some tokens.
  func fullDate(in text: Text, _ tokens: Range<Int>) -> (form: TimeForm, day: CalendarDay)? {
    var forms: [TimeForm] = []
    scan(TimeScanner(text, tokens, lexicon: lexicon), into: &forms)
    for form in forms {
      guard case .date(let date) = form.meaning, let year = date.year, let month = date.month, let day = date.day, year >= 1800,
        let found = CalendarDay(year: year, month: month, day: day)
      else { continue }
      return (form, found)
    }
    return nil
  }
}
