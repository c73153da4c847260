import Foundation

/// Names of a codebook that may stand for each other: the places, and the people.
enum Exchange {
  /// Groups of names, read off the lines of the codebook.
  static func groups(codebook: String) -> [[String]] {
    guard let text = try? String(contentsOfFile: codebook, encoding: .utf8) else { return [] }
    var groups: [[String]] = []
    for section in ["places:", "actors:"] {
      guard let start = text.range(of: "\n" + section) else { continue }
      let names = text[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
        .prefix { !$0.hasSuffix(":") || $0.hasPrefix(" ") }
        .compactMap(name)
      groups.append(names)
    }
    return groups.filter { $0.count > 1 }
  }

  private static func name(_ line: Substring) -> String? {
    guard let start = line.range(of: "name: ") else { return nil }
    let rest = line[start.upperBound...]
    return rest.firstIndex(where: { $0 == "," || $0 == "}" }).map { String(rest[..<$0]) } ?? String(rest)
  }
}
