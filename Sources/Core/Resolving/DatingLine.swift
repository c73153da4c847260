/// A date that a page prints for itself: on a line that is little more than a date, or behind the place at the head of the text.
struct Dateline {
  let lexicon: Lexicon

  /// The day that a text states for itself, with the words that state it; nil where it prints none.
  func publication(of text: Text) -> Publication? {
    let tagger = TimeTagger(lexicon: lexicon)
    var heads: Set<Int> = []
    for sentence in text.sentences.prefix(12) where sentence.block < 8 {
      let isFirst = heads.insert(sentence.block).inserted
      if let found = ownLine(sentence, text, tagger) {
        return publication(found.day, text.words(found.form.span), "on a line of its own")
      }
      if isFirst, text.role(of: sentence) == .title, let found = titleDay(sentence, text, tagger) {
        return publication(found.day, text.words(found.form.span), "in its title")
      }
      if isFirst, text.role(of: sentence).bearsClaims, let found = head(sentence, text, tagger) {
        return publication(found.day, text.words(found.form.span), "behind the place where it was written")
      }
    }
    return nil
  }

  private func publication(_ day: CalendarDay, _ words: String, _ place: String) -> Publication {
    Publication(day: day, basis: .stated, because: ["the page prints \u{201C}\(words)\u{201D} \(place)"])
  }

  /// "14 September 2022, 10:40"; a byline may say more beside it.
  private func ownLine(_ sentence: Sentence, _ text: Text, _ tagger: TimeTagger) -> (form: TimeForm, day: CalendarDay)? {
    let isCredit = text.role(of: sentence) == .credit
    guard sentence.tokens.count <= (isCredit ? 32 : 16), sentence.span.count <= 120,
      let found = tagger.fullDate(in: text, sentence.tokens)
    else { return nil }
    return sentence.tokens.count - found.form.tokens.count <= (isCredit ? 20 : 6) ? found : nil
  }

  /// "Kinshasa, February 5th, 2025 (ABC).-", "DUSHANBE, 17.09.2022 /Agency/": a place, the day, and a mark behind it.
  private func head(_ sentence: Sentence, _ text: Text, _ tagger: TimeTagger) -> (form: TimeForm, day: CalendarDay)? {
    let tokens = sentence.tokens
    guard let found = tagger.fullDate(in: text, tokens.lowerBound..<min(tokens.upperBound, tokens.lowerBound + 20)),
      isHead(found.form, of: sentence, text)
    else { return nil }
    return found
  }

  /// "Spokesperson's regular press conference on 17 June 2020": a title that ends with the day.
  private func titleDay(_ sentence: Sentence, _ text: Text, _ tagger: TimeTagger) -> (form: TimeForm, day: CalendarDay)? {
    guard let found = tagger.fullDate(in: text, sentence.tokens), found.form.tokens.upperBound + 1 >= sentence.tokens.upperBound,
      found.form.tokens.lowerBound > sentence.tokens.lowerBound
    else { return nil }
    let before = text.tokens[found.form.tokens.lowerBound - 1]
    return before.word == lexicon.common.on || before.shape.contains(.mark) ? found : nil
  }

  /// Whether only a place stands before a date, and a mark behind it.
  func isHead(_ form: TimeForm, of sentence: Sentence, _ text: Text) -> Bool {
    let first = sentence.tokens.lowerBound
    guard form.tokens.lowerBound > first + 1, form.tokens.lowerBound < first + 20,
      text.tokens.indices.contains(form.tokens.upperBound)
    else { return false }
    let isPlace = (first..<form.tokens.lowerBound).allSatisfy { index in
      let token = text.tokens[index]
      return !token.shape.isDisjoint(with: [.mark, .number])
        || token.shape.contains(.capitalised) && (!isOpener(token.word) || beginsName(index, before: form, text))
    }
    return isPlace && isClosed(form.tokens.upperBound, of: sentence, text)
  }

  /// A mark behind the date: ".", "(Agency)", " -"; behind a comma an agency's name and then such a mark.
  private func isClosed(_ end: Int, of sentence: Sentence, _ text: Text) -> Bool {
    let behind = text.tokens[end]
    guard behind.shape.contains(.mark), behind.word == lexicon.common.comma else { return behind.shape.contains(.mark) }
    let names = text.tokens[(end + 1)..<max(end + 1, min(sentence.tokens.upperBound, end + 6))].prefix {
      $0.shape.contains(.capitalised)
    }
    guard !names.isEmpty, names.endIndex < sentence.tokens.upperBound else { return false }
    let mark = text.tokens[names.endIndex]
    return mark.shape.contains(.mark) && mark.word != lexicon.common.comma && mark.word != lexicon.common.fullStop
  }

  /// "NEW DELHI, May 9": a word of New Year's is the beginning of a name, too.
  private func beginsName(_ index: Int, before form: TimeForm, _ text: Text) -> Bool {
    guard index + 1 < form.tokens.lowerBound, lexicon.common.openers[text.tokens[index].word] == nil else { return false }
    let next = text.tokens[index + 1]
    return next.shape.contains(.capitalised) && !next.shape.contains(.mark) && lexicon.times.words[next.word] == nil
  }

  /// Words that are capitalised because a sentence begins: "On", "The".
  private func isOpener(_ word: Word) -> Bool { lexicon.common.openers[word] != nil || lexicon.times.tellsTime(word) }
}
