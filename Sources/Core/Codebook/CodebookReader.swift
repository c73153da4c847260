import Yams

/// Reads the conflict's file: decodes, checks, compiles.
public enum CodebookReader {
  /// No codebook is larger than this many bytes.
  static let largest = 8 << 20

  /// The codebook in some bytes. `path` is for the error's sake only.
  public static func read(_ bytes: [UInt8], path: String, lexicon: Lexicon) throws(CodebookError) -> Codebook {
    CodebookCompiler.compile(try file(bytes, path: path), lexicon: lexicon)
  }

  /// The entries in some bytes, decoded and checked.
  static func file(_ bytes: [UInt8], path: String) throws(CodebookError) -> CodebookFile {
    let file = try CodebookDecoder(path: path).file(bytes)
    try CodebookRules(path: path).check(file)
    return file
  }
}

/// Decodes YAML nodes; what is wrong is named with its line.
struct CodebookDecoder {
  let path: String

  /// The entries of a file.
  func file(_ bytes: [UInt8]) throws(CodebookError) -> CodebookFile {
    if bytes.count > CodebookReader.largest { throw .tooLarge(path: path, bytes: bytes.count) }
    let root = try mapping(try root(bytes), "codebook", keys: ["title", "sides", "actors", "places"])
    var file = CodebookFile()
    file.title = try text(root, "title") ?? ""
    for node in try list(root, "sides") { file.sides.append(try side(node)) }
    for node in try list(root, "actors") { file.actors.append(try actor(node)) }
    for node in try list(root, "places") { file.places.append(try place(node)) }
    return file
  }

  private func root(_ bytes: [UInt8]) throws(CodebookError) -> Node {
    guard let yaml = String(validating: bytes, as: UTF8.self) else {
      throw .notYAML(path: path, line: 1, reason: "the bytes are no UTF-8")
    }
    let node: Node?
    // Words stay as they are written: resolving tags would cost regular expressions and turn `NO` into a Boolean.
    do { node = try compose(yaml: yaml, .basic) } catch { throw trouble(error) }
    guard let node, !(node.scalar?.string.isEmpty ?? false) else { throw .empty(path: path) }
    return node
  }

  private func trouble(_ error: any Error) -> CodebookError {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      .notYAML(path: path, line: mark.line, reason: CodebookDecoder.plain(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      .invalid(path: path, line: context.mark.line, key: duplicates.first ?? "", reason: "the key stands here twice")
    case .reader(let problem, _, _, _): .notYAML(path: path, line: 1, reason: problem)
    default: .notYAML(path: path, line: 1, reason: "it can't be read")
    }
  }

  /// What the parser means, in words for people.
  private static func plain(_ problem: String) -> String {
    // The one character that editors leave where a token should begin (YAML 1.2, 6.1: no tabs in indentation).
    problem == "found character that cannot start any token" ? "a tab or an odd sign; blanks alone indent" : problem
  }

  private func side(_ node: Node) throws(CodebookError) -> CodebookFile.SideEntry {
    let entry = try mapping(node, "sides", keys: ["id", "name", "short", "aliases"])
    let name = try required(entry, "name", node)
    let short = try text(entry, "short") ?? String(name.prefix(2)).uppercased()
    let side = Side(id: try id(entry, node), name: name, short: short, aliases: try aliases(entry))
    return CodebookFile.SideEntry(side: side, line: line(node))
  }

  private func actor(_ node: Node) throws(CodebookError) -> CodebookFile.ActorEntry {
    let entry = try mapping(node, "actors", keys: ["id", "name", "kind", "side", "role", "aliases"])
    return CodebookFile.ActorEntry(
      id: try id(entry, node), name: try required(entry, "name", node), kind: try text(entry, "kind") ?? "actor",
      side: try text(entry, "side") ?? "other", role: try text(entry, "role"), aliases: try aliases(entry), line: line(node))
  }

  private func place(_ node: Node) throws(CodebookError) -> CodebookFile.PlaceEntry {
    let entry = try mapping(node, "places", keys: ["id", "name", "kind", "in", "lat", "lon", "aliases"])
    let latitude = try degrees(entry, "lat", limit: 90)
    let longitude = try degrees(entry, "lon", limit: 180)
    if (latitude == nil) != (longitude == nil) {
      throw .missingKey(path: path, line: line(node), key: latitude == nil ? "lat" : "lon")
    }
    var position: Position?
    if let latitude, let longitude { position = Position(latitude: latitude, longitude: longitude) }
    return CodebookFile.PlaceEntry(
      id: try id(entry, node), name: try required(entry, "name", node), kind: try text(entry, "kind") ?? "place",
      within: try text(entry, "in") ?? "", position: position, aliases: try aliases(entry), line: line(node))
  }
}

extension CodebookDecoder {
  private func line(_ node: Node) -> Int { node.mark?.line ?? 1 }

  /// A key of a mapping with its value, taken out of YAML's nodes once.
  private struct Entry {
    let key: String
    let value: Node
  }
  private typealias Entries = [Entry]

  private func mapping(_ node: Node, _ key: String, keys: [String]) throws(CodebookError) -> Entries {
    guard case .mapping(let mapping) = node else {
      throw .wrongKind(path: path, line: line(node), key: key, expected: "a mapping (`key: value`)")
    }
    var entries: Entries = []
    entries.reserveCapacity(mapping.count)
    for (name, value) in mapping {
      guard let text = name.scalar?.string, keys.contains(text) else {
        let text = name.scalar?.string ?? "?"
        let nearest = EditDistance.nearest(to: text, among: keys)
        throw .unknownKey(path: path, line: line(name), key: text, nearest: nearest)
      }
      entries.append(Entry(key: text, value: value))
    }
    return entries
  }

  private func value(_ entries: Entries, _ key: String) -> Node? { entries.first { $0.key == key }?.value }

  private func list(_ mapping: Entries, _ key: String) throws(CodebookError) -> [Node] {
    guard let node = value(mapping, key) else { return [] }
    if case .sequence(let sequence) = node { return Array(sequence) }
    // Nothing behind the colon, or YAML's words for nothing.
    if let scalar = node.scalar, ["", "~", "null"].contains(scalar.string) { return [] }
    throw .wrongKind(path: path, line: line(node), key: key, expected: "a list (`[…]`)")
  }

  private func text(_ node: Node, _ key: String) throws(CodebookError) -> String {
    // The words as they are written: `NO` is a country's code here, no Boolean.
    guard let text = node.scalar?.string else {
      throw .wrongKind(path: path, line: line(node), key: key, expected: "a text")
    }
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    if !isPlain, text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) {
      throw .invalid(path: path, line: line(node), key: key, reason: "there is a control character in the text")
    }
    return text
  }

  private func text(_ mapping: Entries, _ key: String) throws(CodebookError) -> String? {
    guard let node = value(mapping, key) else { return nil }
    let text = try text(node, key)
    return text.isEmpty ? nil : text
  }

  private func required(_ mapping: Entries, _ key: String, _ node: Node) throws(CodebookError) -> String {
    guard let text = try text(mapping, key) else { throw .missingKey(path: path, line: line(node), key: key) }
    return text
  }

  private func id(_ mapping: Entries, _ node: Node) throws(CodebookError) -> String {
    let id = try required(mapping, "id", node)
    guard CodebookRules.isKebab(id) else {
      throw .invalid(
        path: path, line: line(node), key: "id", reason: "`\(id)` is no id; small letters, digits and hyphens make one")
    }
    return id
  }

  private func degrees(_ mapping: Entries, _ key: String, limit: Double) throws(CodebookError) -> Double? {
    guard let node = value(mapping, key), let text = try text(mapping, key) else { return nil }
    guard let degrees = Double(text), degrees.isFinite, abs(degrees) <= limit else {
      throw .invalid(
        path: path, line: line(node), key: key, reason: "`\(text)` is no number of degrees from -\(Int(limit)) to \(Int(limit))")
    }
    return degrees
  }

  private func aliases(_ mapping: Entries) throws(CodebookError) -> [Alias] {
    var aliases: [Alias] = []
    for node in try list(mapping, "aliases") {
      guard case .mapping = node else {
        aliases.append(Alias(try text(node, "aliases")))
        continue
      }
      let entry = try self.mapping(node, "aliases", keys: ["name", "ambiguous"])
      let isAmbiguous = try text(entry, "ambiguous") ?? "false"
      guard ["true", "false", "yes", "no"].contains(isAmbiguous.lowercased()) else {
        throw .wrongKind(path: path, line: line(node), key: "ambiguous", expected: "true or false")
      }
      aliases.append(Alias(try required(entry, "name", node), ambiguous: ["true", "yes"].contains(isAmbiguous.lowercased())))
    }
    return aliases.filter { !$0.name.isEmpty }
  }
}
