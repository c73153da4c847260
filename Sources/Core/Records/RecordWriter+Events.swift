/// Records of events and disagreements.
extension RecordWriter {
  mutating func writeEvent(_ event: Event, _ chronicle: Chronicle) {
    begin("event")
    pair("id", event.id)
    pair("title", event.title)
    pair("begin", event.begin)
    pair("end", event.end)
    json.key("time_precision")
    json.number(event.timePrecision)
    plain("event_type", event.eventType?.rawValue)
    plain("sub_event_type", event.subEventType?.rawValue)
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

  mutating func writeVersions(_ event: Event, _ chronicle: Chronicle) {
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

  mutating func writeDisagreement(_ disagreement: Disagreement, _ chronicle: Chronicle) {
    begin("disagreement")
    pair("id", disagreement.id)
    pair("event", chronicle.events[disagreement.event].id)
    plain("type", disagreement.kind.rawValue)
    strings("claims", disagreement.claims.map { chronicle[$0].id })
    strings("sides", disagreement.tellers.map(codebook.name(of:)))
    pair("note", disagreement.note)
    end()
  }
}
