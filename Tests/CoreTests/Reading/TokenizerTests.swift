import Testing

@testable import Core

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Baku's army", ["Baku", "'s", "army"]),
    ("Baku’s army", ["Baku", "’s", "army"]),
    ("they don't say", ["they", "don't", "say"]),
    ("the soldiers' dead", ["the", "soldiers", "'", "dead"]),
    ("from 08am, 2nd", ["from", "08", "am", ",", "2", "nd"]),
    ("30,000 people; 3.5", ["30,000", "people", ";", "3.5"]),
    ("in 1988–1994", ["in", "1988", "–", "1994"]),
    ("12,13 and 14", ["12", ",", "13", "and", "14"]),
    ("large-scale", ["large", "-", "scale"]),
    ("end.\u{A0}Next", ["end", ".", "Next"]),
    ("“No,” he", ["“", "No", ",", "”", "he"]),
    ("wait... what…", ["wait", "...", "what", "…"]),
    ("Əliyev və Şuşa", ["Əliyev", "və", "Şuşa"]),
    ("Մարտունի 東京", ["Մարտունի", "東京"]),
    ("", []), ("\u{A0} \n", []), ("'s", ["'", "s"]),
  ])
  func cutsWordsNumbersAndMarks(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let pieces = Tokenizer.pieces(bytes).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    #expect(pieces == expected)
  }

  @Test func survivesDamagedBytes() {
    let bytes: [UInt8] = [0xFF, 0xC3, 0x28, 0xE2, 0x80, 0x41, 0xF0, 0x9F]
    let spans = Tokenizer.pieces(bytes)
    #expect(spans.allSatisfy { $0.start < $0.end && $0.end <= bytes.count })
  }

  @Test(arguments: [
    ("Şuşa", "susa"), ("Azərbaycan", "azerbaycan"), ("Çıraqlı", "ciraqli"), ("İstanbul", "istanbul"), ("ÇERMUK", "cermuk"),
    ("ԳՈՐԻՍ", "գորիս"), ("Горис", "горис"), ("Straße", "strasse"), ("d’Or", "d'or"), ("Zangə\u{301}zur", "zangezur"),
  ])
  func foldsSpellings(text: String, expected: String) {
    #expect(Folding.folded(text) == expected)
  }

  @Test func vocabularyGivesOneNumberToOneWord() {
    var vocabulary = Vocabulary()
    let words = (0..<20_000).map { vocabulary.intern("word\($0)") }
    #expect(Set(words).count == 20_000)
    #expect(vocabulary.intern("WORD77") == words[77])
    #expect(vocabulary.word("Wörd78") == words[78])
    #expect(vocabulary.word("unheard") == .unknown)
    #expect(vocabulary.spelling(words[5]) == "word5")
    let long = ["peacekeepers", "peacekeeping", "Peacekeepers", "keepersofpeace"].map { vocabulary.intern($0) }
    #expect(long[0] == long[2] && long[0] != long[1] && vocabulary.word("PEACEKEEPING") == long[1])
    #expect(vocabulary.word("peacekee") == .unknown && vocabulary.word("peacekeeperx") == .unknown)
  }
}
