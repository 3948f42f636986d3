// swift-tools-version: 6.1
import PackageDescription

// Run: swift run --package-path Benchmarks -c release bench
//      swift run --package-path Benchmarks -c release growth 200000
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "watchd", path: "..")],
  targets: [
    .executableTarget(name: "bench", dependencies: [.product(name: "Claims", package: "watchd")]),
    .executableTarget(name: "growth", dependencies: [.product(name: "Watcher", package: "watchd")]),
  ],
  swiftLanguageModes: [.v6])
