internal import ArgumentParser
internal import Articles
internal import Foundation
internal import Glibc
internal import Logging
internal import Rules
internal import Watcher

/// Which configuration a command works with.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    name: .long, help: "The configuration; else $WATCHD_CONFIG, ~/.config/watchd/watchd.yaml, /etc/watchd/watchd.yaml.")
  var config: String?

  /// Reads the configuration, or ends the command: with every diagnostic on standard error.
  ///
  /// - Parameters:
  ///   - warnings: whether they are of concern to the command; what only looks at the state leaves them out.
  ///   - secrets: whether the command sends something.
  func load(warnings: Bool = true, secrets: Bool = false) throws -> Configuration {
    let path = try located()
    guard let configuration = try configuration(at: path, warnings: warnings, secrets: secrets) else {
      throw ExitCode.invalidConfiguration
    }
    return configuration
  }

  func located() throws -> String {
    do {
      return try ConfigurationFile.path(named: config)
    } catch {
      throw failure(error.description, .invalidConfiguration)
    }
  }

  /// The configuration, after its diagnostics were printed; nil where one of them is an error.
  ///
  /// - Parameters:
  ///   - disk: whether the directories that it names are looked at, too.
  ///   - report: gets the diagnostics.
  func configuration(
    at path: String, warnings: Bool = true, secrets: Bool = true, disk: Bool = false,
    report: Diagnostic.Report = { printError($0.description) }
  ) throws -> Configuration? {
    do {
      let reading = try ConfigurationFile.read(path, secrets: secrets)
      for diagnostic in reading.diagnostics where warnings || diagnostic.severity == .error {
        report(diagnostic)
      }
      if disk { for warning in reading.diskWarnings { report(warning) } }
      return reading.configuration
    } catch {
      throw failure(error.description, .invalidConfiguration)
    }
  }
}

/// How a command prints what the state holds.
struct ReportOptions: ParsableArguments {
  @OptionGroup var configuration: ConfigurationOptions

  @Option(name: .long, help: "The state's database, in place of the configuration's.")
  var state: String?

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(name: .shortAndLong, help: "How many at most; all of them without it.")
  var limit: Int?

  /// Opens the state to read from it, and runs `body`.
  ///
  /// - Parameter ofAnyAge: whether one that an older watchd wrote will do.
  func read(ofAnyAge: Bool = false, _ body: (State) throws -> Void) throws {
    let path = try state ?? ConfigurationFile.existingStatePath(of: configuration.load(warnings: false))
    try reportingStateErrors { try body(try State.reading(path: path, ofAnyAge: ofAnyAge)) }
  }

  /// Opens the state to change it, also where a daemon has it in use, and runs `body`.
  func edit(_ body: (State) throws -> Void) throws {
    let path = try state ?? ConfigurationFile.existingStatePath(of: configuration.load(warnings: false))
    try reportingStateErrors { try body(try State.sharing(path: path)) }
  }
}

extension ReportOptions {
  /// Opens the state alone to make an edit, and lists what it gives.
  func change<L: Line>(_ body: (Pipeline, Timestamp) throws -> [L]) throws {
    let configuration = try configuration.load(warnings: false)
    let path = state ?? ConfigurationFile.existingStatePath(of: configuration)
    try reportingStateErrors {
      let pipeline = Pipeline(state: try State.existing(path: path), configuration: configuration)
      try printLines(body(pipeline, .now), asJSON: json)
    }
  }
}

extension Diagnostic {
  /// What becomes of diagnostics.
  typealias Report = @Sendable (Diagnostic) -> Void
}

extension ExitCode {
  // sysexits(3)
  static let usage = ExitCode(64)
  static let badData = ExitCode(65)
  static let noInput = ExitCode(66)
  static let internalError = ExitCode(70)
  static let inputOutput = ExitCode(74)
  static let tryAgain = ExitCode(75)
  static let invalidConfiguration = ExitCode(78)
}

/// Says what is wrong on standard error, and answers the exit code to throw.
func failure(_ message: String, _ code: ExitCode) -> ExitCode {
  printError("watchd: error: \(message)")
  return code
}

func printError(_ line: String) { writeBytes(Array("\(line.escapingControls())\n".utf8), to: STDERR_FILENO) }

/// Prints a line of data.
func printLine(_ line: String) { writeBytes(Array("\(line.escapingControls())\n".utf8), to: STDOUT_FILENO) }

/// Writes all of it, or ends the program: the disk is full, or who was to read it has gone.
func writeBytes(_ bytes: [UInt8], to descriptor: Int32) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno != EINTR {
      let reason = String(cString: strerror(errno))
      // Nobody is left to tell; the command ends with its own code.
      if descriptor == STDERR_FILENO { return }
      printError("watchd: error: the output cannot be written: \(reason)")
      exit(ExitCode.inputOutput.rawValue)
    }
    rest = rest.dropFirst(max(0, count))
  }
}

/// Runs a command's work, and says what is wrong where it is the state, or what is asked of it.
func reportingStateErrors(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as StateError {
    throw failure(error.description, ExitCode(error.exitCode))
  } catch let error as EditError {
    throw failure(error.description, .noInput)
  }
}

/// JSON as commands print it.
func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
