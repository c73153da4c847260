@testable import Core

/// An article of an invented quarrel between Norland and Sudmark, with claims made by hand: only weaving is tested.
struct WeavingArticle {
  var document: AnnotatedDocument

  /// An article of sentences, each a block of its own.
  init(_ id: String, day: String?, _ lines: [Line]) {
    var bytes: [UInt8] = []
    var spans: [Span] = []
    for line in lines {
      if line.isBesideLast, let last = spans.last {
        spans.append(last)
        continue
      }
      let start = bytes.count
      bytes += Array(line.text.utf8)
      spans.append(Span(start, bytes.count))
      bytes.append(0x0A)
    }
    var source = Document(id: id, bytes: bytes, blocks: spans.map { Block(.body, $0) })
    source.published = day.flatMap { CalendarDay(iso: $0) }.map { Publication(day: $0, basis: .stated, because: []) }
    let tokenizer = Tokenizer(vocabulary: Lexicon.english.vocabulary)
    var text = Text(document: source)
    for (index, span) in spans.enumerated() {
      if index > 0, spans[index - 1] == span { continue }
      let first = text.tokens.count
      tokenizer.tokenize(bytes, span, into: &text.tokens)
      text.sentences.append(Sentence(span: span, tokens: first..<text.tokens.count, block: index))
    }
    document = AnnotatedDocument(text: text)
    for (index, line) in lines.enumerated() { add(line, spans[index], sentence: text.sentence(at: spans[index].start) ?? index) }
  }

  private mutating func add(_ line: Line, _ span: Span, sentence: Int) {
    var claim = line.claim
    claim.span = span
    claim.sentence = sentence
    if claim.source != .narrator {
      claim.attribution = document.attributions.count
      var attribution = Attribution(
        parent: line.deniedBy, source: claim.source, side: claim.side, sourceSpan: nil,
        cueSpan: line.cue.isEmpty ? nil : line.words(line.cue, in: span), contentSpans: [span],
        mode: claim.mode, basis: .explicit, stance: claim.stance, foundBy: line.deniedBy == nil ? "test" : "denied claim")
      attribution.alternatives = line.alternatives.map { Alternative(source: $0, because: "named before") }
      document.attributions.append(attribution)
    }
    if let value = line.time {
      claim.time = document.times.count
      document.times.append(
        TimeExpression(
          span: line.timeWords(in: span), kind: line.dated == "midnight" ? .time : .date, value: value, certainty: .stated,
          foundBy: line.dated == "midnight" ? "clock" : "test"))
    }
    document.claims.append(claim)
  }
}

/// One sentence with its claim.
struct Line {
  var text: String
  var claim: Claim
  var time: String?
  /// The words of the time; empty for the whole sentence.
  var dated = ""
  /// The word of saying, where it matters.
  var cue = ""
  /// Index of the attribution that denies it.
  var deniedBy: Int?
  var alternatives: [Source] = []
  /// Whether it is a second claim on the words of the line before.
  var isBesideLast = false

  /// A claim by a source; the side is the source's.
  init(
    _ who: Source, _ text: String, _ type: EventType? = nil, _ sub: SubEventType? = nil, stance: Stance = .asserts,
    blames: SideID? = nil, places: [EntityID] = [], time: String? = nil, dated: String = "", figures: [Figure] = [],
    actors: [EntityID] = [], recipients: [EntityID] = [], background: Bool = false, quoted: Bool = false,
    deniedBy: Int? = nil, alternatives: [Source] = [], isBesideLast: Bool = false, cue: String = ""
  ) {
    var side: SideID?
    if case .entity(let id) = who { side = Quarrel.codebook[id].side }
    self.text = text
    self.time = time
    self.dated = dated
    self.deniedBy = deniedBy
    self.alternatives = alternatives
    self.isBesideLast = isBesideLast
    self.cue = cue
    claim = Claim(
      span: Span(0, 0), sentence: 0, attribution: nil, source: who, side: side,
      mode: who == .narrator ? .narration : quoted ? .direct : .indirect, basis: who == .narrator ? nil : .explicit,
      stance: stance, eventType: type, subEventType: sub, actors: actors, recipients: recipients, blames: blames,
      places: places, figures: figures, isBackground: background, foundBy: "test")
  }

  func timeWords(in span: Span) -> Span { words(dated, in: span) }

  func words(_ some: String, in span: Span) -> Span {
    let (all, wanted) = (Array(text.utf8), Array(some.utf8))
    guard !wanted.isEmpty, wanted.count <= all.count else { return span }
    for start in 0...(all.count - wanted.count) where Array(all[start..<start + wanted.count]) == wanted {
      return Span(span.start + start, span.start + start + wanted.count)
    }
    return span
  }
}

/// The quarrel's names.
enum Quarrel {
  static let north = SideID(0)
  static let south = SideID(1)
  static let northMinistry = Source.entity(EntityID(2))
  static let southMinistry = Source.entity(EntityID(3))
  static let premier = EntityID(4)
  static let chancellor = EntityID(5)
  static let envoy = EntityID(6)
  static let council = EntityID(7)
  static let worldCouncil = EntityID(8)
  static let ostby = EntityID(9)
  static let velden = EntityID(10)
  static let otherMinistry = Source.entity(EntityID(11))
  static let region = EntityID(12)

  static let codebook: Codebook = {
    var codebook = Codebook.empty(.english)
    codebook.sides = [Side(id: "norland", name: "Norland", short: "NO"), Side(id: "sudmark", name: "Sudmark", short: "SU")]
    codebook.entities = [
      Entity(id: "norland", name: "Norland", sort: .state, side: north),
      Entity(id: "sudmark", name: "Sudmark", sort: .state, side: south),
      Entity(id: "norland-mod", name: "Norland Ministry of Defence", sort: .actor, kind: "ministry", side: north),
      Entity(id: "sudmark-mod", name: "Sudmark Ministry of Defence", sort: .actor, kind: "ministry", side: south),
      Entity(id: "ida-holm", name: "Ida Holm", sort: .actor, kind: "person", side: north),
      Entity(id: "otto-brandt", name: "Otto Brandt", sort: .actor, kind: "person", side: south),
      Entity(id: "mara-lund", name: "Mara Lund", sort: .actor, kind: "person"),
      Entity(id: "norland-council", name: "National Safety Council", sort: .actor, kind: "body", side: north),
      Entity(id: "world-council", name: "World Safety Council", sort: .actor, kind: "body"),
      Entity(id: "ostby", name: "Ostby", sort: .place, kind: "town", side: north),
      Entity(id: "velden", name: "Velden", sort: .place, kind: "town", side: south),
      Entity(id: "westria-mod", name: "Westria Ministry of Defence", sort: .actor, kind: "ministry"),
      Entity(id: "fjordland", name: "Fjordland", sort: .place, kind: "region"),
    ]
    return codebook
  }()

  static func chronicle(_ articles: WeavingArticle...) -> Chronicle {
    Weaver(codebook: codebook).chronicle(of: articles.map(\.document))
  }

  static func killed(_ value: Int, of side: SideID, _ bound: Figure.Bound = .exact) -> Figure {
    Figure(kind: .killed, value: value, words: String(value), bound: bound, owner: .side(side), span: Span(0, 0))
  }
}
