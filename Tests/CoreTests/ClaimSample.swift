@testable import Core

/// A sentence with its attributions marked by hand: `[source] <cue> {content}`, a digit and colon after the bracket for
/// a second one, `{2:content}`. Names of two invented countries are found as mentions.
struct ClaimSample {
  /// The claims found.
  let claims: [Claim]
  /// The text without marks.
  let text: Text

  init(
    _ marked: String, side: String = "norland", stance: Stance = .asserts, parent: Int? = nil, second: String = "sudland",
    role: BlockRole = .body, times words: [String] = [], published: String? = nil
  ) {
    let parts = Parts(marked)
    let bytes = Array(parts.plain.utf8)
    var document = Document(id: "sample", bytes: bytes, blocks: [Block(role, Span(0, bytes.count))])
    if let day = published.flatMap({ CalendarDay(iso: $0) }) {
      document.published = Publication(day: day, basis: .stated, because: [])
    }
    let text = SentenceSplitter(lexicon: .english, tokenizer: Tokenizer(vocabulary: Lexicon.english.vocabulary)).text(
      of: document)
    self.text = text
    let sides = ["1": side, "2": second]
    let attributions = ["1", "2"].compactMap { number -> Attribution? in
      guard let frame = parts.frames[number] else { return nil }
      let entity = Self.codebook.entities.firstIndex { $0.id == sides[number] }
      return Attribution(
        parent: number == "2" ? parent : nil, source: entity.map { .entity(EntityID($0)) } ?? .unlisted,
        side: Self.codebook.side(sides[number] ?? "") ?? .other, sourceSpan: frame.source, cueSpan: frame.cue,
        contentSpans: frame.contents, mode: .indirect, basis: .explicit, stance: number == "1" ? stance : .asserts,
        foundBy: parent != nil && number == "2" ? "denied claim" : "sample")
    }
    let found = words.compactMap { parts.first($0) }.sorted()
    let times = found.map { TimeForm(span: $0, tokens: text.tokens(in: $0), meaning: .date(DateForm()), rule: "sample") }
    claims = ClaimFinder(lexicon: .english, codebook: Self.codebook)
      .claims(in: text, mentions: Self.mentions(in: text), times: times, attributions: attributions)
  }

  /// The words of each claim.
  var words: [String] { claims.map { text.words($0.span) } }

  static let codebook: Codebook = {
    var codebook = Codebook.empty(.english)
    codebook.sides = [Side(id: "norland", name: "Norland", short: "N"), Side(id: "sudland", name: "Sudland", short: "S")]
    codebook.entities = Entities(names.map { Entity(id: $0.id, name: $0.name, sort: $0.sort, side: $0.side) })
    return codebook
  }()

  private static let names: [(id: String, name: String, sort: Entity.Sort, side: SideID)] = [
    ("norland", "Norland", .state, SideID(0)), ("sudland", "Sudland", .state, SideID(1)),
    ("norland-army", "Norlandic army", .actor, SideID(0)), ("sudland-army", "Sudlandic army", .actor, SideID(1)),
    ("norland", "Norlandic", .state, SideID(0)), ("sudland", "Sudlandic", .state, SideID(1)),
    ("westmark", "Westmark", .state, .other), ("ellen-ruud", "Ellen Ruud", .actor, SideID(0)),
    ("kesten", "Kesten", .place, SideID(0)), ("ostra", "Ostra", .place, SideID(1)),
  ]

  private static func mentions(in text: Text) -> [Mention] {
    let words = text.tokens.map { text.words($0.span) }
    var found: [Mention] = []
    var at = 0
    while at < words.count {
      let match = names.indices.filter { starts(words[at...], names[$0].name) }.max {
        names[$0].name.count < names[$1].name.count
      }
      guard let match else { at += 1; continue }
      let range = at..<at + names[match].name.split(separator: " ").count
      let entity = names.firstIndex { $0.id == names[match].id } ?? match
      found.append(
        Mention(
          span: text.span(range), tokens: range, entity: EntityID(entity), sort: names[match].sort, side: names[match].side,
          foundBy: "sample"))
      at = range.upperBound
    }
    return found
  }

  private static func starts(_ words: ArraySlice<String>, _ name: String) -> Bool {
    words.starts(with: name.split(separator: " ").map(String.init))
  }

  private struct Parts {
    struct Frame {
      var source: Span?
      var cue: Span?
      var contents: [Span] = []
    }

    var plain = ""
    var frames: [String: Frame] = [:]

    init(_ marked: String) {
      var open: [(mark: Character, number: String, start: Int)] = []
      var characters = Array(marked)[...]
      while let character = characters.popFirst() {
        switch character {
        case "[", "<", "{":
          var number = "1"
          if let digit = characters.first, "12".contains(digit), characters.dropFirst().first == ":" {
            number = String(digit)
            characters = characters.dropFirst(2)
          }
          open.append((character, number, plain.utf8.count))
        case "]", ">", "}":
          guard let (mark, number, start) = open.popLast() else { continue }
          enter(mark, number, Span(start, plain.utf8.count))
        default: plain.append(character)
        }
      }
    }

    private mutating func enter(_ mark: Character, _ number: String, _ span: Span) {
      var frame = frames[number] ?? Frame()
      switch mark {
      case "[": frame.source = span
      case "<": frame.cue = span
      default: frame.contents.append(span)
      }
      frames[number] = frame
    }

    func first(_ words: String) -> Span? {
      let bytes = Array(plain.utf8)
      let wanted = Array(words.utf8)
      guard bytes.count >= wanted.count else { return nil }
      for start in 0...bytes.count - wanted.count where Array(bytes[start..<start + wanted.count]) == wanted {
        return Span(start, start + wanted.count)
      }
      return nil
    }
  }
}
