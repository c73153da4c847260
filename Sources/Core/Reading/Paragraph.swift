/// A piece of a page between blank lines (or a line of it), before its role is known.
struct Paragraph: Sendable {
  /// Without blanks at the ends.
  var span: Span
  /// Words, counted by the blanks between them.
  var words: Int
  /// How it begins.
  var opening: Opening
  /// Whether a mark that ends a sentence stands at its end, behind quotation marks and brackets.
  var isFinished: Bool
  /// Whether it stands on the line after the one before it, with no blank line between.
  var isAttached: Bool

  enum Opening: Sendable { case capital, lower, mark, bullet, quote, digit }
}

/// Cuts a page into paragraphs and rejoins the sentences that links and hard line ends have broken.
struct ParagraphReader {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The paragraphs from an offset on.
  func paragraphs(from start: Int) -> [Paragraph] {
    rejoin(unwrap(lines(from: start)))
  }

  // MARK: Lines

  private func lines(from start: Int) -> [Paragraph] {
    var result: [Paragraph] = []
    var at = start
    var previousWasBlank = true
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let span = trimmed(Span(at, end))
      if !span.isEmpty { result.append(paragraph(span, isAttached: !previousWasBlank)) }
      previousWasBlank = span.isEmpty
      at = end + 1
    }
    return result
  }

  private func paragraph(_ span: Span, isAttached: Bool) -> Paragraph {
    var words = 1
    var at = span.start
    while at < span.end {
      if bytes[at] > 0x20, bytes[at] < 0xC2 {
        at += 1
        continue
      }
      let length = blankLength(at)
      if length > 0 {
        words += 1
        at += length
        while at < span.end, blankLength(at) > 0 { at += blankLength(at) }
      } else {
        at += 1
      }
    }
    return Paragraph(
      span: span, words: words, opening: opening(span), isFinished: isFinished(span), isAttached: isAttached)
  }

  /// Bytes of the blank at an offset, U+00A0 and U+FEFF counted as such; 0 where there is none.
  private func blankLength(_ at: Int) -> Int {
    let byte = bytes[at]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 { return 2 }
    if byte == 0xEF, at + 2 < bytes.count, bytes[at + 1] == 0xBB, bytes[at + 2] == 0xBF { return 3 }
    return 0
  }

  private func trimmed(_ span: Span) -> Span {
    var (start, end) = (span.start, span.end)
    while start < end, blankLength(start) > 0 { start += blankLength(start) }
    while end > start {
      if bytes[end - 1] <= 0x20 {
        end -= 1
      } else if bytes[end - 1] == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return Span(start, max(start, end))
  }

  private func opening(_ span: Span) -> Paragraph.Opening {
    let byte = bytes[span.start]
    if Bytes.isLower(byte) { return .lower }
    if Bytes.isDigit(byte) { return .digit }
    if byte == 0x22 || byte == 0x27 { return .quote }
    guard byte >= 0x80 else {
      return Bytes.isUpper(byte) ? .capital : byte == 0x2A || byte == 0x2D ? .bullet : .mark
    }
    let (scalar, _) = UTF8Decoder.scalar(in: bytes, at: span.start, end: span.end)
    switch scalar {
    case 0x201C, 0x2018, 0x201E, 0x00AB: return .quote
    case 0x2022, 0x25CF, 0x25AA, 0x00B7, 0x2023, 0x2013, 0x2014: return .bullet
    default: return .capital
    }
  }

  private func isFinished(_ span: Span) -> Bool {
    var end = span.end
    while end > span.start {
      switch bytes[end - 1] {
      case 0x2E, 0x21, 0x3F, 0x3A: return true
      case 0x22, 0x27, 0x29, 0x5D: end -= 1
      case 0x80...0xBF:
        let length = end - span.start >= 3 && bytes[end - 3] == 0xE2 ? 3 : 2
        guard end - span.start >= length else { return false }
        switch UTF8Decoder.scalar(in: bytes, at: end - length, end: end).0 {
        case 0x2026: return true
        case 0x201C, 0x201D, 0x2018, 0x2019, 0x00BB: end -= length
        default: return false
        }
      default: return false
      }
    }
    return false
  }

  // MARK: Joining

  /// Joins lines of running text that was broken at a width.
  private func unwrap(_ lines: [Paragraph]) -> [Paragraph] {
    let attached = lines.count { $0.isAttached }
    let wrapped = lines.count { $0.isAttached && (40...100).contains($0.span.count) }
    let isHardWrapped = attached >= 4 && wrapped * 2 > attached
    return lines.reduce(into: []) { result, line in
      if let last = result.last, line.isAttached, line.opening != .bullet,
        isHardWrapped || (!last.isFinished && (line.opening == .lower || line.opening == .mark))
      {
        result[result.count - 1] = joined(last, line)
      } else {
        result.append(line)
      }
    }
  }

  /// Joins the pieces of sentences whose links stand on lines of their own.
  private func rejoin(_ pieces: [Paragraph]) -> [Paragraph] {
    var result: [Paragraph] = []
    for (index, piece) in pieces.enumerated() {
      if let last = result.last, !last.isFinished, goesOn(piece, before: index + 1 < pieces.count ? pieces[index + 1] : nil) {
        result[result.count - 1] = joined(last, piece)
      } else {
        result.append(piece)
      }
    }
    return result
  }

  /// Whether a piece goes on with an unfinished one: it begins small or with a mark, or it is a link text before such a piece.
  private func goesOn(_ piece: Paragraph, before next: Paragraph?) -> Bool {
    if piece.opening == .lower || piece.opening == .mark { return true }
    guard piece.opening == .capital, !piece.isFinished, piece.words <= 6, let next else { return false }
    return next.opening == .lower || next.opening == .mark
  }

  private func joined(_ first: Paragraph, _ second: Paragraph) -> Paragraph {
    var result = first
    result.span = first.span.joined(second.span)
    result.words += second.words
    result.isFinished = second.isFinished || isFinished(second.span)
    if second.span.count == 1, bytes[second.span.start] == 0x2E { result.isFinished = true }
    return result
  }
}
