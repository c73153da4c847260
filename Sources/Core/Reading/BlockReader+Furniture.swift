/// What a paragraph is by its own words or shape, whatever stands around it.
extension BlockReader {
  /// Site furniture, bylines, days on lines of their own, crumbs.
  func markFurniture(_ page: inout Page) {
    let lines = FurnitureLine(boilerplate: boilerplate)
    let text = page.paragraphs.firstIndex { $0.words >= 20 && $0.isFinished } ?? page.paragraphs.count
    for (index, paragraph) in page.paragraphs.enumerated() where !page.folded[index].isEmpty {
      let folded = page.folded[index]
      if let role = boilerplate.role(of: folded, isFoot: index + 5 >= page.paragraphs.count) {
        page.roles[index] = role
      } else if paragraph.words <= 4, !paragraph.isFinished, boilerplate.namesAgency(folded) {
        page.roles[index] = .credit
      } else if paragraph.words <= 16, !paragraph.isFinished {
        let line = Array(bytes[paragraph.span.start..<paragraph.span.end])
        page.roles[index] = lines.role(line, folded: folded, isAboveText: index < text)
      }
    }
  }

  /// Short texts that end in a credit, and all that repeat one.
  func markCreditedCaptions(_ page: inout Page) {
    markAsCaptions(&page) { page, index in endsInCredit(page.folded[index]) }
  }

  /// Short texts right above a picture's credit, and all that repeat one; below the headline an unfinished line right behind one.
  func markCaptions(_ page: inout Page) {
    let text = page.paragraphs.firstIndex { $0.words >= 12 && $0.isFinished } ?? 0
    markAsCaptions(&page) { page, index in
      index < text && index > page.title ?? index && page.roles[index - 1] == .credit && !page.paragraphs[index].isFinished
        && isOfPicture(page.folded[index - 1])
    }
    markAsCaptions(&page) { page, index in
      index + 1 < page.roles.count && page.roles[index + 1] == .credit && page.paragraphs[index + 1].isAttached
        && isOfPicture(page.folded[index + 1])
    }
  }

  private static let pictureWords = ["photo", "photograph", "image", "picture", "credit", "source"].map { Array($0.utf8) }

  /// Whether a credit is a picture's, no byline and no day.
  private func isOfPicture(_ credit: [UInt8]) -> Bool {
    boilerplate.namesAgency(credit) || BlockReader.pictureWords.contains { Bytes.hasWord($0, in: credit) }
  }

  private func markAsCaptions(_ page: inout Page, where isCaption: (Page, Int) -> Bool) {
    var captions: Set<[UInt8]> = []
    for index in page.roles.indices where page.roles[index] == nil && !page.folded[index].isEmpty && isCaption(page, index) {
      page.roles[index] = .caption
      captions.insert(page.folded[index])
    }
    for index in page.roles.indices where page.roles[index] == nil && captions.contains(page.folded[index]) {
      page.roles[index] = .caption
    }
  }

  private static let creditMarks = WordFinder(["photo:", "photograph:", "image:", "picture:", "credit:"])
  private static let source = Array("source:".utf8)

  /// "… at the border. Photo: A. B.", "… Source: Agency", "… [A. B./Agency]".
  private func endsInCredit(_ text: [UInt8]) -> Bool {
    if text.contains(0x3A) {
      if BlockReader.creditMarks.first(in: text) != nil { return true }
      if Bytes.hasWord(BlockReader.source, in: text) { return boilerplate.namesAgency(text) }
    }
    guard text.last == 0x5D || text.last == 0x29, let open = text.lastIndex(where: { $0 == 0x5B || $0 == 0x28 }) else {
      return false
    }
    let tail = Array(text[open...])
    // "(Agency)" alone may stand behind a sentence that it told; a photographer stands before a stroke.
    return tail.count <= 60 && boilerplate.namesAgency(tail) && (tail.contains(0x2F) || tail.contains(0x20))
  }
}
