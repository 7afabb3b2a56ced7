package store

import (
	"strconv"
	"strings"
)

// dialect is what differs between the two databases. Every statement is
// written once, with ? for an argument and {{blob}} for a column of bytes.
type dialect struct {
	name     string
	numbered bool   // arguments are $1, $2, … and not ?
	blob     string // the type of a column of bytes
	// lock is run first in the transaction that migrates, so that of several
	// processes starting at once only one does; "" where beginning a
	// transaction locks already.
	lock string
	// tables counts the tables of the database, whoever made them.
	tables string
	// ownTable counts the table that counts the migrations: 0 or 1.
	ownTable string
}

var (
	sqliteDialect = dialect{
		name:     "SQLite",
		blob:     "BLOB",
		tables:   `SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
		ownTable: `SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'dateline_migrations'`,
	}
	postgresDialect = dialect{
		name:     "PostgreSQL",
		numbered: true,
		blob:     "BYTEA",
		lock:     `SELECT pg_advisory_xact_lock(4937420185)`,
		tables:   `SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()`,
		ownTable: `SELECT count(*) FROM information_schema.tables
			WHERE table_schema = current_schema() AND table_name = 'dateline_migrations'`,
	}
)

// rebind turns a statement into the dialect's. No statement of this package
// has a question mark or braces for anything else; the tests run all of them on
// both databases.
func (d dialect) rebind(query string) string {
	query = strings.ReplaceAll(query, "{{blob}}", d.blob)
	if !d.numbered {
		return query
	}
	var out strings.Builder
	n := 0
	for _, r := range query {
		if r != '?' {
			out.WriteRune(r)
			continue
		}
		n++
		out.WriteByte('$')
		out.WriteString(strconv.Itoa(n))
	}
	return out.String()
}
