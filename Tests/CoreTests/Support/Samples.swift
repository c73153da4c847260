import Foundation

@testable import Core

/// Texts for tests.
enum Samples {
  /// A text read as a file is, with the lexicon's words alone.
  static func text(_ content: String, codebook: Codebook = .empty(.english)) -> Text {
    let document = DocumentReader().document(id: "sample.txt", bytes: Array(content.utf8))
    return SentenceSplitter(lexicon: .english, tokenizer: Tokenizer(vocabulary: codebook.vocabulary)).text(of: document)
  }

  /// The folder of the sample corpus.
  static var corpus: String {
    let folders = URL(filePath: #filePath).pathComponents.dropLast(4)
    return NSString.path(withComponents: folders + ["corpus"])
  }

  /// White space folded to single blanks.
  static func squeezed(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.joined(separator: " ")
  }
}
