/// Lines that shape alone tells: "News | Africa", "By Ana Roy and Bo Lind in Talvik", "30 January 2025, 21:14 GMT".
struct FurnitureLine {
  let boilerplate: Boilerplate

  /// The role of a short unfinished line, given as it is written and folded; nil where its shape tells nothing. Below the
  /// beginning of the text a day alone may head an entry of a chronology.
  func role(_ line: [UInt8], folded: [UInt8], isAboveText: Bool) -> BlockRole? {
    if isAboveText,
      isByline(line) || isOurs(folded) || isDay(folded)
        || line.contains(0x7C) && Bytes.split(folded, at: FurnitureLine.bars[0]).contains(where: isDay)
    {
      return .credit
    }
    if isStamp(folded) { return .credit }
    return isTrail(line) ? .navigation : nil
  }

  private static let openings = ["by our ", "by the ", "our ", "from our "].map { Array($0.utf8) }
  private static let teams = [
    "correspondent", "correspondents", "reporter", "reporters", "desk", "team", "staff", "editors", "newsroom", "programme",
    "program",
  ].map { Array($0.utf8) }

  /// "By our correspondents", "By the Asia desk".
  private func isOurs(_ folded: [UInt8]) -> Bool {
    FurnitureLine.openings.contains { folded.starts(with: $0) } && FurnitureLine.teams.contains { Bytes.hasWord($0, in: folded) }
      && !folded.contains(0x3A)
  }

  /// "14:32 GMT", "Posted at 17:55": an entry's hour on a live page.
  private func isStamp(_ folded: [UInt8]) -> Bool {
    var hasHour = false
    for word in folded.split(whereSeparator: { $0 <= 0x20 || $0 == 0x2C }) {
      if let first = word.first, Bytes.isDigit(first) {
        guard !hasHour, word.count >= 3, word.count <= 7, word.contains(0x3A) || word.contains(0x2E) || word.last == 0x6D else {
          return false
        }
        hasHour = true
      } else if !boilerplate.isDayWord(Array(word)) {
        return false
      }
    }
    return hasHour
  }

  private static let bars: [[UInt8]] = [" | ", " › ", " » ", " > ", " / ", " • ", "|"].map { Array($0.utf8) }

  /// Crumbs between bars, none of them long enough for a headline.
  private func isTrail(_ line: [UInt8]) -> Bool {
    // Most lines have none of the signs that bars are made of.
    guard line.contains(where: { $0 == 0x7C || $0 == 0x3E || $0 == 0x2F || $0 >= 0x80 }) else { return false }
    guard let bar = FurnitureLine.bars.first(where: { Bytes.contains($0, line) }) else { return false }
    let parts = Bytes.split(line, at: bar)
    return parts.allSatisfy { words($0).count <= (parts.count > 2 ? 4 : 3) }
  }

  /// "By" before names, with the small words that join them and say where they write from.
  private func isByline(_ line: [UInt8]) -> Bool {
    guard line.count > 5, line.starts(with: Array("By ".utf8)) || line.starts(with: Array("BY ".utf8)) else { return false }
    let names = Bytes.split(line, at: FurnitureLine.bars[0])[0].dropFirst(3)
    let joints = ["and", "in", "for", "at", "of", "the", "on", "de", "van", "von", "al", "bin", "&"].map { Array($0.utf8) }
    let parts = words(Array(names))
    guard parts.count >= 2 || line.count > names.count + 3 else { return false }
    return parts.allSatisfy { word in
      guard let first = word.first else { return true }
      return Bytes.isUpper(first) || first >= 0x80 || Bytes.isDigit(first) || joints.contains(Array(word))
    }
  }

  /// Nothing but the words and numbers of a day and its hour.
  private func isDay(_ folded: [UInt8]) -> Bool {
    var numbers = 0
    var months = 0
    var longest = 0
    for word in folded.split(whereSeparator: { !Bytes.isLetter($0) && !Bytes.isDigit($0) }) {
      guard let first = word.first else { continue }
      if Bytes.isDigit(first) {
        numbers += 1
        longest = max(longest, word.prefix { Bytes.isDigit($0) }.count)
      } else if boilerplate.isMonth(Array(word)) {
        months += 1
      } else if !boilerplate.isDayWord(Array(word)) {
        return false
      }
    }
    return numbers >= 1 && months >= 1 || numbers >= 3 && longest == 4
  }

  private func words(_ text: [UInt8]) -> [ArraySlice<UInt8>] { text.split { $0 <= 0x20 || $0 == 0x2C } }
}
