extension Kind {
  /// Things that have states.
  static let statuses: [Kind] = [
    Kind(
      "status.airport", subjects: ["airport", "airports", "airfield", "airspace"],
      StatusDefinition.State(
        "reopened", isOfWhole: true, "S _ reopened|reopens|reopen|reopening", "reopened|reopens|reopen|reopening _ S",
        "S _ resumed|resumes _ operations|flights", "S is|was|are open again"),
      StatusDefinition.State(
        "retaken", isOfWhole: true, "S _ back under _ control", "S _ back in _ hands",
        "S _ retaken|recaptured|regained|secured",
        "retook|retaken|recaptured|regained _ S", "regained|retook control of _ S"),
      .closed(
        "S _ shuttered|grounded", "S _ suspended|suspends|halted _ operations|flights",
        "operations|flights at _ S _ suspended|halted|stopped"),
      StatusDefinition.State(
        "seized", "S _ seized|captured|occupied|stormed|overrun",
        "seized|seize|seizes|captured|capture|captures|occupied|stormed|storm _ S", "took|taken|take control of _ S",
        "S _ taken over", "took over _ S")),

    Kind(
      "status.flights", subjects: ["flights", "air traffic", "air travel", "arrivals and departures"],
      StatusDefinition.State(
        "resumed", isOfWhole: true, "S _ resumed|resume|resumes|restored", "resumed|resume|resumes|restored _ S"),
      StatusDefinition.State(
        "suspended", "S _ cancelled|canceled|suspended|halted|grounded|stopped|scrapped",
        "cancelled|canceled|suspended|suspends|suspending|halted|grounded|cancels|cancel|cancelling|canceling|scrapped|scraps _ S"
      )),

    Kind(
      "status.border", subjects: ["border", "borders", "border crossing", "border crossings", "frontier", "crossing"],
      StatusDefinition.State(
        "reopened", isOfWhole: true, "S _ reopened|reopens|reopen", "reopened|reopens|reopen|reopening _ S"),
      .closed("S _ sealed", "sealed|seals|sealing _ S")),

    Kind(
      "status.emergency",
      subjects: [
        "state of emergency", "states of emergency", "emergency rule", "martial law", "state of siege",
        "public emergency",
      ], told: "state of emergency",
      StatusDefinition.State(
        "lifted", isOfWhole: true, "S _ lifted|ended|revoked|rescinded|expired",
        "lifted|lifts|lift|ended|ends|revoked|rescinded|lifting|ending _ S",
        "S _ ends|expires", "S is|was over"),
      StatusDefinition.State(
        "extended", "S _ extended|prolonged", "extended|extends|extend|prolonged|prolongs|extending _ S",
        "extension of _ S"),
      StatusDefinition.State(
        "declared", "S _ declared|imposed|introduced|announced|proclaimed|decreed",
        "declared|declares|declare|declaring|imposed|imposes|imposing|introduced|introduces|announced|announces|proclaimed|proclaims|decreed|signed|issued _ S",
        "declaration|introduction of _ S", "S is|was|remains|are in force|effect|place", "S remains|runs|continues",
        "under _ S")),

    Kind(
      "status.curfew", subjects: ["curfew", "curfews", "lockdown", "lockdowns"],
      StatusDefinition.State(
        "lifted", isOfWhole: true, "S _ lifted|ended|eased|relaxed|revoked",
        "lifted|lifts|lift|ended|eased|relaxed|lifting|easing _ S",
        "S _ ends|expires", "S is|was over"),
      StatusDefinition.State("extended", "S _ extended|prolonged", "extended|extends|extend|prolonged|extending _ S"),
      StatusDefinition.State(
        "imposed", "S _ imposed|declared|installed|introduced|announced|ordered|enforced|enacted|clamped",
        "set|sets|setting|enacted|enact|enacts|enacting|clamped|imposed|imposes|impose|imposing|declared|declares|declaring|announced|announces|introduced|introduces|ordered|orders|enforced _ S",
        "S is|was|are|were|remains in force|effect|place", "S followed", "under _ S", "S begins|began",
        "put _ under _ S")),

    Kind(
      "status.government",
      subjects: ["government", "cabinet"],
      StatusDefinition.State(
        "sacked", "S _ dismissed|sacked|fired|ousted|toppled|overthrown",
        "dismissed|sacked|fired|ousted|toppled|overthrew|dissolved _ S"),
      StatusDefinition.State(
        "resigned", "S _ resigned|resigns|quit|quits", "S _ stepped|steps down",
        "S _ tendered|submitted|offered|handed _ resignation",
        "resignation of _ S", "accepted|accepts|announced|announces _ resignation of _ S", "S 's resignation",
        "S collapsed|collapses"),
      StatusDefinition.State(
        "appointed", "new S _ appointed|formed|named|sworn", "appointed|appoints|named _ new S", "formed _ new S")),

    Kind(
      "status.internet",
      subjects: [
        "internet", "internet access", "internet connection", "internet service", "internet services",
        "mobile internet",
        "access to the internet", "online access", "telephone lines", "communications",
      ],
      StatusDefinition.State("partially restored", "S _ partially|partly restored", "partially|partly restored _ S"),
      StatusDefinition.State(
        "restored", isOfWhole: true, "S _ restored|back", "restored|restores|restoring|resumed _ S",
        "restoration of _ S",
        "S _ came|comes back"),
      StatusDefinition.State(
        "cut", "S _ cut|blocked|down|dropped|lost|disrupted|disabled|severed|jammed|suspended|shut|snapped",
        "cut|cuts|blocked|blocks|disabled|severed|suspended|suspends|shut|jammed|snapped _ S", "shut|shuts down _ S",
        "turned|switched|cut off _ S",
        "S shutdown|shutdowns|blackout|outage|outages",
        "without S")),

    Kind(
      "status.power",
      subjects: ["power", "electricity", "power supply", "power supplies", "water supply", "gas supply"],
      StatusDefinition.State("restored", isOfWhole: true, "S _ restored|back", "restored|restoring _ S"),
      StatusDefinition.State(
        "cut", "S was|is|were|are|has|had|have _ cut|out|lost|knocked|disrupted", "cut off _ S", "S went|goes out",
        "cut|lost _ electricity", "without power|electricity",
        "S cut|cuts|outage|outages|blackout")),

    Kind(
      "status.price",
      subjects: [
        "price", "prices", "fuel price", "fuel prices", "gas prices", "tariff", "tariffs", "food prices",
        "petrol prices",
      ],
      StatusDefinition.State(
        "increase reversed", told: "price increase reversed", isOfWhole: true,
        "S increase|hike|rise|increases|hikes|rises _ reversed|scrapped|cancelled|canceled|withdrawn|rescinded",
        "reversed|reverses|reversing|scrapped|cancelled|canceled|rescinded _ S increase|hike|rise|increases|hikes|rises",
        "reversed|reverses|scrapped _ the hike|increase"),
      StatusDefinition.State(
        "cap removed", told: "price cap removed", isOfWhole: true,
        "S cap|caps|controls|limits _ removed|lifted|scrapped|abolished",
        "removed|lifted|scrapped|lifting|removal|removing _ S cap|caps|limits|controls",
        "cap on _ removed|lifted"),
      StatusDefinition.State(
        "capped", told: "prices capped",
        "S cap|caps|controls|limits|ceiling|ceilings _ reinstated|imposed|introduced|set|restored|announced",
        "setting|set|sets|imposed|imposes|imposing|introduced|introduces|reinstated|reinstates|restored|announced _ S cap|caps|controls|limits|ceiling",
        "S _ capped|frozen", "capped|froze|freezes|caps _ S", "price cap on", "cap|freeze on _ S"),
      StatusDefinition.State(
        "raised", told: "prices raised", "S _ doubled|raised|tripled|soared|rose", "raised|raises|doubled _ S", "S hike"
      )),

    Kind(
      "status.order",
      subjects: ["order", "constitutional order", "public order", "law and order", "calm", "normality", "peace"],
      StatusDefinition.State(
        "restored", isOfWhole: true, "S has|had|have|was|is|been _ restored|returned", "restored|restores _ S",
        "S _ mainly|mostly|largely|fully restored",
        "S returned|resumed|returns to", "situation _ under control", "situation _ stabilised|stabilized")),

    Kind(
      "status.force", subjects: ["lethal force", "deadly force", "live ammunition", "live fire"],
      StatusDefinition.State(
        "lethal force authorised", told: "lethal force authorised",
        "authorised|authorized|authorises|authorizes|authorising|authorizing|approved|permitted|ordered|orders _ S",
        "S _ authorised|authorized|approved|permitted", "fire _ without warning", "fire with S", "shoot to kill",
        "shoot without warning",
        "shoot on sight"),
      StatusDefinition.State(
        "ceased", told: "use of force ceased", "ordered|orders _ not to fire|shoot", "banned|bans|barred|forbade _ S")),

    Kind(
      "status.school",
      subjects: [
        "school", "schools", "universities", "kindergartens", "classes", "lessons", "school districts", "colleges",
      ],
      told: "schools",
      StatusDefinition.State(
        "reopened", isOfWhole: true, "S _ reopened|reopen|reopens|resume|resumed", "reopened|reopen|reopens|resumed _ S"
      ),
      .closed("S _ suspended|cancelled|canceled", "suspended|cancelled|canceled _ S")),

    Kind(
      "status.road",
      subjects: [
        "road", "roads", "highway", "highways", "motorway", "bridge", "railway", "rail line", "tunnel", "port", "ports",
        "interstate", "freeway", "carriageway", "turnpike", "route", "mountain pass",
      ],
      StatusDefinition.State(
        "reopened", isOfWhole: true, "S _ reopened|reopens|reopen", "reopened|reopen|reopens|cleared _ S"),
      .closed("S _ blocked|impassable|cut", "blocked|blocks|blocking _ S", "S blockade")),

    Kind(
      "status.ceasefire", subjects: ["ceasefire", "cease-fire", "truce", "armistice"],
      StatusDefinition.State(
        "broken", "S _ broken|violated|collapsed|collapses|breached", "broke|violated|breached|violating _ S",
        "violation|violations of _ S"),
      StatusDefinition.State("extended", "S _ extended", "extended|extends|extend _ S"),
      StatusDefinition.State(
        "agreed", "S _ agreed|declared|announced|signed|reached|brokered",
        "agreed|agrees|agree|declared|declares|announced|announces|signed|reached|brokered|struck _ S",
        "S _ took|takes|taken effect", "S _ began|begins|started|starts",
        "S _ came|comes|went|goes into|in effect|force", "S is|was in effect|force")),

    Kind(
      "status.evacuation",
      subjects: [
        "evacuation order", "evacuation orders", "evacuation", "evacuations", "evacuation notice", "evacuation notices",
        "evacuation alert", "evacuation alerts",
      ],
      StatusDefinition.State(
        "lifted", told: "evacuation order lifted", isOfWhole: true,
        "S _ lifted|cancelled|canceled|rescinded|downgraded|ended",
        "lifted|lifts|lift|lifting|cancelled|canceled|rescinded|downgraded _ S", "S _ changed to _ alert"),
      StatusDefinition.State(
        "ordered", "S _ ordered|issued|announced", "ordered|orders|order|issued|issues|ordering _ S", "under _ S")),

    Kind(
      "status.election", subjects: ["election", "elections", "vote", "referendum", "polls", "runoff", "run-off"],
      StatusDefinition.State(
        "postponed", "S _ postponed|delayed|rescheduled",
        "postponed|postpones|postpone|delayed|delays|postponing|rescheduled|reschedule _ S",
        "pushed|put back _ S", "put off _ S"),
      StatusDefinition.State(
        "cancelled", "S _ cancelled|canceled|annulled", "cancelled|canceled|cancels|annulled|annuls _ S"),
      StatusDefinition.State("called", "called|calls|called _ snap|early S", "called _ S for")),

    Kind(
      "status.strike",
      subjects: ["strike", "strikes", "general strike", "walkout", "walkouts", "work stoppage", "industrial action"],
      StatusDefinition.State(
        "called off", isOfWhole: true, "S _ called off", "S _ suspended|ended|averted|postponed",
        "S is|was|appears over",
        "called|calls|calling off _ S",
        "suspended|suspend|suspends|suspending|ended|end|ends|ending|averted|avert|averts|halted|halt|postponed _ S",
        "end of _ S", "suspension of _ S"),
      StatusDefinition.State(
        "called", "called|calls|began|begin|begins|launched|declared|staged|stage|staging|joined _ S",
        "went|go|going on S",
        "S began|begins|started")),

    Kind(
      "status.ban",
      subjects: ["protests", "rallies", "gatherings", "demonstrations", "mass gatherings", "public gatherings"],
      StatusDefinition.State("lifted", isOfWhole: true, "lifted|lifts _ ban|bans on _ S"),
      StatusDefinition.State(
        "banned", told: "gatherings banned", "ban|bans on _ S", "banned|bans|prohibited|outlawed _ S",
        "S _ banned|prohibited|outlawed")),
  ]
}

extension StatusDefinition.State {
  /// Closed, as anything that can be open is told to be.
  ///
  /// - Parameter phrases: those of the one kind besides.
  fileprivate static func closed(_ phrases: String...) -> Self {
    Self(
      name: "closed",
      phrases: [
        "S _ closed|shut", "S closes|shuts", "closed|closes|close|shut|shuts|closing|shutting _ S",
        "shut|shuts|shutting down _ S", "forced|forces|forcing _ S to close|shut", "S _ forced to close|shut",
        "closure|shutdown of _ S", "S closure|closures|shutdown",
      ] + phrases)
  }
}
