package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"dateline/briefs"
	"dateline/briefs/correct"
	"dateline/briefs/galley"
)

func newCheck() *cobra.Command {
	return &cobra.Command{
		Use:   "check FILE…",
		Short: "Prove every passage and every reference of brief files",
		Long: `Prove that every passage of the brief files stands word for word in its article
and that every id is known, and that the corrections beside a file
(ID.corrections.json) fit it. A file may be - for standard input. One line per
fault; exit code 1 if there is any.`,
		Args: atLeast(1, "at least one brief file, or - for standard input"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := onceStdin(c, args); err != nil {
				return err
			}
			faults := 0
			for _, path := range args {
				n, err := checkFile(c, path)
				if err != nil {
					fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%s: %v\n", path, err)
				}
				faults += n
			}
			if faults > 0 {
				return fmt.Errorf("check: %d %s found; mend the file, or make it anew with dateline brief", faults, plural(faults, "fault", "faults"))
			}
			return nil
		},
	}
}

// readBrief reads a brief file's bytes, or standard input.
func readBrief(c *cobra.Command, path string) ([]byte, error) {
	if path == "-" {
		return briefs.Read(stdin(c))
	}
	return briefs.ReadFile(path)
}

// checkFile prints a brief file's faults, or one line that says it holds.
func checkFile(c *cobra.Command, path string) (faults int, err error) {
	if strings.HasSuffix(path, correct.Ending) {
		return checkCorrections(c, path, nil)
	}
	data, err := readBrief(c, path)
	if err != nil {
		return 1, err
	}
	b, err := briefs.Parse(data)
	if err != nil {
		return 1, err
	}
	found := b.Check()
	for _, f := range found {
		fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%s: %s\n", path, f)
	}
	if len(found) == 0 {
		fmt.Fprintf(galley.Guard(c.OutOrStdout()), "%s: holds (%d %s, %d %s, %d %s)\n", filepath.Clean(path),
			len(b.Quotes), plural(len(b.Quotes), "quote", "quotes"),
			len(b.Entities), plural(len(b.Entities), "name", "names"),
			len(b.Dates), plural(len(b.Dates), "date", "dates"))
	}
	if len(found) > 0 || path == "-" {
		return len(found), nil
	}
	return checkCorrections(c, correct.PathBeside(path), b)
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}
