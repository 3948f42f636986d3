import Articles
import Foundation
import Rules
import Watcher

// What an article costs in a state that holds many, to what it costs in an empty one: seconds of the processor of one
// run, so that the ratio holds on any machine. `growth 200000` measures as far as that, with ten articles a story;
// `growth 2000 1000` with a thousand.

let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let articles = numbers.first ?? 1_200
let perStory = numbers.dropFirst().first ?? 10
let batch = min(1_000, articles / 4)
let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("watchd-growth-\(getpid())")
defer { try? FileManager.default.removeItem(at: scratch) }

/// A name that no other story has.
func name(_ number: Int) -> String {
  let syllables = [
    "ka", "ro", "mi", "ten", "sul", "ba", "dor", "li", "ven", "pa", "gul", "ne", "tra", "so", "hem", "vi",
  ]
  var rest = number + 4_096
  var name = ""
  while rest > 0 {
    name += syllables[rest % 16]
    rest /= 16
  }
  return name.prefix(1).uppercased() + name.dropFirst()
}

/// What happened, and who tells of it: a story differs from those beside it in more than its names.
let events = [
  (title: "Floods in", happened: "the river burst its banks above", who: "the interior ministry"),
  (title: "Earthquake near", happened: "an earthquake shook the hills around", who: "the civil defence"),
  (title: "Factory fire in", happened: "a fire swept through a factory in", who: "the fire chief"),
  (title: "Train crash at", happened: "two trains collided outside", who: "the railway"),
  (title: "Landslide above", happened: "a hillside slid onto", who: "the governor"),
  (title: "Storm batters", happened: "a storm tore the roofs off houses in", who: "the police"),
]

/// The number-th article: of ten stories that run side by side, each with a toll that rises. It gives five facts.
func arrival(_ number: Int) -> Pipeline.Arrival {
  let story = number / (10 * perStory) * 10 + number % 10
  let step = number / 10 % perStory
  let place = name(story)
  // No place has the name of a person.
  let person = place + "ovic"
  let event = events[story % events.count]
  let size = 1 + story * 31 % 17
  let text = """
    \(event.title) \(place): \(11 * size + step * 3) people killed

    At least \(11 * size + step * 3) people were killed and \(40 * size + step * 8) injured when \(event.happened) \
    \(place), \(event.who) said. Rescuers found \(2 + step) bodies beside the market of \(place) on Monday.

    Some \(270 * size + step * 40) people have been evacuated, \(person) of the town council said. \(12 + step) people \
    are missing, and \(90 * size + step * 9) houses were destroyed.
    """
  let published = Timestamp(seconds: 1_700_000_000 + Int64(number) * 300)
  let article = Article(
    title: "\(event.title) \(place)", text: Array(text.utf8), outlet: "Outlet \(number % 7)", published: published)
  return Pipeline.Arrival(article: article, key: "growth-\(number)", path: "\(number).txt")
}

let state = try State(path: scratch.appendingPathComponent("watchd.db").path)
let pipeline = Pipeline(state: state, configuration: Configuration())

/// Seconds of the processor for a batch of articles.
func cost(from start: Int) throws -> Double {
  let begin = clock()
  for number in start..<(start + batch) {
    let arrival = arrival(number)
    try pipeline.take(arrival, now: arrival.article.published ?? Timestamp(seconds: 0))
  }
  return Double(clock() - begin) / Double(CLOCKS_PER_SEC)
}

_ = try cost(from: 0)
let empty = try cost(from: batch)
var number = 2 * batch
while number + batch < articles {
  _ = try cost(from: number)
  number += batch
}
let full = try cost(from: number)
var usage = rusage()
getrusage(RUSAGE_SELF.rawValue, &usage)
print("an article in a state of \(number) articles, to one of \(batch): \((full / empty * 100).rounded() / 100) times")
print("an article in a state of \(batch): \((empty / Double(batch) * 100_000).rounded() / 100) ms of the processor")
print("most memory held: \(usage.ru_maxrss / 1024) MB")
