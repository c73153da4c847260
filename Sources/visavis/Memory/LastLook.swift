import Core
import TUI

/// What is remembered of a corpus from one session of the browser to the next.
struct LastLook: Hashable, Sendable {
  /// The marks of the documents that were there when the last look ended, in order; nil before a look has ended.
  var known: [UInt64]?
  /// Where the reader was.
  var place: Place?

  /// By what a document is known again: its bytes, whatever its file is called. The first eight bytes of its SHA-256.
  static func mark(_ document: Document) -> UInt64 { UInt64(document.sha256.prefix(16), radix: 16) ?? 0 }

  /// The marks of some documents, in order.
  static func marks(_ documents: [AnnotatedDocument]) -> [UInt64] { documents.map { mark($0.document) }.sorted() }

  /// Ids of the documents that were not there at the last look; none where no look has ended yet.
  func news(_ documents: [AnnotatedDocument]) -> Set<String> {
    guard let known else { return [] }
    return Set(documents.lazy.map(\.document).filter { !LastLook.holds(known, LastLook.mark($0)) }.map(\.id))
  }

  private static func holds(_ marks: [UInt64], _ mark: UInt64) -> Bool {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle] < mark { low = middle + 1 } else { high = middle }
    }
    return low < marks.count && marks[low] == mark
  }
}

/// A last look as lines of text: a word, a blank, a value. What is not understood is passed over.
struct LookText {
  /// The format's number; a file of a higher one is left alone.
  static let version = 1
  private static let head = "visavis look "

  /// What a file says.
  enum Contents: Hashable {
    case look(LastLook)
    /// Damaged, or of another corpus.
    case nothing
    /// Written by a later version of this program, which would lose what only it understands.
    case later
  }

  /// The text for a corpus.
  static func bytes(_ look: LastLook, corpus: [String]) -> [UInt8] {
    var lines = [head + "\(version)"] + corpus.map { "corpus " + escaped($0) }
    if let place = look.place { lines += ["place"] + self.lines(place) }
    if let known = look.known { lines += ["looked"] + known.map(hexadecimal) }
    return Array(lines.joined(separator: "\n").utf8) + [0x0A]
  }

  /// What a text says of a corpus.
  static func read(_ bytes: [UInt8], corpus: [String]) -> Contents {
    let begin = marksBegin(bytes)
    let lines = String(decoding: bytes[..<begin], as: UTF8.self).split(separator: "\n")
    guard let first = lines.first, first.hasPrefix(head), let number = Int(first.dropFirst(head.count)) else { return .nothing }
    guard number <= version else { return .later }
    var look = LastLook()
    var named: [String] = []
    for line in lines.dropFirst() {
      let blank = line.firstIndex(of: " ") ?? line.endIndex
      let (word, rest) = (line[..<blank], line[blank...].dropFirst())
      switch word {
      case "corpus": named.append(unescaped(rest))
      case "looked": look.known = marks(bytes[begin...])
      case "place": look.place = Place(filter: Filter(), event: nil)
      default: read(word, unescaped(rest), into: &look.place)
      }
    }
    return named == corpus ? .look(look) : .nothing
  }

  /// Behind the line `looked`, which is the last but for the marks; there may be a hundred thousand of them.
  private static func marksBegin(_ bytes: [UInt8]) -> Int {
    let word = Array("\nlooked\n".utf8)
    var line = 0
    while let end = bytes[line...].firstIndex(of: 0x0A) {
      if bytes[end...].starts(with: word) { return end + word.count }
      line = end + 1
    }
    return bytes.count
  }

  /// Marks of sixteen hexadecimal digits, a line each; other lines are passed over.
  private static func marks(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
    var marks: [UInt64] = []
    marks.reserveCapacity(bytes.count / 17)
    var (mark, digits) = (0 as UInt64, 0)
    for byte in bytes {
      switch byte {
      case 0x30...0x39: (mark, digits) = (mark << 4 | UInt64(byte - 0x30), digits + 1)
      case 0x61...0x66: (mark, digits) = (mark << 4 | UInt64(byte - 0x57), digits + 1)
      case 0x0A:
        if digits == 16 { marks.append(mark) }
        (mark, digits) = (0, 0)
      default: digits = 17
      }
    }
    let isSorted = zip(marks, marks.dropFirst()).allSatisfy { $0 <= $1 }
    return isSorted ? marks : marks.sorted()
  }

  private static func hexadecimal(_ mark: UInt64) -> String {
    let digits = String(mark, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func lines(_ place: Place) -> [String] {
    let filter = place.filter
    let lists = [
      ("actor", filter.actors), ("without", filter.excludedActors), ("at", filter.places), ("type", filter.types),
      ("side", filter.sides), ("document", filter.documents),
    ]
    let single = [
      ("event", place.event), ("role", filter.role == .any ? nil : filter.role.rawValue), ("since", filter.since),
      ("until", filter.until), ("disputed", filter.disputedOnly ? "" : nil), ("new", filter.newOnly ? "" : nil),
      ("search", filter.search),
    ]
    return lists.flatMap { word, ids in ids.map { word + " " + escaped($0) } }
      + single.compactMap { word, value in value.map { word + " " + escaped($0) } }
  }

  private static func read(_ word: Substring, _ value: String, into place: inout Place?) {
    switch word {
    case "event": place?.event = value
    case "actor": place?.filter.actors.append(value)
    case "without": place?.filter.excludedActors.append(value)
    case "at": place?.filter.places.append(value)
    case "type": place?.filter.types.append(value)
    case "side": place?.filter.sides.append(value)
    case "document": place?.filter.documents.append(value)
    case "role": place?.filter.role = Role(rawValue: value) ?? .any
    case "since" where DatePrefix.isOne(value): place?.filter.since = value
    case "until" where DatePrefix.isOne(value): place?.filter.until = value
    case "disputed": place?.filter.disputedOnly = true
    case "new": place?.filter.newOnly = true
    case "search": place?.filter.search = value
    default: break
    }
  }

  /// A value on one line; per cent signs and line ends as in a URL.
  private static func escaped(_ value: String) -> String {
    var bytes: [UInt8] = []
    for byte in value.utf8 {
      switch byte {
      case 0x25: bytes += Array("%25".utf8)
      case 0x0A: bytes += Array("%0A".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ value: Substring) -> String {
    guard value.utf8.contains(0x25) else { return String(value) }
    var text = ""
    for (number, piece) in value.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
      if number == 0 {
        text += piece
      } else if piece.hasPrefix("0A") {
        text += "\n" + piece.dropFirst(2)
      } else {
        text += piece.hasPrefix("25") ? "%" + piece.dropFirst(2) : "%" + piece
      }
    }
    return text
  }
}
