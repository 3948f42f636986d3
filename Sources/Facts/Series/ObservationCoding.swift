import Articles
import Claims

// What is stored by the million leaves out what follows from the rest, and what most have alike. All of it is read, too,
// where it stands: older states have it.
extension Observation {
  private enum CodingKeys: CodingKey {
    case article, claim, value, modality, subset, origin, saidBy, official, time, arrived, place, group, places, country
    case reach, voices, prominence, mayBeDead, arrives, corrects, mentions, byHand, isDated, course, isByPlace,
      confidence
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    func encode<Content: Encodable & Equatable>(_ content: Content, _ key: CodingKeys, unless usual: Content) throws {
      if content != usual { try container.encode(content, forKey: key) }
    }
    let usual = Observation(
      article: article, claim: claim, value: value, modality: modality, origin: origin, official: false, time: time,
      arrived: arrived)
    try container.encode(article, forKey: .article)
    try container.encode(claim, forKey: .claim)
    try container.encode(value, forKey: .value)
    try container.encode(origin, forKey: .origin)
    try container.encode(time, forKey: .time)
    try container.encode(arrived, forKey: .arrived)
    try encode(modality, .modality, unless: .asserted)
    try encode(subset, .subset, unless: usual.subset)
    try encode(saidBy, .saidBy, unless: usual.saidBy)
    try encode(official, .official, unless: usual.official)
    try container.encodeIfPresent(place, forKey: .place)
    try container.encodeIfPresent(group, forKey: .group)
    try encode(places, .places, unless: usual.places)
    try container.encodeIfPresent(country, forKey: .country)
    try encode(reach, .reach, unless: usual.reach)
    try encode(voices, .voices, unless: usual.voices)
    try encode(prominence, .prominence, unless: usual.prominence)
    try encode(mayBeDead, .mayBeDead, unless: usual.mayBeDead)
    try encode(isArrival, .arrives, unless: usual.isArrival)
    try encode(corrects, .corrects, unless: usual.corrects)
    try encode(mentions, .mentions, unless: usual.mentions)
    try encode(isByHand, .byHand, unless: usual.isByHand)
    try encode(isDated, .isDated, unless: usual.isDated)
    try container.encodeIfPresent(course, forKey: .course)
    try container.encodeIfPresent(isByPlace, forKey: .isByPlace)
    try encode(confidence, .confidence, unless: usual.confidence)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func decode<Content: Decodable>(_ content: inout Content, _ key: CodingKeys) throws {
      if let stored = try container.decodeIfPresent(Content.self, forKey: key) { content = stored }
    }
    self.init(
      article: try container.decode(Int64.self, forKey: .article),
      claim: try container.decode(Int.self, forKey: .claim),
      value: try container.decode(Value.self, forKey: .value),
      modality: try container.decodeIfPresent(Modality.self, forKey: .modality) ?? .asserted,
      origin: try container.decode(String.self, forKey: .origin), official: false,
      time: try container.decode(Timestamp.self, forKey: .time),
      arrived: try container.decode(Timestamp.self, forKey: .arrived))
    try decode(&subset, .subset)
    try decode(&saidBy, .saidBy)
    try decode(&official, .official)
    place = try container.decodeIfPresent(String.self, forKey: .place)
    group = try container.decodeIfPresent(Group.self, forKey: .group)
    try decode(&places, .places)
    country = try container.decodeIfPresent(String.self, forKey: .country)
    try decode(&reach, .reach)
    try decode(&voices, .voices)
    try decode(&prominence, .prominence)
    try decode(&mayBeDead, .mayBeDead)
    try decode(&isArrival, .arrives)
    try decode(&corrects, .corrects)
    try decode(&mentions, .mentions)
    try decode(&isByHand, .byHand)
    try decode(&isDated, .isDated)
    course = try container.decodeIfPresent(Kind.Course.self, forKey: .course)
    isByPlace = try container.decodeIfPresent(Bool.self, forKey: .isByPlace)
    try decode(&confidence, .confidence)
  }
}
