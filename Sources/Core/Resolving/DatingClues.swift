/// What one document tells of its own day.
struct DatingClues {
  /// A day of the year, without its year.
  struct Day: Hashable {
    var month: Int
    var day: Int
    var isDark: Bool
    var words: String
    var sentence: Int
  }
  /// A day of the week, without its date.
  struct Weekday: Hashable {
    var weekday: Int
    var isDark: Bool
    /// Worked out from another weekday in the sentence.
    var isDerived: Bool
    var words: String
    var sentence: Int
  }

  /// In order of the text.
  var days: [Day] = []
  /// In order of the text.
  var weekdays: [Weekday] = []
  /// Days and weekdays that one expression names together.
  var together: [(day: Day, weekday: Int)] = []
  /// The day in the dateline, without its year.
  var dateline: Day?
  /// The same, with the weekday that the text names next.
  var head: (day: Day, weekday: Int)?
  /// The latest date with its year that the text speaks of as past.
  var bound: (year: Int, month: Int, words: String)?
  /// The latest full date of the text.
  var fullDay: CalendarDay?
  /// Whether it speaks from its own day: `yesterday`, `on Monday`.
  var isDeictic = false
  /// Hashed stems of the names of the text, sorted.
  var names: [UInt32] = []
  /// Hashed stems of each sentence that bears a clue.
  var stems: [Int: [UInt32]] = [:]

  /// Whether there is anything to go by.
  var isEmpty: Bool { days.isEmpty && weekdays.isEmpty }
  /// The latest day of the year, wherever the year begins: news speaks of days near each other.
  var latest: Day? {
    guard let last = days.last else { return nil }
    return days.filter { DatingClues.distance(from: last, to: $0) < 60 }
      .max { DatingClues.distance(from: last, to: $0) < DatingClues.distance(from: last, to: $1) }
  }

  /// The dateline's day within five days of a stated one, if it falls on the weekday that the text names.
  func headDay(near stated: CalendarDay) -> CalendarDay? {
    guard let head else { return nil }
    return (stated.year - 1...stated.year + 1).lazy
      .compactMap { CalendarDay(year: $0, month: head.day.month, day: head.day.day) }
      .first { abs($0.ordinal - stated.ordinal) <= 5 && $0.weekday == head.weekday }
  }

  /// Whether a document that is dated by another may be of the same days: its dateline falls on the weekday that it names next,
  /// or is near by, or it names weekdays alone.
  func fits(_ day: CalendarDay) -> Bool {
    if let bound, (bound.year, bound.month) > (day.year, day.month) { return false }
    if head != nil { return headDay(near: day) != nil }
    guard let latest else { return isDeictic && !weekdays.isEmpty }
    let other = Day(month: day.month, day: day.day, isDark: false, words: "", sentence: 0)
    return isDeictic && dateline != nil && abs(DatingClues.distance(from: latest, to: other)) <= 5
      && together.allSatisfy { clue in
        (day.year - 1...day.year + 1).contains {
          CalendarDay(year: $0, month: clue.day.month, day: clue.day.day)
            .map { $0.weekday == clue.weekday && abs($0.ordinal - day.ordinal) < 183 } ?? false
        }
      }
  }

  /// Days from one day of the year to another, between half a year back and half a year on.
  static func distance(from: Day, to: Day) -> Int {
    guard let a = CalendarDay(year: 2000, month: from.month, day: from.day),
      let b = CalendarDay(year: 2000, month: to.month, day: to.day)
    else { return 0 }
    let days = b.ordinal - a.ordinal
    return days > 183 ? days - 366 : days < -183 ? days + 366 : days
  }
}

/// Reads the clues off a document.
struct DatingClueReader {
  let lexicon: Lexicon

  func clues(of document: AnnotatedDocument) -> DatingClues {
    var clues = DatingClues()
    let times = TimeTagger(lexicon: lexicon).resolve(document.timeForms, in: document.text, published: nil)
    let tagger = TimeResolver(text: document.text, lexicon: lexicon, published: nil, forms: document.timeForms)
    for (form, time) in zip(document.timeForms, times) where document.text.sentence(at: form.span.start) != nil {
      read(form, time, document.text, looksAhead: tagger.looksAhead(form), &clues)
    }
    guard !clues.isEmpty || clues.fullDay != nil || document.document.published != nil else { return clues }
    clues.dateline = dateline(of: document, clues)
    clues.head = clues.dateline.flatMap { day in
      clues.weekdays.first.flatMap { !$0.isDerived && (0...2).contains($0.sentence - day.sentence) ? (day, $0.weekday) : nil }
    }
    clues.names = names(of: document.text)
    for sentence in Set(clues.days.map(\.sentence) + clues.weekdays.map(\.sentence)) {
      clues.stems[sentence] = stems(of: document.text.sentences[sentence], in: document.text, namesOnly: false)
    }
    return clues
  }

  /// "ARVIK, March 9 (Agency) -- The army said on Wednesday …"
  private func dateline(of document: AnnotatedDocument, _ clues: DatingClues) -> DatingClues.Day? {
    let text = document.text
    guard let day = clues.days.first,
      let form = document.timeForms.first(where: { text.sentence(at: $0.span.start) == day.sentence }),
      Dateline(lexicon: lexicon).isHead(form, of: text.sentences[day.sentence], text), text.words(form.span) == day.words
    else { return nil }
    return day
  }

  private func read(_ form: TimeForm, _ time: TimeExpression, _ text: Text, looksAhead: Bool, _ clues: inout DatingClues) {
    let sentence = text.sentence(at: form.span.start) ?? 0
    let words = text.words(form.span)
    switch form.meaning {
    case .date(let date):
      if date.weekday != nil || (date.shift?.base == .document && date.shift?.unit == .day) { clues.isDeictic = true }
      if let year = date.year, !date.isBeforeChrist {
        bound(year, date, words, looksAhead, &clues)
      } else if date.shift == nil || date.shift?.base == .told {
        undated(form, date, time, words, sentence, looksAhead, &clues)
      }
    case .interval(let from, let to):
      for date in [from, to] {
        if let year = date.year { bound(year, date, words, looksAhead, &clues) }
        guard date.year == nil, let month = date.month, let day = date.day, !looksAhead else { continue }
        clues.days.append(DatingClues.Day(month: month, day: day, isDark: false, words: words, sentence: sentence))
      }
    case .duration, .set, .reference: break
    }
  }

  private func bound(_ year: Int, _ date: DateForm, _ words: String, _ looksAhead: Bool, _ clues: inout DatingClues) {
    guard !looksAhead, (1900...2100).contains(year) else { return }
    let month = date.month ?? date.season?.firstMonth ?? 1
    if clues.bound.map({ ($0.year, $0.month) < (year, month) }) ?? true { clues.bound = (year, month, words) }
    if let day = date.day, let month = date.month, let full = CalendarDay(year: year, month: month, day: day) {
      clues.fullDay = max(clues.fullDay ?? full, full)
    }
  }

  private func undated(
    _ form: TimeForm, _ date: DateForm, _ time: TimeExpression, _ words: String, _ sentence: Int, _ looksAhead: Bool,
    _ clues: inout DatingClues
  ) {
    guard !looksAhead else { return }
    let isDark = date.part?.isDark ?? false
    if let month = date.month, let day = date.day {
      let clue = DatingClues.Day(month: month, day: day, isDark: isDark, words: words, sentence: sentence)
      clues.days.append(clue)
      if let weekday = date.weekday { clues.together.append((clue, weekday)) }
      return
    }
    guard time.value.hasPrefix("XXXX-WXX-"), let digit = time.value.utf8.dropFirst(9).first, (0x31...0x37).contains(digit),
      date.direction == nil
    else { return }
    clues.weekdays.append(
      DatingClues.Weekday(
        weekday: Int(digit - 0x30), isDark: isDark, isDerived: date.weekday == nil, words: words, sentence: sentence))
  }

  private func names(of text: Text) -> [UInt32] {
    var found: Set<UInt32> = []
    for sentence in text.sentences where text.role(of: sentence).bearsClaims {
      found.formUnion(stems(of: sentence, in: text, namesOnly: true))
    }
    return found.sorted()
  }

  /// Hashes of the first five letters of the longer words; the words of time are left out.
  private func stems(of sentence: Sentence, in text: Text, namesOnly: Bool) -> [UInt32] {
    var found: Set<UInt32> = []
    for index in sentence.tokens.prefix(400) {
      let token = text.tokens[index]
      guard token.end - token.start >= 5, token.shape.isDisjoint(with: [.mark, .number]) else { continue }
      guard !namesOnly || (token.shape.contains(.capitalised) && index > sentence.tokens.lowerBound),
        !lexicon.times.tellsTime(token.word)
      else { continue }
      found.insert(text.stem(of: token))
    }
    return found.sorted()
  }
}

extension Text {
  /// A hash of the first five bytes of a word, whatever the case of ASCII letters: "attacks" and "attacked" have one.
  func stem(of token: Token) -> UInt32 {
    var hash = Folding.seed
    for byte in document.bytes[Int(token.start)..<Int(min(token.start + 5, token.end))] { hash = Folding.mix(hash, byte | 0x20) }
    return hash
  }
}

/// How much two sorted lists have in common.
func sharedCount(_ a: [UInt32], _ b: [UInt32]) -> Int {
  var (i, j, shared) = (0, 0, 0)
  while i < a.count, j < b.count {
    if a[i] == b[j] {
      shared += 1
      i += 1
      j += 1
    } else if a[i] < b[j] {
      i += 1
    } else {
      j += 1
    }
  }
  return shared
}
