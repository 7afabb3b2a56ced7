package commands_test

import (
	"context"

	"modernc.org/sqlite"
)

// What this package proves is not whether a commit outlives a power cut: its
// databases do not wait for the disk, which took most of the time of tests with
// thousands of commands.
func init() {
	sqlite.RegisterConnectionHook(func(c sqlite.ExecQuerierContext, _ string) error {
		_, err := c.ExecContext(context.Background(), `PRAGMA synchronous = OFF`, nil)
		return err
	})
}
