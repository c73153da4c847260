/// The time of speaking: inside quotation marks `yesterday` is counted from the day on which it was said.
extension TimeResolver {
  /// The day of the sentence's telling, outside the quotation marks that an expression stands in; nil where it stands in none
  /// or the sentence tells no day.
  func speakingDay(_ form: TimeForm) -> TimeValue? {
    guard let sentence = text.sentence(at: form.span.start), isQuoted(form.tokens.lowerBound, sentence) else { return nil }
    let near = forms.partitioningIndex { $0.tokens.lowerBound >= form.tokens.lowerBound }
    for other in forms[max(0, near - 3)..<min(forms.count, near + 4)] where other.tokens != form.tokens {
      guard case .date(let date) = other.meaning, date.day != nil || date.weekday != nil, other.opening == nil,
        text.sentence(at: other.span.start) == sentence, !isQuoted(other.tokens.lowerBound, sentence)
      else { continue }
      let value = value(of: date, other, sentence).0
      return value.calendarDay.map { TimeValue($0) }
    }
    return nil
  }

  /// Whether a quotation that begins in the sentence is open at a token.
  private func isQuoted(_ index: Int, _ sentence: Int) -> Bool {
    var isOpen = false
    // A sentence of garbage may be as long as the text.
    let first = max(text.sentences[sentence].tokens.lowerBound, index - 400)
    for at in first..<index where text.tokens[at].shape.contains(.mark) {
      switch lexicon.common.quotes[text.tokens[at].word] {
      case .open: isOpen = true
      case .close: isOpen = false
      case .straight: isOpen.toggle()
      case .single, nil: break
      }
    }
    return isOpen
  }
}
