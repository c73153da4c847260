import Archive
import Core

extension Listings {
  /// What the sides part over first, then who counts whose dead, over time.
  static func figures(_ figures: [FigureRow], parting: [DisagreementRow], sides: [Side]) -> Listing {
    var lines: [Listing.Row] = []
    for row in parting where row.kind == "figure" {
      lines.append(Listing.Row("≠ " + row.note))
      lines += row.claims.map { Listing.Row("    \($0.sourceName): \($0.words)", note: $0.place, target: .claim($0.id)) }
    }
    let dates = figures.map { Glyphs.width($0.when) }.max() ?? 0
    let numbers = figures.map { Glyphs.width($0.number) }.max() ?? 0
    var heading: String?
    for figure in figures {
      let own = figure.heading(sides)
      if own != heading { lines.append(Listing.Row(own)) }
      heading = own
      let times = figure.claim.repeats > 1 ? " ×\(figure.claim.repeats)" : ""
      let date = figure.when + blanks(dates - Glyphs.width(figure.when))
      let number = blanks(numbers - Glyphs.width(figure.number)) + figure.number
      let text = "    \(date)  \(number)  \(figure.claim.sourceName)\(times): \(figure.claim.words)"
      lines.append(Listing.Row(text, note: figure.claim.place, target: .claim(figure.claim.id)))
    }
    return Listing(title: "FIGURES", rows: lines.isEmpty ? [Listing.Row("no figures")] : lines)
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
