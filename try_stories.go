package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"dateline/briefs"
	"dateline/briefs/correct"
	"dateline/briefs/extract"
	"dateline/briefs/library"
)

// layOutStories fills a folder with what try was given to tell: links to files,
// so that what is edited there is read again, and briefs made of the rest. What
// can't be read is an error before anything is begun.
func layOutStories(c *cobra.Command, folder string, names []string, w web) error {
	at, err := briefFlags{}.check()
	if err != nil {
		return err
	}
	for _, name := range names {
		if !isAddress(name) && strings.EqualFold(filepath.Ext(name), ".json") {
			if _, err := briefs.Load(name); err != nil {
				return err
			}
			if err := linkStory(folder, name); err != nil {
				return err
			}
			continue
		}
		a, err := readArticle(c, name, w)
		if err != nil {
			return err
		}
		a.ID = "a1"
		b, err := extract.Build([]briefs.Article{a}, extract.Options{At: at, By: "dateline " + version})
		if err == nil && (isAddress(name) || !library.Serves(filepath.Base(name))) {
			err = saveStory(folder, b)
		} else if err == nil {
			err = linkStory(folder, name)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// saveStory keeps a brief that no file stands behind.
func saveStory(folder string, b *briefs.Brief) error {
	to, err := newPlace(folder, b.ID+".json")
	if err != nil {
		return err
	}
	return briefs.Save(to, b)
}

// linkStory links a story's file into the folder, and the corrections beside it.
func linkStory(folder, name string) error {
	path, err := filepath.Abs(name)
	if err != nil {
		return fmt.Errorf("find %s: %w", name, err)
	}
	to, err := newPlace(folder, filepath.Base(path))
	if err != nil {
		return err
	}
	if err := link(path, to); err != nil {
		return err
	}
	beside := correct.PathBeside(path)
	if _, err := os.Stat(beside); err != nil {
		return nil
	}
	if to, err = newPlace(folder, filepath.Base(beside)); err != nil {
		return nil // a story of two files has them already
	}
	return link(beside, to)
}

// newPlace is a file of the folder that is not there yet.
func newPlace(folder, name string) (string, error) {
	to := filepath.Join(folder, name)
	if _, err := os.Lstat(to); err == nil {
		return "", usage{fmt.Errorf("try: two stories are called %s; rename one", name)}
	}
	return to, nil
}

// link makes a link, or a copy where the system has no links.
func link(from, to string) error {
	if os.Symlink(from, to) == nil {
		return nil
	}
	data, err := os.ReadFile(from)
	if err == nil {
		err = os.WriteFile(to, data, 0o600)
	}
	if err != nil {
		return fmt.Errorf("lay out %s: %w", from, err)
	}
	return nil
}
