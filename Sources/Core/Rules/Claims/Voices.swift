/// Who speaks at each token: attributions painted over the text, those that pass others on first.
struct Voices {
  /// Attributions that share their words: "both sides say".
  struct Group {
    /// Indices into the document's attributions.
    var attributions: [Int]
    /// Tokens of the group's contents.
    let contents: [Range<Int>]
    /// Whether another attribution stands inside its content.
    var passesOn = false
    /// Whether it accuses, which is a claim however little its words tell.
    var accuses = false
  }

  /// What attributions that share their words have in common, and hardly any others.
  private struct Frame: Hashable {
    var cue: Span?
    var content: Span?

    /// Where they begin tells them apart well enough.
    func hash(into hasher: inout Hasher) { hasher.combine((cue?.start ?? -1) &* 0x1_0000_0001 &+ (content?.start ?? -1)) }
  }

  private(set) var groups: [Group] = []
  /// Attributions whose claim stands on its own words within another's sentence: what is denied.
  private(set) var overlays: [Int] = []
  /// Group by token; -1 where only the narrator speaks.
  private(set) var owner: [Int32]
  /// Whether a token belongs to a source or cue.
  private(set) var isFrame: [Bool]

  init(_ attributions: [Attribution], in text: Text) {
    owner = Array(repeating: -1, count: text.tokens.count)
    isFrame = Array(repeating: false, count: text.tokens.count)
    let order = Self.outermostFirst(attributions)
    var known: [Frame: Int] = [:]
    var groupOf = Array(repeating: -1, count: attributions.count)
    for index in order {
      let attribution = attributions[index]
      if Self.isUndertaking(attribution, text) { continue }
      if Self.isDenied(attribution, attributions) {
        overlays.append(index)
        continue
      }
      let shared = Frame(cue: attribution.cueSpan, content: attribution.contentSpans.first)
      if let group = known[shared], attributions[groups[group].attributions[0]].contentSpans == attribution.contentSpans {
        groups[group].attributions.append(index)
        groupOf[index] = group
        paint(frame: attribution.sourceSpan, group, text)
        continue
      }
      known[shared] = groups.count
      groupOf[index] = groups.count
      if let parent = attribution.parent, attributions.indices.contains(parent), groupOf[parent] >= 0 {
        groups[groupOf[parent]].passesOn = true
      }
      groups.append(
        Group(
          attributions: [index], contents: attribution.contentSpans.map { text.tokens(in: $0) },
          accuses: attribution.stance == .accuses))
      paint(groups.count - 1, attribution, text)
    }
  }

  private mutating func paint(_ group: Int, _ attribution: Attribution, _ text: Text) {
    for content in groups[group].contents {
      for token in content where !isFrame[token] {
        owner[token] = Int32(group)
      }
    }
    paint(frame: attribution.sourceSpan, group, text)
    paint(frame: attribution.cueSpan, group, text)
  }

  private mutating func paint(frame span: Span?, _ group: Int, _ text: Text) {
    guard let span, !span.isEmpty else { return }
    for token in text.tokens(in: span) where !isFrame[token] {
      owner[token] = Int32(group)
      isFrame[token] = true
    }
  }

  /// The attributions' indices, those that pass others on before what they pass on.
  private static func outermostFirst(_ attributions: [Attribution]) -> [Int] {
    let depths = attributions.indices.map { depth($0, attributions) }
    guard depths.contains(where: { $0 > 0 }) else { return Array(attributions.indices) }
    return attributions.indices.sorted { (depths[$0], $0) < (depths[$1], $1) }
  }

  /// How many others pass an attribution on; bounded, for a chain that bites its tail.
  private static func depth(_ index: Int, _ attributions: [Attribution]) -> Int {
    var depth = 0
    var at = index
    while depth < 8, let parent = attributions[at].parent, attributions.indices.contains(parent) {
      depth += 1
      at = parent
    }
    return depth
  }

  /// "X says that Y promised to leave": Y's deed, told by X.
  private static func isUndertaking(_ attribution: Attribution, _ text: Text) -> Bool {
    guard attribution.parent != nil, attribution.stance == .expresses, attribution.mode == .indirect,
      let content = attribution.contentSpans.first, !content.isEmpty
    else { return false }
    let bytes = text.document.bytes[content.start..<min(content.end, content.start + 3)]
    return bytes.elementsEqual([0x74, 0x6F, 0x20])
  }

  private static func isDenied(_ attribution: Attribution, _ all: [Attribution]) -> Bool {
    guard let parent = attribution.parent, all.indices.contains(parent) else { return false }
    return all[parent].stance == .denies || attribution.foundBy.hasPrefix("denied")
  }
}
