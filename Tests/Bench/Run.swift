import Foundation

/// One run of a command.
struct Run {
  var seconds = 0.0
  var processor = 0.0
  /// Largest resident size, KiB.
  var memory = 0
}

/// Runs commands and tells what they cost, as the kernel counts it.
enum Runner {
  /// Runs a command on one core with a file as its input and another as its output.
  static func run(_ command: [String], input: String, output: String, environment: [String: String]) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/taskset")
    process.arguments = ["-c", "0"] + command
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: input)
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    let before = usage()
    let start = DispatchTime.now()
    try process.run()
    let memory = watch(process)
    let end = DispatchTime.now()
    let after = usage()
    return Run(
      seconds: Double(end.uptimeNanoseconds - start.uptimeNanoseconds) / 1e9, processor: after - before, memory: memory)
  }

  /// Waits for the end; the largest resident size seen, read off /proc twenty times a second.
  private static func watch(_ process: Process) -> Int {
    var largest = 0
    while process.isRunning {
      if let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8),
        let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
      {
        largest = max(largest, Int(line.filter(\.isNumber)) ?? 0)
      }
      usleep(20_000)
    }
    process.waitUntilExit()
    return largest
  }

  /// Seconds of processor that ended children have used.
  private static func usage() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }
}

/// The first screen in a pseudo-terminal of 120 columns and 40 rows.
struct FirstScreen {
  var milliseconds = 0.0
  var bytes = 0

  /// Starts a command, waits until it has been silent for a while, and ends it with `q`.
  static func measure(_ command: [String]) -> FirstScreen? {
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    var master: Int32 = -1
    let start = DispatchTime.now()
    let child = forkpty(&master, nil, nil, &size)
    guard child >= 0 else { return nil }
    if child == 0 {
      setenv("TERM", "xterm-256color", 1)
      var arguments = command.map { strdup($0) } + [nil]
      execv(command[0], &arguments)
      _exit(127)
    }
    var result = FirstScreen()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var poll = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while Glibc.poll(&poll, 1, result.bytes == 0 ? 5000 : 300) > 0 {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      result.bytes += count
      result.milliseconds = Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e6
    }
    _ = write(master, "q", 1)
    var status: Int32 = 0
    waitpid(child, &status, 0)
    close(master)
    return result
  }
}
