package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dateline/briefs"
	"dateline/briefs/correct"
	"dateline/briefs/library"
)

// drawer is a folder of brief files, by the addresses of their stories.
type drawer struct {
	dir                        string
	byURL                      map[string]string // address → file name
	made, changed, same, short int               // stories
}

func openDrawer(dir string) (*drawer, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("make the folder %s for brief files: %w", dir, briefs.Unwritten(err))
	}
	d := &drawer{dir: dir, byURL: map[string]string{}}
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("look into the folder %s for brief files: %w", dir, briefs.Unread(err))
	}
	for _, f := range files {
		if f.IsDir() || !strings.HasSuffix(f.Name(), ".json") || strings.HasSuffix(f.Name(), correct.Ending) {
			continue
		}
		// A file that is no brief is not touched: no story is put in its place.
		if b, err := briefs.Load(filepath.Join(dir, f.Name())); err == nil && len(b.Articles) == 1 && b.Articles[0].URL != "" {
			d.byURL[b.Articles[0].URL] = f.Name()
		}
	}
	return d, nil
}

// put keeps a story: in the file of its address, or a new one by its id. told
// is a line for the editor; "" where nothing had to be done.
func (d *drawer) put(b *briefs.Brief) (told string, err error) {
	a := &b.Articles[0]
	name, known := d.byURL[a.URL]
	if known {
		b.ID = strings.TrimSuffix(name, ".json")
		was, err := briefs.Load(filepath.Join(d.dir, name))
		if err == nil && was.Articles[0].SHA256 == a.SHA256 && was.Title == b.Title {
			d.same++
			return "", nil
		}
	} else if name, err = d.free(b); err != nil || name == "" {
		return "", err
	}
	path := filepath.Join(d.dir, name)
	if err := briefs.Save(path, b); err != nil {
		return "", err
	}
	if a.URL != "" {
		d.byURL[a.URL] = name
	}
	if known {
		d.changed++
		return path + ": changed", nil
	}
	d.made++
	return path + ": new", nil
}

// free finds a file name for a story that has none: its id, with a number where
// another story has that already. It is "" where the story stands there as it
// is, which one without an address can only be known by.
func (d *drawer) free(b *briefs.Brief) (string, error) {
	id := b.ID
	for n := 2; ; n++ {
		path := filepath.Join(d.dir, b.ID+".json")
		was, err := briefs.Load(path)
		switch {
		case errors.Is(err, fs.ErrNotExist) && !d.beside(b.ID):
			return b.ID + ".json", nil
		case err == nil && len(was.Articles) == 1 && was.Articles[0].SHA256 == b.Articles[0].SHA256:
			d.same++
			return "", nil
		case n > 1000:
			return "", fmt.Errorf("a thousand files are called %s; move some away", id)
		}
		b.ID = fmt.Sprintf("%s-%d", id, n)
	}
}

// beside tells whether an article or a folder of them has the id: a brief of
// that name would be taken for its own.
func (d *drawer) beside(id string) bool {
	files, err := os.ReadDir(d.dir)
	return err == nil && slices.ContainsFunc(files, func(f fs.DirEntry) bool {
		stem := strings.TrimSuffix(f.Name(), filepath.Ext(f.Name()))
		return f.IsDir() && f.Name() == id || stem == id && library.Serves(f.Name())
	})
}
