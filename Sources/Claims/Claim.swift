/// One statement of one article, with its evidence.
public struct Claim: Sendable, Hashable, Codable {
  /// What the claim is about, dotted: `casualties.killed`, `status.airport`, `statement`.
  public var kind: String
  public var content: Content
  /// Who says so, in the words of the text.
  public var attribution: String?
  public var modality: Modality
  /// Where the text says it is, in its words.
  public var place: String?
  /// The day the figure is of, as ISO 8601, where the text says so: "as of Friday", "the ministry said on Friday".
  public var asOf: String?
  /// UTF-8 byte offsets in the article's text: from the figure to the words that make it a claim of this kind.
  public var span: Range<Int>
  /// UTF-8 byte offsets of the sentence around it.
  public var sentence: Range<Int>
  /// 0 to 1: the share of claims like this one that are right; 0 where a person has found it wrong.
  public var confidence: Double
  /// The name of the construction that it was read by: `subject`, `toll`; nil where it was not read of a text.
  public var construction: String?

  /// What a claim says.
  public enum Content: Sendable, Hashable, Codable {
    case count(Count)
    case status(Status)
    case statement(Statement)
  }

  public init(
    kind: String, content: Content, attribution: String? = nil, modality: Modality = .asserted, place: String? = nil,
    asOf: String? = nil, span: Range<Int>, sentence: Range<Int>, confidence: Double, construction: String? = nil
  ) {
    self.kind = kind
    self.content = content
    self.attribution = attribution
    self.modality = modality
    self.place = place
    self.asOf = asOf
    self.span = span
    self.sentence = sentence
    self.confidence = confidence
    self.construction = construction
  }
}

extension Claim {
  /// The construction of a claim that a person has made.
  public static let byHand = "by hand"
}

/// How many of whom.
public struct Count: Sendable, Hashable, Codable {
  public var figure: Figure
  public var population: Population
  /// Part of a larger count in the same article ("of whom", "including").
  public var subset: Bool
  /// An addition to an earlier total ("17 more bodies").
  public var increment: Bool
  /// Those counted may be among the dead, too: who was shot is hurt, or dead. Nil is no.
  public var mayBeDead: Bool?
  /// How figures of its kind move and which group they are kept under, where the kind is one of a configuration; nil where
  /// it is built in, and known by its name.
  public var own: OwnKind?
  /// Of what the figure is a number, in the words of the text: "$", "kilometres", "people". Given for plain quantities.
  public var unit: String?

  public init(
    figure: Figure, population: Population, subset: Bool = false, increment: Bool = false, unit: String? = nil
  ) {
    self.figure = figure
    self.population = population
    self.subset = subset
    self.increment = increment
    self.unit = unit
  }
}

/// What later steps have to know of a kind that only the configuration knows.
public struct OwnKind: Sendable, Hashable, Codable {
  public var course: Kind.Course
  public var group: Group
  /// Its figures with a place are of that place alone. Nil is no.
  public var isByPlace: Bool?

  public init(course: Kind.Course, group: Group, isByPlace: Bool? = nil) {
    self.course = course
    self.group = group
    self.isByPlace = isByPlace
  }
}

/// The state of something that has no figure: an airport, a curfew, a government.
public struct Status: Sendable, Hashable, Codable {
  /// "closed", "declared", "resigned".
  public var state: String
  /// When it ends, in the words of the text.
  public var until: String?
  /// The last day it holds, as ISO 8601, where the text names it or a length that can be counted from its publication.
  public var ends: String?

  public init(state: String, until: String? = nil, ends: String? = nil) {
    self.state = state
    self.until = until
    self.ends = ends
  }
}

/// What somebody said.
public struct Statement: Sendable, Hashable, Codable {
  /// The best name the text has for who says it: "Kassym-Jomart Tokayev" where the sentence has "he".
  public var speaker: String?
  public var quote: String
  /// Quotation marks stand around it.
  public var direct: Bool
  /// The words that stand for the speaker at this place: "he", "the ministry".
  public var mention: String?

  public init(speaker: String?, quote: String, direct: Bool, mention: String? = nil) {
    self.speaker = speaker
    self.quote = quote
    self.direct = direct
    self.mention = mention
  }

  /// The speaker as one can tell him both from the text and without it: "he – Kassym-Jomart Tokayev" where the words beside
  /// the quotation and the name have no word in common, else the name.
  public var speakerInFull: String? {
    guard let speaker, let mention else { return speaker ?? mention }
    let name = Set(speaker.lowercased().split(separator: " "))
    let isNamed = mention.lowercased().split(separator: " ").contains { name.contains($0) }
    return isNamed ? speaker : mention + " – " + speaker
  }
}

/// How the text holds a claim.
public enum Modality: String, Sendable, Hashable, Codable, CaseIterable {
  case asserted, feared, expected, denied, retracted
  /// An earlier figure that the text presents as superseded, or another happening in the past.
  case historical
  case hypothetical
}
