import Articles
import Rules
import Testing

/// When cron expressions are due.
struct CronScheduleTests {
  /// The times that follow one, each after the one before.
  private func times(_ text: String, zone: String = "UTC", after start: String, count: Int) throws -> [String] {
    let schedule = try CronSchedule(text, zone: zone)
    var time = try #require(Timestamp(iso8601: start))
    var found: [String] = []
    for _ in 0..<count {
      guard let next = schedule.next(after: time) else { break }
      found.append(String(next.iso8601.dropLast(4)))
      time = next
    }
    return found
  }

  @Test(arguments: [
    ("* * * * *", "2025-05-12T06:40:30Z", ["2025-05-12T06:41", "2025-05-12T06:42"]),
    ("*/15 6-22 * * 1-5", "2025-05-16T22:30:00Z", ["2025-05-16T22:45", "2025-05-19T06:00", "2025-05-19T06:15"]),
    ("0 8 * * *", "2025-05-12T08:00:00Z", ["2025-05-13T08:00", "2025-05-14T08:00"]),
    ("5,35 0,12 1 jan,JUL *", "2025-05-12T00:00:00Z", ["2025-07-01T00:05", "2025-07-01T00:35", "2025-07-01T12:05"]),
    ("10-50/20 9 * * Sun", "2025-05-12T00:00:00Z", ["2025-05-18T09:10", "2025-05-18T09:30", "2025-05-18T09:50"]),
    ("0 0 * * 7", "2025-05-12T00:00:00Z", ["2025-05-18T00:00", "2025-05-25T00:00"]),
    ("0 0 * * fri-sun", "2025-05-12T00:00:00Z", ["2025-05-16T00:00", "2025-05-17T00:00", "2025-05-18T00:00"]),
    ("0 0 29 2 *", "2025-05-12T00:00:00Z", ["2028-02-29T00:00", "2032-02-29T00:00"]),
    ("0 0 29 2 *", "2096-03-01T00:00:00Z", ["2104-02-29T00:00"]),
    ("59 23 31 12 *", "2025-12-31T23:59:00Z", ["2026-12-31T23:59"]),
    // Either kind of day is enough where both are narrowed, as cron has it.
    ("0 0 13 * 5", "2025-06-01T00:00:00Z", ["2025-06-06T00:00", "2025-06-13T00:00", "2025-06-20T00:00"]),
    ("0 0 */10 * 0", "2025-06-01T00:00:00Z", ["2025-08-31T00:00", "2025-09-21T00:00"]),
  ])
  func dueTimes(_ text: String, _ start: String, _ expected: [String]) throws {
    #expect(try times(text, after: start, count: expected.count) == expected)
  }

  @Test(arguments: [
    // Berlin goes from 02:00 to 03:00 on 30 March 2025, and from 03:00 back to 02:00 on 26 October.
    ("0 8 * * *", "Europe/Berlin", "2025-03-29T00:00:00Z", ["2025-03-29T07:00", "2025-03-30T06:00"]),
    ("30 2 * * *", "Europe/Berlin", "2025-03-29T12:00:00Z", ["2025-03-30T01:00", "2025-03-31T00:30"]),
    ("0,30 2 * * *", "Europe/Berlin", "2025-03-29T12:00:00Z", ["2025-03-30T01:00", "2025-03-31T00:00"]),
    ("30 * * * *", "Europe/Berlin", "2025-03-30T00:00:00Z", ["2025-03-30T00:30", "2025-03-30T01:30"]),
    ("30 2 * * *", "Europe/Berlin", "2025-10-25T12:00:00Z", ["2025-10-26T00:30", "2025-10-27T01:30"]),
    (
      "30 * * * *", "Europe/Berlin", "2025-10-25T23:45:00Z",
      ["2025-10-26T00:30", "2025-10-26T01:30", "2025-10-26T02:30"]
    ),
    ("0 9 * * mon", "America/New_York", "2025-03-08T00:00:00Z", ["2025-03-10T13:00", "2025-03-17T13:00"]),
    // New York goes back in the night of Sunday; Lord Howe by half an hour; Santiago at midnight itself.
    ("30 1 * * *", "America/New_York", "2025-11-02T00:00:00Z", ["2025-11-02T05:30", "2025-11-03T06:30"]),
    ("15 2 * * *", "Australia/Lord_Howe", "2025-10-04T00:00:00Z", ["2025-10-04T15:30", "2025-10-05T15:15"]),
    ("0 0 * * *", "America/Santiago", "2025-09-06T12:00:00Z", ["2025-09-07T04:00", "2025-09-08T03:00"]),
    ("0 0 * * *", "Pacific/Kiritimati", "2025-05-12T00:00:00Z", ["2025-05-12T10:00", "2025-05-13T10:00"]),
  ])
  func timesByTheClocksOfAZone(_ text: String, _ zone: String, _ start: String, _ expected: [String]) throws {
    #expect(try times(text, zone: zone, after: start, count: expected.count) == expected)
  }

  /// Over two years, in zones of all sorts: each time is later than the one before, and shows what was asked for.
  @Test(arguments: ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Casablanca"])
  func aDailyTimeComesOnceADay(_ zone: String) throws {
    for minute in [0, 30] {
      for hour in [0, 1, 2, 3, 23] {
        let found = try times("\(minute) \(hour) * * *", zone: zone, after: "2024-12-31T12:00:00Z", count: 731)
        let stamps = found.compactMap { Timestamp(iso8601: $0 + ":00Z")?.seconds }
        #expect(stamps.count == 731)
        for (one, next) in zip(stamps, stamps.dropFirst()) {
          #expect((82_800...90_000).contains(next - one), "\(zone) \(hour):\(minute) \(one)")
        }
      }
    }
  }

  @Test(arguments: [
    "", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * 32 * *", "* * * 13 *", "* * * * 8",
    "*/0 * * * *", "*/60 * * * *", "5/10 * * * *", "22-6 * * * *", ", * * * *", "1,, * * * *", "-5 * * * *",
    "1- * * * *", "* * * * L", "? * * * *", "@daily", "0 0 30 2 *", "0 0 31 4,6,9,11 *", "+1 * * * *", "1/2/3 * * * *",
    "99999999999999999999 * * * *", "* * * * mon-", "é * * * *",
  ])
  func whatIsNoExpressionIsRefused(_ text: String) {
    #expect(throws: CronSchedule.Problem.self) { try CronSchedule(text) }
  }

  @Test func onlyZonesByTheirNames() {
    for zone in ["", "CST", "Mars/Olympus", "+02:00", "../etc/passwd", "GMT+2"] {
      #expect(throws: CronSchedule.Problem.self, "\(zone)") { try CronSchedule("* * * * *", zone: zone) }
    }
  }
}
