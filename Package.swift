// swift-tools-version: 6.1
import PackageDescription

/// The language rules every target is built with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "watchd",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "watchd", targets: ["watchd"]),
    // For the packages Fuzz and Benchmarks.
    .library(name: "Claims", targets: ["Articles", "Claims"]),
    .library(name: "Watcher", targets: ["Articles", "Rules", "Watcher"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // The steps, in the order of the data; each imports only what stands before it.
    .target(name: "Articles", dependencies: ["CXML2", "CZlib"], swiftSettings: strict),
    .target(name: "Claims", dependencies: ["Articles"], swiftSettings: strict),
    .target(name: "Facts", dependencies: ["Articles", "Claims"], swiftSettings: strict),
    .target(
      name: "Rules",
      dependencies: ["Articles", "Claims", "Facts", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "Watcher",
      dependencies: [
        "Articles", "Claims", "Facts", "Rules", "CCrypto", "CCurl", "CLinux",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "watchd",
      dependencies: [
        "Articles", "Claims", "Facts", "Rules", "Watcher",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    // System libraries: header and module map only. CLinux holds the calls that Glibc's module lacks.
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CLinux"),

    // A loopback server, a directory to work in, and the program as users run it.
    .target(name: "TestSupport", dependencies: ["Watcher"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles"], swiftSettings: strict),
    .testTarget(
      name: "ClaimsTests", dependencies: ["Articles", "Claims"],
      // Read by the tests from where they stand.
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "FactsTests", dependencies: ["Articles", "Claims", "Facts"], swiftSettings: strict),
    .testTarget(
      name: "RulesTests", dependencies: ["Articles", "Claims", "Facts", "Rules"],
      // Read by the tests from where they stand.
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "WatcherTests",
      dependencies: [
        "Articles", "Claims", "Facts", "Rules", "Watcher", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["watchd", "Watcher", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
