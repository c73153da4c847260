import Testing

@testable import TUI

@Suite struct FrameTests {
  @Test func clipsAtItsWidthAndAtTheEdge() {
    var frame = Frame(Size(width: 6, height: 2))
    #expect(frame.put("abcdef", row: 0, column: 1, width: 3) == 4)
    #expect(frame.put("abcdef", row: 1, column: 4) == 6)
    #expect(frame.text == " abc\n    ab")
  }

  @Test func writesNothingOutside() {
    var frame = Frame(Size(width: 3, height: 1))
    frame.put("x", row: 1, column: 0)
    frame.put("x", row: -1, column: 0)
    frame.put("x", row: 0, column: 3)
    frame.put("abc", row: 0, column: -2)
    frame.put("x", row: 0, column: 1, width: -4)
    #expect(frame.text == "c")
  }

  @Test func wideCharacterNeedsBothItsColumns() {
    var frame = Frame(Size(width: 5, height: 1))
    frame.put("日本語", row: 0, column: 0)
    #expect(frame.rows[0].map(\.text) == ["日", "", "本", "", " "])
  }

  @Test(arguments: [(0, "x 本"), (1, " x本"), (2, "日x"), (3, "日 x")])
  func overwritingHalfOfAWideCharacterLeavesABlank(column: Int, expected: String) {
    var frame = Frame(Size(width: 5, height: 1))
    frame.put("日本", row: 0, column: 0)
    frame.put("x", row: 0, column: column)
    #expect(frame.text == expected)
  }

  @Test func wideCharacterOverTwoWideHalves() {
    var frame = Frame(Size(width: 4, height: 1))
    frame.put("日本", row: 0, column: 0)
    frame.put("語", row: 0, column: 1)
    #expect(frame.rows[0].map(\.text) == [" ", "語", "", " "])
  }

  @Test func aRowChangedInOneFrameStaysInAnother() {
    var one = Frame(Size(width: 3, height: 3))
    one.put("a", row: 1, column: 0)
    var other = one
    other.put("b", row: 1, column: 1)
    other.lay(one, row: 1)
    other.put("c", row: 2, column: 2)
    #expect(one.text == "\na\n")
    #expect(other.text == "\n\na c")
  }

  /// Of a row what differs goes to the terminal, wide characters whole: what is above the row, what is known to be there.
  @Test(arguments: [
    ("same", "same", 0..<0), ("> row", "  row", 0..<1), ("row 12", "row 13", 5..<6), ("日本 a", "日本 b", 5..<6),
    ("x日", "日 x", 0..<4), ("本日", "日日", 0..<2), (" 日a", "日 a", 0..<3), ("a 日", "a日 ", 1..<4),
  ])
  func onlyChangedColumnsArePainted(row: String, known: String, columns: Range<Int>) {
    func cells(_ text: String) -> [Cell] {
      var frame = Frame(Size(width: 6, height: 1))
      frame.put(text, row: 0, column: 0)
      return frame.rows[0]
    }
    #expect(Painter.changed(cells(row), cells(known), 6) == columns || (columns.isEmpty && row == known))
    #expect(Painter.changed(cells(row), nil, 4) == 0..<4)
  }

  @Test(arguments: [Size(width: 0, height: 0), Size(width: -1, height: 4), Size(width: 1, height: 1)])
  func survivesAnySize(size: Size) {
    var frame = Frame(size)
    frame.put("wide 日本", row: 0, column: 0)
    frame.restyle(row: 0, columns: -3..<9, Style(.dispute))
    #expect(frame.text.filter { $0 != "\n" }.count <= 1)
  }
}
