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
    /// Claims by role; `any` for lists without roles. Empty where there is nothing to count.
    public var counts: [Role: Int]
    /// A line of the list.
    public init(id: String, label: String, counts: [Role: Int] = [:]) {
      self.id = id
      self.label = label
      self.counts = counts
    }
  }

  /// What the pick is for.
  public var purpose: Purpose
  /// Title row.
  public var title: String
  /// All lines.
  public var items: [Item] { didSet { narrow() } }
  /// What was typed to narrow the list.
  public var typed = "" { didSet { narrow() } }
  /// The part that the actors play.
  public var role: Role { didSet { narrow() } }
  /// Several are taken together.
  public var marked: Set<String> = []
  /// None of these may play the part.
  public var excluded: Set<String> = []
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

  /// Whether the list is of actors, who play roles.
  public var hasRoles: Bool { purpose == .facet(.actor) }
  /// The line under the cursor.
  public var current: Item? { shown.indices.contains(cursor.index) ? shown[cursor.index] : nil }
  /// What is taken: what is marked, else the line under the cursor.
  public var taken: [String] {
    let chosen = items.map(\.id).filter(marked.contains)
    return chosen.isEmpty && excluded.isEmpty ? current.map { [$0.id] } ?? [] : chosen
  }

  private mutating func narrow() {
    let words = Folding.folded(typed).split(separator: " ")
    shown = items.filter { item in
      let label = Folding.folded(item.label + " " + item.id)
      return (item.counts.isEmpty || (item.counts[role] ?? 0) > 0) && words.allSatisfy { label.contains($0) }
    }
    if hasRoles { shown = stablySorted(shown) }
    cursor.show(count: shown.count, height: .max)
  }

  /// By number in the role; the given order breaks ties.
  private func stablySorted(_ items: [Item]) -> [Item] {
    items.enumerated().sorted { a, b in
      let (x, y) = (a.element.counts[role] ?? 0, b.element.counts[role] ?? 0)
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }
}
