/// Records of attributions and claims.
extension RecordWriter {
  mutating func writeAttributions(_ annotated: AnnotatedDocument) {
    for (index, attribution) in annotated.attributions.enumerated() {
      begin("attribution")
      json.key("id")
      json.attribution(index)
      pair("document", annotated.document.id)
      json.key("parent")
      json.attribution(attribution.parent)
      plain("source", codebook.name(of: attribution.source))
      plain("side", attribution.side.map(codebook.name(of:)))
      json.key("source_span")
      json.span(attribution.sourceSpan)
      json.key("cue_span")
      json.span(attribution.cueSpan)
      json.key("content_spans")
      json.begin(.array)
      for span in attribution.contentSpans { json.span(span) }
      json.end(.array)
      plain("mode", attribution.mode.rawValue)
      plain("basis", attribution.basis.rawValue)
      writeAlternatives(attribution.alternatives)
      pair("found_by", attribution.foundBy)
      end()
    }
  }

  mutating func writeAlternatives(_ alternatives: [Alternative]) {
    json.key("alternatives")
    json.begin(.array)
    for alternative in alternatives {
      json.begin(.object)
      plain("source", codebook.name(of: alternative.source))
      pair("because", alternative.because)
      json.end(.object)
    }
    json.end(.array)
  }

  mutating func writeClaims(_ annotated: AnnotatedDocument) {
    for claim in annotated.claims {
      begin("claim")
      pair("id", claim.id)
      pair("document", annotated.document.id)
      json.key("span")
      json.span(claim.span)
      json.key("attribution")
      json.attribution(claim.attribution)
      plain("source", codebook.name(of: claim.source))
      plain("side", claim.side.map(codebook.name(of:)))
      plain("mode", claim.mode.rawValue)
      plain("basis", claim.basis?.rawValue)
      plain("stance", claim.stance.rawValue)
      plain("event_type", claim.eventType?.rawValue)
      plain("sub_event_type", claim.subEventType?.rawValue)
      writeAuxiliary(claim.auxiliary)
      ids("actors", claim.actors)
      ids("recipients", claim.recipients)
      plain("blames", claim.blames.map(codebook.name(of:)))
      ids("places", claim.places)
      writeClaimTime(claim, annotated)
      writeFigures(claim.figures)
      pair("found_by", claim.foundBy)
      end()
    }
  }

  mutating func writeAuxiliary(_ auxiliary: Auxiliary) {
    json.key("auxiliary")
    json.begin(.array)
    for (mode, name) in Auxiliary.named where auxiliary.contains(mode) { json.plain(name) }
    json.end(.array)
  }

  mutating func writeClaimTime(_ claim: Claim, _ annotated: AnnotatedDocument) {
    json.key("time")
    guard let index = claim.time, annotated.times.indices.contains(index) else { return json.null() }
    let time = annotated.times[index]
    json.begin(.object)
    pair("value", time.value)
    pair("begin", time.begin)
    pair("end", time.end)
    plain("certainty", time.certainty.rawValue)
    json.end(.object)
  }

  mutating func writeFigures(_ figures: [Figure]) {
    json.key("figures")
    json.begin(.array)
    for figure in figures {
      json.begin(.object)
      plain("kind", figure.kind.rawValue)
      json.key("value")
      if let value = figure.value { json.number(value) } else { json.null() }
      pair("words", figure.words)
      plain("bound", figure.bound.rawValue)
      plain("of", codebook.name(of: figure.owner))
      json.key("parts")
      json.begin(.array)
      for part in figure.parts { json.number(part) }
      json.end(.array)
      json.key("span")
      json.span(figure.span)
      json.end(.object)
    }
    json.end(.array)
  }
}
