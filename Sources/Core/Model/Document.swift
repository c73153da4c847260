/// One article: its original bytes, what is known of it, and the blocks that its text falls into.
public struct Document: Sendable {
  /// The path below the corpus, or the `id` given in NDJSON input.
  public var id: String
  /// The original, untouched. All spans point into it.
  public var bytes: [UInt8]
  /// SHA-256 of the original, lower-case hexadecimal.
  public var sha256: String
  /// Title: from front matter, else the words of the title block.
  public var title: String?
  /// Who published it (never the source of a claim).
  public var outlet: String?
  /// Where it was found.
  public var url: String?
  /// The day of publication, with the reasons for it.
  public var published: Publication?
  /// Blocks in order of the text; they cover every non-blank byte.
  public var blocks: [Block]
  /// What was wrong with the input and what was done about it, a line each.
  public var problems: [String]
  /// Where the original can be opened; nil where it came from no file.
  public var origin: Origin?

  /// A document as the reader leaves it.
  public init(
    id: String, bytes: [UInt8], sha256: String = "", title: String? = nil, outlet: String? = nil, url: String? = nil,
    published: Publication? = nil, blocks: [Block] = [], problems: [String] = []
  ) {
    self.id = id
    self.bytes = bytes
    self.sha256 = sha256
    self.title = title
    self.outlet = outlet
    self.url = url
    self.published = published
    self.blocks = blocks
    self.problems = problems
  }
}

/// The file that a document was read from.
public struct Origin: Hashable, Sendable {
  /// The file's path, as it was found.
  public var path: String
  /// The line of the file, counted from 1, that holds the document as a record; nil where the whole file is the document.
  public var record: Int?

  /// A file, or a record in it.
  public init(path: String, record: Int? = nil) {
    self.path = path
    self.record = record
  }
}

/// A paragraph, headline or other piece of a page, by the part it plays.
public struct Block: Hashable, Sendable {
  /// What the block is on the page.
  public var role: BlockRole
  /// Its bytes; line breaks inside it belong to one running text.
  public var span: Span

  /// A block of a role.
  public init(_ role: BlockRole, _ span: Span) {
    self.role = role
    self.span = span
  }
}

/// What a block is on the page. Only title, standfirst, body and background bear claims.
public enum BlockRole: String, Sendable, CaseIterable {
  case title, standfirst, body, background, subhead, caption, credit, teaser, navigation

  /// Whether what stands in such a block is a statement about the conflict.
  public var bearsClaims: Bool {
    switch self {
    case .title, .standfirst, .body, .background: true
    case .subhead, .caption, .credit, .teaser, .navigation: false
    }
  }

  /// Whether people and places named in it count as mentioned.
  public var bearsMentions: Bool { bearsClaims || self == .subhead }
}

/// The day of publication and how it is known.
public struct Publication: Hashable, Sendable {
  /// How the day is known.
  public enum Basis: String, Sendable { case stated, inferred, assumed }
  /// The day.
  public var day: CalendarDay
  /// How it is known.
  public var basis: Basis
  /// The evidence, and the readings that lost, one plain sentence each.
  public var because: [String]

  /// A day of publication with its evidence.
  public init(day: CalendarDay, basis: Basis, because: [String]) {
    self.day = day
    self.basis = basis
    self.because = because
  }
}
