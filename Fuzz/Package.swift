// swift-tools-version: 6.1
import PackageDescription

// Build:  swift build --package-path Fuzz -c release -Xswiftc -sanitize=fuzzer
// Run:    Fuzz/.build/release/ExtractorFuzz -max_total_time=600 -max_len=4096 CORPUS_DIRECTORY
let claims: Target.Dependency = .product(name: "Claims", package: "watchd")
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "watchd", path: "..")],
  targets: [
    .executableTarget(name: "ExtractorFuzz", dependencies: [claims]),
    .executableTarget(name: "NumberFuzz", dependencies: [claims]),
  ],
  swiftLanguageModes: [.v6])
