package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/jonboulle/clockwork"
)

// openPostgres connects to a server that several machines share.
func openPostgres(ctx context.Context, databaseURL string, clock clockwork.Clock) (*Store, error) {
	config, err := pgx.ParseConfig(databaseURL)
	if err != nil {
		// The driver's own error repeats the address, which may carry the
		// password.
		return nil, errors.New("opening the database: DATABASE_URL is no PostgreSQL address; " +
			"write it like postgres://user:password@host:5432/database")
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = 10 * time.Second
	}
	s := &Store{
		db:      stdlib.OpenDB(*config),
		dialect: postgresDialect,
		clock:   clock,
		name:    fmt.Sprintf("%s at %s:%d", config.Database, config.Host, config.Port),
	}
	s.db.SetMaxOpenConns(4)
	s.db.SetMaxIdleConns(2)
	s.db.SetConnMaxIdleTime(5 * time.Minute)
	if err := s.migrate(ctx, migrations); err != nil {
		return nil, errors.Join(s.fault("opening the database "+s.name, err), s.db.Close())
	}
	return s, nil
}
