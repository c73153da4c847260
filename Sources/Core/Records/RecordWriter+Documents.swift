/// Records of documents, mentions and times.
extension RecordWriter {
  mutating func writeDocument(_ annotated: AnnotatedDocument) {
    let document = annotated.document
    begin("document")
    pair("id", document.id)
    plain("sha256", document.sha256)
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
      plain("role", block.role.rawValue)
      json.key("span")
      json.span(block.span)
      json.end(.object)
    }
    json.end(.array)
    end()
  }

  mutating func writePublication(_ published: Publication?) {
    guard let published else { return json.null() }
    json.begin(.object)
    pair("value", published.day.iso)
    plain("basis", published.basis.rawValue)
    strings("because", published.because)
    json.end(.object)
  }

  mutating func writeMentions(_ annotated: AnnotatedDocument) {
    for mention in annotated.mentions {
      begin("mention")
      pair("document", annotated.document.id)
      json.key("span")
      json.span(mention.span)
      plain("entity", mention.sort.rawValue)
      plain("id", codebook[mention.entity].id)
      plain("side", codebook.name(of: mention.side))
      pair("found_by", mention.foundBy)
      end()
    }
  }

  mutating func writeTimes(_ annotated: AnnotatedDocument) {
    for time in annotated.times {
      begin("time")
      pair("document", annotated.document.id)
      json.key("span")
      json.span(time.span)
      plain("type", time.kind.rawValue)
      writeTimeValue(time)
      pair("found_by", time.foundBy)
      end()
    }
  }

  mutating func writeTimeValue(_ time: TimeExpression) {
    pair("value", time.value)
    pair("mod", time.mod)
    pair("begin", time.begin)
    pair("end", time.end)
    plain("certainty", time.certainty.rawValue)
  }
}
