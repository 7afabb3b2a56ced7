package store

// migration is one step of the tables' history.
type migration struct {
	name       string
	statements []string
}

// migrations only ever grow at the end: what has been released is never
// edited, for it has run on databases that nobody here can see.
//
// Moments are milliseconds since 1970 in UTC. Guild "" holds what the operator
// has set up by configuration.
var migrations = []migration{
	{"guilds, schedules, deliveries, revisions", []string{
		`CREATE TABLE guilds (
			id        TEXT PRIMARY KEY,
			zone      TEXT NOT NULL DEFAULT '',
			joined_at BIGINT NOT NULL,
			left_at   BIGINT
		)`,
		`CREATE TABLE schedules (
			id            TEXT PRIMARY KEY,
			guild         TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
			channel       TEXT NOT NULL,
			story         TEXT NOT NULL DEFAULT '',
			at            TEXT NOT NULL DEFAULT '',
			days          TEXT NOT NULL DEFAULT '',
			cron          TEXT NOT NULL DEFAULT '',
			zone          TEXT NOT NULL,
			paused_at     BIGINT,
			paused_reason TEXT NOT NULL DEFAULT '',
			paused_by     TEXT NOT NULL DEFAULT '',
			created_by    TEXT NOT NULL DEFAULT '',
			created_at    BIGINT NOT NULL,
			since         BIGINT NOT NULL,
			CHECK ((at = '') <> (cron = ''))
		)`,
		`CREATE INDEX schedules_by_guild ON schedules (guild)`,
		// The primary key is the promise that a slot is posted once.
		`CREATE TABLE deliveries (
			schedule    TEXT NOT NULL REFERENCES schedules (id) ON DELETE CASCADE,
			local       TEXT NOT NULL,
			state       TEXT NOT NULL CHECK (state IN ('claimed', 'settled', 'abandoned', 'skipped')),
			claimed_by  TEXT NOT NULL,
			claimed_at  BIGINT NOT NULL,
			lease_until BIGINT NOT NULL,
			finished_at BIGINT,
			message     TEXT NOT NULL DEFAULT '',
			reason      TEXT NOT NULL DEFAULT '',
			PRIMARY KEY (schedule, local)
		)`,
		`CREATE INDEX deliveries_by_state ON deliveries (state)`,
		`CREATE TABLE revisions (
			guild    TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
			story    TEXT NOT NULL,
			number   BIGINT NOT NULL,
			base     TEXT NOT NULL DEFAULT '',
			brief    {{blob}} NOT NULL,
			made_by  TEXT NOT NULL DEFAULT '',
			made_at  BIGINT NOT NULL,
			note     TEXT NOT NULL DEFAULT '',
			PRIMARY KEY (guild, story, number)
		)`,
	}},
	{"settings, postings, editions, publications, corrections, history", []string{
		`ALTER TABLE guilds ADD COLUMN locale TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE guilds ADD COLUMN story TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE guilds ADD COLUMN answers TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE guilds ADD COLUMN log_channel TEXT NOT NULL DEFAULT ''`,
		`CREATE TABLE channel_stories (
			guild   TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
			channel TEXT NOT NULL,
			story   TEXT NOT NULL,
			PRIMARY KEY (guild, channel)
		)`,

		`ALTER TABLE schedules ADD COLUMN what TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE schedules ADD COLUMN look TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE schedules ADD COLUMN role TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE schedules ADD COLUMN thread BOOLEAN NOT NULL DEFAULT FALSE`,
		`ALTER TABLE schedules ADD COLUMN publish BOOLEAN NOT NULL DEFAULT FALSE`,
		`ALTER TABLE schedules ADD COLUMN unchanged TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE schedules ADD COLUMN paused_until BIGINT`,

		// The schedule is not referred to: a briefing stands in its channel, and
		// is kept up to date there, after its schedule was removed.
		`CREATE TABLE postings (
			schedule   TEXT NOT NULL,
			local      TEXT NOT NULL,
			guild      TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
			channel    TEXT NOT NULL,
			message    TEXT NOT NULL,
			thread     TEXT NOT NULL DEFAULT '',
			story      TEXT NOT NULL,
			edition    TEXT NOT NULL,
			posted_at  BIGINT NOT NULL,
			updated_at BIGINT,
			PRIMARY KEY (schedule, local)
		)`,
		`CREATE INDEX postings_by_guild ON postings (guild, story, posted_at)`,
		`CREATE INDEX postings_by_edition ON postings (edition)`,
		// Named by its digest, an edition is the same whoever posts it.
		`CREATE TABLE editions (
			digest  TEXT PRIMARY KEY,
			brief   {{blob}} NOT NULL,
			kept_at BIGINT NOT NULL
		)`,
		`CREATE TABLE publications (
			guild       TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
			channel     TEXT NOT NULL,
			message     TEXT NOT NULL,
			schedule    TEXT NOT NULL,
			local       TEXT NOT NULL,
			queued_at   BIGINT NOT NULL,
			due_at      BIGINT NOT NULL,
			tries       BIGINT NOT NULL DEFAULT 0,
			reason      TEXT NOT NULL DEFAULT '',
			finished_at BIGINT,
			PRIMARY KEY (guild, channel, message)
		)`,
		`CREATE INDEX publications_by_channel ON publications (channel, finished_at)`,

		`CREATE TABLE corrections (
			guild     TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
			story     TEXT NOT NULL,
			number    BIGINT NOT NULL,
			data      {{blob}} NOT NULL,
			made_by   TEXT NOT NULL DEFAULT '',
			made_at   BIGINT NOT NULL,
			undone_by TEXT NOT NULL DEFAULT '',
			undone_at BIGINT,
			PRIMARY KEY (guild, story, number)
		)`,
		// A revision that was undone leaves its number behind, so that a button
		// made for it never undoes the next.
		`ALTER TABLE revisions ADD COLUMN dropped_at BIGINT`,
		`CREATE TABLE history (
			guild   TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
			number  BIGINT NOT NULL,
			at      BIGINT NOT NULL,
			made_by TEXT NOT NULL DEFAULT '',
			deed    TEXT NOT NULL,
			story   TEXT NOT NULL DEFAULT '',
			channel TEXT NOT NULL DEFAULT '',
			detail  TEXT NOT NULL DEFAULT '',
			PRIMARY KEY (guild, number)
		)`,
	}},
	{"drafts of briefings", []string{
		`ALTER TABLE deliveries ADD COLUMN draft TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE postings ADD COLUMN draft TEXT NOT NULL DEFAULT ''`,
		`ALTER TABLE postings ADD COLUMN first_edition TEXT NOT NULL DEFAULT ''`,
	}},
	{"a language of the guild's choice", []string{
		`ALTER TABLE guilds ADD COLUMN language TEXT NOT NULL DEFAULT ''`,
	}},
}
