import Foundation
import Glibc
import TestSupport
import Testing
import Watcher

@Suite struct ChildProcessTests {
  @Test func itRunsWhereAndWithWhatItIsGiven() throws {
    let scratch = try Scratch()
    try scratch.write("out", "")
    let kept = try FileHandle(forReadingFrom: scratch.url("out"))
    let process = try ChildProcess(
      ["/bin/sh", "-c", "pwd; echo $WORD; cat; ls /proc/self/fd | wc -l; exit 3"], directory: scratch.path,
      environment: ["WORD": "a b", "PATH": "/usr/bin:/bin"], output: try FileHandle(forWritingTo: scratch.url("out")))
    #expect(process.status() == 3)
    // The standard streams, and the one by which ls reads.
    #expect(scratch.lines("out") == [scratch.path, "a b", "4"])
    try kept.close()
  }

  @Test func aSignalEndsIt() async throws {
    let process = try ChildProcess(["/bin/sleep", "60"])
    #expect(process.status(within: 0.05) == nil)
    kill(process.pid, SIGKILL)
    #expect(await process.status() == 137)
  }

  @Test func whatIsNotThereIsAnError() {
    #expect(throws: POSIXError.self) { try ChildProcess(["/nowhere/program"]) }
  }
}
