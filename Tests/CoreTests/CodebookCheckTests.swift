import Testing

@testable import Core

@Suite struct CodebookCheckTests {
  private func check(_ words: String) -> CodebookCheck {
    let text = Borderland.text(words)
    let finder = MentionFinder(lexicon: .english, codebook: Borderland.codebook)
    return CodebookCheck(
      Borderland.codebook, documents: [AnnotatedDocument(text: text, mentions: finder.mentions(in: text))])
  }

  @Test func candidatesByShape() {
    let check = check(
      """
      Shells fell in Samrong and near Samrong again, said General Vanna Keo.
      Meanwhile, Hun Manet spoke to the KPNF.
      """)
    #expect(
      check.candidates == [
        CodebookCheck.Candidate(name: "Samrong", kind: .place, count: 2),
        CodebookCheck.Candidate(name: "KPNF", kind: .institution, count: 1),
        CodebookCheck.Candidate(name: "Vanna Keo", kind: .person, count: 1),
      ])
    #expect(check.yaml().contains("#  - {id: vanna-keo, name: Vanna Keo, kind: person, side: other}  # 1×\n"))
  }

  @Test func neverMatched() {
    let check = check("Hun Manet went to Preah Vihear.")
    #expect(!check.neverMatched.contains("hun-manet"))
    #expect(!check.neverMatched.contains("preah-vihear"))
    #expect(check.neverMatched.contains("asean"))
    #expect(!check.neverMatched.contains("thailand-army"))
  }

  @Test func whatStandsThereIsNotWrittenAgain() {
    let check = check("It fell on Samrong, near Vanna Keo. They went to Paris and Bangkok.")
    #expect(check.candidates.map(\.name) == ["Samrong", "Vanna Keo"])
    #expect(check.yaml(after: check.yaml()).isEmpty)
    #expect(!check.yaml(after: "#  - {id: samrong, name: Samrong}").contains("samrong"))
  }

  @Test func nothingToWrite() { #expect(check("nothing at all").yaml().isEmpty) }

  /// What is written can be read again: comments only.
  @Test func writesComments() {
    let yaml = check("It fell on D'Arc \"Ville\" and Kra\u{e9} Sar.").yaml()
    #expect(yaml.split(separator: "\n").allSatisfy { $0.hasPrefix("#") })
  }
}
