import Archive
import Core

/// The versions of an event set out on lines: what parts the two sides stands on the same line.
public struct Facing: Sendable {
  /// Nothing to set out.
  public init() {
    columns = [:]
    everything = [:]
    others = []
  }

  /// What the lines depend on.
  struct Ground: Hashable, Sendable {
    var layout: Layout
    /// How often versions were loaded.
    var loads: Int
    /// The sides that face each other.
    var left: Int, right: Int
    /// Whether the cursor is elsewhere, so that a share of each voice will do.
    var isSkimmed: Bool
  }

  /// What stands in a column of a line.
  public struct Piece: Hashable, Sendable {
    /// The words.
    public var text: String
    /// Index of the claim among those that the pane's cursor runs over; nil beside claims.
    public var claim: Int?
    /// Whether it is the claim's first line of words.
    public var isFirst = false
    /// Whether it names who speaks.
    public var isName = false
    /// `×3`, at the end of a first line.
    public var times = ""
    /// Whether something contradicts the claim.
    public var isDisputed = false
    /// Words that the version beside it does not have, with the column of `text` at which each begins.
    public var strong: [Contrast.Word] = []
  }

  /// A line: a piece of each column, or one of the others' over the whole width.
  public struct Line: Hashable, Sendable {
    /// Left column.
    public var left: Piece?
    /// Right column.
    public var right: Piece?
    /// Over both columns.
    public var whole: Piece?
    /// Whether the two of this line disagree with each other.
    public var isParting = false
    /// Whether the two say the same.
    public var isAgreeing = false
  }

  /// The lines, without the title row.
  public private(set) var lines: [Line] = []
  private let columns: [Pane: [ClaimRow]]
  /// A pane's own claims, then the others'.
  private let everything: [Pane: [ClaimRow]]
  private let others: [ClaimRow]
  private var silent: Set<Pane> = []

  /// The versions of a state as its layout has room for them.
  public init(_ state: State) {
    let layout = Layout(state)
    let pairs = Facing.pairs(state)
    columns = [.left: pairs.compactMap(\.left), .right: pairs.compactMap(\.right)]
    let sides = Set([state.side(.left)?.id, state.side(.right)?.id].compactMap { $0 })
    let others = state.versions?.columns.filter { !sides.contains($0.teller) }.flatMap(\.claims) ?? []
    self.others = others
    everything = columns.mapValues { $0 + others }
    for pane in [Pane.left, .right] where state.side(pane) != nil && state.version(pane)?.claims.isEmpty != false {
      silent.insert(pane)
    }
    guard state.versions != nil, let area = layout.versions else { return }
    let height = Layout.belowTitle(area).height
    let widths = [layout.panes[.left]?.width ?? 0, layout.panes[.right]?.width ?? 0]
    // In a pane with the cursor in it words are cut short only where they can then all be seen: who has to scroll reads them whole.
    let share = state.isSkimming ? Facing.share : .max
    for most in (state.isSkimming ? [6, 4, 3] : [Int.max, 6, 4, 3]) {
      lines = setOut(Facing.shown(pairs, widths), widths: widths, whole: area.width, most: most, share: share)
      if lines.count <= height { return }
    }
    if !state.isSkimming {
      lines = setOut(Facing.shown(pairs, widths), widths: widths, whole: area.width, most: .max, share: share)
    }
  }

  /// Lines that a voice has while the events are skimmed: what follows the cursor must come over a slow line.
  private static let share = 6

  /// The claims a pane's cursor runs over: its side's, then everybody else's.
  public func claims(_ pane: Pane) -> [ClaimRow] { everything[pane] ?? others }

  /// Lines of the claim under a pane's cursor.
  public func lines(of claim: Int, in pane: Pane) -> ClosedRange<Int>? {
    let own = columns[pane]?.count ?? 0
    let found = lines.indices.filter { index in
      claim < own
        ? (pane == .right ? lines[index].right : lines[index].left)?.claim == claim : lines[index].whole?.claim == claim - own
    }
    guard let first = found.first, let last = found.last else { return nil }
    return first...last
  }

  /// Number of claims of a pane's own side.
  public func own(_ pane: Pane) -> Int { columns[pane]?.count ?? 0 }

  struct Pair {
    var left: ClaimRow?
    var right: ClaimRow?
    /// What differs between two that part.
    var contrast: Contrast?
    var isAgreeing = false
  }

  /// Claims that part the two sides next to each other, then the rest in order.
  private static func pairs(_ state: State) -> [Pair] {
    var left = claims(state, .left)
    var right = state.side(.right)?.id == state.side(.left)?.id ? [] : claims(state, .right)
    var pairs: [Pair] = []
    for (ids, kind) in Facing.facing(state.versions) {
      guard let l = left.firstIndex(where: { ids.contains($0.id) }), let r = right.firstIndex(where: { ids.contains($0.id) })
      else { continue }
      let (ours, theirs) = (left.remove(at: l), right.remove(at: r))
      let contrast = kind.map { Contrast(told(ours, state.side(.left)), told(theirs, state.side(.right)), over: $0) }
      pairs.append(Pair(left: ours, right: theirs, contrast: contrast, isAgreeing: kind == nil))
    }
    for index in 0..<max(left.count, right.count) {
      pairs.append(
        Pair(left: index < left.count ? left[index] : nil, right: index < right.count ? right[index] : nil))
    }
    return pairs
  }

  private static func told(_ claim: ClaimRow, _ side: Side?) -> Contrast.Told {
    Contrast.Told(words: claim.words, speaker: claim.sourceName, side: side?.name ?? "")
  }

  /// Ids of claims that stand face to face: those that part, then those that agree.
  private static func facing(_ versions: Versions?) -> [(ids: Set<String>, kind: String?)] {
    guard let versions else { return [] }
    let parting = versions.disagreements.filter(parts).flatMap { row in
      (row.records.isEmpty ? [row.claims.map(\.id)] : row.records).map { (ids: Set($0), kind: Optional(row.kind)) }
    }
    return parting + versions.agreements.map { (ids: Set($0.claims.map(\.id)), kind: nil) }
  }

  /// A side's claims about the event, and its claims about other events that contradict somebody here.
  private static func claims(_ state: State, _ pane: Pane) -> [ClaimRow] {
    let own = state.version(pane)?.claims ?? []
    var seen = Set(own.map(\.id))
    let linked = state.versions?.disagreements.flatMap(\.claims).filter {
      $0.teller == state.side(pane)?.id && $0.event != state.versions?.event.id && seen.insert($0.id).inserted
    }
    let denial = state.version(pane)?.denial.map { seen.insert($0.id).inserted ? [$0] : [] }
    return own + (linked ?? []) + (denial ?? [])
  }

  /// A rendering or an outlet's slip is no quarrel between the sides.
  private static func parts(_ disagreement: DisagreementRow) -> Bool {
    disagreement.kind != "wording" && disagreement.kind != "outlet-error"
  }

  /// Where one version has the area for itself, the claims of the other are left out.
  private static func shown(_ pairs: [Pair], _ widths: [Int]) -> [Pair] {
    if widths[0] > 0, widths[1] > 0 { return pairs }
    return pairs.compactMap { pair in
      let one = Pair(left: widths[0] > 0 ? pair.left : nil, right: widths[1] > 0 ? pair.right : nil)
      return one.left == nil && one.right == nil ? nil : one
    }
  }

  private func setOut(_ pairs: [Pair], widths: [Int], whole: Int, most: Int, share: Int) -> [Line] {
    var lines: [Line] = []
    var left = FacingColumn(width: widths[0], most: most, share: share)
    var right = FacingColumn(width: widths[1], most: most, share: share)
    for pair in pairs {
      let l = left.pieces(pair.left, pair.contrast?.left)
      let r = right.pieces(pair.right, pair.contrast?.right)
      // Words stand beside words: whose name or remainder comes first begins higher.
      let (leadLeft, leadRight) = (l.firstIndex(where: \.isFirst), r.firstIndex(where: \.isFirst))
      let skipLeft = leadLeft.flatMap { lead in leadRight.map { max(0, $0 - lead) } } ?? 0
      let skipRight = leadLeft.flatMap { lead in leadRight.map { max(0, lead - $0) } } ?? 0
      for index in 0..<max(l.count + skipLeft, r.count + skipRight) {
        var line = Line(left: Facing.piece(l, index - skipLeft), right: Facing.piece(r, index - skipRight))
        let isFirst = line.left?.isFirst == true || line.right?.isFirst == true
        (line.isParting, line.isAgreeing) = (pair.contrast != nil && isFirst, pair.isAgreeing && isFirst)
        lines.append(line)
      }
    }
    Facing.append(left.end(), \.left, to: &lines)
    Facing.append(right.end(), \.right, to: &lines)
    if silent.contains(.left), widths[0] > 0 { silence(\.left, widths[0], hasDenial: own(.left) > 0, in: &lines) }
    if silent.contains(.right), widths[1] > 0 { silence(\.right, widths[1], hasDenial: own(.right) > 0, in: &lines) }
    guard !others.isEmpty else { return lines }
    lines += [Line(), Line(whole: Piece(text: "OTHERS AND NARRATOR", isName: true))]
    return lines + FacingColumn.whole(others, width: whole, most: most, share: share).map { Line(whole: $0) }
  }

  /// Puts pieces right below the last of their column.
  private static func append(_ pieces: [Piece], _ column: WritableKeyPath<Line, Piece?>, to lines: inout [Line]) {
    let next = (lines.lastIndex { $0[keyPath: column] != nil } ?? -1) + 1
    for (index, piece) in pieces.enumerated() {
      if next + index == lines.count { lines.append(Line()) }
      lines[next + index][keyPath: column] = piece
    }
  }

  private static func piece(_ pieces: [Piece], _ index: Int) -> Piece? {
    pieces.indices.contains(index) ? pieces[index] : nil
  }

  private func silence(_ column: WritableKeyPath<Line, Piece?>, _ width: Int, hasDenial: Bool, in lines: inout [Line]) {
    let text = "says nothing of this" + (hasDenial ? ", but denies:" : "")
    let words = Wrapping.lines(text, width: max(1, width - FacingColumn.margin - 1))
    for (row, words) in words.enumerated() {
      // Above what a denial tells; beside what the other side says.
      if hasDenial || lines.count <= row { lines.insert(Line(), at: row) }
      lines[row][keyPath: column] = Piece(text: words, isName: true)
    }
  }
}
