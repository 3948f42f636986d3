import Articles
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2022-01-07", "2022-01-07", 1_641_513_600),
    ("20220107", "2022-01-07", 1_641_513_600),
    ("2022-01-07T10:50", "2022-01-07T10:50:00Z", 1_641_552_600),
    ("2022-01-07T10:50:03Z", "2022-01-07T10:50:03Z", 1_641_552_603),
    ("2022-01-07 10:50:03.567+06:00", "2022-01-07T10:50:03+06:00", 1_641_531_003),
    ("2022-01-07T10:50:03-0530", "2022-01-07T10:50:03-05:30", 1_641_572_403),
    ("20220107T105003Z", "2022-01-07T10:50:03Z", 1_641_552_603),
    ("2022-01-07t24:00z", "2022-01-08T00:00:00Z", 1_641_600_000),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z", -1),
    ("2024-02-29", "2024-02-29", 1_709_164_800),
    ("2000-02-29", "2000-02-29", 951_782_400),
    ("0001-01-01", "0001-01-01", -62_135_596_800),
  ])
  func readsAndPrintsISO8601(text: String, printed: String, seconds: Int64) throws {
    let time = try #require(Timestamp(iso8601: text))
    #expect(time.seconds == seconds)
    #expect(time.iso8601 == printed)
    #expect(Timestamp(iso8601: printed) == time)
  }

  @Test(arguments: [
    "", "2022", "2022-13-01", "2022-00-10", "2022-02-30", "2023-02-29", "1900-02-29", "2022-01-32", "2022-01-07T",
    "2022-01-07T10", "2022-01-07T10:61", "2022-01-07T25:00", "2022-01-07T10:50:03Zx", "2022-01-07T10:50+", "7 Jan 2022",
    "２０２２-01-07", "2022-01-07T10:50:03+99:00", "2022-01-07T10:50:03+23:60", "2022-01-07T24:30Z", "0000-01-01",
    "9999-12-31T24:30:00Z", "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00", "2022-01-07T10:50:61Z",
  ])
  func refusesWhatIsNoTime(text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test func tellsTheDayInUTCAndWhereItWasWritten() throws {
    let time = try #require(Timestamp(iso8601: "2025-12-18T21:41:41-05:00"))
    #expect(time.date == (2025, 12, 19))
    #expect(time.localDay == time.day - 1)
  }

  /// Days and times, some of them of one second, in several offsets.
  private static let times: [Timestamp] = {
    var times: [Timestamp] = []
    for seconds in stride(from: Int64(-2 * 86_400), through: 2 * 86_400, by: 21_600) {
      if seconds % 86_400 == 0 { times.append(Timestamp(seconds: seconds, precision: .day)) }
      for offset in [Int16(0), 360, -330] { times.append(Timestamp(seconds: seconds, offset: offset)) }
    }
    return times
  }()

  /// Of two times exactly one of before, equal and after holds, and order carries over.
  @Test func orderIsTotalAndAgreesWithEquality() {
    for a in Self.times {
      for b in Self.times {
        #expect([a < b, a == b, b < a].count { $0 } == 1, "\(a) \(b)")
        if a == b { #expect(a.hashValue == b.hashValue) }
        #expect(!(a < b) || Self.times.allSatisfy { !(b < $0) || a < $0 })
      }
    }
    let day = Timestamp(seconds: 0, precision: .day)
    #expect(day < Timestamp(seconds: 0) && Timestamp(seconds: -1) < day)
  }

  @Test func everyTimeIsReadAsItIsPrinted() {
    for time in Self.times {
      let read = Timestamp(iso8601: time.iso8601)
      #expect(read == time && read?.offset == time.offset && read?.iso8601 == time.iso8601)
    }
  }

  @Test func isEqualAcrossOffsets() {
    #expect(Timestamp(iso8601: "2022-01-07T16:00:00+06:00") == Timestamp(iso8601: "2022-01-07T10:00:00Z"))
    #expect(Timestamp(iso8601: "2022-01-07") != Timestamp(iso8601: "2022-01-07T00:00:00Z"))
  }

  /// The reader gets what stands in feeds and pages; what it gives is stored, and has to be read again.
  @Test func whateverIsReadIsPrintedSoThatItIsReadAgain() throws {
    let hostile = [
      "2026-11-24T10:00:00+23:60", "2026-11-24T10:00:00+23:99", "9999-12-31T24:30:00Z", "9999-12-31T23:59:59-12:00",
      "9999-12-31T24:00:00Z", "0001-01-01T00:00:00+12:00", "0001-01-01T00:00:00-12:00", "2022-01-07 24:30",
      "7 Jan 2022 24:59 -9999", "7 Jan 2022 10:50 +99999999999999", "7 Jan 2100 24:59:59 +2399",
      "1 Jan 1900 00:00 -2399",
    ]
    var generator = SystemRandomNumberGenerator()
    func random(_ pieces: [String]) -> String { pieces.randomElement(using: &generator) ?? "" }
    let numbers = [
      "0", "1", "00", "07", "12", "23", "24", "29", "30", "31", "59", "60", "99", "0001", "1900", "2022", "9999",
    ]
    let marks = ["-", "-", ":", ":", "T", " ", "+", "Z", ".", "/", ",", " Jan ", " Feb. ", " pm", "EST", "GMT", ""]
    let made = (0..<20_000).map { _ in
      "\(random(numbers))\(random(marks))\(random(numbers))\(random(marks))\(random(numbers))\(random(["T", " ", ""]))"
        + (0..<Int.random(in: 0...8)).map { _ in random(numbers) + random(marks) }.joined()
    }
    var read = 0
    for text in hostile + made {
      for time in [Timestamp(iso8601: text), Timestamp(written: text)].compactMap(\.self) {
        read += 1
        let again = try #require(Timestamp(iso8601: time.iso8601), "\(text) gave \(time.iso8601)")
        #expect(again == time && again.offset == time.offset, "\(text) gave \(time.iso8601)")
      }
    }
    #expect(read > 300)
  }

  @Test func anyNumbersMakeATimeThatIsReadAgain() throws {
    let seconds: [Int64] = [
      .min, -62_135_596_801, -62_135_596_800, -1, 0, 86_399, 253_402_300_799, 253_402_300_800, .max,
    ]
    for seconds in seconds {
      for offset: Int16 in [.min, -1_440, -1_439, -60, 0, 1, 1_439, 1_440, .max] {
        for precision in [Timestamp.Precision.day, .second] {
          let time = Timestamp(seconds: seconds, precision: precision, offset: offset)
          let again = try #require(Timestamp(iso8601: time.iso8601), "\(seconds) \(offset) gave \(time.iso8601)")
          #expect(again == time && again.offset == time.offset)
        }
      }
    }
  }

  @Test func countsEachDayOnce() {
    for day in Int64(-719_162)...(-718_000) { #expect(Timestamp(seconds: day * 86_400).day == day) }
    for day in Int64(0)...2_000 {
      let date = Timestamp(seconds: day * 86_400).date
      #expect(Timestamp(year: date.year, month: date.month, day: date.day)?.day == day)
    }
  }
}

@Suite struct WrittenDateTests {
  @Test(arguments: [
    ("Fri, 07 Jan 2022 10:50:00 GMT", "2022-01-07T10:50:00Z"),
    ("Fri, 7 Jan 2022 10:50:00 +0600", "2022-01-07T10:50:00+06:00"),
    ("7 Jan 2022 10:50 EST", "2022-01-07T10:50:00-05:00"),
    ("January 10, 2022", "2022-01-10"),
    ("Jan. 10th, 2022", "2022-01-10"),
    ("January 10 2022 at 5:30 p.m.", "2022-01-10T17:30:00Z"),
    ("Published: Monday, January 10, 2022, 12:05 AM ET", "2022-01-10T00:05:00-05:00"),
    ("10 January 2022", "2022-01-10"),
    ("10th of January, 2022", "2022-01-10"),
    ("10-Jan-2022", "2022-01-10"),
    ("Sept. 3, 2021 5 pm PDT", "2021-09-03T17:00:00-07:00"),
    ("2022/01/10", "2022-01-10"),
    ("2022/1/7 09:05", "2022-01-07T09:05:00Z"),
    ("2022-01-07T10:50:00.000Z", "2022-01-07T10:50:00Z"),
    ("2022-01-07 10:50:00 +0600", "2022-01-07T10:50:00+06:00"),
    ("10.01.2022", "2022-01-10"),
    ("1/10/2022", "2022-01-10"),
    ("25/10/2022", "2022-10-25"),
    ("Updated 09:15 GMT (17:15 HKT) January 7, 2022", "2022-01-07"),
    ("7. März 2022, 14:05 Uhr", "2022-03-07T14:05:00Z"),
    ("7 de enero de 2022", "2022-01-07"),
    ("le 1er février 2022", "2022-02-01"),
    ("20220107", "2022-01-07"),
    ("By A. Reporter | Nov 20, 2019 | 3 min read", "2019-11-20"),
    // Zones whose names are words.
    ("10 January 2022, 5:30 pm at Arl station", "2022-01-10T17:30:00Z"),
    ("10 January 2022 17:30 MET", "2022-01-10T17:30:00+01:00"),
    ("10 January 2022 17:30 Met Office", "2022-01-10T17:30:00Z"),
    ("(10 Jan 2022 17:30 AT)", "2022-01-10T17:30:00-04:00"),
    // Where the time is none, the day stands.
    ("2026-11-24T10:00:00+23:60", "2026-11-24"), ("7 Jan 2022 24:30", "2022-01-07"),
    ("7 Jan 2022 10:50 +9999", "2022-01-07"),
  ])
  func readsDatesAsPagesWriteThem(text: String, printed: String) {
    #expect(Timestamp(written: text)?.iso8601 == printed)
  }

  @Test(arguments: [
    "", "yesterday", "January 2022", "Feb 30, 2022", "31/31/2022", "3 hours ago", "12 345 678", "version 1.2.3",
    "may 5 people", "call 555-1234", "0000-00-00T00:00:00",
  ])
  func findsNoneWhereThereIsNone(text: String) {
    #expect(Timestamp(written: text) == nil)
  }
}
