import Foundation

@testable import TUI

/// A program in a terminal of tmux, which shows what an analyst would see.
final class Tmux {
  /// Whether there is one on this machine.
  static let isInstalled = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private let socket = FileManager.default.temporaryDirectory.appending(path: "visavis-tmux-" + UUID().uuidString).path

  /// Starts a shell command on a screen of some size.
  init(_ command: String, size: Size = Size(width: 120, height: 40)) throws {
    let environment = "env XDG_STATE_HOME=/dev/null SWIFT_BACKTRACE=enable=no LC_ALL=C.UTF-8 "
    _ = try run([
      "-u", "-f", "/dev/null", "new-session", "-d", "-x", "\(size.width)", "-y", "\(size.height)", environment + command,
    ])
  }

  deinit {
    _ = try? run(["kill-server"])
    try? FileManager.default.removeItem(atPath: socket)
  }

  /// Presses keys by their tmux names (`Enter`, `Escape`); anything else is typed as it is.
  func press(_ keys: String...) throws { _ = try run(["send-keys"] + keys) }

  /// The screen as text.
  var screen: String { (try? run(["capture-pane", "-p"])) ?? "" }

  /// Looks until all of these are on the screen; the screen as it then is, nil at the deadline.
  func screen(with texts: String..., seconds: Double = 20) -> String? {
    let deadline = ContinuousClock.now + .seconds(seconds)
    repeat {
      let screen = self.screen
      if texts.allSatisfy({ screen.contains($0) }) { return screen }
    } while ContinuousClock.now < deadline
    return nil
  }

  private func run(_ arguments: [String]) throws -> String {
    let words = (["tmux", "-S", socket] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }
    guard let pipe = popen(words.joined(separator: " ") + " 2> /dev/null", "re") else {
      throw Pseudoterminal.Failure(call: "popen")
    }
    defer { pclose(pipe) }
    var output: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&bytes, 1, bytes.count, pipe), count > 0 { output += bytes.prefix(count) }
    return String(decoding: output, as: UTF8.self)
  }
}
