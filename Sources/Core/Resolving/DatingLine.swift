/// A date that a page prints for itself: a line that is little more than a date, near its beginning.
struct Dateline {
  let lexicon: Lexicon

  func publication(of text: Text) -> Publication? {
    let tagger = TimeTagger(lexicon: lexicon)
    for sentence in text.sentences.prefix(12) where sentence.tokens.count <= 16 && sentence.block < 8 {
      guard sentence.span.count <= 120, let (form, day) = tagger.fullDate(in: text, sentence.tokens) else { continue }
      let rest = sentence.tokens.count - form.tokens.count
      guard rest <= 6 else { continue }
      return Publication(
        day: day, basis: .stated, because: ["the page prints \u{201C}\(text.words(form.span))\u{201D} on a line of its own"])
    }
    return nil
  }
}
