import ArgumentParser
import Testing

@testable import visavis

/// What is asked for and what it is taken for, or which ids are near.
struct NameCase: Sendable, CustomTestStringConvertible {
  var asked: String
  var id: String?
  var near: [String] = []
  var testDescription: String { asked }
}

@Suite struct KnownNamesTests {
  private static let list = NameList([
    ("norland", "Norland"), ("norland-mod", "Norland's Defence Ministry"), ("ana-berg", "Ana Bérg"),
    ("old-ford", "Old Ford"), ("ASSAULT", "ASSAULT"), ("Armed clash", "Armed clash"),
  ])

  static let cases = [
    NameCase(asked: "norland", id: "norland"),
    NameCase(asked: "NORLAND", id: "norland"),
    NameCase(asked: "Ana Berg", id: "ana-berg"),
    NameCase(asked: "assault", id: "ASSAULT"),
    NameCase(asked: "armed CLASH", id: "Armed clash"),
    NameCase(asked: "berg", near: ["ana-berg"]),
    NameCase(asked: "norlnd", near: ["norland", "norland-mod"]),
    NameCase(asked: "asault", near: ["ASSAULT"]),
    NameCase(asked: "oldford", near: ["old-ford"]),
    NameCase(asked: "quite-something-else", near: []),
    NameCase(asked: "", near: []),
  ]

  @Test(arguments: cases) func resolves(_ example: NameCase) throws {
    if let id = example.id {
      #expect(try Self.list.resolve(example.asked, option: "--actor") == id)
    } else {
      #expect(throws: ValidationError.self) { try Self.list.resolve(example.asked, option: "--actor") }
      #expect(Self.list.nearest(example.asked) == example.near)
    }
  }

  @Test(arguments: [
    ("2022", true), ("2022-09", true), ("2022-09-13", true), ("2022-13", false), ("2022-02-31", false), ("yesterday", false),
    ("", false), ("22", false), ("2022-9", false),
  ])
  func knowsBeginningsOfDates(_ text: String, _ isDate: Bool) {
    #expect(FilterOptions.isBeginningOfDate(text) == isDate)
  }
}
