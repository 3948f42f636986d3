public import Foundation
import Glibc
import Watcher

/// The watchd that was built beside the tests, run as users run it.
public struct Program: Sendable {
  public struct Outcome: Sendable {
    public var status: Int32
    public var output: String
    public var errors: String
    /// Whether the output, where there is any, ends with a line end.
    public var endsItsLastLine: Bool
  }

  /// Where it runs: its configuration, state and inbox are in here.
  public let scratch: Scratch

  /// Writes the configuration: a state, an inbox, the receivers and one rule for all that changes; or another text.
  public init(
    receivers: String = "[{ name: out, stdout: { format: json } }]", notify: String = "[out]", after: String = "keep",
    configuration: String? = nil, more: String = ""
  ) throws {
    scratch = try Scratch()
    let standing = """
      state: state/watchd.db
      inbox: [{ path: inbox, after: \(after) }]
      receivers: \(receivers)
      rules: [{ name: casualties, claims: "casualties.*", when: [new, changed, conflict], notify: \(notify) }]
      \(more)
      """
    try scratch.write("watchd.yaml", configuration ?? standing)
    try FileManager.default.createDirectory(at: scratch.url("inbox"), withIntermediateDirectories: true)
  }

  private static let path: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (tests as NSString).deletingLastPathComponent + "/watchd"
  }()

  /// Runs to the end.
  public func run(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) async throws
    -> Outcome
  {
    try await run(arguments, input: input, environment: environment)
  }

  public func run(_ arguments: [String], input: String? = nil, environment: [String: String] = [:]) async throws
    -> Outcome
  {
    let running = try start(arguments, input: input, environment: environment)
    return await running.outcome()
  }

  public func start(_ arguments: String..., environment: [String: String] = [:]) throws -> Running {
    try start(arguments, input: nil, environment: environment)
  }

  /// Runs as the user nobody, with the whole scratch directory open to it; nil where only root could do that, or
  /// setpriv(1) isn't there: then the test says that it is skipped.
  public func startAsNobody(_ arguments: String...) throws -> Running? {
    for name in [""] + (FileManager.default.subpaths(atPath: scratch.path) ?? []) {
      chmod(scratch.url(name).path, 0o777)
    }
    return try startWithoutRights(arguments)
  }

  /// The same without opening anything to it.
  public func startWithoutRights(_ arguments: String...) throws -> Running? { try startWithoutRights(arguments) }

  private func startWithoutRights(_ arguments: [String]) throws -> Running? {
    let setpriv = "/usr/bin/setpriv"
    guard getuid() == 0, access(setpriv, X_OK) == 0 else {
      print("skipped: it takes root and \(setpriv) to run watchd as another user")
      return nil
    }
    let nobody = [setpriv, "--reuid=65534", "--regid=65534", "--clear-groups"]
    return try start(arguments, input: nil, environment: ["HOME": scratch.path], through: nobody)
  }

  private func start(
    _ arguments: [String], input: String?, environment: [String: String], through wrapper: [String] = []
  ) throws -> Running {
    let id = UUID().uuidString
    let variables = ProcessInfo.processInfo.environment
      .merging(["WATCHD_CONFIG": scratch.url("watchd.yaml").path]) { $1 }.merging(environment) { $1 }
    let process = try ChildProcess(
      wrapper + [Self.path] + arguments, directory: scratch.path, environment: variables,
      input: try FileHandle(forReadingFrom: try inputFile(input, id)), output: try outputFile("\(id).out"),
      errors: try outputFile("\(id).err"))
    return Running(process, scratch: scratch, id: id)
  }

  private func inputFile(_ text: String?, _ id: String) throws -> URL {
    guard let text else { return URL(fileURLWithPath: "/dev/null") }
    try scratch.write("\(id).in", text)
    return scratch.url("\(id).in")
  }

  private func outputFile(_ name: String) throws -> FileHandle {
    try scratch.write(name, "")
    return try FileHandle(forWritingTo: scratch.url(name))
  }

  /// A run that has not ended yet.
  public final class Running: Sendable {
    private let process: ChildProcess
    private let scratch: Scratch
    private let id: String

    fileprivate init(_ process: ChildProcess, scratch: Scratch, id: String) {
      (self.process, self.scratch, self.id) = (process, scratch, id)
    }

    public var pid: Int32 { process.pid }

    public func signal(_ number: Int32) { kill(pid, number) }

    public var errors: String { scratch.lines("\(id).err").joined(separator: "\n") }
    public var output: String { scratch.lines("\(id).out").joined(separator: "\n") }

    /// Waits for the end; the status of a process that a signal ended is 128 and its number.
    public func outcome() async -> Outcome {
      let status = await process.status()
      let raw = (try? Data(contentsOf: scratch.url("\(id).out"))) ?? Data()
      return Outcome(
        status: status, output: output, errors: errors, endsItsLastLine: raw.last ?? 0x0A == 0x0A)
    }
  }
}

/// Runs a program of the system to its end; answers its status and what it writes.
public func run(_ command: [String], input: Data = Data()) throws -> (status: Int32, output: Data, errors: String) {
  let scratch = try Scratch()
  for (name, bytes) in ["in": input, "out": Data(), "err": Data()] { try scratch.write(name, bytes) }
  let process = try ChildProcess(
    command, input: try FileHandle(forReadingFrom: scratch.url("in")),
    output: try FileHandle(forWritingTo: scratch.url("out")), errors: try FileHandle(forWritingTo: scratch.url("err")))
  let status = process.status() ?? -1
  return (status, try Data(contentsOf: scratch.url("out")), scratch.lines("err").joined(separator: "\n"))
}

/// Waits until something is so, at most for as long as even a busy machine needs; answers whether it is.
public func eventually(_ condition: () throws -> Bool) async rethrows -> Bool {
  for _ in 0..<600 {
    if try condition() { return true }
    try? await Task.sleep(for: .milliseconds(50))
  }
  return try condition()
}
