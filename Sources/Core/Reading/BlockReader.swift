/// Gives each paragraph of a page its role.
struct BlockReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let boilerplate: Boilerplate
  private let statedTitle: [UInt8]

  /// A reader for a page; `title` is the one of its front matter.
  init(_ bytes: UnsafeBufferPointer<UInt8>, title: String?, boilerplate: Boilerplate = .english) {
    self.bytes = bytes
    self.boilerplate = boilerplate
    statedTitle = Array(Folding.folded(title ?? "").utf8)
  }

  /// The blocks of some paragraphs, in order.
  func blocks(_ paragraphs: [Paragraph]) -> [Block] {
    var page = Page(paragraphs: paragraphs, folded: paragraphs.map { $0.words <= Page.longestFurniture ? folded($0.span) : [] })
    markFurniture(&page)
    markCreditedCaptions(&page)
    markTitle(&page)
    markCaptions(&page)
    markBreadcrumbs(&page)
    markStandfirst(&page)
    markSubheads(&page)
    markBackground(&page)
    return zip(paragraphs, page.roles).map { Block($1 ?? .body, $0.span) }
  }

  struct Page {
    static let longestFurniture = 40
    let paragraphs: [Paragraph]
    /// Folded text of the short paragraphs, empty for the long.
    let folded: [[UInt8]]
    var roles: [BlockRole?]
    var title: Int?
    /// The main points of a page, by paragraph.
    var points: Set<Int> = []

    init(paragraphs: [Paragraph], folded: [[UInt8]]) {
      self.paragraphs = paragraphs
      self.folded = folded
      roles = Array(repeating: nil, count: paragraphs.count)
    }
  }

  func folded(_ span: Span) -> [UInt8] {
    var result: [UInt8] = []
    Folding.fold(bytes, from: span.start, to: span.end, into: &result)
    return result
  }

  /// The paragraph that repeats the stated title, else the short line above the text whose words the text takes up again.
  private func markTitle(_ page: inout Page) {
    let first = statedTitle.isEmpty ? headline(page) : page.folded.firstIndex(of: statedTitle)
    guard let first, page.paragraphs.count > first + 1 else { return }
    // Above a statement's heading stands who issues it.
    let above: BlockRole = boilerplate.headsStatement(page.folded[first]) ? .subhead : .navigation
    for index in 0..<first where page.roles[index] == nil && !page.paragraphs[index].isFinished {
      page.roles[index] = above
    }
    page.title = first
    for index in page.roles.indices where page.roles[index] == nil && page.folded[index] == page.folded[first] {
      page.roles[index] = .title
    }
  }

  private func headline(_ page: Page) -> Int? {
    guard let first = page.roles.firstIndex(where: { $0 == nil }) else { return nil }
    let candidates = page.roles.indices[first...].prefix { index in
      page.roles[index] != nil || isHeadline(page.paragraphs[index])
    }.filter { page.roles[$0] == nil }
    guard candidates.count > 1 else { return candidates.first }
    if let statement = candidates.first(where: { boilerplate.headsStatement(page.folded[$0]) }) { return statement }
    var text: Set<UInt64> = []
    for index in page.folded.indices.dropFirst(candidates.last ?? 0).dropFirst().prefix(8) {
      text.formUnion(longWords(page.paragraphs[index].span))
    }
    let scores = candidates.map { index in longWords(page.paragraphs[index].span).count { text.contains($0) } }
    // A second line below the headline may share more words with the text than the headline does.
    guard let best = scores.max(), best > 1 else { return zip(candidates, scores).max { $0.1 < $1.1 }?.0 }
    return zip(candidates, scores).first { $0.1 > 1 && $0.1 * 3 >= best }?.0
  }

  private func isHeadline(_ paragraph: Paragraph) -> Bool {
    paragraph.words <= 25 && paragraph.opening != .bullet && (!paragraph.isFinished || asks(paragraph))
  }

  /// Whether it ends with a question mark.
  func asks(_ paragraph: Paragraph) -> Bool {
    bytes[paragraph.span.end - 1] == 0x3F
  }

  /// The words of five bytes and more in the first 600 bytes, folded, as hashes (FNV-1a, 64 bits).
  private func longWords(_ span: Span) -> [UInt64] {
    var words: [UInt64] = []
    var (hash, length): (UInt64, Int) = (14_695_981_039_346_656_037, 0)
    for byte in folded(Span(span.start, min(span.end, span.start + 600))) + [0x20] {
      if Bytes.isLetter(byte) {
        (hash, length) = ((hash ^ UInt64(byte)) &* 1_099_511_628_211, length + 1)
      } else {
        if length >= 5 { words.append(hash) }
        (hash, length) = (14_695_981_039_346_656_037, 0)
      }
    }
    return words
  }

  /// A line with the title behind words glued to it ("HomeNewsClashes on the border").
  private func markBreadcrumbs(_ page: inout Page) {
    let title = page.title.map { page.folded[$0] } ?? statedTitle
    guard title.count >= 12 else { return }
    for index in page.roles.indices where page.roles[index] == nil {
      let text = page.folded[index]
      let extra = text.count - title.count
      guard extra > 0, extra < 80, text.suffix(title.count).elementsEqual(title) else { continue }
      page.roles[index] = .navigation
    }
  }

  /// The short paragraph below the title, where more text follows; without a full stop only if the text takes its words up.
  private func markStandfirst(_ page: inout Page) {
    guard page.title != nil || !statedTitle.isEmpty,
      let first = page.roles.firstIndex(where: { $0 == nil }), page.paragraphs[first].words <= 30,
      page.roles[(first + 1)...].contains(nil), first - (page.title ?? -1) <= 3, page.paragraphs[first].opening == .capital
    else { return }
    if page.paragraphs[first].isFinished || isTakenUp(first, page) { page.roles[first] = .standfirst }
  }

  private func isTakenUp(_ index: Int, _ page: Page) -> Bool {
    guard page.paragraphs[index].words >= 7 else { return false }
    let words = longWords(page.paragraphs[index].span)
    let text = page.paragraphs[(index + 1)...].filter { $0.words >= 12 }.prefix(3).flatMap { longWords($0.span) }
    return words.count { text.contains($0) } >= 2
  }

  /// Lists below a subhead, and paragraphs that begin with a year of the past.
  private func markBackground(_ page: inout Page) {
    var inList = false
    for index in page.roles.indices {
      if page.roles[index] == .subhead { inList = false }
      guard page.roles[index] == nil, !page.points.contains(index) else { continue }
      if page.paragraphs[index].opening == .bullet { inList = page.roles[..<index].contains(.subhead) }
      if inList || beginsWithYear(page.paragraphs[index].span) { page.roles[index] = .background }
    }
  }

  /// Whether a year stands among the first words: "In 1993, …", "During the war of 1988–1994".
  private func beginsWithYear(_ span: Span) -> Bool {
    var at = span.start
    let end = min(span.end, span.start + 160)
    while at + 3 < end {
      if bytes[at] == 0x2E { return false }
      guard bytes[at] == 0x31 || bytes[at] == 0x32 else {
        at += 1
        continue
      }
      let isYear =
        (bytes[at] == 0x31 && bytes[at + 1] == 0x39 || bytes[at] == 0x32 && bytes[at + 1] == 0x30)
        && Bytes.isDigit(bytes[at + 2]) && Bytes.isDigit(bytes[at + 3])
      let isApart = (at == span.start || bytes[at - 1] <= 0x20) && !(at + 4 < span.end && Bytes.isDigit(bytes[at + 4]))
      if isYear, isApart { return statesHistory(span.start, at) }
      at += 1
    }
    return false
  }

  /// Whether the year follows a word that opens history: "in", "since", "during", "after", … at the beginning, or "since"
  /// anywhere, save in a comparison with today: "the worst since 2014".
  private func statesHistory(_ start: Int, _ year: Int) -> Bool {
    let lead = folded(Span(start, year))
    let openings = ["in ", "since ", "during ", "after ", "between ", "from ", "despite ", "until "]
    if openings.contains(where: { lead.starts(with: $0.utf8) && lead.count < 80 }) { return true }
    let compares = ["first", "worst", "deadliest", "heaviest", "biggest", "fiercest"].contains {
      Bytes.hasWord(Array($0.utf8), in: lead)
    }
    return !compares && Bytes.hasWord(Array("since".utf8), in: lead)
  }
}
