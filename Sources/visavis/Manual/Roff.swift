/// Lines of a manual page in the man macros of roff (man(7)).
struct Roff {
  private(set) var lines: [String] = []

  mutating func title(_ name: String, section: Int, about: String) {
    lines.append(".TH \(Roff.argument(name.uppercased())) \(section) \"\" \(Roff.argument(name)) \(Roff.argument(about))")
    // Options are typed with the hyphen-minus, and no word of a command is to be broken.
    lines += [".nh", ".ad l"]
  }

  mutating func section(_ name: String) { lines.append(".SH " + Roff.argument(name)) }
  mutating func subsection(_ name: String) { lines.append(".SS " + Roff.argument(name)) }

  /// A paragraph; empty lines part paragraphs.
  mutating func text(_ text: String) {
    for paragraph in text.split(separator: "\n\n") {
      lines.append(".PP")
      lines.append(Roff.line(String(paragraph.split(separator: "\n").joined(separator: " "))))
    }
  }

  /// A term with what it means.
  mutating func item(_ term: String, _ meaning: String) {
    lines += [".TP", ".B " + Roff.argument(term), Roff.line(meaning)]
  }

  /// Lines as they are typed.
  mutating func example(_ examples: [String]) {
    lines += [".PP", ".nf", ".RS 4"] + examples.map(Roff.line) + [".RE", ".fi"]
  }

  /// Lines of roff as they stand.
  mutating func raw(_ more: String...) { lines += more }

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// A line that no control character begins.
  static func line(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// A macro's argument.
  static func argument(_ text: String) -> String { "\"" + escaped(text, quoted: true) + "\"" }

  /// Signs that roff would take for its own, and those beyond ASCII by their numbers, which every roff can read.
  static func escaped(_ text: String, quoted: Bool = false) -> String {
    text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\": return "\\e"
      case "-": return "\\-"
      case "'": return "\\(aq"
      case "`": return "\\(ga"
      case "^": return "\\(ha"
      case "~": return "\\(ti"
      case "…": return "..."
      case "\"": return quoted ? "\\(dq" : "\""
      case _ where scalar.isASCII: return String(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }.joined()
  }
}
