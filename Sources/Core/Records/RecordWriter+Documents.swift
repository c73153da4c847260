/// Records of documents, mentions and times.
extension RecordWriter {
  mutating func writeDocument(_ annotated: AnnotatedDocument) {
    let document = annotated.document
    json.raw(#"{"kind":"document","id":"#)
    json.string(document.id)
    json.raw(#","sha256":"#)
    json.plain(document.sha256)
    json.raw(#","bytes":"#)
    json.number(document.bytes.count)
    json.raw(#","title":"#)
    json.string(document.title)
    json.raw(#","outlet":"#)
    json.string(document.outlet)
    json.raw(#","published":"#)
    write(document.published)
    json.raw(#","blocks":"#)
    json.list(document.blocks) { json, block in
      json.raw(#"{"role":"#)
      json.plain(block.role.rawValue)
      json.raw(#","span":"#)
      json.span(block.span)
      json.raw("}")
    }
    json.raw("}\n")
  }

  private mutating func write(_ published: Publication?) {
    guard let published else { return json.null() }
    json.raw(#"{"value":"#)
    json.string(published.day.iso)
    json.raw(#","basis":"#)
    json.plain(published.basis.rawValue)
    json.raw(#","because":"#)
    json.list(published.because) { $0.string($1) }
    json.raw("}")
  }

  mutating func writeMentions(_ annotated: AnnotatedDocument) {
    let document = written(annotated.document.id)
    for mention in annotated.mentions {
      json.raw(#"{"kind":"mention","document":"#)
      json.raw(document)
      json.raw(#","span":"#)
      json.span(mention.span)
      json.raw(#","entity":""#)
      json.text(mention.sort.rawValue)
      json.raw(#"","id":""#)
      json.text(codebook.id(of: mention.entity))
      json.raw(#"","side":""#)
      json.text(codebook.name(of: mention.side))
      json.raw(#"","found_by":""#)
      json.text(mention.foundBy)
      json.raw("\"}\n")
    }
  }

  mutating func writeTimes(_ annotated: AnnotatedDocument) {
    let document = written(annotated.document.id)
    for time in annotated.times {
      json.raw(#"{"kind":"time","document":"#)
      json.raw(document)
      json.raw(#","span":"#)
      json.span(time.span)
      json.raw(#","type":"#)
      json.plain(time.kind.rawValue)
      json.raw(#","value":"#)
      json.string(time.value)
      json.raw(#","mod":"#)
      json.string(time.mod)
      writeReach(of: time)
      end(foundBy: time.foundBy)
    }
  }
}
