import Core

/// A list to pick from; typing narrows it.
public struct Menu: Hashable, Sendable {
  /// What the pick is for.
  public enum Purpose: Hashable, Sendable { case facet(Facet), actorHere, sides }

  /// A line of the list.
  public struct Item: Hashable, Sendable {
    /// What the filter will hold.
    public var id: String
    /// What is shown.
    public var label: String
    /// A few letters behind it: the short name of its side.
    public var tag = ""
    /// Claims by role; `any` for lists without roles. Empty where there is nothing to count.
    public var counts: [Role: Int]
    /// Further numbers, one a heading of the list.
    public var numbers: [Int] = []
    /// A line of the list.
    public init(id: String, label: String, tag: String = "", counts: [Role: Int] = [:], numbers: [Int] = []) {
      self.id = id
      self.label = label
      self.tag = tag
      self.counts = counts
      self.numbers = numbers
    }
  }

  /// What the pick is for.
  public var purpose: Purpose
  /// Title row.
  public var title: String
  /// What the counts are of, where there are no roles, then what the further numbers are of.
  public var headings: [String] = []
  /// All lines.
  public var items: [Item] { didSet { narrow() } }
  /// What was typed to narrow the list; the cursor goes to the first line that it leaves.
  public var typed = "" {
    didSet {
      cursor = Cursor()
      narrow()
    }
  }
  /// The part that is played.
  public var role: Role { didSet { narrow() } }
  /// Several are taken together.
  public var marked: Set<String> = []
  /// None of these may play the part.
  public var excluded: Set<String> = []
  /// Whether the marks are what is meant: they were changed, or the role was turned that all of them play.
  public var isMarking = false
  /// The chosen line of those shown.
  public var cursor = Cursor()
  /// The lines that what was typed leaves.
  public private(set) var shown: [Item] = []

  /// A list to pick from.
  public init(_ purpose: Purpose, title: String, items: [Item], role: Role = .any) {
    self.purpose = purpose
    self.title = title
    self.items = items
    self.role = role
    narrow()
  }

  /// The roles that C-r turns through; a side that is filtered by is always one that plays some part.
  public var roles: [Role] {
    switch purpose {
    case .facet(.actor): [.any, .speaks, .acts, .recipient, .blamed, .mentioned]
    case .facet(.side): [.speaks, .acts, .recipient, .blamed, .mentioned]
    default: []
    }
  }
  /// Whether lines can be excluded.
  public var canExclude: Bool { purpose == .facet(.actor) }
  /// The line under the cursor.
  public var current: Item? { shown.indices.contains(cursor.index) ? shown[cursor.index] : nil }
  /// What is taken: what is marked, or the line under the cursor where nobody has marked.
  public var taken: [String] {
    isMarking ? items.map(\.id).filter(marked.contains) : current.map { [$0.id] } ?? []
  }

  private mutating func narrow() {
    let words = Folding.folded(typed).split(separator: " ")
    shown = items.filter { item in
      let label = Folding.folded(item.label + " " + item.id)
      return (item.counts.isEmpty || (item.counts[role] ?? 0) > 0) && words.allSatisfy { label.contains($0) }
    }
    if canExclude { shown = stablySorted(shown) }
    cursor.show(count: shown.count, height: .max)
  }

  /// Many actors stand by number in the role; the given order breaks ties.
  private func stablySorted(_ items: [Item]) -> [Item] {
    items.enumerated().sorted { a, b in
      let (x, y) = (a.element.counts[role] ?? 0, b.element.counts[role] ?? 0)
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }
}
