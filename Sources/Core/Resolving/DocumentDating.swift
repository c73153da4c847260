/// Gives documents their days: stated in the text, else inferred over the corpus, else assumed. Where the evidence is thin, none.
struct DocumentDating {
  let lexicon: Lexicon

  func date(_ documents: inout [AnnotatedDocument], assumed: CalendarDay?) {
    for index in documents.indices where documents[index].document.published == nil {
      documents[index].document.published = Dateline(lexicon: lexicon).publication(of: documents[index].text)
    }
    guard documents.contains(where: { $0.document.published == nil }) else { return }
    infer(&documents)
    guard let assumed else { return }
    for index in documents.indices where documents[index].document.published == nil {
      documents[index].document.published = Publication(
        day: assumed, basis: .assumed,
        because: ["no date is stated or can be inferred; \(assumed.iso) was given for such documents"])
    }
  }

  private func infer(_ documents: inout [AnnotatedDocument]) {
    let reader = DatingClueReader(lexicon: lexicon)
    let clues = documents.map { reader.clues(of: $0) }
    for group in DatingGroups(clues, stated: documents.map { $0.document.published?.day }).groups {
      let members = group.map {
        DatingCase.Member(id: documents[$0].document.id, clues: clues[$0], stated: documents[$0].document.published?.day)
      }
      let found = DatingCase(members: members).publications()
      for (member, publication) in zip(group, found) where documents[member].document.published == nil {
        documents[member].document.published = publication
      }
    }
  }
}
