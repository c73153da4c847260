import Foundation
import TUI

/// What was copied last, in a file: terminals refuse a copy without a word.
enum CopyFile {
  /// Keeps a text; the file as people write its path, nil where none can be written.
  static func keep(_ text: String) -> Kept {
    let environment = ProcessInfo.processInfo.environment
    guard let file = StateFolder(environment)?.write(Array(text.utf8), to: "copied.txt") else { return Kept() }
    let isInBuffer = environment["TMUX"]?.isEmpty == false && loadIntoTmux(file)
    let home = (environment["HOME"] ?? "") + "/"
    return Kept(file: home != "/" && file.hasPrefix(home) ? "~/" + file.dropFirst(home.count) : file, isInBuffer: isInBuffer)
  }

  /// By its own command tmux takes what it refuses from the programs in it unless it is told to take it; `-w` passes it on
  /// to the terminal (tmux 3.2).
  private static func loadIntoTmux(_ file: String) -> Bool {
    let tmux = Process()
    tmux.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    tmux.arguments = ["tmux", "load-buffer", "-w", file]
    (tmux.standardInput, tmux.standardOutput, tmux.standardError) = (
      FileHandle.nullDevice, FileHandle.nullDevice, FileHandle.nullDevice
    )
    let ended = DispatchSemaphore(value: 0)
    tmux.terminationHandler = { _ in ended.signal() }
    guard (try? tmux.run()) != nil else { return false }
    // A server that doesn't answer must not hold the screen.
    guard ended.wait(timeout: .now() + 1) == .success else {
      tmux.terminate()
      return false
    }
    return tmux.terminationStatus == 0
  }
}
