/// Marks and function words that several crafts ask for.
struct CommonWords: Sendable {
  let ellipsis, dots, fullStop, comma, colon, semicolon, question, exclamation, hyphen, openBracket, closeBracket: Word
  let the, a, an, of, and, or, but, that, to: Word
  let by, under, without, forWord, from, with, on, inWord, at, asWord, it: Word
  let its, their, not, no, such, possessive, upon: Word
  /// Marks that open or close a quotation, by what they do.
  let quotes: WordTable<QuoteMark>
  /// Words whose point ends no sentence.
  let abbreviations: WordTable<Abbreviation>
  /// Words that, written with a capital, open a sentence more often than they go on with one.
  let openers: WordTable<Bool>

  init(into vocabulary: inout Vocabulary) {
    func word(_ text: String) -> Word { vocabulary.intern(text) }
    ellipsis = word("…")
    dots = word("...")
    fullStop = word(".")
    comma = word(",")
    colon = word(":")
    semicolon = word(";")
    question = word("?")
    exclamation = word("!")
    hyphen = word("-")
    openBracket = word("(")
    closeBracket = word(")")
    the = word("the")
    a = word("a")
    an = word("an")
    of = word("of")
    and = word("and")
    or = word("or")
    but = word("but")
    that = word("that")
    to = word("to")
    by = word("by")
    under = word("under")
    without = word("without")
    forWord = word("for")
    from = word("from")
    with = word("with")
    on = word("on")
    inWord = word("in")
    at = word("at")
    asWord = word("as")
    it = word("it")
    its = word("its")
    their = word("their")
    not = word("not")
    no = word("no")
    such = word("such")
    upon = word("upon")
    possessive = word("'s")
    var quotes = WordTable<QuoteMark>()
    for (mark, text) in [(QuoteMark.open, "“„«"), (.close, "”»"), (.straight, "\"＂"), (.single, "'")] {
      for character in text { quotes.set(word(String(character)), mark) }
    }
    self.quotes = quotes
    (abbreviations, openers) = CommonWords.sentenceWords(Table(PackageResources.sentences_tsv), &vocabulary)
  }

  private static func sentenceWords(
    _ table: Table, _ vocabulary: inout Vocabulary
  ) -> (WordTable<Abbreviation>, WordTable<Bool>) {
    var abbreviations = WordTable<Abbreviation>()
    var openers = WordTable<Bool>()
    for row in table.rows {
      for word in row.words(1, into: &vocabulary) {
        if let kind = Abbreviation(rawValue: row.cell(0)) { abbreviations.set(word, kind) } else { openers.set(word, true) }
      }
    }
    return (abbreviations, openers)
  }
}

/// What a quotation mark does. ’ and ‘ fold to ', so they are `single` too.
enum QuoteMark: Sendable { case open, close, straight, single }

/// What follows the point of an abbreviation.
enum Abbreviation: String, Sendable {
  /// A name: "Gen. Petrov".
  case title
  /// A number: "Sept. 12", "No. 5".
  case number
  /// Anything but the beginning of a sentence: "a.m.", "Inc."
  case inner
}
