/// The exit statuses, after sysexits(3).
enum ExitStatus {
  static let all: [(status: String, meaning: String)] = [
    ("0", "done"), ("1", "done but some input could not be used, which standard error names"), ("64", "usage"),
    ("65", "bad codebook"), ("66", "no such input"), ("69", "no usable terminal"), ("70", "a fault of the program's own"),
    ("73", "a file cannot be written"), ("74", "standard output cannot be written"), ("128+n", "ended by signal n"),
  ]

  /// All of them in a sentence.
  static let summary = "Exit status: " + all.map { $0.status + " " + $0.meaning }.joined(separator: ", ") + "."
}
