/// Records of attributions and claims.
extension RecordWriter {
  mutating func writeAttributions(_ annotated: AnnotatedDocument) {
    let document = written(annotated.document.id)
    for (index, attribution) in annotated.attributions.enumerated() {
      json.raw(#"{"kind":"attribution","id":"#)
      json.attribution(index)
      json.raw(#","document":"#)
      json.raw(document)
      json.raw(#","parent":"#)
      json.attribution(attribution.parent)
      write(attribution.source, side: attribution.side)
      json.raw(#","source_span":"#)
      json.span(attribution.sourceSpan)
      json.raw(#","cue_span":"#)
      json.span(attribution.cueSpan)
      json.raw(#","content_spans":"#)
      json.list(attribution.contentSpans) { $0.span($1) }
      json.raw(#","mode":""#)
      json.text(attribution.mode.rawValue)
      json.raw(#"","basis":""#)
      json.text(attribution.basis.rawValue)
      json.raw(#"","alternatives":"#)
      write(attribution.alternatives)
      end(foundBy: attribution.foundBy)
    }
  }

  mutating func writeClaims(_ annotated: AnnotatedDocument) {
    let document = written(annotated.document.id)
    for claim in annotated.claims {
      json.raw(#"{"kind":"claim","id":""#)
      json.text(claim.id)
      json.raw(#"","document":"#)
      json.raw(document)
      json.raw(#","span":"#)
      json.span(claim.span)
      json.raw(#","attribution":"#)
      json.attribution(claim.attribution)
      write(claim.source, side: claim.side)
      json.raw(#","mode":""#)
      json.text(claim.mode.rawValue)
      json.raw(#"","basis":"#)
      json.plain(claim.basis?.rawValue)
      json.raw(#","stance":"#)
      json.plain(claim.stance.rawValue)
      writeContent(claim, annotated)
      end(foundBy: claim.foundBy)
    }
  }

  /// What a claim tells, whoever says it.
  private mutating func writeContent(_ claim: Claim, _ annotated: AnnotatedDocument) {
    write(claim.eventType, claim.subEventType)
    json.raw(#","auxiliary":"#)
    write(claim.auxiliary)
    json.raw(#","actors":"#)
    write(claim.actors)
    json.raw(#","recipients":"#)
    write(claim.recipients)
    json.raw(#","blames":"#)
    json.plain(claim.blames.map(codebook.name(of:)))
    json.raw(#","places":"#)
    write(claim.places)
    json.raw(#","time":"#)
    write(claim.time.flatMap { annotated.times.indices.contains($0) ? annotated.times[$0] : nil })
    json.raw(#","figures":"#)
    write(claim.figures)
  }

  private mutating func write(_ source: Source, side: SideID?) {
    json.raw(#","source":""#)
    json.text(codebook.name(of: source))
    json.raw(#"","side":"#)
    json.plain(side.map(codebook.name(of:)))
  }

  private mutating func write(_ alternatives: [Alternative]) {
    json.list(alternatives) { [codebook] json, alternative in
      json.raw(#"{"source":"#)
      json.plain(codebook.name(of: alternative.source))
      json.raw(#","because":"#)
      json.string(alternative.because)
      json.raw("}")
    }
  }

  private mutating func write(_ auxiliary: Auxiliary) {
    if auxiliary.isEmpty { return json.raw("[]") }
    json.list(Auxiliary.named.filter { auxiliary.contains($0.0) }) { $0.plain($1.1) }
  }

  private mutating func write(_ time: TimeExpression?) {
    guard let time else { return json.null() }
    json.raw(#"{"value":"#)
    json.string(time.value)
    writeReach(of: time)
    json.raw("}")
  }

  private mutating func write(_ figures: [Figure]) {
    json.list(figures) { [codebook] json, figure in
      json.raw(#"{"kind":"#)
      json.plain(figure.kind.rawValue)
      json.raw(#","value":"#)
      if let value = figure.value { json.number(value) } else { json.null() }
      json.raw(#","words":"#)
      json.string(figure.words)
      json.raw(#","bound":"#)
      json.plain(figure.bound.rawValue)
      json.raw(#","of":"#)
      json.plain(codebook.name(of: figure.owner))
      json.raw(#","parts":"#)
      json.list(figure.parts) { $0.number($1) }
      json.raw(#","span":"#)
      json.span(figure.span)
      json.raw("}")
    }
  }
}
