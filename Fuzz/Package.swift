// swift-tools-version: 6.1
import PackageDescription

// Build:  swift build --package-path Fuzz -c release -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
// Run:    Fuzz/.build/release/ExtractorFuzz -max_total_time=600 -max_len=4096 CORPUS_DIRECTORY
//         and DocumentFuzz and NumberFuzz in the same way
let claims: Target.Dependency = .product(name: "Claims", package: "watchd")
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "watchd", path: "..")],
  targets: [
    // Each of two files, so that neither is taken for a script with a main of its own.
    .target(name: "Driver"),
    .executableTarget(name: "ExtractorFuzz", dependencies: ["Driver", claims]),
    .executableTarget(name: "DocumentFuzz", dependencies: ["Driver", claims]),
    .executableTarget(name: "NumberFuzz", dependencies: ["Driver", claims]),
  ],
  swiftLanguageModes: [.v6])
