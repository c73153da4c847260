@testable import Core

/// A codebook and finder of a conflict that no table knows.
enum Borderland {
  static let yaml = """
    title: Two kingdoms
    sides:
      - {id: thailand, name: Thailand, short: TH, aliases: [Thai, Bangkok, the Thai side]}
      - {id: cambodia, name: Cambodia, short: KH, aliases: [Cambodian, Cambodians, Khmer, Phnom Penh]}
    actors:
      - {id: hun-manet, name: Hun Manet, kind: person, side: cambodia, role: Prime Minister}
      - {id: maly-socheata, name: Maly Socheata, kind: person, side: cambodia, role: Defence Ministry spokeswoman}
      - {id: phumtham-wechayachai, name: Phumtham Wechayachai, kind: person, side: thailand, role: acting Prime Minister, aliases: [Phumtham]}
      - {id: winthai-suvaree, name: Winthai Suvaree, kind: person, side: thailand, role: army spokesman}
      - {id: anwar-ibrahim, name: Anwar Ibrahim, kind: person, side: other, role: Prime Minister of Malaysia, aliases: [Anwar]}
      - {id: thailand-border-patrol, name: Border Patrol Police, kind: forces, side: thailand}
      - {id: royal-gendarmerie, name: Cambodian Royal Gendarmerie, kind: forces, side: cambodia}
      - {id: asean, name: ASEAN, kind: organisation, side: other, aliases: [Association of Southeast Asian Nations]}
      - {id: regional-leaders, name: regional leaders, kind: group, side: other}
    places:
      - {id: phnom-penh, name: Phnom Penh, kind: capital, in: cambodia}
      - {id: preah-vihear, name: Preah Vihear, kind: province, in: cambodia, aliases: [Phra Wihan]}
      - {id: surin, name: Surin, kind: province, in: thailand, aliases: [{name: Prasat, ambiguous: true}]}
      - {id: prasat-oddar, name: Prasat (Oddar Meanchey), kind: village, in: cambodia, aliases: [{name: Prasat, ambiguous: true}]}
      - {id: oddar-meanchey, name: Oddar Meanchey, kind: province, in: cambodia}
      - {id: ta-moan-thom, name: Ta Moan Thom, kind: temple, in: surin, aliases: [Ta Muen Thom]}
    """

  static let codebook: Codebook = {
    // An error here is a mistake in this file; the tests that follow then fail for an empty codebook.
    (try? CodebookReader.read(Array(yaml.utf8), path: "codebook.yaml", lexicon: .english)) ?? .empty(.english)
  }()

  /// The text cut into sentences at line ends, so that these tests do not hang on the splitter; an empty line parts blocks.
  static func text(_ words: String, _ codebook: Codebook = codebook) -> Text {
    let bytes = Array(words.utf8)
    var text = Text(document: Document(id: "d", bytes: bytes))
    var start = 0
    var isNewBlock = true
    for end in bytes.indices.map({ $0 + 1 }) where end == bytes.count || bytes[end - 1] == 0x0A {
      if end - start <= 1 { isNewBlock = true }
      if end - start > 1 {
        if isNewBlock { text.document.blocks.append(Block(.body, Span(start, end))) }
        isNewBlock = false
        let first = text.tokens.count
        Tokenizer(vocabulary: codebook.vocabulary).tokenize(bytes, Span(start, end), into: &text.tokens)
        let tokens = first..<text.tokens.count
        let block = text.document.blocks.count - 1
        if !tokens.isEmpty { text.sentences.append(Sentence(span: text.span(tokens), tokens: tokens, block: block)) }
      }
      start = end
    }
    return text
  }

  /// `words=id` of all mentions but states.
  static func found(_ words: String, states: Bool = false, in codebook: Codebook = codebook) -> [String] {
    let text = text(words, codebook)
    return MentionFinder(lexicon: .english, codebook: codebook).mentions(in: text)
      .filter { states || $0.sort != .state }
      .map { text.words($0.span) + "=" + codebook[$0.entity].id }
  }
}
