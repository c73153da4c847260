/// Counts that share what is said of one of them.
extension FigureReader {
  /// Gives counts that belong together one owner.
  func shareOwners(_ counts: [Count], _ figures: inout [Figure]) {
    for index in counts.indices.dropFirst() where isShared(counts[index - 1], counts[index]) {
      figures[index].owner = owners.carried(figures[index - 1].owner, counts[index])
    }
    for index in counts.indices.dropLast().reversed() where isListed(counts[index], with: counts[index + 1]) {
      figures[index].owner = owners.carried(figures[index + 1].owner, counts[index])
    }
    shareHomes(counts, &figures)
  }

  /// "15 dead, among them a soldier", "six men, two of them armed", "killed one X soldier and wounded three".
  private func isShared(_ first: Count, _ second: Count) -> Bool {
    let between = first.number.tokens.upperBound..<Swift.max(first.number.tokens.upperBound, second.number.tokens.lowerBound)
    if second.kind == first.kind, owners.isOfThose(second) { return true }
    if first.kind.isLoss, second.kind.isLoss, areBare(between, second) { return true }
    if second.kind == first.kind, between.suffix(4).contains(where: { passage.number($0)?.isPart == true }) {
      return !owners.namesParty(between)
    }
    guard owners.isDeedOfSubject(first), owners.isDeedOfSubject(second), let loss = second.lossToken,
      second.number.tokens.contains(second.headToken),
      between.contains(loss - 1)
    else { return false }
    return passage.is(loss - 1, passage.common.and)
  }

  /// "30 dead and 50 wounded": nothing but the words of a count stands between, and nobody is named behind.
  private func areBare(_ between: Range<Int>, _ second: Count) -> Bool {
    guard between.count < 5, between.last.map({ passage.is($0, passage.common.and) }) == true, let loss = second.lossToken,
      loss >= second.number.tokens.upperBound, loss <= second.headToken + 2
    else { return false }
    let isBare = between.dropLast().allSatisfy { at in
      passage.mention(at: at) == nil && (passage.number(at)?.loss != nil || passage.number(at)?.head != nil)
    }
    return isBare && !(second.number.tokens.upperBound..<loss).contains { passage.mention(at: $0) != nil }
  }

  /// "three soldiers and two children from X": what stands behind the last of a list is said of all.
  private func isListed(_ first: Count, with second: Count) -> Bool {
    let from = second.headToken + 1
    guard first.head != nil, first.kind == second.kind, from + 1 < passage.text.tokens.count,
      second.headToken > second.number.tokens.lowerBound,
      passage.is(from, passage.common.from), passage.mention(at: from + 1) != nil,
      first.headToken < second.number.tokens.lowerBound
    else { return false }
    return (first.headToken + 1..<second.number.tokens.lowerBound).allSatisfy {
      passage.is($0, passage.common.and) || passage.is($0, passage.common.comma)
    }
  }

  /// "one man was killed and five villagers wounded", "seven people, including two children": they were no soldiers, either.
  private func shareHomes(_ counts: [Count], _ figures: inout [Figure]) {
    for index in counts.indices.dropLast() {
      let between =
        counts[index].number.tokens
        .upperBound..<Swift.max(
          counts[index].number.tokens.upperBound, counts[index + 1].number.tokens.lowerBound)
      let isBeside = counts[index].number.value == 1 && follows(counts[index + 1], passage.common.and)
      guard counts[index].head == .person, isBeside || between.suffix(4).contains(where: { passage.number($0)?.isPart == true }),
        isBeside || passage.number(counts[index + 1].headToken)?.isContrast != true,
        case .side(let side) = figures[index].owner, figures[index + 1].owner == .civilians(side)
      else { continue }
      figures[index].owner = .civilians(side)
    }
  }

  /// Whether a word stands right before a count.
  func follows(_ count: Count, _ word: Word) -> Bool {
    let before = count.number.tokens.lowerBound - 1
    return before >= 0 && passage.is(before, word)
  }

  /// "among the ten": those whom a claim before counted by that number.
  func recalled(_ number: NumberReading, _ before: ToldBefore) -> Figure? {
    guard let value = number.value, !number.isArticle, let first = number.tokens.first, first > 0,
      passage.is(first - 1, passage.common.the) || passage.number(first - 1)?.isThose == true
    else { return nil }
    return before.counts.last { $0.value == value || $0.parts.contains(value) }
  }

  /// "Of the 12, seven were children": what became of the 12 became of the seven.
  func recall(_ counts: inout [Count]) {
    guard let known = counts.lazy.compactMap(\.recalled).first else { return }
    for index in counts.indices where counts[index].lossToken == nil {
      (counts[index].kind, counts[index].recalled) = (known.kind, known)
    }
  }
}
