// swift-tools-version: 6.1
import PackageDescription

// Run: swift run --package-path Benchmarks -c release bench
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "watchd", path: "..")],
  targets: [.executableTarget(name: "bench", dependencies: [.product(name: "Claims", package: "watchd")])],
  swiftLanguageModes: [.v6])
