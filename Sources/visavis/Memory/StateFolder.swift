import Foundation

/// Where things are kept between two sessions: `$XDG_STATE_HOME/visavis`, else `~/.local/state/visavis`
/// (XDG Base Directory Specification).
struct StateFolder: Hashable, Sendable {
  /// An absolute path; the folder need not be there.
  let path: String

  /// The folder that some environment asks for; nil where it has neither variable. Relative paths don't count, says the specification.
  init?(_ environment: [String: String]) {
    func absolute(_ name: String) -> String? { environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } }
    guard let home = absolute("XDG_STATE_HOME") ?? absolute("HOME").map({ $0 + "/.local/state" }) else { return nil }
    path = home + "/visavis"
  }

  /// The bytes of a file in it; nil where there is no regular file of at most `most` bytes that can be read.
  func read(_ name: String, most: Int) -> [UInt8]? {
    let file = path + "/" + name
    var status = stat()
    // A pipe in the file's place would keep us waiting for ever.
    guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= most else { return nil }
    return FileManager.default.contents(atPath: file).map { [UInt8]($0) }
  }

  /// Puts a file in it, whole or not at all; its path, nil where that cannot be done.
  func write(_ bytes: [UInt8], to name: String) -> String? {
    let file = path + "/" + name
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
      // Where the folder was there already, others may look into it.
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
      return file
    } catch { return nil }
  }
}
