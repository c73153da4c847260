// swift-tools-version: 6.2
import PackageDescription

// The last: types are put together by calls, not by their mangled names, for which the runtime scans 7,200 conformances each.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .treatAllWarnings(as: .error),
  .unsafeFlags(["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"]),
]

let package = Package(
  name: "visavis",
  products: [.executable(name: "visavis", targets: ["visavis"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.0"..<"5.0.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .target(
      name: "Core",
      dependencies: [.product(name: "Crypto", package: "swift-crypto"), .product(name: "Yams", package: "Yams")],
      resources: [.embedInCode("Lexicon/Tables")],
      swiftSettings: strict),
    .target(
      name: "Archive", dependencies: ["Core", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),
    .target(
      name: "CTerminal",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "TUI", dependencies: ["Core", "Archive", "CTerminal"], swiftSettings: strict),
    .executableTarget(name: "ptyprobe", dependencies: ["TUI"], path: "Tests/ptyprobe", swiftSettings: strict),
    .executableTarget(
      name: "visavis",
      dependencies: [
        "Core", "Archive", "TUI", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "bench", path: "Tests/Bench", swiftSettings: strict),
    .testTarget(name: "CoreTests", dependencies: ["Core"], swiftSettings: strict),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive"], swiftSettings: strict),
    .testTarget(name: "TUITests", dependencies: ["TUI", "ptyprobe"], swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["visavis"], swiftSettings: strict),
  ]
)
