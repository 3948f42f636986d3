public import Articles

/// A test that people write for their rules: documents in the order of their arrival, and the alerts that they give.
public struct RuleTest: Sendable {
  /// What is taken.
  public enum Document: Sendable {
    /// A file, as the test names it from where it stands.
    case file(String)
    case text(String, Metadata)
  }

  public var name: String
  public var documents: [Document]
  /// All of them, in their order.
  public var alerts: [ExpectedAlert]
}

/// What a test says of one alert; what it doesn't say may be anything.
public struct ExpectedAlert: Sendable {
  /// Where the test says so.
  public var place: Place
  var fields: [(field: Field, pattern: Glob)]

  enum Field: String, CaseIterable {
    case rule, severity, kind, change, group, place, from, to, attribution, outlet, story, message

    /// What the alert has there, each way in which it may be written.
    func texts(_ alert: AlertMessage) -> [String] {
      switch self {
      case .rule: [alert.rule]
      case .severity: [alert.severity]
      case .kind: [alert.kind]
      case .change: [alert.change]
      case .group: [alert.population?.group].compactMap(\.self)
      case .place: [alert.place].compactMap(\.self)
      case .from: Field.texts(alert.from)
      case .to: Field.texts(alert.to)
      case .attribution: [alert.attribution].compactMap(\.self)
      case .outlet: [alert.outlet].compactMap(\.self)
      case .story: [alert.story.title]
      case .message: [alert.message]
      }
    }

    /// "1,150" and 1150, "closed until 3 May" and closed.
    private static func texts(_ value: AlertMessage.Value?) -> [String] {
      let number = value?.value.map { Int64(exactly: $0).map(String.init) ?? "\($0)" }
      return [value?.text, number, value?.state].compactMap(\.self)
    }
  }

  /// What of the alert is not as the test says: "to: 31, not 26". Empty where all is.
  public func differences(from alert: AlertMessage) -> [String] {
    fields.compactMap { field, pattern in
      let found = field.texts(alert)
      guard !found.contains(where: pattern.matches) else { return nil }
      return "\(field.rawValue): \(found.first ?? "nothing"), not \(pattern)"
    }
  }

  /// As the test has it: "rule: casualties, to: 31".
  public var words: String {
    fields.isEmpty ? "any" : fields.map { "\($0.field.rawValue): \($0.pattern)" }.joined(separator: ", ")
  }
}

/// A file of tests for rules.
public struct RuleTests: Sendable {
  /// The configuration that they are about, as the file names it from where it stands; nil leaves it to the command
  /// line.
  public var configuration: String?
  public var tests: [RuleTest] = []

  /// Reads a file; nil where a diagnostic is an error.
  public static func read(_ file: SourceFile) -> (tests: RuleTests?, diagnostics: [Diagnostic]) {
    var reader = RuleTestReader()
    reader.read(file)
    return (reader.reader.failed ? nil : reader.tests, reader.reader.diagnostics)
  }
}

private struct RuleTestReader {
  var reader = Reader()
  var tests = RuleTests()

  mutating func read(_ file: SourceFile) {
    var duplicates: [Diagnostic] = []
    do throws(Diagnostic) {
      let root = try Item.parse(file, duplicates: &duplicates)
      reader.report(duplicates)
      let place = Place(file: file.path, line: 1, column: 1)
      guard let root else { return reader.error(place, "the file is empty; list tests under 'tests'") }
      guard let fields = reader.fields(root, of: "a file of tests", allowed: ["config", "tests"]) else { return }
      tests.configuration = reader.path(fields["config"], "config")
      guard let list = reader.required("tests", of: fields, at: place, "a file of tests needs 'tests', a list of them")
      else { return }
      tests.tests = reader.list(list, of: "tests").compactMap { readTest($0) }
    } catch {
      reader.report(duplicates + [error])
    }
  }

  private mutating func readTest(_ item: Item) -> RuleTest? {
    guard let fields = reader.fields(item, of: "a test", allowed: ["name", "documents", "alerts"]) else { return nil }
    let name = reader.text(reader.required("name", of: fields, "a test needs 'name'"), "name")
    let documents = reader.required("documents", of: fields, "a test needs 'documents', in the order of their arrival")
    let alerts = reader.required(
      "alerts", of: fields, "a test needs 'alerts', those that are to fire, in their order; [] where none is")
    guard let name, let documents, let alerts else { return nil }
    return RuleTest(
      name: name, documents: reader.oneOrMore(documents).compactMap { readDocument($0) },
      alerts: reader.list(alerts, of: "alerts").compactMap { readAlert($0) })
  }

  private mutating func readDocument(_ item: Item) -> RuleTest.Document? {
    guard case .mapping = item.content else { return reader.path(item, "a document").map { .file($0) } }
    let keys = ["text", "title", "outlet", "published", "url"]
    guard let fields = reader.fields(item, of: "a document", allowed: keys),
      let text = reader.text(
        reader.required("text", of: fields, "a document needs 'text', or is the path of a file"), "text")
    else { return nil }
    let published = reader.parsed(fields["published"], "published", "a time such as 2025-05-12 or 2025-05-12T10:00Z") {
      Timestamp(iso8601: $0)
    }
    return .text(
      text,
      Metadata(
        title: reader.text(fields["title"], "title"), outlet: reader.text(fields["outlet"], "outlet"),
        url: reader.webURL(fields["url"], "url"), published: published))
  }

  private mutating func readAlert(_ item: Item) -> ExpectedAlert? {
    let allowed = ExpectedAlert.Field.allCases
    guard let fields = reader.fields(item, of: "an alert", allowed: allowed.map(\.rawValue)) else { return nil }
    return ExpectedAlert(
      place: item.place,
      fields: allowed.compactMap { field in
        reader.text(fields[field.rawValue], field.rawValue).map { (field, Glob($0, ignoringCase: true)) }
      })
  }
}
