import Core

/// Where the reader was: what was filtered and which event was chosen.
public struct Place: Hashable, Sendable {
  /// The filter.
  public var filter: Filter
  /// Id of the event under the cursor.
  public var event: String?
  /// A place to return to.
  public init(filter: Filter, event: String?) {
    self.filter = filter
    self.event = event
  }
}

/// The places left by filters and leaps, for undo and redo.
public struct History: Hashable, Sendable {
  private var past: [Place] = []
  private var future: [Place] = []
  /// Nothing to undo.
  public init() {}

  /// Remembers a place before it is left.
  public mutating func leave(_ place: Place) {
    guard past.last != place else { return }
    past.append(place)
    future = []
  }

  /// The place before; nil at the beginning.
  public mutating func undo(from place: Place) -> Place? {
    while let last = past.popLast() {
      if last == place { continue }
      future.append(place)
      return last
    }
    return nil
  }

  /// The place that was undone; nil where nothing was.
  public mutating func redo(from place: Place) -> Place? {
    guard let next = future.popLast() else { return nil }
    past.append(place)
    return next
  }
}
