/// Writes the NDJSON records that scripts and scorers read. Spans are UTF-8 bytes, end-exclusive; keys have a fixed order.
public struct RecordWriter {
  let codebook: Codebook
  var json = JSONWriter()

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
    json.raw(#"{"kind":"error","line":"#)
    json.number(line)
    json.raw(#","message":"#)
    json.string(message)
    json.raw("}\n")
  }

  // MARK: Pieces of several records

  mutating func write(_ type: EventType?, _ sub: SubEventType?) {
    json.raw(#","event_type":"#)
    json.plain(type?.rawValue)
    json.raw(#","sub_event_type":"#)
    json.plain(sub?.rawValue)
  }

  mutating func write(_ entities: [EntityID]) {
    json.list(entities) { [codebook] in $0.plain(codebook.id(of: $1)) }
  }

  /// How far a time reaches, and how sure that is.
  mutating func writeReach(of time: TimeExpression) {
    json.raw(#","begin":"#)
    json.string(time.begin)
    json.raw(#","end":"#)
    json.string(time.end)
    json.raw(#","certainty":"#)
    json.plain(time.certainty.rawValue)
  }

  /// A document's id as JSON, written once for all the records that carry it.
  func written(_ id: String) -> [UInt8] {
    var alone = JSONWriter()
    alone.string(id)
    return alone.drain { Array($0) }
  }

  /// Ends a record: objects stand one a line.
  mutating func end(foundBy: String) {
    json.raw(#","found_by":"#)
    json.string(foundBy)
    json.raw("}\n")
  }
}
