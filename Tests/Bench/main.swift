import Foundation

// What `make bench` prints: the speed of `extract` beside `wc -w` on the same file, and the first screen.
// bench VISAVIS CORPUS FOLDER: the built program, the sample corpus, and a folder for the made articles.

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  print("usage: bench VISAVIS CORPUS FOLDER")
  exit(64)
}
let (program, corpus, folder) = (arguments[1], arguments[2], arguments[3])
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)

let seed: UInt64 = 20_220_912
let input = folder + "/articles.ndjson"
var maker = try ArticleMaker(
  corpus: URL(fileURLWithPath: corpus), names: Exchange.groups(codebook: corpus + "/codebook.yaml"), seed: seed)
let articles = try maker.records(bytes: 20_000_000)
try articles.write(to: URL(fileURLWithPath: input))
let megabytes = Double(articles.count) / 1e6

let locale = ["LC_ALL": "C.UTF-8"]
var extract: [Run] = []
var words: [Run] = []
for _ in 0..<5 {
  extract.append(
    try Runner.run(
      [program, "extract", "--codebook", corpus + "/codebook.yaml"], input: input, output: folder + "/records.ndjson",
      environment: locale))
  words.append(try Runner.run(["wc", "-w"], input: input, output: folder + "/words.txt", environment: locale))
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
func line(_ name: String, _ runs: [Run]) -> Double {
  let seconds = median(runs.map(\.seconds))
  let rate = megabytes / seconds
  print(
    String(
      format: "%-14@ %7.2f MB/s   %6.2f s   %6.2f s processor   %6d KiB", name as NSString, rate, seconds,
      median(runs.map(\.processor)), runs.map(\.memory).max() ?? 0))
  return rate
}

print(String(format: "%.1f MB of made articles, seed %llu, one core, medians of 5 in turn", megabytes, seed))
let ours = line("extract", extract)
let theirs = line("wc -w", words)
print(String(format: "extract / wc -w  %.2f", ours / theirs))

let screens = (0..<9).compactMap { _ in FirstScreen.measure([program, corpus]) }
if !screens.isEmpty {
  let time = median(screens.map(\.milliseconds))
  print(String(format: "first screen   %.1f ms, %d bytes (120x40, median of %d)", time, screens[0].bytes, screens.count))
}
