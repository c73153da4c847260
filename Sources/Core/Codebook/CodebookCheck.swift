/// What a codebook lacks and has too much of, seen against its documents.
public struct CodebookCheck: Sendable {
  /// A capitalised name that the codebook does not have.
  public struct Candidate: Hashable, Sendable {
    /// What it may name, by the words around it.
    public enum Kind: String, Sendable { case person, place, institution }
    /// The name.
    public var name: String
    /// What it may name.
    public var kind: Kind
    /// How often it stands in the documents.
    public var count: Int
  }

  /// Unknown names, the most frequent first.
  public let candidates: [Candidate]
  /// Names that stand for two things, one plain sentence each.
  public let collisions: [String]
  /// Ids of the codebook's actors and places that no document names.
  public let neverMatched: [String]

  /// Looks through the documents of a corpus.
  public init(_ codebook: Codebook, documents: [AnnotatedDocument]) {
    collisions = codebook.warnings
    var met: Set<EntityID> = []
    var names = UnknownNames(lexicon: .english, known: codebook.index.names)
    for document in documents {
      met.formUnion(document.mentions.map(\.entity))
      names.read(document)
    }
    let authored = Array(codebook.index.authoredActors) + Array(codebook.index.authoredPlaces)
    neverMatched = authored.map(EntityID.init).filter { !met.contains($0) }.map { codebook[$0].id }
    candidates = names.candidates()
  }

  /// The candidates as commented lines of YAML, to be appended to the codebook; empty where there are none. Those
  /// that stand in the codebook's text already, be it as comments, are left out.
  public func yaml(after text: String = "") -> String {
    let candidates = candidates.filter { !text.contains("{id: \(CodebookCheck.id($0.name)),") }
    guard !candidates.isEmpty else { return "" }
    var lines = ["", "# Names that `visavis check` met and did not know. Move a line to its list and fill it in."]
    for candidate in candidates {
      let id = CodebookCheck.id(candidate.name)
      let name = CodebookCheck.quoted(candidate.name)
      let rest = candidate.kind == .place ? "kind: town, in: other" : "kind: \(candidate.kind.rawValue), side: other"
      lines.append("#  - {id: \(id), name: \(name), \(rest)}  # \(candidate.count)×")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// An id made of a name's letters and digits.
  static func id(_ name: String) -> String {
    let words = Folding.folded(name).utf8.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }

  private static func quoted(_ name: String) -> String {
    let isPlain = name.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" }
    guard !isPlain else { return name }
    return "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
