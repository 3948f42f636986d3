import Foundation
import Glibc
import TestSupport
import Testing

/// The log, as those who collect it get it.
struct LogTests {
  @Test(arguments: [true, false])
  func aLogOfJSONIsNothingElse(isOption: Bool) async throws {
    let program = try Program(more: "sources: [{ page: \"http://127.0.0.1:1/\" }]")
    try program.scratch.write("inbox/a.json", "{\"text\": 1}")
    let arguments = ["--once"] + (isOption ? ["--log-format", "json"] : [])
    let environment = isOption ? [:] : ["WATCHD_LOG_FORMAT": "json"]
    let once = try await program.run(arguments, environment: environment)
    let lines = try Text.json(once.errors)
    #expect(lines.contains { $0["level"] as? String == "error" && "\($0["message"] ?? "")".contains("a.json") })
    #expect(lines.allSatisfy { Set($0.keys) == ["time", "level", "message"] }, "\(once.errors)")

    // What is wrong with the configuration, too.
    try program.scratch.write("watchd.yaml", "inbx: []\nsources: [{ page: a }]")
    let wrong = try await program.run(arguments, environment: environment)
    #expect(wrong.status == 78)
    let messages = try Text.json(wrong.errors).map { "\($0["level"] ?? "") \($0["message"] ?? "")" }
    #expect(messages.count == 2 && messages.allSatisfy { $0.hasPrefix("error ") }, "\(wrong.errors)")
    #expect(messages.first?.contains("watchd.yaml:1:1: error: unknown key 'inbx'") == true)
  }

  @Test func anotherFormatIsRefused() async throws {
    let program = try Program()
    let option = try await program.run("--once", "--log-format", "xml")
    #expect(option.status == 64 && option.errors.contains("text or json"), "\(option.errors)")
    let variable = try await program.run(["--once"], environment: ["WATCHD_LOG_FORMAT": "xml"])
    #expect(variable.status == 64 && variable.errors.contains("WATCHD_LOG_FORMAT must be text or json"))
  }
}
