/// Reads one document: the order in which the rules run is the order of this file.
public struct Annotator: Sendable {
  /// The conflict's names.
  public let codebook: Codebook
  private let lexicon: Lexicon
  private let tokenizer: Tokenizer

  /// An annotator for a conflict.
  public init(codebook: Codebook, lexicon: Lexicon = .english) {
    self.codebook = codebook
    self.lexicon = lexicon
    tokenizer = Tokenizer(vocabulary: codebook.vocabulary)
  }

  /// A day inside a name tells no time: "the March 23 Movement".
  private func isInsideName(_ span: Span, _ mentions: [Mention]) -> Bool {
    let next = mentions.partitioningIndex { $0.span.start > span.start }
    return next > 0 && mentions[next - 1].span.contains(span) && mentions[next - 1].span != span
  }

  /// Everything that the document alone tells. Never fails: no match is an answer.
  public func annotate(_ document: Document) -> AnnotatedDocument {
    let text = SentenceSplitter(lexicon: lexicon, tokenizer: tokenizer).text(of: document)
    let tagger = TimeTagger(lexicon: lexicon)
    let finder = MentionFinder(lexicon: lexicon, codebook: codebook)
    var result = AnnotatedDocument(text: text)
    result.timeForms = tagger.forms(in: text)
    result.mentions = finder.mentions(in: text)
    result.timeForms.removeAll { isInsideName($0.span, result.mentions) }
    result.attributions = AttributionFinder(lexicon: lexicon, codebook: codebook)
      .attributions(in: text, mentions: result.mentions)
    result.mentions = finder.relative(in: text, mentions: result.mentions, attributions: result.attributions)
    result.claims = ClaimFinder(lexicon: lexicon, codebook: codebook)
      .claims(in: text, mentions: result.mentions, times: result.timeForms, attributions: result.attributions)
    result.times = tagger.resolve(result.timeForms, in: text, published: document.published?.day)
    return result
  }
}
