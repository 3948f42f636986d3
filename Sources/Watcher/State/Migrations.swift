import GRDB

/// The tables. A migration that has been released is never edited; the next one follows it.
///
/// `claim`, `fact`, `change`, … hold the value of that name as JSON, `profile` in the form of ``ProfileText``. What is
/// looked up by stands beside them in columns of its own. Times that people read are ISO 8601; `next_try` counts
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
  migrator.registerMigration("2 sources") { db in
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
  return migrator
}
