package main

import (
	"fmt"

	"github.com/jonboulle/clockwork"
	"github.com/spf13/cobra"

	"dateline/bot/store"
	"dateline/briefs/galley"
)

func newBackup() *cobra.Command {
	return &cobra.Command{
		Use:   "backup FILE",
		Short: "Copy the bot's database to a new file, while the bot runs or not",
		Long: `Copy the bot's database to a new file. The bot may run meanwhile; the copy is
whole, as of one moment. To restore it, stop the bot, move dateline.db,
dateline.db-wal and dateline.db-shm out of DATA_DIR, put the copy there as
dateline.db, and start the bot. PostgreSQL is backed up with pg_dump.`,
		Args: exactlyOne("the name of a new file"),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := loadSettings()
			if err != nil {
				return err
			}
			st, err := store.OpenStanding(c.Context(), s.DatabaseURL, clockwork.NewRealClock())
			if err != nil {
				return err
			}
			defer st.Close()
			if err := st.Backup(c.Context(), args[0]); err != nil {
				return err
			}
			_, err = fmt.Fprintf(galley.Guard(c.OutOrStdout()), "backed up %s to %s\n", st, args[0])
			return err
		},
	}
}
