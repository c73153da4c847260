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
    begin("error")
    json.key("line")
    json.number(line)
    json.key("message")
    json.string(message)
    end()
  }

  // MARK: Pieces

  mutating func begin(_ kind: String) {
    json.begin(.object)
    plain("kind", kind)
  }

  mutating func end() {
    json.end(.object)
    json.endLine()
  }

  mutating func pair(_ key: StaticString, _ value: String?) {
    json.key(key)
    json.string(value)
  }

  mutating func plain(_ key: StaticString, _ value: String?) {
    json.key(key)
    json.plain(value)
  }

  mutating func ids(_ key: StaticString, _ entities: [EntityID]) {
    json.key(key)
    json.begin(.array)
    for entity in entities { json.plain(codebook[entity].id) }
    json.end(.array)
  }

  mutating func strings(_ key: StaticString, _ values: [String]) {
    json.key(key)
    json.begin(.array)
    for value in values { json.string(value) }
    json.end(.array)
  }
}
