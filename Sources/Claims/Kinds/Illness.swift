extension Kind {
  /// What people fall ill of, as one place of a phrase.
  private static let ailments =
    "cholera|ebola|measles|dengue|malaria|coronavirus|covid|typhoid|mpox|mumps|anthrax|jaundice|hepatitis|meningitis|pneumonia|influenza|flu|polio|plague|conjunctivitis|chickenpox|diphtheria|norovirus|listeria|listeriosis|salmonella|salmonellosis|zika|chikungunya|botulism|tuberculosis|diarrhoea|diarrhea|dysentery|typhus|legionella|infection|virus|disease|illness|fever|poisoning|symptoms|cough|parasite"

  /// Who fell ill.
  static let illness: [Kind] = [
    Kind(
      "health.cases",
      counts: Group.persons,
      outcome: .ill,
      groups: [.people: .patients, .other: .patients],
      whom: ["case", "infection"],
      countsBare: true,
      told: .noun(one: "case", many: "cases"),
      Words(
        verbs: [
          "infect", "diagnose", "sicken", "contaminate", "find to have", "make ill|sick", "strike down",
          "diagnose with", "poison",
          "confirm with|as # salmonella|salmonellosis|cholera|measles|covid|ebola|infected|positive|cases",
          "treat for # cholera|measles|dengue|malaria|ebola|typhoid|infection", "treat for the disease|illness|virus",
          "virus|bacterium|bacteria|disease|infection is|was|were found|detected in",
          "lay low", "stricken with|by", "put # to bed",
          "confirm|find|detect|diagnose # " + ailments + " in|among",
          "afflict", "lay up with",
          "cholera|measles|dengue|malaria|typhoid|listeriosis|salmonellosis|tuberculosis|anthrax|mumps|hepatitis|meningitis|mpox|zika has|have been confirmed|found|detected|diagnosed in",
        ],
        does: [
          "fall|become|take|get|come|grow ill|sick", "fall # ill|sick", "test positive", "contract",
          "catch # virus|disease|illness|infection|fever|bug", "come down with", "go down with", "show symptoms",
          "have symptoms", "develop symptoms", "be ill", "be sick", "suffer food poisoning",

          "suffer from|with * " + ailments,
          "contract|catch|develop # " + ailments,
          "be in isolation|quarantine with", "fall victim to # disease|illness|virus|outbreak|flu|cholera",
          "report|complain|suffer|suffered of|from # nausea|vomiting|dizziness|headaches|stomach|diarrhoea|diarrhea|cramps",
          "feel # nauseous|sick|ill|dizzy", "show|display|exhibit signs|symptoms of", "take ill|sick",
          "suffer # " + ailments,
          "pick up # infection|bug|virus|disease",
          "be laid up with", "report|complain of being|feeling unwell|ill|sick", "fall sick|ill from|after",
        ],
        states: [
          "infected", "ill", "sick", "sickened", "taken ill", "made ill", "made sick", "testing positive",
          "with symptoms", "down with",
          "ill|sick|infected|down with * " + ailments,
        ],
        nouns: [
          "case", "infection", "illness", "confirmed case", "suspected case", "probable case", "case-patient",
          "case patient",
          "cholera|ebola|measles|dengue|malaria|coronavirus|covid|typhoid|pneumonia|flu|influenza patient",
          "sufferer", "sick person", "notified|laboratory-confirmed|lab-confirmed case",
        ],
        tolls: [
          "cases", "infections", "number of patients", "caseload", "case count", "case total", "number of cases",
          "number of infections", "number of people|persons infected|ill|sick|sickened",
          "number of people|persons with # illness|disease|infection|infections|virus|strain|symptoms",
          "tally of cases", "infected",
          "sick", "toll of sick|ill|infected", "number of patients|sick|ill|infected",
          "cholera|measles|dengue|malaria|typhoid|covid patients|sufferers",
        ],
        events: ["infection", "diagnosis"],
        context: [
          "disease", "diseases", "illness", "illnesses", "virus", "viruses", "outbreak", "outbreaks", "infection",
          "infections", "infected", "cholera", "ebola", "measles", "mumps", "dengue", "malaria", "polio", "plague",
          "zika", "mpox", "monkeypox", "salmonella", "listeria", "norovirus", "legionnaires", "legionella",
          "hepatitis", "meningitis", "tuberculosis", "typhoid", "covid", "coronavirus", "epidemic",
          "epidemics", "pandemic", "lung", "flu", "influenza", "symptoms", "quarantine", "vaccine", "vaccines",
          "vaccination", "poisoning", "bacteria", "contagious", "fever", "fevers", "stricken", "pathogen",
          "diarrhoea", "diarrhea", "vomiting",
          "infectious", "epidemiologist", "epidemiologists", "feverish",
          "anthrax", "jaundice", "pneumonia", "conjunctivitis", "chickenpox", "diphtheria", "listeriosis",
          "salmonellosis", "chikungunya", "botulism", "dysentery", "typhus", "cough",
          "pertussis", "parasite", "scabies", "meningococcal", "rabies", "monoxide", "nausea",
          "hooch", "toxin", "toxic", "germ", "bug", "gastroenteritis", "lassa", "marburg", "nipah",
        ],
        except: [
          "animal case", "animal cases", "court case", "court cases", "criminal case", "criminal cases", "murder case",
          "murder cases",
          "legal case", "legal cases", "civil case", "civil cases", "in case", "in any case", "in some cases",
          "in most cases", "in many cases", "in this case", "case study", "case studies", "case file", "case files",
          "show case", "display cases", "display case", "case law", "suit case", "case manager", "case managers",
          "case of beer", "cases of beer", "cases of water", "cases of product", "cases of products", "cases of wine",
          "cold case", "cold cases", "abuse cases", "rape cases",
        ],
        countsOne: false),
      Words(
        does: [
          "fall|become|take|get violently ill|sick", "fall ill", "become ill", "be taken ill", "have food poisoning",
        ],
        states: ["taken ill", "down with food poisoning"],
        countsOne: false),
      Words(
        verbs: ["affect", "strike"],
        agents: [
          "disease", "illness", "virus", "outbreak", "epidemic", "pandemic", "infection", "cholera", "ebola", "measles",
          "dengue", "malaria", "coronavirus", "covid", "typhoid", "mpox", "salmonella", "listeria",
          "meningitis", "polio", "plague", "hepatitis", "flu", "influenza", "mumps", "zika",
        ],
        countsOne: false),
      Words(
        does: ["catch|contract # cholera|ebola|measles|dengue|malaria|coronavirus|covid|typhoid|mpox"],
        context: [
          "cholera", "ebola", "measles", "dengue", "malaria", "outbreak", "epidemic", "virus", "coronavirus", "typhoid",
          "mpox", "salmonella", "listeria", "meningitis",
        ],
        countsOne: false))
  ]
}
