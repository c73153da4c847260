import Foundation
import Glibc

@testable import TUI

/// A terminal of the tests' own, with a program in it. Reads and waits by deadlines, never by sleeping.
final class Pseudoterminal {
  /// What went wrong before the program ran.
  struct Failure: Error { let call: String }

  /// Everything the program has sent.
  private(set) var output: [UInt8] = []
  private let master: Int32
  private let slave: Int32
  /// Ends when the program and all it started have ended.
  private let life: Int32
  private let child: pid_t
  private let modesBefore: [UInt8]
  private var isOpen = true
  private var seen = 0

  /// Starts a program in a session of its own, whose terminal this is.
  init(_ program: [String], size: Size = Size(width: 80, height: 24), environment: [String: String] = [:]) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var window = Self.window(size)
    var pipe: [Int32] = [-1, -1]
    guard openpty(&master, &slave, &name, nil, &window) == 0, Glibc.pipe(&pipe) == 0 else { throw Failure(call: "openpty") }
    for descriptor in [master, slave] + pipe { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    (self.master, self.slave, life) = (master, slave, pipe[0])
    modesBefore = Self.modes(slave)
    child = try Self.spawn(program, on: name, life: pipe[1], environment: Self.surroundings.merging(environment) { $1 })
    Glibc.close(pipe[1])
  }

  deinit {
    Glibc.kill(child, SIGKILL)
    close()
    Glibc.close(life)
    waitpid(child, nil, WNOHANG)
  }

  /// A product of this build.
  static func product(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count)
    let own = String(decoding: path.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return own[..<(own.lastIndex(of: "/") ?? own.startIndex)] + "/" + name
  }

  /// Types on the keyboard.
  func type(_ keys: String) { send(Array(keys.utf8)) }

  /// Types these bytes.
  func send(_ bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

  /// Changes the size; the kernel tells the program by SIGWINCH.
  func resize(_ size: Size) {
    var window = Self.window(size)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) { _ = Glibc.kill(child, number) }

  /// The terminal goes away, as when its window is closed.
  func close() {
    guard isOpen else { return }
    isOpen = false
    Glibc.close(master)
    Glibc.close(slave)
  }

  /// Reads until the program has sent this, behind what was waited for last; false at the deadline.
  func waits(for text: String, seconds: Double = 20) -> Bool {
    let wanted = Array(text.utf8)
    return until(seconds) {
      guard let end = Self.end(of: wanted, in: output[seen...]) else { return false }
      seen = end
      return true
    }
  }

  /// Waits for the end; the exit status as a shell tells it, nil at the deadline.
  func exitStatus(seconds: Double = 20) -> Int32? {
    var hasEnded = false
    guard until(seconds, { hasEnded || Self.isReadable(life, &hasEnded) }) else { return nil }
    while take(milliseconds: 0) {}
    var status: Int32 = 0
    guard waitpid(child, &status, 0) == child else { return nil }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Reads what the program has sent so far, so that it need not wait for us.
  func takeWhatIsThere() { while take(milliseconds: 0) {} }

  /// Whether the modes of the line are those from before the program ran.
  var isAsBefore: Bool { Self.modes(slave) == modesBefore }

  /// How often the program, in any of its threads, has given up the processor of its own accord: it grows when something wakes it.
  var wakeUps: Int {
    let tasks = "/proc/\(child)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return threads.reduce(0) { sum, thread in
      let status = (try? String(contentsOfFile: "\(tasks)/\(thread)/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (Int(line?.filter(\.isNumber) ?? "") ?? 0)
    }
  }

  /// How often the program has written anything anywhere.
  var writes: Int {
    let counts = (try? String(contentsOfFile: "/proc/\(child)/io", encoding: .utf8)) ?? ""
    return Int(counts.split(separator: "\n").first { $0.hasPrefix("syscw") }?.filter(\.isNumber) ?? "") ?? 0
  }

  /// What the program has sent, control characters and all.
  var text: String { String(decoding: output, as: UTF8.self) }
}

// Waiting.
extension Pseudoterminal {
  private func until(_ seconds: Double, _ isDone: () -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    repeat {
      if isDone() { return true }
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return false }
      take(milliseconds: Int32(left.components.seconds * 1000) + 1)
    } while true
  }

  /// Waits for output or the end, and takes the output; whether there was any.
  @discardableResult
  private func take(milliseconds: Int32) -> Bool {
    var both = [pollfd(fd: isOpen ? master : -1, events: Int16(POLLIN), revents: 0), pollfd(fd: life, events: 0, revents: 0)]
    guard poll(&both, 2, milliseconds) > 0, both[0].revents & Int16(POLLIN) != 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &bytes, bytes.count)
    output.append(contentsOf: bytes.prefix(max(0, count)))
    return count > 0
  }

  private static func isReadable(_ life: Int32, _ hasEnded: inout Bool) -> Bool {
    var one = pollfd(fd: life, events: 0, revents: 0)
    hasEnded = poll(&one, 1, 0) > 0
    return hasEnded
  }

  private static func end(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= wanted.count else { return nil }
    return (bytes.startIndex...bytes.endIndex - wanted.count)
      .first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
      .map { $0 + wanted.count }
  }
}

// The system's side.
extension Pseudoterminal {
  private static let surroundings = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
    "XDG_STATE_HOME": "/dev/null",  // no folder: nothing is remembered from one test to the next
  ]

  private static func window(_ size: Size) -> winsize {
    winsize(ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
  }

  private static func modes(_ descriptor: Int32) -> [UInt8] {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    return withUnsafeBytes(of: modes) { Array($0) }
  }

  /// A new session whose first terminal to be opened, as standard input, becomes its own.
  private static func spawn(_ program: [String], on name: [CChar], life: Int32, environment: [String: String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)  // the threads of the test runner hear none
    let newSession: Int16 = 0x80  // POSIX_SPAWN_SETSID, which the header keeps for GNU programs
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    posix_spawn_file_actions_adddup2(&actions, life, 9)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let arguments = program.map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in arguments + variables { free(text) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, program[0], &actions, &attributes, arguments + [nil], variables + [nil]) == 0 else {
      throw Failure(call: "posix_spawn \(program[0])")
    }
    return child
  }
}
