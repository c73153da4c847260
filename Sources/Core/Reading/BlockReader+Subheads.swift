/// Short lines between the texts.
extension BlockReader {
  /// Short lines that are no sentences, and short questions: subheads before text, residue after the last. Below a
  /// heading such as "Key points" they are sentences that only lack their full stop.
  func markSubheads(_ page: inout Page) {
    guard let lastText = page.roles.indices.last(where: { page.roles[$0] == nil && page.paragraphs[$0].isFinished })
    else { return }
    var isPoint = false
    for index in page.roles.indices {
      let paragraph = page.paragraphs[index]
      guard page.roles[index] == nil else {
        isPoint = false
        continue
      }
      if isPoint, paragraph.words >= 5 {
        page.points.insert(index)
        isPoint = !paragraph.isFinished || paragraph.opening == .bullet
      } else if !paragraph.isFinished || index < lastText && isQuestion(paragraph) {
        isPoint = index < lastText && boilerplate.headsMainPoints(page.folded[index])
        guard paragraph.words <= 12, paragraph.opening != .bullet else { continue }
        page.roles[index] = index > lastText ? .navigation : .subhead
      } else {
        isPoint = false
      }
    }
  }

  /// "Who began it?" between the texts: nobody says it.
  private func isQuestion(_ paragraph: Paragraph) -> Bool {
    paragraph.words <= 8 && paragraph.opening == .capital && asks(paragraph)
  }
}
