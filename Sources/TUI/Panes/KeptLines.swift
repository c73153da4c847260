extension State {
  /// Keeps the first and the last line, which most keys leave as they are: putting their words together takes longer than all
  /// the rest of a key in the reader.
  mutating func keepLines(_ layout: Layout) {
    keptHeader = layout.header == nil ? nil : (HeaderPane.Ground(self, layout), HeaderPane.line(self, layout))
    keptStatus = StatusPane.line(self, layout)
  }
}
