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
}
