extension Kind {
  private static let carried =
    "take|rush|bring|send|transport|airlift|fly|drive|transfer|admit|evacuate|carry|ferry|move|shift|refer|helicopter|wheel|convey|deliver|whisk|stretcher|remove|medevac|cart"
  private static let wards =
    "hospital|hospitals|clinic|clinics|infirmary"
  private static let units = "center|centers|centre|centres|facility|facilities|unit|units"

  /// Who is in hospital, and who is near death there.
  static let patients: [Kind] = [
    Kind(
      "casualties.hospitalized",
      counts: Group.persons,
      course: .level,
      outcome: .treated,
      groups: [.patients: .people],
      told: .state("in hospital"),
      Words(
        verbs: [
          "hospitalize", "hospitalise",
          carried + " to # " + wards, carried + " to * " + wards,
          carried + " * to * " + wards, carried + " to * medical|health|trauma|burn|burns " + units,
          carried + " to # emergency room|rooms|department|departments|ward|wards|unit|units",
          "care for|look after in|at # " + wards, "keep overnight|in overnight", "keep * overnight",
          "treat and admit", "admit and treat",
          "intern in # hospital|hospitals", "admit in|into # hospital|hospitals|clinic|clinics|infirmary",
          "treat in|at # hospital|hospitals|clinic|clinics|infirmary", "warded",
          "treat in|at # care|medical|health facility|facilities|centre|centres|center|centers|unit|units",
          "treat at local|area|nearby hospital|hospitals|clinic|clinics|infirmary", "keep|hold in hospital",
          "leave in hospital", "put in hospital", "take by ambulance", "transport by ambulance",
          "load|lift|carry|place|put into|onto ambulances|ambulance",
        ],
        does: [
          "come|go to # hospital|hospitals|clinic|clinics|infirmary", "end up in # hospital|hospitals|clinic",
          "lie in # hospital|hospitals", "recover|recuperate in # hospital|hospitals", "occupy # beds",
          "be in hospital", "be in the hospital", "be in # hospitals", "be warded", "be at # hospital|hospitals",
          "be admitted", "seek hospital treatment",
          "receive hospital care|treatment",
          "remain|stay in # hospital|hospitals|clinic|clinics|infirmary", "need hospital treatment",
          "require hospitalization",
          "require hospital treatment", "need hospitalization",
          "undergo|take|get treatment in|at # hospital|hospitals|clinic|clinics",
          "receive treatment in|at # hospital|hospitals|clinic|clinics|infirmary",
          "recover|recuperate|lie|remain|stay|be in * hospital|hospitals|infirmary", "recover|recuperate at * hospital",
          "undergo # surgery|operation|operations",
        ],
        states: [
          "in|at # burn|burns unit|units|center|centers|centre|centres|ward|wards",
          "in treatment", "under treatment", "undergoing treatment", "still being treated", "still receiving treatment",
          "on # way to # hospital|hospitals", "en route to # hospital|hospitals", "in hospital", "in hospitals",
          "in the hospital", "still in hospital", "still in # hospitals",
          "treated in|at # hospital|hospitals|clinic|clinics|infirmary",
          "receiving treatment in|at # hospital|hospitals|clinic|clinics|infirmary", "in # hospital",
          "hospital patients",
        ],
        nouns: [
          "hospitalization", "hospitalisation", "hospitalized case", "hospital admission", "hospitalized patient",
          "hospitalised patient", "inpatient", "in-patient",
        ],
        tolls: ["number hospitalized", "hospitalizations"],
        events: ["hospitalization", "hospitalisation"]),
      Words(
        verbs: ["treat", "receive", "take in", "care for", "look after", "deal with"],
        context: [
          "injured", "wounded", "injuries", "casualties", "victims", "wounds", "blast", "explosion", "crash", "attack",
          "shooting", "bombing", "fire", "collapse", "quake", "earthquake", "stampede", "crush", "poisoning", "gas",
          "outbreak", "landslide", "storm",
          "crashed", "hit", "leak", "accident", "emergency", "shot", "stabbed", "overturned", "derailed",
          "collision", "capsized", "fumes", "hurt", "pileup",
        ],
        agents: ["hospital", "hospitals", "clinic", "clinics", "infirmary", "doctors", "medics"], countsOne: false),
      Words(
        verbs: ["admit", "readmit"],
        context: ["hospital", "hospitals", "clinic", "clinics", "ward", "wards", "patients", "infirmary"],
        except: [
          "admit to killing|murder|guilt", "admitted guilt", "admit that|he|she|they|it|the|a|his|her|their",
          "admit being|having|making|taking|using|lying|stealing|selling",
        ], countsOne: false)),
    Kind(
      "casualties.critical",
      counts: Group.persons,
      course: .level,
      outcome: .critical,
      groups: [.patients: .people],
      told: .state("in intensive care"),
      Words(
        verbs: [
          "admit|take|move|transfer|rush|bring to # icu|icus", "admit|take|move|transfer|rush|bring to intensive care",
          "fight|battle|struggle|work to save the life|lives of",
        ],
        does: [
          "cling to life", "hang|hold on to life",
          "fight|battle|struggle for his|her|their life|lives|survival",
          "have|suffer|sustain|receive # critical injuries|wounds|burns",
          "have|suffer|sustain|receive # life-threatening injuries|wounds|burns",
          "hover between life and death", "go into|suffer cardiac arrest",
        ],
        states: [
          "in|receiving critical care", "in # cardiac arrest", "in intensive care",
          "between life and death", "in # danger of dying|death",
          "in mortal danger", "in the intensive care", "dangerously ill|injured|hurt|wounded",
          "critically|gravely injured|wounded|hurt",
          "listed in # critical|grave condition|state",
          "in # critical|grave condition|state", "in critical|serious and|or critical|serious condition",
          "in # critical but stable condition", "in # life-threatening condition|state", "on life support",
          "fighting for his|her|their life|lives",
          "fighting|battling|struggling for life|survival", "on ventilators|respirators",
          "on # ventilators|respirators",
          "with critical|life-threatening injuries|wounds|burns",
          "with # life-threatening injuries|wounds|burns", "near death",
        ],
        nouns: ["critical care patient", "intensive care patient", "icu patient"],
        tolls: [
          "number in intensive care", "intensive care patients",
          "critical cases|patients", "number in critical condition",
        ]),
      Words(
        does: [
          "be critical", "be described as critical", "need|require intensive care",
          "have|suffer|sustain life-threatening|critical injuries|wounds|burns",
        ],
        states: [
          "critical", "critically", "gravely",
          "in # icu|icus", "in # intensive care unit|units|ward|wards", "in # serious condition|state",
          "in # serious but stable condition", "in # unstable condition", "in # coma",
          "in # high dependency|dependency unit", "in an extremely serious condition", "in extremely serious condition",
          "critically ill", "gravely ill", "on ventilator|ventilators", "on a ventilator", "listed as critical",
        ],
        except: [
          "critical acclaim", "critical role", "critical mass", "critical infrastructure", "critical thinking",
          "critical factor", "critical minerals", "critical identity", "critical documents", "critical data",
          "critical information", "critical systems",
        ],
        countsOne: false)),
  ]
}
