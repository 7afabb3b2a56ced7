package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/jonboulle/clockwork"
)

// OpenStanding is Open for a database that must be there already: it makes
// none. It is for what looks after a database and does not run the bot.
func OpenStanding(ctx context.Context, databaseURL string, clock clockwork.Clock) (*Store, error) {
	scheme, rest, _ := strings.Cut(databaseURL, ":")
	if scheme := strings.ToLower(scheme); scheme == "sqlite" || scheme == "file" {
		path := sqlitePath(rest)
		if _, err := os.Stat(path); path != "" && errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("opening the database %s: there is none; give the DATA_DIR or DATABASE_URL that the bot runs with", path)
		}
	}
	return Open(ctx, databaseURL, clock)
}
