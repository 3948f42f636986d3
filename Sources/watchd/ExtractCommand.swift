internal import ArgumentParser
internal import Articles
internal import Claims
internal import Dispatch
internal import Facts
internal import Foundation
internal import Glibc
internal import Rules
internal import Synchronization

/// The claims of documents.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Prints the claims of documents.",
    discussion: """
      Without a file, the document is read from standard input. In a terminal the text is shown with its claims marked,
      and the claims below it; otherwise, and with --json, each claim is a line of JSON.
      With --jsonl, each line of standard input is {"id","text"}, with "published" where it is known, and a line
      {"id","claims":[…]} is printed for each, in the same order.
      """)

  @Option(help: "A configuration whose kinds are read as well.")
  var config: String?

  @Argument(help: "Documents to read.")
  var files: [String] = []

  @Flag(help: "Read lines of JSON from standard input and print a line of JSON for each.")
  var jsonl = false

  @Flag(help: "Print the claims as lines of JSON, in a terminal too.")
  var json = false

  @Flag(help: "Every quantity of the text instead of its claims.")
  var quantities = false

  @Flag(help: "What is said in the text, quoted or reported, instead of its claims.")
  var statements = false

  @Flag(help: "Every number of the text, with the claim it became, or why it became none, instead of the claims.")
  var explain = false

  func validate() throws {
    if [quantities, statements, explain].count(where: { $0 }) > 1 {
      throw ValidationError("--quantities, --statements and --explain exclude each other.")
    }
    if explain, jsonl { throw ValidationError("--explain reads documents: it does not go with --jsonl.") }
    if jsonl, !files.isEmpty { throw ValidationError("--jsonl reads standard input: name no files with it.") }
  }

  func run() throws {
    let extractor = quantities ? Extractor() : Extractor(kinds: Kind.builtIn + (try configuredKinds()))
    let extract = extraction(extractor)
    if jsonl { return try extractLines(extract) }
    let names = files.isEmpty ? [nil] : files.map(Optional.some)
    var exitCode: ExitCode?
    for name in names {
      do {
        let document =
          try name.map { try documentFile(at: $0) }
          ?? Document(bytes: Array(FileHandle.standardInput.readDataToEndOfFile()), name: "standard input")
        guard let article = try document.read().article?.withHeadlineInText() else {
          printError("watchd: error: \(document.name): holds only an address: fetch it first, or let watchd watch it")
          exitCode = .badData
          continue
        }
        let found = extract(article.text, article.published)
        if let language = found.unsupportedLanguage {
          printError("watchd: note: \(document.name): language \"\(language)\" is not supported")
        }
        if explain {
          try showNumbers(extractor.explanation(of: article.text, published: article.published), article)
        } else {
          show(found.claims, article)
        }
      } catch let error as DocumentError {
        printError("watchd: error: \(error)")
        exitCode = .badData
      } catch {
        printError("watchd: error: \(error)")
        exitCode = .noInput
      }
    }
    if let exitCode { throw exitCode }
  }

  /// What is taken from a text, by the flags.
  private func extraction(_ extractor: Extractor) -> @Sendable ([UInt8], Timestamp?) -> Extractor.Extraction {
    let lister = QuantityLister()
    guard quantities || statements else {
      return { text, published in extractor.extraction(of: text, published: published) }
    }
    return { [quantities] text, _ in
      let claims = quantities ? lister.claims(in: text) : extractor.statements(in: text)
      return Extractor.Extraction(
        claims: claims, unsupportedLanguage: claims.isEmpty ? extractor.unsupportedLanguage(of: text) : nil)
    }
  }

  private func configuredKinds() throws -> [Kind] {
    guard config != nil else { return [] }
    var options = ConfigurationOptions()
    options.config = config
    return try options.load(warnings: false).kinds
  }

  // MARK: Lines

  /// How many bytes of text are read before their claims are looked for, on all cores.
  private static let batchSize = 1 << 18

  private func extractLines(_ extract: @Sendable ([UInt8], Timestamp?) -> Extractor.Extraction) throws {
    var batch: [TextLine] = []
    var size = 0
    var unread: [String: Int] = [:]
    let exitCode = readTextLines { item, _, _ in
      batch.append(item)
      size += item.text.count
      guard size >= Self.batchSize else { return }
      unread.merge(extractBatch(batch, extract), uniquingKeysWith: +)
      (batch, size) = ([], 0)
    }
    unread.merge(extractBatch(batch, extract), uniquingKeysWith: +)
    for (language, texts) in unread.sorted(by: { $0.key < $1.key }) {
      let count = texts == 1 ? "1 text" : "\(texts) texts"
      printError("watchd: note: \(count): language \"\(language)\" is not supported")
    }
    if let exitCode { throw exitCode }
  }

  /// Prints the claims of texts in their order, each core reading a part of them.
  ///
  /// - Returns: how many texts are in languages that are not read.
  private func extractBatch(
    _ batch: [TextLine], _ extract: @Sendable ([UInt8], Timestamp?) -> Extractor.Extraction
  ) -> [String: Int] {
    let cores = max(1, min(batch.count, ProcessInfo.processInfo.activeProcessorCount))
    let parts = Mutex([ClaimJSON](repeating: ClaimJSON(), count: cores))
    let unread = Mutex<[String: Int]>([:])
    DispatchQueue.concurrentPerform(iterations: cores) { part in
      var out = ClaimJSON()
      for item in batch[batch.count * part / cores..<batch.count * (part + 1) / cores] {
        let found = extract(item.text, item.published)
        if let language = found.unsupportedLanguage { unread.withLock { $0[language, default: 0] += 1 } }
        out.appendLine(id: item.id, claims: found.claims, in: item.text)
      }
      parts.withLock { [out] in $0[part] = out }
    }
    for var part in parts.withLock({ $0 }) { flush(&part) }
    return unread.withLock { $0 }
  }

  private func flush(_ out: inout ClaimJSON) {
    writeBytes(out.bytes, to: STDOUT_FILENO)
    out.clear()
  }

  // MARK: People

  private func show(_ claims: [Claim], _ article: Article) {
    guard isatty(STDOUT_FILENO) == 1, !json else {
      var out = ClaimJSON()
      for claim in claims { out.appendLine(claim, in: article.text) }
      flush(&out)
      return
    }
    print(marked(article.text, claims.map(\.span)))
    print("")
    for (index, claim) in claims.enumerated() { print("[\(index + 1)] \(ExtractCommand.line(claim))") }
    if claims.isEmpty { print("no claims") }
  }

  /// Each number with what became of it.
  private func showNumbers(_ reports: [NumberReport], _ article: Article) throws {
    let lines = reports.map { NumberLine($0, in: article.text) }
    if isatty(STDOUT_FILENO) == 1, !json {
      printTable(["NUMBER", "READ AS", "CLAIM", "SENTENCE"], lines.map(\.row))
    } else {
      for line in lines { try printLine(watchd.json(line)) }
    }
  }

  /// The text with its claims in reverse video and their numbers behind them.
  private func marked(_ text: [UInt8], _ spans: [Range<Int>]) -> String {
    var out: [UInt8] = []
    var at = 0
    for (index, span) in spans.enumerated() where span.lowerBound >= at && span.upperBound <= text.count {
      out += text[at..<span.lowerBound] + Array("\u{1B}[7m".utf8) + text[span] + Array("\u{1B}[0m[\(index + 1)]".utf8)
      at = span.upperBound
    }
    return String(decoding: out + text[at...], as: UTF8.self)
  }

  /// "casualties.killed  at least 18 police officers · says the interior ministry · denied · 0.96"
  static func line(_ claim: Claim) -> String {
    var parts: [String] = []
    switch claim.content {
    case .count(let count):
      let whom = count.population.text ?? count.unit ?? count.population.group.rawValue
      parts.append("\(Value.figure(count.figure).words) \(whom)")
      if count.subset { parts.append("part of a larger count") }
      if count.increment { parts.append("in addition") }
    case .status(let status):
      parts.append(status.state + (status.until.map { " until \($0)" } ?? ""))
    case .statement(let statement):
      parts.append(statement.direct ? "“\(statement.quote)”" : statement.quote)
    }
    if let place = claim.place { parts.append(place) }
    if let attribution = claim.attribution { parts.append("says \(attribution)") }
    if let asOf = claim.asOf { parts.append("as of \(asOf)") }
    if claim.modality != .asserted { parts.append(claim.modality.rawValue) }
    if let construction = claim.construction { parts.append(construction) }
    parts.append(String((claim.confidence * 100).rounded() / 100))
    return "\(claim.kind)  " + parts.joined(separator: " · ")
  }
}
