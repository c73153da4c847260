extension WordTable where Value: OptionSet, Value.Element == Value {
  /// Words by their classes, from a table whose rows name a class and list the words in it; a word may stand in several rows.
  init(classes table: Table, named: [String: Value], into vocabulary: inout Vocabulary) {
    self.init()
    for row in table.rows {
      guard let group = named[row.cell(0)] else { continue }
      for word in row.words(1, into: &vocabulary) { set(word, self[word]?.union(group) ?? group) }
    }
  }
}
