-- A database as version 1 of the tables left it, with rows in it. {{blob}} is the
-- database's type for bytes. Never edit it: it stands for files in the field.
CREATE TABLE dateline_migrations (
	version    INTEGER PRIMARY KEY,
	name       TEXT NOT NULL,
	applied_at BIGINT NOT NULL
);
CREATE TABLE guilds (
	id        TEXT PRIMARY KEY,
	zone      TEXT NOT NULL DEFAULT '',
	joined_at BIGINT NOT NULL,
	left_at   BIGINT
);
CREATE TABLE schedules (
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
);
CREATE INDEX schedules_by_guild ON schedules (guild);
CREATE TABLE deliveries (
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
);
CREATE INDEX deliveries_by_state ON deliveries (state);
CREATE TABLE revisions (
	guild    TEXT NOT NULL REFERENCES guilds (id) ON DELETE CASCADE,
	story    TEXT NOT NULL,
	number   BIGINT NOT NULL,
	base     TEXT NOT NULL DEFAULT '',
	brief    {{blob}} NOT NULL,
	made_by  TEXT NOT NULL DEFAULT '',
	made_at  BIGINT NOT NULL,
	note     TEXT NOT NULL DEFAULT '',
	PRIMARY KEY (guild, story, number)
);
INSERT INTO dateline_migrations VALUES (1, 'guilds, schedules, deliveries, revisions', 1794466800000);
INSERT INTO guilds VALUES ('', '', 1794466800000, NULL);
INSERT INTO guilds VALUES ('g1', 'Asia/Tokyo', 1794466800000, NULL);
INSERT INTO guilds VALUES ('g2', '', 1794466800000, 1794470400000);
INSERT INTO schedules VALUES ('default', '', 'c9', 'ferry', '09:00', '', '', 'UTC', NULL, '', '', '', 1794466800000, 1794466800000);
INSERT INTO schedules VALUES ('abc234', 'g1', 'c1', '', '08:30', 'mon,thu', '', 'Europe/Berlin', 1794468000000, 'The channel is gone.', '', 'u1', 1794466800000, 1794467000000);
INSERT INTO schedules VALUES ('xyz789', 'g2', 'c2', 'bridge', '', '', '0 9 * * 1', 'UTC', NULL, '', '', 'u2', 1794466800000, 1794466800000);
INSERT INTO deliveries VALUES ('default', '2026-11-12T09:00', 'settled', 'a', 1794474000000, 1794474120000, 1794474001000, 'm1', '');
INSERT INTO deliveries VALUES ('abc234', '2026-11-12T08:30', 'abandoned', 'a', 1794467000000, 1794467120000, 1794467001000, '', 'not posted in time');
INSERT INTO deliveries VALUES ('xyz789', '2026-11-09T09:00', 'claimed', 'b', 1794467000000, 1794467120000, NULL, '', '');
INSERT INTO revisions VALUES ('g1', 'ferry', 3, 'd1', '{"n":3}', 'u1', 1794466900000, 'two quotes more');
INSERT INTO revisions VALUES ('g1', 'ferry', 4, 'd1', '{"n":4}', 'u1', 1794467000000, '');
