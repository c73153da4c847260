@testable import Core

/// What was found in a document, a line each, in order of the text: what the record goldens hold.
struct Dump {
  private let codebook: Codebook
  private let annotated: AnnotatedDocument

  init(_ annotated: AnnotatedDocument, codebook: Codebook) {
    self.annotated = annotated
    self.codebook = codebook
  }

  /// Blocks with what stands in them, the span's words in quotation marks.
  var text: String {
    var lines = [
      "document \(annotated.document.id) \(annotated.document.published.map { "\($0.day.iso) \($0.basis)" } ?? "undated")"
    ]
    var found = mentions + times + attributions + claims
    found.sort { ($0.span, $0.text) < ($1.span, $1.text) }
    for block in annotated.document.blocks {
      lines.append("\(block.role.rawValue) @\(place(block.span))")
      lines += found.filter { block.span.contains($0.span) }.map { "  " + $0.text }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private typealias Line = (span: Span, text: String)

  private var mentions: [Line] {
    annotated.mentions.map { line("mention", $0.span, [codebook[$0.entity].id, $0.sort.rawValue, $0.foundBy]) }
  }

  private var times: [Line] {
    annotated.times.map { line("time", $0.span, [$0.kind.rawValue, $0.value, $0.certainty.rawValue, $0.foundBy]) }
  }

  private var attributions: [Line] {
    annotated.attributions.map { attribution in
      let span =
        ([attribution.sourceSpan, attribution.cueSpan].compactMap { $0 } + attribution.contentSpans)
        .reduce(nil as Span?) { $0?.joined($1) ?? $1 } ?? Span(0, 0)
      let cue = attribution.cueSpan.map { "cue:" + words($0) } ?? "no cue"
      return line(
        "attribution", span,
        [codebook.name(of: attribution.source), attribution.mode.rawValue, attribution.basis.rawValue, cue, attribution.foundBy])
    }
  }

  private var claims: [Line] {
    annotated.claims.map { claim in
      var cells = [codebook.name(of: claim.source), claim.stance.rawValue]
      cells += [claim.eventType?.rawValue, claim.subEventType?.rawValue].compactMap { $0 }
      cells += claim.blames.map { ["blames:" + codebook.name(of: $0)] } ?? []
      cells += claim.places.map { "at:" + codebook[$0].id }
      cells += claim.figures.map { "\($0.kind.rawValue):\($0.words):\(codebook.name(of: $0.owner))" }
      cells += claim.time.map { ["on:" + annotated.times[$0].value] } ?? []
      return line("claim", claim.span, cells + [claim.foundBy])
    }
  }

  private func line(_ kind: String, _ span: Span, _ cells: [String]) -> Line {
    (span, "\(kind) @\(place(span)) \(cells.joined(separator: " ")) “\(words(span))”")
  }

  /// `line:column-line:column`, counted from 1, columns in bytes.
  private func place(_ span: Span) -> String { "\(point(span.start))-\(point(span.end))" }

  private func point(_ offset: Int) -> String {
    let before = annotated.document.bytes.prefix(offset)
    let column = offset - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return "\(annotated.text.line(at: offset)):\(column)"
  }

  private func words(_ span: Span) -> String {
    let words = Samples.squeezed(annotated.text.words(span))
    return words.count <= 60 ? words : words.prefix(28) + " … " + words.suffix(28)
  }
}
