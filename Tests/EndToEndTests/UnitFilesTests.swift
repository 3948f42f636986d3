import Foundation
import TestSupport
import Testing

/// The units that ship with the project.
@Suite(.serialized) struct UnitFilesTests {
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze")))
  func systemdFindsNothingWrong() throws {
    let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../systemd")
      .standardized
    let units = try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
    #expect(units.count == 3)
    let outcome = try run(["/usr/bin/systemd-analyze", "verify"] + units.map(\.path))
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(outcome.status == 0)
  }
}
