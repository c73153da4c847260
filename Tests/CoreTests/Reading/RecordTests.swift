import Testing

@testable import Core

@Suite struct RecordTests {
  @Test func readsADocumentWithEscapes() throws {
    let line =
      #"{"id": "a/1", "n": [1, {"x": null}], "text": "Two \"words\"\n\u00e9\ud83d\ude00\ud800 end", "published": "2022-09-14"}"#
    let record = try DocumentRecord(json: Array(line.utf8))
    #expect(record.id == "a/1")
    #expect(String(decoding: record.text, as: UTF8.self) == "Two \"words\"\né😀\u{FFFD} end")
    #expect(record.published == "2022-09-14")
    #expect(record.title == nil)
  }

  @Test func numbersAreIdsAndDaysToo() throws {
    let record = try DocumentRecord(json: Array(#"{"id": 17, "text": "x", "published": 20220914}"#.utf8))
    #expect(record.id == "17")
    #expect(DocumentReader().document(record).published?.day.iso == "2022-09-14")
  }

  @Test(arguments: [
    "", "[]", "{", "{\"id\"", "{\"id\": \"a\"", "{\"id\": \"a\"}", "{\"text\": \"a\"}", "{\"id\": true, \"text\": \"a\"}",
    "{\"id\": 1, \"text\": 2}",
    "{\"id\": \"a\", \"text\": \"a\"} x", "{\"id\": \"a\", \"text\": \"\\q\"}", "{\"id\": \"a\", \"text\": \"\\u12\"}",
    "{\"id\": \"a\", \"text\": \"a", "{\"id\": \"a\" \"text\": \"b\"}", String(repeating: "[", count: 100_000),
    "{\"x\":" + String(repeating: "[", count: 100_000),
  ])
  func refusesWhatIsNoDocument(line: String) {
    #expect(throws: RecordError.self) { try DocumentRecord(json: Array(line.utf8)) }
  }
}

@Suite struct CalendarTests {
  @Test(arguments: [
    ("2022-09-13", 2), ("2022-09-12", 1), ("2000-02-29", 2), ("1970-01-01", 4), ("2024-03-01", 5), ("1600-02-29", 2),
  ])
  func knowsWeekdays(iso: String, weekday: Int) throws {
    let day = try #require(CalendarDay(iso: iso))
    #expect(day.weekday == weekday)
    #expect(CalendarDay(ordinal: day.ordinal) == day)
    #expect(day.adding(days: 400).adding(days: -400) == day)
  }

  @Test(arguments: ["2022-02-31", "2021-02-29", "2022-13-01", "2022-00-10", "0000-01-01", "2022-9-1", "", "2022-09-1x"])
  func refusesDaysThatDoNotExist(iso: String) {
    #expect(CalendarDay(iso: iso) == nil)
  }
}
