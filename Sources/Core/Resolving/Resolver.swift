/// Settles what only the corpus tells: the days of documents, and sources that another document names.
public struct Resolver: Sendable {
  private let codebook: Codebook
  private let lexicon: Lexicon

  /// A resolver for a conflict.
  public init(codebook: Codebook, lexicon: Lexicon = .english) {
    self.codebook = codebook
    self.lexicon = lexicon
  }

  /// Dates the documents, sets their times against those days, and settles open sources.
  /// `assumedDay` dates what nothing else dates.
  public func resolve(_ documents: inout [AnnotatedDocument], assumedDay: CalendarDay? = nil) {
    DocumentDating(lexicon: lexicon).date(&documents, assumed: assumedDay)
    let tagger = TimeTagger(lexicon: lexicon)
    for index in documents.indices {
      documents[index].times = tagger.resolve(
        documents[index].timeForms, in: documents[index].text, published: documents[index].document.published?.day)
    }
    CrossDocumentSources(codebook: codebook).settle(&documents)
  }
}
