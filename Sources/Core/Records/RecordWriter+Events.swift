/// Records of events and disagreements.
extension RecordWriter {
  mutating func writeEvent(_ event: Event, _ chronicle: Chronicle) {
    json.raw(#"{"kind":"event","id":"#)
    json.string(event.id)
    json.raw(#","title":"#)
    json.string(event.title)
    json.raw(#","begin":"#)
    json.string(event.begin)
    json.raw(#","end":"#)
    json.string(event.end)
    json.raw(#","time_precision":"#)
    json.number(event.timePrecision)
    write(event.eventType, event.subEventType)
    json.raw(#","places":"#)
    write(event.places)
    json.raw(#","geo_precision":"#)
    json.number(event.geoPrecision)
    json.raw(#","background":"#)
    json.bool(event.isBackground)
    json.raw(#","claims":"#)
    json.list(event.claims) { $0.plain(chronicle[$1].id) }
    json.raw(#","versions":"#)
    writeVersions(event, chronicle)
    json.raw(#","origins":"#)
    json.number(event.origins)
    json.raw("}\n")
  }

  private mutating func writeVersions(_ event: Event, _ chronicle: Chronicle) {
    var versions: [Teller: [String]] = [:]
    for ref in event.claims { versions[Teller(chronicle[ref]), default: []].append(chronicle[ref].id) }
    json.raw("{")
    for (index, teller) in codebook.tellers.enumerated() {
      if index > 0 { json.raw(",") }
      json.string(codebook.name(of: teller))
      json.raw(":")
      json.list(versions[teller] ?? []) { $0.plain($1) }
    }
    json.raw("}")
  }

  mutating func writeDisagreement(_ disagreement: Disagreement, _ chronicle: Chronicle) {
    json.raw(#"{"kind":"disagreement","id":"#)
    json.string(disagreement.id)
    json.raw(#","event":"#)
    json.string(chronicle.events[disagreement.event].id)
    json.raw(#","type":"#)
    json.plain(disagreement.kind.rawValue)
    json.raw(#","claims":"#)
    json.list(disagreement.claims) { $0.plain(chronicle[$1].id) }
    json.raw(#","sides":"#)
    json.list(disagreement.tellers) { [codebook] in $0.string(codebook.name(of: $1)) }
    json.raw(#","note":"#)
    json.string(disagreement.note)
    json.raw("}\n")
  }
}
