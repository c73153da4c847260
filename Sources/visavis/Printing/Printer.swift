import ArgumentParser
import Foundation
import TUI

/// What is printed on: a terminal of some width, or a pipe that takes lines of any length.
struct Paper: Hashable, Sendable {
  /// Columns of the terminal; nil in a pipe or file.
  var columns: Int?
  /// Whether it takes ASCII only.
  var isASCII = false

  /// What standard output is.
  static var standardOutput: Paper {
    guard isatty(STDOUT_FILENO) == 1 else { return Paper(columns: nil, isASCII: Charset.isASCII) }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return Paper(columns: 80, isASCII: Charset.isASCII)
    }
    return Paper(columns: Int(size.ws_col), isASCII: Charset.isASCII)
  }
}

/// Prints lines so that nothing in them can act on a terminal.
enum Printer {
  /// The bytes of some lines: made safe, clipped to a terminal's width, without blanks at the end.
  static func bytes(_ lines: [String], on paper: Paper) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      var safe = paper.columns.map { Layout.clipped(line, to: $0) } ?? Glyphs.safe(line)
      while safe.hasSuffix(" ") { safe.removeLast() }
      bytes.append(contentsOf: paper.isASCII ? Array(Charset.ascii(safe).utf8) : Array(safe.utf8))
      bytes.append(0x0A)
    }
    return bytes
  }

  /// Writes the lines at once. A reader that has gone away ends the program quietly.
  static func print(_ lines: [String], on paper: Paper) throws {
    let bytes = bytes(lines, on: paper)
    var written = 0
    while written < bytes.count {
      // Unsafe: write(2) wants a pointer; it lives as long as the call.
      let count = bytes[written...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        written += count
      } else if errno == EPIPE {
        throw ExitCode(0)
      } else if errno != EINTR {
        complain("standard output: \(String(cString: strerror(errno)))")
        throw ExitCode(74)
      }
    }
  }

  /// A line on standard error.
  static func complain(_ message: String) {
    FileHandle.standardError.write(Data(("visavis: " + Glyphs.safe(message) + "\n").utf8))
  }
}
