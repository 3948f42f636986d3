/// Which figures are parts of another of their kind, and which are all there are.
extension ArticleSettler {
  /// "787 were in the mine, and 363 of them have been rescued": where the article has no larger figure of the kind, they
  /// are all who are so; of what is so at a moment only where "them" are told right before.
  func markWholes(_ drafts: inout [Draft]) {
    for index in drafts.indices where drafts[index].isOfThem && drafts[index].count.subset {
      let own = drafts[index]
      let isAmongMore = drafts.contains {
        kinds.canonical[$0.kind] == kinds.canonical[own.kind] && value($0) > value(own)
      }
      let isOfTold =
        index > 0 && drafts[index - 1].sentence >= own.sentence - 1 && value(drafts[index - 1]) > value(own)
      if !isAmongMore, isOfTold || !kinds.isLevel[own.kind] { drafts[index].count.subset = false }
    }
  }

  /// "Nine died in Arl and 14 in Beck", "seven died in hospital; 13 bodies lay at the site", where the article has a whole of
  /// the kind that is no less than all of them together.
  func markParts(_ drafts: inout [Draft]) {
    let tellings = drafts.indices.filter { isTold(drafts[$0]) && !drafts[$0].count.subset }
    for whole in Dictionary(grouping: tellings, by: { kinds.canonical[drafts[$0].kind] }).values {
      for list in lists(whole, drafts) {
        for index in parts(list, of: whole, drafts) { drafts[index].count.subset = true }
      }
    }
  }

  /// Which figures of a list are parts: of its first, of another figure of the kind, or none.
  private func parts(_ list: [Int], of all: [Int], _ drafts: [Draft]) -> ArraySlice<Int> {
    let sum = list.reduce(0) { $0 + value(drafts[$1]) }
    // "Five others, two men and three women"
    if list.count > 2, let first = list.first, value(drafts[first]) * 2 == sum { return list.dropFirst() }
    let isListed = list.count > 2 || list.allSatisfy { Self.listed.contains(drafts[$0].construction) }
    let hasWhole = all.contains { other in
      !list.contains(other) && (isListed && drafts[other].count.figure.most >= sum || value(drafts[other]) == sum)
    }
    return hasWhole ? list[...] : []
  }

  /// "At least 39 died. Three French tourists were killed.": they are among them.
  func markNations(_ drafts: inout [Draft]) {
    for index in drafts.indices where drafts[index].isOfNation && isTold(drafts[index]) {
      let own = drafts[index]
      let isAmongAll = drafts.contains {
        !$0.isOfNation && isTold($0) && !$0.count.subset && kinds.canonical[$0.kind] == kinds.canonical[own.kind]
          && value($0) > value(own)
          && ($0.count.population.group == .people
            || own.count.population.group.lies(within: $0.count.population.group))
      }
      if isAmongAll { drafts[index].count.subset = true }
    }
  }

  /// "Up to 80 million people are affected. In Connecticut, 1.4 million …": those of a place are among all, where the
  /// article gives the figure only with its place, and the whole in the headline or the lead, or as a total.
  func markRegions(_ drafts: inout [Draft]) {
    for index in drafts.indices where drafts[index].isOfRegion && isTold(drafts[index]) && !drafts[index].count.subset {
      let own = drafts[index]
      let kin = drafts.filter {
        kinds.canonical[$0.kind] == kinds.canonical[own.kind] && isTold($0) && !$0.count.subset
      }
      guard kin.allSatisfy({ value($0) != value(own) || $0.isOfRegion }), own.sentence > 1 else { continue }
      let isAmongAll = kin.contains {
        !$0.isOfRegion && !$0.isOfNation && !$0.count.increment && value($0) > value(own)
          && ($0.sentence < Self.firstSentences || $0.isTotal)
          && $0.count.population.group == own.count.population.group
      }
      if isAmongAll { drafts[index].count.subset = true }
    }
  }

  /// Headline and lead.
  private static let firstSentences = 2

  /// "16 bodies have yet to be identified": of the dead who were told of.
  func markUnnamed(_ drafts: inout [Draft]) {
    for index in drafts.indices where drafts[index].isUnnamed { drafts[index].count.subset = true }
  }

  /// "He shot a guard and a guest" is a part where the article has a figure for all who were shot.
  func markSumsOfSingles(_ drafts: inout [Draft]) {
    for index in drafts.indices where drafts[index].isSumOfSingles {
      let own = drafts[index]
      let isPart = drafts.contains {
        !$0.isSingle && !$0.isSumOfSingles && isTold($0) && !$0.count.subset
          && kinds.canonical[$0.kind] == kinds.canonical[own.kind] && value($0) > value(own)
      }
      if isPart { drafts[index].count.subset = true }
    }
  }

  /// What reads the items of a list one by one.
  private static let listed: Set = ["place list", "name list", "gapped", "table", "coordination"]

  /// The figures of one kind that a sentence has two or more of; in one voice, for two that dispute are no parts.
  private func lists(_ indices: [Int], _ drafts: [Draft]) -> [[Int]] {
    Dictionary(grouping: indices) { drafts[$0].sentence }.values.filter { list in
      list.count >= 2 && Set(list.map { value(drafts[$0]) }).count + 1 >= list.count
        && Set(list.compactMap { drafts[$0].attribution }).count <= 1
    }
  }
}
