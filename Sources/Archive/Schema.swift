import GRDB

/// The tables of the archive. Rows are numbered by hand, so that one pass over the chronicle can fill them all.
enum Schema {
  /// Whose version a claim belongs to, as a number: a side's index, or one of these.
  static let otherTeller = 1_000
  /// The articles' own voice.
  static let narratorTeller = 1_001

  static let tables = """
    CREATE TABLE document (
      n INTEGER PRIMARY KEY, id TEXT NOT NULL, sha256 TEXT NOT NULL, title TEXT, outlet TEXT, url TEXT,
      published TEXT, basis TEXT, because TEXT NOT NULL, problems TEXT NOT NULL, blocks TEXT NOT NULL,
      sentences TEXT NOT NULL, bytes BLOB NOT NULL, path TEXT, record INTEGER);
    CREATE TABLE news (document INTEGER PRIMARY KEY);
    CREATE TABLE document_mentions (document INTEGER PRIMARY KEY, mentions TEXT NOT NULL);
    CREATE TABLE entity (
      n INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, sort TEXT NOT NULL, side INTEGER NOT NULL);
    CREATE TABLE attribution (
      n INTEGER PRIMARY KEY, document INTEGER NOT NULL, parent INTEGER, source INTEGER NOT NULL, source_name TEXT NOT NULL,
      side INTEGER, source_first INTEGER, source_last INTEGER, cue_first INTEGER, cue_last INTEGER, contents TEXT NOT NULL,
      alternatives TEXT NOT NULL, found_by TEXT NOT NULL);
    CREATE TABLE claim (
      n INTEGER PRIMARY KEY, id TEXT NOT NULL, document INTEGER NOT NULL, event INTEGER, statement INTEGER NOT NULL,
      repeats INTEGER NOT NULL, kinds TEXT NOT NULL, quarrels INTEGER NOT NULL, teller INTEGER NOT NULL,
      source INTEGER NOT NULL, source_name TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
      line INTEGER NOT NULL, words TEXT NOT NULL, mode TEXT NOT NULL, basis TEXT, stance TEXT NOT NULL,
      type TEXT COLLATE NOCASE, subtype TEXT COLLATE NOCASE, blames INTEGER, second_hand INTEGER NOT NULL,
      attribution INTEGER, modes TEXT NOT NULL, found_by TEXT NOT NULL, time_words TEXT, time_value TEXT,
      time_certainty TEXT, time_found_by TEXT);
    CREATE TABLE party (
      claim INTEGER NOT NULL, entity INTEGER NOT NULL, roles INTEGER NOT NULL, PRIMARY KEY (claim, entity)) WITHOUT ROWID;
    CREATE TABLE side_party (
      claim INTEGER NOT NULL, side INTEGER NOT NULL, roles INTEGER NOT NULL, PRIMARY KEY (claim, side)) WITHOUT ROWID;
    CREATE TABLE claim_place (
      claim INTEGER NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (claim, entity)) WITHOUT ROWID;
    CREATE TABLE figure (
      claim INTEGER NOT NULL, kind TEXT NOT NULL, value INTEGER, words TEXT NOT NULL, bound TEXT NOT NULL,
      owner TEXT NOT NULL, parts TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL);
    CREATE TABLE event (
      n INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, first TEXT, last TEXT, shown TEXT NOT NULL,
      sort_key TEXT NOT NULL, type TEXT COLLATE NOCASE, subtype TEXT COLLATE NOCASE, places TEXT NOT NULL,
      background INTEGER NOT NULL, disputed INTEGER NOT NULL, claims INTEGER NOT NULL, documents INTEGER NOT NULL,
      origins INTEGER NOT NULL);
    CREATE TABLE disagreement (
      n INTEGER PRIMARY KEY, id TEXT NOT NULL, event INTEGER NOT NULL, kind TEXT NOT NULL, tellers TEXT NOT NULL,
      note TEXT NOT NULL);
    CREATE TABLE disagreement_claim (
      disagreement INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (disagreement, claim)) WITHOUT ROWID;
    """

  /// Built after the rows are in, which is cheaper.
  static let indexes = """
    CREATE INDEX claim_event ON claim(event);
    CREATE INDEX claim_document ON claim(document);
    CREATE INDEX claim_id ON claim(id);
    CREATE INDEX claim_statement ON claim(statement);
    CREATE INDEX party_entity ON party(entity, claim, roles);
    CREATE INDEX party_side ON side_party(side, claim, roles);
    CREATE INDEX place_entity ON claim_place(entity, claim);
    CREATE INDEX figure_claim ON figure(claim);
    CREATE INDEX event_id ON event(id);
    CREATE INDEX event_order ON event(sort_key);
    CREATE INDEX document_id ON document(id);
    CREATE INDEX disagreement_event ON disagreement(event);
    CREATE INDEX disagreement_of ON disagreement_claim(claim);
    """
}
