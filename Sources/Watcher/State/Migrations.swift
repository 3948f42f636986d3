import Articles
import Facts
import GRDB

/// The tables. A migration that has been released is never edited; the next one follows it.
///
/// `claim`, `fact`, `change`, … hold the value of that name as JSON, `terms` and `sketch` are blobs, see ``ProfileRow``.
/// What is looked up by stands beside them in columns of its own. Times that people read are ISO 8601; `next_try` counts
/// seconds since 1970.
var migrations: DatabaseMigrator {
  var migrator = DatabaseMigrator()
  migrator.registerMigration("1 the way of an article") { db in
    try db.execute(
      sql: """
        CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        INSERT INTO meta VALUES ('id', lower(hex(randomblob(8))));

        -- What arrived. A taken one has an article of the same id.
        CREATE TABLE documents (
          id INTEGER PRIMARY KEY,
          key TEXT,                    -- SHA-256 of the bytes, in hex; null where they could not be read
          path TEXT NOT NULL,          -- where it was found: a path, or a URL
          status TEXT NOT NULL CHECK (status IN ('taken', 'waiting', 'fetched', 'rejected')),
          reason TEXT,                 -- why it is rejected, or still waits; of a taken one what was passed over
          url TEXT,                    -- what to fetch, with the metadata that came beside it
          metadata TEXT,
          attempts INTEGER NOT NULL DEFAULT 0,
          next_try INTEGER,
          arrived TEXT NOT NULL
        );
        CREATE UNIQUE INDEX documents_by_key ON documents (key) WHERE status <> 'rejected';
        CREATE INDEX documents_rejected ON documents (path) WHERE status = 'rejected';
        CREATE INDEX documents_waiting ON documents (next_try) WHERE status = 'waiting';

        -- What a path held when it was last looked at, so that a pass opens only what is new.
        CREATE TABLE files (
          path TEXT PRIMARY KEY,
          signature TEXT NOT NULL,
          document INTEGER NOT NULL REFERENCES documents (id)
        ) WITHOUT ROWID;

        CREATE TABLE stories (
          id INTEGER PRIMARY KEY, title TEXT NOT NULL, last_published TEXT NOT NULL, profile TEXT NOT NULL);
        CREATE TABLE story_terms (
          term TEXT NOT NULL, story INTEGER NOT NULL REFERENCES stories (id), PRIMARY KEY (term, story)) WITHOUT ROWID;

        CREATE TABLE articles (
          id INTEGER PRIMARY KEY REFERENCES documents (id),
          story INTEGER NOT NULL REFERENCES stories (id),
          title TEXT, text BLOB NOT NULL, outlet TEXT, url TEXT, published TEXT, language TEXT, arrived TEXT NOT NULL
        );
        CREATE INDEX articles_by_story ON articles (story);
        CREATE TABLE traces (
          story INTEGER NOT NULL REFERENCES stories (id), position INTEGER NOT NULL, trace TEXT NOT NULL,
          PRIMARY KEY (story, position)) WITHOUT ROWID;
        CREATE TABLE claims (
          article INTEGER NOT NULL REFERENCES articles (id), position INTEGER NOT NULL, kind TEXT NOT NULL,
          claim TEXT NOT NULL, PRIMARY KEY (article, position)) WITHOUT ROWID;

        CREATE TABLE facts (
          id INTEGER PRIMARY KEY, story INTEGER NOT NULL REFERENCES stories (id), kind TEXT NOT NULL,
          population TEXT NOT NULL, place TEXT NOT NULL, fact TEXT NOT NULL, changed TEXT NOT NULL,
          UNIQUE (story, kind, population, place));
        CREATE TABLE observations (
          fact INTEGER NOT NULL REFERENCES facts (id), position INTEGER NOT NULL, article INTEGER NOT NULL,
          observation TEXT NOT NULL, PRIMARY KEY (fact, position)) WITHOUT ROWID;

        CREATE TABLE changes (
          id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles (id),
          story INTEGER NOT NULL REFERENCES stories (id), kind TEXT NOT NULL, change TEXT NOT NULL);
        CREATE INDEX changes_by_story ON changes (story);
        CREATE TABLE alerts (
          id INTEGER PRIMARY KEY, change INTEGER NOT NULL REFERENCES changes (id), rule TEXT NOT NULL,
          story INTEGER NOT NULL, kind TEXT NOT NULL, population TEXT NOT NULL, place TEXT NOT NULL,
          severity TEXT NOT NULL, alert TEXT NOT NULL, created TEXT NOT NULL);
        CREATE INDEX alerts_by_fact ON alerts (story, kind, population, place, rule);

        -- The outbox: one row for each receiver of an alert.
        CREATE TABLE notifications (
          id INTEGER PRIMARY KEY, alert INTEGER NOT NULL REFERENCES alerts (id), receiver TEXT NOT NULL,
          attempts INTEGER NOT NULL DEFAULT 0, next_try INTEGER NOT NULL DEFAULT 0, put_off INTEGER NOT NULL DEFAULT 0,
          error TEXT, delivered TEXT,
          UNIQUE (alert, receiver));
        CREATE INDEX notifications_pending ON notifications (receiver, id) WHERE delivered IS NULL;
        """)
  }
  migrator.registerMigration("2 facts are series") { db in
    // Facts are found anew from the articles when a story is next looked at.
    try db.execute(
      sql: """
        DELETE FROM observations;
        DROP TABLE observations;
        DROP TABLE facts;
        CREATE TABLE facts (
          story INTEGER NOT NULL REFERENCES stories (id), series INTEGER NOT NULL, kind TEXT NOT NULL,
          fact TEXT NOT NULL, changed TEXT NOT NULL, PRIMARY KEY (story, series)) WITHOUT ROWID;
        CREATE TABLE observations (
          story INTEGER NOT NULL, series INTEGER NOT NULL, position INTEGER NOT NULL, observation TEXT NOT NULL,
          PRIMARY KEY (story, series, position)) WITHOUT ROWID;
        -- What is summed up of the articles of a story, and after which article.
        CREATE TABLE ledgers (story INTEGER PRIMARY KEY REFERENCES stories (id), settled TEXT NOT NULL);

        DROP INDEX alerts_by_fact;
        ALTER TABLE alerts ADD COLUMN series INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX alerts_by_fact ON alerts (story, series, rule);
        -- The claims came with the article, in place of reading its text.
        ALTER TABLE articles ADD COLUMN given INTEGER NOT NULL DEFAULT 0;
        UPDATE changes SET change = json_set(change, '$.fact.series', 0) WHERE json_valid(change);
        UPDATE alerts SET alert = json_set(alert, '$.change.fact.series', 0) WHERE json_valid(alert);
        """)
  }
  migrator.registerMigration("3 profiles are numbers") { db in
    try db.execute(
      sql: """
        DROP TABLE story_terms;
        ALTER TABLE stories ADD COLUMN first_published TEXT NOT NULL DEFAULT '';
        ALTER TABLE stories ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
        -- Its last article.
        ALTER TABLE stories ADD COLUMN touched INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE stories ADD COLUMN terms BLOB NOT NULL DEFAULT x'';
        CREATE INDEX stories_by_last_article ON stories (touched);
        ALTER TABLE stories DROP COLUMN profile;
        ALTER TABLE traces ADD COLUMN sketch BLOB NOT NULL DEFAULT x'';
        """)
    try readProfilesAnew(db)
  }
  migrator.registerMigration("4 receivers, dead letters, what is damaged") { db in
    try db.execute(
      sql: """
        -- A receiver that did not take the last notification: it is left alone until its next try.
        CREATE TABLE receivers (
          name TEXT PRIMARY KEY,
          failures INTEGER NOT NULL,    -- in a row
          since INTEGER NOT NULL,       -- when the first of them was, and when the next try is: seconds since 1970
          next_try INTEGER NOT NULL,
          put_off INTEGER NOT NULL,     -- by the receiver itself
          error TEXT NOT NULL
        ) WITHOUT ROWID;

        -- A notification that its receiver will never take is a dead letter: since when, with the reason in `error`.
        ALTER TABLE notifications ADD COLUMN refused TEXT;
        DROP INDEX notifications_pending;
        CREATE INDEX notifications_pending ON notifications (receiver, id) WHERE delivered IS NULL AND refused IS NULL;
        CREATE INDEX notifications_refused ON notifications (id) WHERE refused IS NOT NULL;

        -- Rows that could not be read, as they were.
        CREATE TABLE set_aside (
          id INTEGER PRIMARY KEY, source TEXT NOT NULL, content TEXT NOT NULL,
          time TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')));
        """)
  }
  migrator.registerMigration("5 sources") { db in
    try db.execute(
      sql: """
        -- The host and port of `url`, that one host's slowness holds up no other.
        ALTER TABLE documents ADD COLUMN host TEXT;
        CREATE INDEX documents_by_host ON documents (ifnull(host, ''), next_try) WHERE status = 'waiting';

        -- Pages and feeds that are fetched on a schedule.
        CREATE TABLE sources (
          id INTEGER PRIMARY KEY,
          url TEXT NOT NULL UNIQUE,    -- as the configuration has it
          address TEXT,                -- where it has moved for good
          host TEXT NOT NULL,
          etag TEXT, last_modified TEXT,
          body TEXT, article TEXT,     -- SHA-256 of the last answer, and of the article in it
          next_try INTEGER NOT NULL DEFAULT 0,
          failures INTEGER NOT NULL DEFAULT 0, reason TEXT,
          status INTEGER, answered TEXT, succeeded TEXT,
          reported INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX sources_by_host ON sources (host, next_try);
        -- The entries of a feed that were seen, by SHA-256 of what they say.
        CREATE TABLE entries (
          source INTEGER NOT NULL REFERENCES sources (id), entry TEXT NOT NULL, seen INTEGER NOT NULL,
          PRIMARY KEY (source, entry)) WITHOUT ROWID;
        """)
  }
  migrator.registerMigration("6 texts that are no longer kept") { db in
    try db.execute(
      sql: """
        -- Since when; `text` holds what is left of it then, see Remains.
        ALTER TABLE articles ADD COLUMN pruned TEXT;
        CREATE INDEX articles_with_text ON articles (arrived) WHERE pruned IS NULL;
        """)
  }
  migrator.registerMigration("7 totals") { db in
    try db.execute(
      sql: """
        -- What was counted since the state was made; what each is counted by stands in `label` and `outcome`.
        CREATE TABLE totals (
          name TEXT NOT NULL, label TEXT NOT NULL, outcome TEXT NOT NULL, value INTEGER NOT NULL,
          PRIMARY KEY (name, label, outcome)) WITHOUT ROWID;
        INSERT INTO totals SELECT 'articles', '', '', count(*) FROM articles;
        INSERT INTO totals SELECT 'claims', '', '', count(*) FROM claims;
        INSERT INTO totals SELECT 'changes', kind, '', count(*) FROM changes GROUP BY kind;
        INSERT INTO totals SELECT 'alerts', severity, '', count(*) FROM alerts GROUP BY severity;
        INSERT INTO totals SELECT 'notifications', receiver, 'delivered', count(*) FROM notifications
          WHERE delivered IS NOT NULL GROUP BY receiver;
        INSERT INTO totals SELECT 'notifications', receiver, 'refused', count(*) FROM notifications
          WHERE refused IS NOT NULL GROUP BY receiver;
        """)
  }
  migrator.registerMigration("8 trouble of watchd's own") { db in
    try db.execute(
      sql: """
        -- What was told to be in trouble, and not yet to be well again.
        CREATE TABLE troubles (subject TEXT PRIMARY KEY, since TEXT NOT NULL, text TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE notices (id INTEGER PRIMARY KEY, notice TEXT NOT NULL, created TEXT NOT NULL);

        -- A notification is of an alert or of a notice.
        CREATE TABLE new_notifications (
          id INTEGER PRIMARY KEY, alert INTEGER REFERENCES alerts (id), notice INTEGER REFERENCES notices (id),
          receiver TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, error TEXT, delivered TEXT, refused TEXT,
          UNIQUE (alert, receiver), CHECK ((alert IS NULL) <> (notice IS NULL)));
        INSERT INTO new_notifications (id, alert, receiver, attempts, error, delivered, refused)
          SELECT id, alert, receiver, attempts, error, delivered, refused FROM notifications;
        DROP TABLE notifications;
        ALTER TABLE new_notifications RENAME TO notifications;
        CREATE INDEX notifications_pending ON notifications (receiver, id) WHERE delivered IS NULL AND refused IS NULL;
        CREATE INDEX notifications_refused ON notifications (id) WHERE refused IS NOT NULL;
        """)
  }
  migrator.registerMigration("9 corrections by hand") { db in
    try db.execute(
      sql: """
        -- What people know better of a claim: it is wrong, or of another fact, or it is theirs and sets what stands.
        CREATE TABLE corrections (
          id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles (id), position INTEGER NOT NULL,
          action TEXT NOT NULL CHECK (action IN ('wrong', 'moved', 'set')),
          original TEXT NOT NULL,      -- the claim as it was before, as JSON
          reason TEXT NOT NULL, made TEXT NOT NULL,
          undone TEXT);                -- when it was taken back
        CREATE INDEX corrections_by_article ON corrections (article);
        """)
  }
  migrator.registerMigration("10 each thing is stored once") { db in
    try db.execute(
      sql: """
        -- Of an alert, the change is that of its row; of a figure, its ledger gives all but where it stands.
        UPDATE alerts SET alert = json_remove(alert, '$.change') WHERE json_valid(alert);
        UPDATE facts SET fact = json_object(
            'key', json_extract(fact, '$.key'), 'figures', (
              SELECT json_group_array(json_array(
                json_extract(observation, '$.article'), json_extract(observation, '$.claim')))
              FROM observations
              WHERE observations.story = facts.story AND observations.series = facts.series
                AND iif(json_valid(observation), json_extract(observation, '$.value.figure') IS NOT NULL, 0)))
          WHERE json_valid(fact) AND EXISTS (
            SELECT 1 FROM observations WHERE observations.story = facts.story AND observations.series = facts.series
              AND iif(json_valid(observation), json_extract(observation, '$.value.figure') IS NOT NULL, 0));
        DELETE FROM observations
          WHERE iif(json_valid(observation), json_extract(observation, '$.value.figure') IS NOT NULL, 1);
        """)
  }
  return migrator
}

/// Makes profiles and sketches of the articles that the state holds.
private func readProfilesAnew(_ db: Database) throws {
  let tracker = Tracker()
  var index = StoryIndex()
  try db.execute(
    sql: """
      UPDATE stories SET first_published = last_published;
      UPDATE traces SET trace = json_set(trace, '$.sketch', json('[]')) WHERE json_valid(trace);
      """)
  let rows = try Row.fetchCursor(db, sql: "SELECT * FROM articles ORDER BY id")
  while let row = try rows.next() {
    // What is damaged is set aside when it is next read.
    guard let arrived = Timestamp(iso8601: row["arrived"]) else { continue }
    let incoming = IncomingArticle(id: row["id"], article: Article(row), claims: [], arrived: arrived)
    let terms = index.weighed(tracker.terms(of: incoming))
    let story: Int64 = row["story"]
    guard
      let old = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT \(StoryProfile.columns) FROM stories WHERE id = ?"), arguments: [story])
    else { continue }
    guard var profile = try? StoryProfile(old) else { continue }
    let time = incoming.article.published ?? incoming.arrived
    if profile.articles == 0 { (profile.firstPublished, profile.lastPublished) = (time, time) }
    profile.take(terms, at: time)
    index.put(profile, touchedBy: incoming.id)
    try db.cachedStatement(
      sql: """
        UPDATE stories SET first_published = ?, last_published = ?, articles = ?, touched = ?, terms = ? WHERE id = ?
        """
    ).execute(arguments: [
      profile.firstPublished.iso8601, profile.lastPublished.iso8601, profile.articles, incoming.id, profile.blob, story,
    ])
    try db.cachedStatement(
      sql: "UPDATE traces SET sketch = ? WHERE story = ? AND iif(json_valid(trace), json_extract(trace, '$.id') = ?, 0)"
    )
    .execute(arguments: [SketchBlob.encode(terms.sketch), story, incoming.id])
  }
}
