/// A codebook as it is written, before its names are compiled.
struct CodebookFile: Sendable {
  /// A party as it is written.
  struct SideEntry: Sendable {
    var side: Side
    var line: Int
  }

  /// Somebody as it is written.
  struct ActorEntry: Sendable {
    var id: String
    var name: String
    var kind: String
    /// A side's id, or `other`.
    var side: String
    var role: String?
    var aliases: [Alias]
    var line: Int
  }

  /// A place as it is written.
  struct PlaceEntry: Sendable {
    var id: String
    var name: String
    var kind: String
    /// A side's or place's id, or any name.
    var within: String
    var position: Position?
    var aliases: [Alias]
    var line: Int
  }

  var title = ""
  var sides: [SideEntry] = []
  var actors: [ActorEntry] = []
  var places: [PlaceEntry] = []
}
