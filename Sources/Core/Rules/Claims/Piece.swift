/// The words of one claim before they are read.
struct Piece {
  /// All its tokens, with the attribution where that stands in the same sentence.
  var tokens: Range<Int>
  /// Its tokens without the attribution at its ends: what is said.
  var core: Range<Int>
  /// Index of its sentence.
  var sentence: Int
  /// Who speaks: a group of `Voices`, or nil in the narrator's voice.
  var group: Int?
}

/// Cuts sentences into the pieces that become claims.
struct PieceCutter {
  let passage: ClaimText
  let voices: Voices
  private let splitter: ClauseSplitter
  /// What is longer is no sentence but a page without full stops.
  private static let longest = 600

  init(passage: ClaimText, voices: Voices) {
    self.passage = passage
    self.voices = voices
    splitter = ClauseSplitter(passage: passage)
  }

  /// The pieces of all sentences, in order.
  func pieces() -> [Piece] {
    var result: [Piece] = []
    for (index, sentence) in passage.text.sentences.enumerated() {
      guard passage.text.role(of: sentence).bearsClaims, sentence.tokens.count <= Self.longest else { continue }
      for run in runs(of: sentence.tokens) { cut(run, sentence: index, into: &result) }
    }
    return joined(result).map(bare).filter { !$0.tokens.isEmpty }
  }

  /// A stretch of a sentence in one voice.
  struct Run {
    var tokens: Range<Int>
    var group: Int32
  }

  private func runs(of range: Range<Int>) -> [Run] {
    guard let first = range.first else { return [] }
    var raw: [Run] = []
    var (start, group) = (first, voices.owner[first])
    for token in range where voices.owner[token] != group {
      raw.append(Run(tokens: start..<token, group: group))
      (start, group) = (token, voices.owner[token])
    }
    raw.append(Run(tokens: start..<range.upperBound, group: group))
    return absorbed(raw)
  }

  /// Gives what belongs to nobody, marks, "in addition", "it was stated that", to the neighbour.
  private func absorbed(_ raw: [Run]) -> [Run] {
    guard raw.contains(where: { $0.group >= 0 }) else { return raw }
    var result: [Run] = []
    var pending: Range<Int>?
    for (index, run) in raw.enumerated() {
      switch standing(run, at: index, in: raw) {
      case .own where isBare(run) && !result.isEmpty && !result.contains { $0.group == run.group } && pending == nil:
        result[result.count - 1].tokens = result[result.count - 1].tokens.lowerBound..<run.tokens.upperBound
      case .own:
        append(Run(tokens: (pending?.lowerBound ?? run.tokens.lowerBound)..<run.tokens.upperBound, group: run.group), &result)
        pending = nil
      case .trailing where !result.isEmpty && pending == nil:
        result[result.count - 1].tokens = result[result.count - 1].tokens.lowerBound..<run.tokens.upperBound
      case .trailing, .leading:
        pending = (pending?.lowerBound ?? run.tokens.lowerBound)..<run.tokens.upperBound
      }
    }
    if let pending, !result.isEmpty {
      result[result.count - 1].tokens = result[result.count - 1].tokens.lowerBound..<pending.upperBound
    } else if let pending, let first = raw.first(where: { $0.group >= 0 }) {
      result.append(Run(tokens: pending, group: first.group))
    }
    return result
  }

  /// "…, the presidency said" behind what others are said to have said there: a source and cue that say nothing more.
  private func isBare(_ run: Run) -> Bool {
    run.group >= 0 && run.tokens.allSatisfy { voices.isFrame[$0] || passage.isMark($0) }
  }

  private func append(_ run: Run, _ result: inout [Run]) {
    if let last = result.last, last.group == run.group, last.tokens.upperBound == run.tokens.lowerBound {
      result[result.count - 1].tokens = last.tokens.lowerBound..<run.tokens.upperBound
    } else {
      result.append(run)
    }
  }

  private enum Standing { case own, trailing, leading }

  private func standing(_ run: Run, at index: Int, in all: [Run]) -> Standing {
    if run.group < 0 {
      if run.tokens.allSatisfy(passage.isMark) { return run.tokens.allSatisfy(opensQuote) ? .leading : .trailing }
      if index > 0, index + 1 < all.count, all[index - 1].group == all[index + 1].group { return .leading }
      if passage.hasFinite(run.tokens), run.tokens.count > 3 { return .own }
      // "“A,” S told reporters, describing B": whom it was told belongs to what stands before.
      return index > 0 && voices.isFrame[run.tokens.lowerBound - 1] && index + 1 < all.count ? .trailing : .leading
    }
    let content = run.tokens.lazy.filter { !voices.isFrame[$0] && !passage.isMark($0) }
    if content.isEmpty { return frame(run, at: index, in: all) }
    guard voices.groups[Int(run.group)].passesOn else { return .own }
    let isClaim = voices.groups[Int(run.group)].accuses || content.contains(where: tells)
    return passage.hasFinite(run.tokens) && content.dropFirst(3).first != nil && isClaim ? .own : .leading
  }

  /// A source or cue alone goes with what is said around it.
  private func frame(_ run: Run, at index: Int, in all: [Run]) -> Standing {
    if index > 0, all[..<index].contains(where: { $0.group == run.group }) { return .own }
    if index + 1 < all.count, all[(index + 1)...].contains(where: { $0.group >= 0 }) { return .leading }
    return voices.groups[Int(run.group)].contents.isEmpty ? .own : .trailing
  }

  private func tells(_ token: Int) -> Bool { passage.mention(at: token) == nil && (passage.word(token)?.weight ?? 0) >= 2 }

  private func opensQuote(_ token: Int) -> Bool {
    passage.common.quotes[passage.text.tokens[token].word] == .open
      || passage.isQuote(token) && passage.text.tokens[token].shape.contains(.spaced)
  }
}

extension PieceCutter {
  private func cut(_ run: Run, sentence: Int, into result: inout [Piece]) {
    let group = run.group < 0 ? nil : Int(run.group)
    guard group != nil else {
      for clause in splitter.clauses(run.tokens) {
        result.append(Piece(tokens: clause, core: clause, sentence: sentence, group: nil))
      }
      return
    }
    let core = trimmed(run.tokens)
    var clauses = splitter.clauses(core)
    clauses[0] = run.tokens.lowerBound..<clauses[0].upperBound
    clauses[clauses.count - 1] = clauses[clauses.count - 1].lowerBound..<run.tokens.upperBound
    for clause in clauses {
      let inside = Swift.max(clause.lowerBound, core.lowerBound)..<Swift.min(clause.upperBound, core.upperBound)
      result.append(Piece(tokens: clause, core: inside, sentence: sentence, group: group))
    }
  }

  /// A stretch without the source and cue at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let group = range.lazy.map({ voices.owner[$0] }).first(where: { $0 >= 0 }) else { return range }
    func isContent(_ token: Int) -> Bool { voices.owner[token] == group && !voices.isFrame[token] && !passage.isMark(token) }
    guard let first = range.first(where: isContent), let last = range.last(where: isContent) else { return range }
    return first..<last + 1
  }

  /// A piece without the comma and the "and" that join it to its neighbours.
  private func bare(_ piece: Piece) -> Piece {
    var range = piece.tokens
    while let first = range.first, joins(first), !passage.isQuote(first), !passage.is(first, passage.common.openBracket) {
      range = range.dropFirst()
    }
    while let last = range.last, joins(last), !passage.isMark(last) || isPause(last) { range = range.dropLast() }
    var result = piece
    result.tokens = range
    result.core = piece.core.clamped(to: range)
    return result
  }

  private func joins(_ token: Int) -> Bool {
    passage.isMark(token) || passage.is(token, passage.common.and) || passage.is(token, passage.common.but)
  }

  private func isPause(_ token: Int) -> Bool {
    passage.is(token, passage.common.comma) || passage.is(token, passage.common.semicolon)
  }

  /// Joins a sentence without a verb to the short one after it: "An end to it. We ask for that."
  private func joined(_ pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    for piece in pieces {
      if let last = result.last, last.group == piece.group, piece.group != nil, last.sentence + 1 == piece.sentence,
        last.tokens.count < 12, piece.tokens.count < 14, !passage.hasFinite(last.tokens), sameBlock(last, piece)
      {
        result[result.count - 1].tokens = last.tokens.lowerBound..<piece.tokens.upperBound
        result[result.count - 1].core = last.core.lowerBound..<piece.core.upperBound
      } else {
        result.append(piece)
      }
    }
    return result
  }

  private func sameBlock(_ a: Piece, _ b: Piece) -> Bool {
    passage.text.sentences[a.sentence].block == passage.text.sentences[b.sentence].block
  }
}
