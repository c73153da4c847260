/// Pairs the quotation marks of each paragraph, and bears missing, mixed and nested ones: a mark that is never closed runs to
/// the paragraph's end, a closing mark that was never opened reaches back to where its sentence begins.
struct Quotations: Sendable {
  /// For each token that opens or closes a quotation, the token at its other end; -1 for all others.
  /// An opening token's partner lies behind it, or at the paragraph's last token where nothing closes it.
  private(set) var partner: [Int32]
  /// For each token, the first opening one at or behind it.
  private var nextOpening: [Int32] = []
  private let text: Text
  private let marks: WordTable<QuoteMark>

  init(_ text: Text, _ marks: WordTable<QuoteMark>) {
    self.text = text
    self.marks = marks
    partner = Array(repeating: -1, count: text.tokens.count)
    var first = 0
    while first < text.sentences.count {
      var last = first
      while last + 1 < text.sentences.count, text.sentences[last + 1].block == text.sentences[first].block { last += 1 }
      pair(text.sentences[first].tokens.lowerBound..<text.sentences[last].tokens.upperBound)
      first = last + 1
    }
    nextOpening = Array(repeating: Int32(partner.count), count: partner.count)
    for index in partner.indices.reversed() {
      let following = index + 1 < partner.count ? nextOpening[index + 1] : Int32(partner.count)
      nextOpening[index] = Int(partner[index]) > index ? Int32(index) : following
    }
  }

  /// The first token at or behind one that opens a quotation; nil where none does.
  func firstOpening(from index: Int) -> Int? {
    guard index < nextOpening.count, Int(nextOpening[index]) < nextOpening.count else { return nil }
    return Int(nextOpening[index])
  }

  /// The closing token of the quotation that opens here.
  func closing(_ index: Int) -> Int? { Int(partner[index]) > index ? Int(partner[index]) : nil }
  /// The opening token of the quotation that closes here.
  func opening(_ index: Int) -> Int? { partner[index] >= 0 && Int(partner[index]) < index ? Int(partner[index]) : nil }
  /// Whether a quotation's first or last token is a mark, as it is unless a mark is missing.
  func isMark(_ index: Int) -> Bool { marks[text.tokens[index].word] != nil }

  private mutating func pair(_ paragraph: Range<Int>) {
    var pairing = Pairing(paragraph)
    for index in paragraph {
      guard text.tokens[index].shape.contains(.mark), let mark = marks[text.tokens[index].word] else { continue }
      if pairing.isSecond {
        pairing.isSecond = false
      } else if mark != .single {
        take(index, mark, &pairing)
      } else if isDoubled(index, paragraph) {
        // ''A,'' he said: two single marks are one double mark, which the first of them stands for.
        pairing.isSecond = true
        take(index, .straight, &pairing)
      } else if pairing.open == nil {
        pairSingle(index, &pairing.single, paragraph)
      }
    }
    if let start = pairing.open { link(start, paragraph.upperBound - 1) }
  }

  /// A double mark opens, closes, or nests.
  private mutating func take(_ index: Int, _ mark: QuoteMark, _ pairing: inout Pairing) {
    let opens = mark == .open || looksOpening(index, pairing.paragraph)
    guard let start = pairing.open else {
      if opens || mark == .straight {
        pairing.begin(at: index)
      } else if let start = sentenceStart(before: index, floor: pairing.floor) {
        link(start, index)
        pairing.floor = index + 1
      }
      return
    }
    guard opens, mark != .straight || !isTight(index, pairing.paragraph) else {
      return close(start, index, mark, &pairing)
    }
    if endsSentence(index - 1) {
      link(start, index - 1)
      pairing.begin(at: index)
    } else if mark == .open {
      pairing.depth += 1
    }
  }

  private mutating func close(_ start: Int, _ index: Int, _ mark: QuoteMark, _ pairing: inout Pairing) {
    pairing.depth -= 1
    guard pairing.depth <= 0 || mark == .straight || endsSentence(index - 1) else { return }
    let last = isDoubled(index, pairing.paragraph) ? index + 1 : index
    link(start, last)
    pairing.open = nil
    pairing.floor = last + 1
  }

  private mutating func link(_ start: Int, _ end: Int) {
    guard end > start else { return }
    partner[start] = Int32(end)
    partner[end] = Int32(start)
  }

  private func isDoubled(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    guard index + 1 < paragraph.upperBound else { return false }
    let (mark, next) = (text.tokens[index], text.tokens[index + 1])
    return next.start == mark.end && marks[next.word] == .single
  }

  /// Single marks quote only where one stands before a word and its fellow behind one; else they are apostrophes.
  private mutating func pairSingle(_ index: Int, _ single: inout Int?, _ paragraph: Range<Int>) {
    if let start = single, !text.tokens[index].shape.contains(.spaced) {
      if index - start > 1, isTight(index, paragraph) { link(start, index) }
      single = nil
    } else if looksOpening(index, paragraph) {
      single = index
    }
  }

  private func looksOpening(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    let isSpaced = text.tokens[index].shape.contains(.spaced) || index == paragraph.lowerBound
    let next = isDoubled(index, paragraph) ? index + 2 : index + 1
    return isSpaced && next < paragraph.upperBound && !text.tokens[next].shape.contains(.spaced)
  }

  /// Whether a mark stands close behind a word and apart from the next.
  private func isTight(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    let next = isDoubled(index, paragraph) ? index + 2 : index + 1
    guard next < paragraph.upperBound else { return true }
    return text.tokens[next].shape.contains(.spaced) || text.tokens[next].shape.contains(.mark)
  }

  private func endsSentence(_ index: Int) -> Bool {
    guard index >= 0, text.tokens[index].shape.contains(.mark) else { return false }
    let byte = text.document.bytes[Int(text.tokens[index].start)]
    return byte == 0x2E || byte == 0x21 || byte == 0x3F
  }

  /// Where a quotation whose opening mark is lost begins; nil where the closing mark follows no stop or comma.
  private func sentenceStart(before index: Int, floor: Int) -> Int? {
    guard index > floor, text.tokens[index - 1].shape.contains(.mark),
      let sentence = text.sentence(at: Int(text.tokens[index].start))
    else { return nil }
    let start = max(text.sentences[sentence].tokens.lowerBound, floor)
    return index - start > 3 ? start : nil
  }
}

/// What is known of a paragraph's marks up to one of them.
private struct Pairing {
  let paragraph: Range<Int>
  /// The token that opened the quotation not yet closed, and how many lie in one another.
  var open: Int?
  var depth = 0
  /// A single mark that may open.
  var single: Int?
  /// Before it all is paired.
  var floor: Int
  /// Whether the next mark is the second half of the one before.
  var isSecond = false

  init(_ paragraph: Range<Int>) {
    self.paragraph = paragraph
    floor = paragraph.lowerBound
  }

  mutating func begin(at index: Int) {
    (open, depth) = (index, 1)
  }
}
