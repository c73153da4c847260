/// Writes the NDJSON records that scripts and scorers read. Spans are UTF-8 bytes, end-exclusive; keys have a fixed order.
public struct RecordWriter {
  private let codebook: Codebook
  private var json = JSONWriter()

  /// A writer for the ids of a codebook.
  public init(codebook: Codebook) { self.codebook = codebook }

  /// What was written since the last call.
  public mutating func take() -> [UInt8] { json.drain { Array($0) } }
  /// Shows what was written since the last call, without a copy; it must not be kept.
  public mutating func drain<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try json.drain(body)
  }

  /// A document with everything found in it, in the order that `extract` promises.
  public mutating func write(_ annotated: AnnotatedDocument) {
    writeDocument(annotated)
    writeMentions(annotated)
    writeTimes(annotated)
    writeAttributions(annotated)
    writeClaims(annotated)
  }

  /// The whole chronicle, kind by kind, in the order that `export` promises.
  public mutating func write(_ chronicle: Chronicle) {
    for document in chronicle.documents { writeDocument(document) }
    for document in chronicle.documents { writeMentions(document) }
    for document in chronicle.documents { writeTimes(document) }
    for document in chronicle.documents { writeAttributions(document) }
    for document in chronicle.documents { writeClaims(document) }
    for event in chronicle.events { writeEvent(event, chronicle) }
    for disagreement in chronicle.disagreements { writeDisagreement(disagreement, chronicle) }
  }

  /// The answer to a line that is no record.
  public mutating func writeError(line: Int, message: String) {
    begin("error")
    json.key("line")
    json.number(line)
    json.key("message")
    json.string(message)
    end()
  }

  // MARK: Documents, mentions, times

  private mutating func writeDocument(_ annotated: AnnotatedDocument) {
    let document = annotated.document
    begin("document")
    pair("id", document.id)
    pair("sha256", document.sha256)
    json.key("bytes")
    json.number(document.bytes.count)
    pair("title", document.title)
    pair("outlet", document.outlet)
    json.key("published")
    writePublication(document.published)
    json.key("blocks")
    json.begin(.array)
    for block in document.blocks {
      json.begin(.object)
      pair("role", block.role.rawValue)
      json.key("span")
      json.span(block.span)
      json.end(.object)
    }
    json.end(.array)
    end()
  }

  private mutating func writePublication(_ published: Publication?) {
    guard let published else { return json.null() }
    json.begin(.object)
    pair("value", published.day.iso)
    pair("basis", published.basis.rawValue)
    strings("because", published.because)
    json.end(.object)
  }

  private mutating func writeMentions(_ annotated: AnnotatedDocument) {
    for mention in annotated.mentions {
      begin("mention")
      pair("document", annotated.document.id)
      json.key("span")
      json.span(mention.span)
      pair("entity", mention.sort.rawValue)
      pair("id", codebook[mention.entity].id)
      pair("side", codebook.name(of: mention.side))
      pair("found_by", mention.foundBy)
      end()
    }
  }

  private mutating func writeTimes(_ annotated: AnnotatedDocument) {
    for time in annotated.times {
      begin("time")
      pair("document", annotated.document.id)
      json.key("span")
      json.span(time.span)
      pair("type", time.kind.rawValue)
      writeTimeValue(time)
      pair("found_by", time.foundBy)
      end()
    }
  }

  private mutating func writeTimeValue(_ time: TimeExpression) {
    pair("value", time.value)
    pair("mod", time.mod)
    pair("begin", time.begin)
    pair("end", time.end)
    pair("certainty", time.certainty.rawValue)
  }

  // MARK: Attributions and claims

  private mutating func writeAttributions(_ annotated: AnnotatedDocument) {
    for (index, attribution) in annotated.attributions.enumerated() {
      begin("attribution")
      pair("id", "a\(index + 1)")
      pair("document", annotated.document.id)
      pair("parent", attribution.parent.map { "a\($0 + 1)" })
      pair("source", codebook.name(of: attribution.source))
      pair("side", attribution.side.map(codebook.name(of:)))
      json.key("source_span")
      json.span(attribution.sourceSpan)
      json.key("cue_span")
      json.span(attribution.cueSpan)
      json.key("content_spans")
      json.begin(.array)
      for span in attribution.contentSpans { json.span(span) }
      json.end(.array)
      pair("mode", attribution.mode.rawValue)
      pair("basis", attribution.basis.rawValue)
      writeAlternatives(attribution.alternatives)
      pair("found_by", attribution.foundBy)
      end()
    }
  }

  private mutating func writeAlternatives(_ alternatives: [Alternative]) {
    json.key("alternatives")
    json.begin(.array)
    for alternative in alternatives {
      json.begin(.object)
      pair("source", codebook.name(of: alternative.source))
      pair("because", alternative.because)
      json.end(.object)
    }
    json.end(.array)
  }

  private mutating func writeClaims(_ annotated: AnnotatedDocument) {
    for claim in annotated.claims {
      begin("claim")
      pair("id", claim.id)
      pair("document", annotated.document.id)
      json.key("span")
      json.span(claim.span)
      pair("attribution", claim.attribution.map { "a\($0 + 1)" })
      pair("source", codebook.name(of: claim.source))
      pair("side", claim.side.map(codebook.name(of:)))
      pair("mode", claim.mode.rawValue)
      pair("basis", claim.basis?.rawValue)
      pair("stance", claim.stance.rawValue)
      pair("event_type", claim.eventType?.rawValue)
      pair("sub_event_type", claim.subEventType?.rawValue)
      writeAuxiliary(claim.auxiliary)
      ids("actors", claim.actors)
      ids("recipients", claim.recipients)
      pair("blames", claim.blames.map(codebook.name(of:)))
      ids("places", claim.places)
      writeClaimTime(claim, annotated)
      writeFigures(claim.figures)
      pair("found_by", claim.foundBy)
      end()
    }
  }

  private mutating func writeAuxiliary(_ auxiliary: Auxiliary) {
    json.key("auxiliary")
    json.begin(.array)
    for (mode, name) in Auxiliary.named where auxiliary.contains(mode) { json.string(name) }
    json.end(.array)
  }

  private mutating func writeClaimTime(_ claim: Claim, _ annotated: AnnotatedDocument) {
    json.key("time")
    guard let index = claim.time, annotated.times.indices.contains(index) else { return json.null() }
    let time = annotated.times[index]
    json.begin(.object)
    pair("value", time.value)
    pair("begin", time.begin)
    pair("end", time.end)
    pair("certainty", time.certainty.rawValue)
    json.end(.object)
  }

  private mutating func writeFigures(_ figures: [Figure]) {
    json.key("figures")
    json.begin(.array)
    for figure in figures {
      json.begin(.object)
      pair("kind", figure.kind.rawValue)
      json.key("value")
      if let value = figure.value { json.number(value) } else { json.null() }
      pair("words", figure.words)
      pair("bound", figure.bound.rawValue)
      pair("of", codebook.name(of: figure.owner))
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

  // MARK: Events and disagreements

  private mutating func writeEvent(_ event: Event, _ chronicle: Chronicle) {
    begin("event")
    pair("id", event.id)
    pair("title", event.title)
    pair("begin", event.begin)
    pair("end", event.end)
    json.key("time_precision")
    json.number(event.timePrecision)
    pair("event_type", event.eventType?.rawValue)
    pair("sub_event_type", event.subEventType?.rawValue)
    ids("places", event.places)
    json.key("geo_precision")
    json.number(event.geoPrecision)
    json.key("background")
    json.bool(event.isBackground)
    strings("claims", event.claims.map { chronicle[$0].id })
    writeVersions(event, chronicle)
    json.key("origins")
    json.number(event.origins)
    end()
  }

  private mutating func writeVersions(_ event: Event, _ chronicle: Chronicle) {
    var versions: [Teller: [String]] = [:]
    for ref in event.claims { versions[Teller(chronicle[ref]), default: []].append(chronicle[ref].id) }
    json.key("versions")
    json.begin(.object)
    for teller in codebook.tellers {
      json.key(text: codebook.name(of: teller))
      json.begin(.array)
      for id in versions[teller] ?? [] { json.string(id) }
      json.end(.array)
    }
    json.end(.object)
  }

  private mutating func writeDisagreement(_ disagreement: Disagreement, _ chronicle: Chronicle) {
    begin("disagreement")
    pair("id", disagreement.id)
    pair("event", chronicle.events[disagreement.event].id)
    pair("type", disagreement.kind.rawValue)
    strings("claims", disagreement.claims.map { chronicle[$0].id })
    strings("sides", disagreement.tellers.map(codebook.name(of:)))
    pair("note", disagreement.note)
    end()
  }

  // MARK: Pieces

  private mutating func begin(_ kind: String) {
    json.begin(.object)
    pair("kind", kind)
  }

  private mutating func end() {
    json.end(.object)
    json.endLine()
  }

  private mutating func pair(_ key: StaticString, _ value: String?) {
    json.key(key)
    json.string(value)
  }

  private mutating func ids(_ key: StaticString, _ entities: [EntityID]) {
    json.key(key)
    json.begin(.array)
    for entity in entities { json.string(codebook[entity].id) }
    json.end(.array)
  }

  private mutating func strings(_ key: StaticString, _ values: [String]) {
    json.key(key)
    json.begin(.array)
    for value in values { json.string(value) }
    json.end(.array)
  }
}
