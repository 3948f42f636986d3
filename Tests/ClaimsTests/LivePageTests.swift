import Testing

@testable import Claims

/// The entries of a live page, each with its hour.
@Suite struct LivePageTests {
  @Test(
    "What the hours have overtaken is of the past",
    arguments: [
      (
        """
        Port blast: at least 60 dead – live

        18.41 BST
        At least 60 people have died and 210 are injured.

        13.02 BST
        Now 48 dead and 160 injured.

        11.44 BST
        19 dead, the coastguard tweets.
        """,
        "killed >=60 people; killed >=60 people; injured 210 people; killed 48 people historical; "
          + "injured 160 people historical; killed 19 people historical"
      ),
      (
        """
        Dam break – live

        20h34 - At least 58 people are dead and 350 missing.

        14h15 - 37 deaths and 287 missing.

        9h05 - Seven dead.
        """,
        "killed >=58 people; missing 350 people; killed 37 people historical; missing 287 people historical; "
          + "killed 7 people historical"
      ),
      // The oldest entry first, and the hour behind the headline of each.
      (
        """
        Protests in Arl

        First arrests (8:30 p.m. Monday)

        Ninety people have been arrested, police say.

        Night of fires (11:50 p.m. Monday)

        The streets are empty.

        More arrests (12:40 a.m.)

        Police say 180 people have been arrested.
        """, "detained 90 people historical; detained 180 people"
      ),
      // What one place has, others don't overtake; and what is told again stands.
      (
        """
        Flood latest

        16:10 The toll is 50, the ministry says.

        15:20 Four people were killed in Beck.

        14:05 Police say 50 people are dead.

        13:00 It rains.
        """, "killed 50 people; killed 4 people part; killed 50 people"
      ),
    ])
  func overtaken(text: String, expected: String) { #expect(ClaimNotation.counts(text) == expected) }

  @Test(
    "Hours that make no live page",
    arguments: [
      "The crash came at 14:05.\nTwo people died.\nLater 12 more were found dead.",
      "9:05 Bus to Arl\n9:35 Bus to Beck\n14:20 Two people were killed on the road.",
    ])
  func noEntries(text: String) { #expect(!ClaimNotation.counts(text).contains("historical")) }
}
