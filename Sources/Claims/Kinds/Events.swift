extension Kind {
  /// Illness, work, goods, data and power.
  static let events: [Kind] = [
    Kind(
      "health.cases",
      counts: Group.persons,
      groups: [.people: .patients, .other: .patients],
      whom: ["case", "infection"],
      countsBare: true,
      told: .noun(one: "case", many: "cases"),
      Words(
        verbs: [
          "infect", "diagnose", "sicken", "contaminate", "find to have", "make ill|sick", "strike down",
          "diagnose with", "poison",
        ],
        does: [
          "fall|become|take|get|come|grow ill|sick", "fall # ill|sick", "test positive", "contract",
          "catch # virus|disease|illness|infection", "come down with", "go down with", "show symptoms",
          "have symptoms", "develop symptoms", "be ill", "be sick", "suffer food poisoning",
        ],
        states: [
          "infected", "ill", "sick", "sickened", "taken ill", "made ill", "made sick", "testing positive",
          "with symptoms", "down with",
        ],
        nouns: ["case", "infection", "confirmed case", "suspected case", "probable case"],
        tolls: [
          "cases", "infections", "number of patients", "caseload", "case count", "case total", "number of cases",
          "number of infections",
          "tally of cases", "infected",
        ],
        events: ["infection", "diagnosis"],
        context: [
          "disease", "diseases", "illness", "illnesses", "virus", "viruses", "outbreak", "outbreaks", "infection",
          "infections", "infected", "cholera", "ebola", "measles", "mumps", "dengue", "malaria", "polio", "plague",
          "zika", "mpox", "monkeypox", "salmonella", "listeria", "norovirus", "legionnaires", "legionella",
          "hepatitis", "meningitis", "tuberculosis", "typhoid", "covid", "covid-19", "coronavirus", "epidemic",
          "epidemics", "pandemic", "lung", "flu", "influenza", "symptoms", "quarantine", "vaccine", "vaccines",
          "vaccination", "e.coli", "poisoning", "bacteria", "contagious",
        ],
        except: [
          "animal case", "animal cases", "court case", "court cases", "criminal case", "criminal cases", "murder case",
          "murder cases",
          "legal case", "legal cases", "civil case", "civil cases", "in case", "in any case", "in some cases",
          "in most cases", "in many cases", "in this case", "case study", "case studies", "case file", "case files",
          "show case", "display cases", "display case", "case law", "suit case", "case manager", "case managers",
          "case of beer", "cases of beer", "cases of water", "cold case", "cold cases", "abuse cases", "rape cases",
        ],
        countsOne: false)),
    Kind(
      "business.layoffs",
      counts: [.workers],
      groups: [.people: .workers, .other: .workers, .units: .workers],
      whom: [
        "job", "position", "role", "post", "employee", "person", "staffer", "layoff", "redundancy", "manager",
        "engineer", "contractor",
      ],
      countsBare: true,
      isAnnounced: true,
      told: .state("laid off"),
      Words(
        verbs: [
          "lay off", "make redundant", "sack", "let go", "dismiss", "fire", "retrench", "furlough",
          "put out of work", "throw out of work", "terminate", "axe", "shed", "let * go", "give notice to",
          "serve notice on", "part with|ways with", "get rid of", "say goodbye to", "dispense with", "cut loose",
          "show the door", "give|hand|send # notice|notices|slips|marching orders", "pink slips|notices go|went to",
          "throw onto|on the street",
          "put on|onto the street", "make # redundant", "release from their jobs",
        ],
        does: [
          "lose their job|jobs|work|positions", "lose jobs", "lose positions", "lose posts", "lose roles", "cost jobs",
          "kill jobs", "be out of work", "be without work",
          "face redundancy|layoffs|dismissal", "leave the company|firm", "be to go", "be to leave", "be at risk",
        ],
        states: [
          "laid off", "redundant", "made redundant", "out of work", "without work", "jobless",
          "at risk of redundancy", "let go", "at risk", "to go", "to leave", "affected",
        ],
        nouns: ["layoff", "lay-off", "job cut", "redundancy", "job loss", "job reduction"],
        tolls: [
          "layoffs", "job cuts", "job losses", "redundancies", "number of layoffs", "number of job cuts",
          "number of jobs|positions|posts|roles|people|workers at risk|lost|affected|cut|axed|going|to go",
          "jobs at risk", "number of jobs",
        ],
        objects: [
          "cut|shed|axe|slash|eliminate|scrap|remove|trim|drop|end|reduce|lose|cull|abolish|affect|cost jobs|positions|posts|roles",
          "cut|shed|slash|trim|reduce|affect workers|employees|staff|people",
        ],
        events: ["layoff", "dismissal", "redundancy", "firing", "sacking", "loss", "elimination", "furlough"],
        context: [
          "job", "jobs", "layoff", "layoffs", "redundancy", "redundancies", "workforce", "restructuring", "payroll",
          "downsizing", "laid", "employees", "workers", "staff", "headcount",
        ],
        except: [
          "open fire", "opened fire", "set fire", "on fire", "caught fire", "catch fire", "fire department",
          "fire departments", "fire service", "fire chief", "fire brigade", "fire truck", "fire trucks",
          "fire engine", "fire engines", "fire crew", "fire crews", "fire station", "fire stations", "fire at",
          "fire on", "fired at", "fired on", "fired into", "fired shots", "shots fired", "fired upon",
          "firing squad",
        ],
        countsOne: false)),
    Kind(
      "recall.units",
      counts: [.vehicles, .units],
      whom: [
        "pound", "inflator", "pickup", "heater", "crib", "box", "case", "can", "motorcycle", "toy", "piece",
        "package", "tonne", "pack", "bed", "chair", "helmet", "blender", "fridge", "dishwasher",
      ],
      countsBare: true,
      least: 10,
      topics: ["recall", "recalls", "recalled", "recalling"],
      isAnnounced: true,
      told: .state("recalled"),
      Words(
        verbs: [
          "recall", "call back", "call in", "pull from shelves|sale|stores", "withdraw from sale",
          "take off the market", "take off shelves", "return to dealers", "expand recall to",
        ],
        does: [
          "be called back", "be called in", "need to be replaced", "must be replaced", "be affected", "be replaced",
          "be covered",
        ],
        states: [
          "recalled", "under recall", "subject to recall", "subject to the recall", "affected by the recall",
          "covered by the recall", "involved in the recall", "included in the recall", "affected",
        ],
        nouns: ["recalled vehicle", "recalled car", "recalled unit"],
        tolls: ["recall", "number of recalled vehicles"],
        events: ["recall", "withdrawal"],
        context: ["recall", "recalls", "recalled", "recalling"],
        except: ["recall election", "recall vote", "recall petition", "recall campaign", "total recall"],
        countsOne: false)),
    Kind(
      "breach.affected",
      counts: [.people, .customers],
      groups: [.people: .customers, .other: .other],
      whom: [
        "account", "record", "american", "canadian", "briton", "card", "number", "address", "detail", "household",
        "user", "profile", "password", "file", "email",
      ],
      countsBare: true,
      least: 100,
      topics: ["breach", "breached", "breaches", "hack", "hacked", "hacking", "leak", "leaked", "cyberattack"],
      told: .state("affected by the breach"),
      Words(
        verbs: [
          "affect", "hit", "expose", "compromise", "leak", "steal", "impact", "write to", "notify", "hack", "access",
          "have|gain|get|obtain|win access to # data|records|details|information|accounts|files of",
          "take|grab|copy|download|publish|sell the data|records|details|files of",
          "concern", "breach",
        ],
        does: [
          "have # data|information|details|records|accounts stolen|exposed|compromised|leaked|accessed",
          "have their data|information|details|records|accounts stolen|exposed|compromised|leaked|accessed",
          "lose data", "be caught up in", "be at risk",
        ],
        states: [
          "affected", "exposed", "compromised", "stolen", "leaked", "impacted", "at risk", "caught up in",
          "concerned",
        ],
        tolls: ["number affected", "number of victims", "number of affected"],
        events: ["theft", "exposure", "leak"],
        context: [
          "breach", "breached", "breaches", "hack", "hacked", "hackers", "hacker", "hacking", "leak", "leaked",
          "cyberattack", "cyberattacks", "cyber", "ransomware", "malware",
        ],
        countsOne: false)),
    Kind(
      "power.outage",
      counts: [.people, .buildings, .customers, .businesses],
      course: .level,
      groups: [.people: .customers, .buildings: .customers, .businesses: .customers, .other: .customers],
      whom: ["home", "household", "property", "user", "meter", "subscriber", "resident", "premise"],
      countsBare: true,
      least: 2,
      told: .state("without power"),
      Words(
        verbs: [
          "black out", "leave without # power|electricity|light", "cut off from power",
          "leave|plunge in|into # dark|darkness", "leave|plunge into darkness", "knock out power to|for",
          "power|electricity is|was|were|has|had been back|restored for|to all but",
          "light|lights|power go|went|goes|gone out for|in",
          "restore # power|electricity|service|supply|supplies to|for all but",
          "cut|cut off power|electricity|supply to|for", "knock|cut power|electricity to|for", "affect",
          "disconnect", "shut|turn|switch off # power|electricity to|for",
          "power was|is|were|went|remained|remains|been out|off|cut|down for|to|in",
          "outage|outages affect|affecting|hit", "power out for", "power cut to|for",
        ],
        does: [
          "lose # power|electricity|supply", "lose their power|electricity|supply",
          "be without # power|electricity|light|supply", "lack # power|electricity|supply",
          "have no power|electricity|light|supply", "be in the dark",
          "sit|remain|stay|spend # in # dark|darkness", "be left without # power|electricity|light",
          "freeze|shiver|live|sit|go without # power|electricity|light|heat|heating",
          "see # lights|power go out", "wait for # power|electricity|light", "await # power|electricity|reconnection",
          "be cut off",
          "remain without # power|electricity", "still have no power|electricity",
        ],
        states: [
          "without power", "without electricity", "without # power|electricity|light|lights|supply", "in the dark",
          "in darkness", "powerless", "blacked out", "cut off", "still without power", "affected", "off supply",
        ],
        nouns: ["outage", "power outage", "power cut", "blackout"],
        tolls: ["number of outages", "number without power", "outages"],
        events: ["outage", "blackout"],
        context: ["power", "electricity", "outage", "outages", "blackout", "blackouts", "electric", "grid"],
        countsOne: false)),
  ]
}
