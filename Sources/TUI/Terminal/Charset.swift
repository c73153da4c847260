import CTerminal
import Glibc

/// The charset that text is printed in.
public enum Charset {
  /// Whether standard output is to have ASCII only: the locale names another charset than UTF-8. Where no locale is named at
  /// all a terminal gets ASCII, which is all it promises, and a pipe UTF-8, which is what programs expect.
  public static var isASCII: Bool {
    let isNamed = isSet("LC_ALL") || isSet("LC_CTYPE") || isSet("LANG")
    return (isNamed || isatty(STDOUT_FILENO) == 1) && !ct_set_locale()
  }

  private static func isSet(_ name: String) -> Bool {
    guard let value = getenv(name) else { return false }
    return value.pointee != 0
  }

  /// A text as it may be printed, one ASCII sign for each character.
  public static func ascii(_ text: String) -> String {
    String(decoding: Glyphs.cells(of: text).map { Likeness.of($0.0) }, as: UTF8.self)
  }
}
