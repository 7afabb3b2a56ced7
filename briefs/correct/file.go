package correct

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"dateline/briefs"
)

// Format and Version are those of a corrections file.
const (
	Format  = "dateline-corrections"
	Version = 1
)

// Ending is how the name of a corrections file ends: that of harbour.json is
// harbour.corrections.json.
const Ending = ".corrections.json"

// Most is how many corrections a file may hold; MaxBytes is how large it may be.
const (
	Most     = 1000
	MaxBytes = 4 << 20
)

// File is a corrections file. Its corrections are applied in their order.
type File struct {
	Format      string       `json:"format"`
	Version     int          `json:"version"`
	Corrections []Correction `json:"corrections"`
}

// PathBeside gives the corrections file of a brief, an article or a folder of
// articles: harbour.corrections.json for harbour.json, harbour.txt, harbour/.
func PathBeside(path string) string {
	path = strings.TrimRight(path, `/\`)
	for _, ending := range []string{".json", ".txt", ".md", ".markdown", ".html", ".htm"} {
		if n := len(path) - len(ending); n > 0 && strings.EqualFold(path[n:], ending) {
			return path[:n] + Ending
		}
	}
	return path + Ending
}

// Load reads a corrections file. The error names the file and the correction
// that is wrong; it wraps fs.ErrNotExist where there is no file.
func Load(path string) ([]Correction, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("load corrections %s: %w", path, briefs.Unread(err))
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, MaxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("load corrections %s: %w", path, briefs.Unread(err))
	}
	cs, err := Parse(data)
	if err != nil {
		return nil, fmt.Errorf("load corrections %s: %w", path, err)
	}
	return cs, nil
}

// Parse reads the bytes of a corrections file. Unlike a brief file's, unknown
// keys of a correction are refused: the file is written by people, and a slip
// must not make another correction of it.
func Parse(data []byte) ([]Correction, error) {
	if len(data) > MaxBytes {
		return nil, fmt.Errorf("it is larger than %d MiB; correct the article's brief itself", MaxBytes>>20)
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	var file struct {
		Format      string            `json:"format"`
		Version     int               `json:"version"`
		Corrections []json.RawMessage `json:"corrections"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("not a corrections file: %w; mend it, or make it with dateline correct", briefs.JSONFault(err))
	}
	switch {
	case file.Format != Format:
		return nil, fmt.Errorf("not a corrections file: its format is %q, expected %q; make one with dateline correct", file.Format, Format)
	case file.Version > Version:
		return nil, fmt.Errorf("these corrections are of version %d, this program reads up to %d; update dateline", file.Version, Version)
	case file.Version < 1:
		return nil, fmt.Errorf("these corrections give version %d, which never was; write 1", file.Version)
	case len(file.Corrections) > Most:
		return nil, fmt.Errorf("there are %d corrections, more than %d; correct the brief file itself", len(file.Corrections), Most)
	}
	cs := make([]Correction, len(file.Corrections))
	for i, raw := range file.Corrections {
		c, err := Decode(raw)
		if err != nil {
			return nil, fmt.Errorf("corrections[%d]: %w; mend it, or make it with dateline correct", i, err)
		}
		cs[i] = c
	}
	return cs, nil
}

// Decode reads one correction as json.Marshal writes it, and checks it.
func Decode(data []byte) (Correction, error) {
	var c Correction
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&c); err != nil {
		return Correction{}, briefs.JSONFault(err)
	}
	if _, err := d.Token(); err != io.EOF {
		return Correction{}, errors.New("more follows the correction")
	}
	if err := c.Check(); err != nil {
		return Correction{}, err
	}
	return c, nil
}

// Encode writes a corrections file's bytes: indented, keys in a fixed order,
// ending in a line end.
func Encode(cs []Correction) ([]byte, error) {
	for i, c := range cs {
		if err := c.Check(); err != nil {
			return nil, fmt.Errorf("encode corrections[%d]: %w", i, err)
		}
	}
	if len(cs) > Most {
		return nil, fmt.Errorf("encode corrections: there are %d, more than %d; correct the brief file itself", len(cs), Most)
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(File{Format, Version, append([]Correction{}, cs...)}); err != nil {
		return nil, fmt.Errorf("encode corrections: %w", err)
	}
	return buf.Bytes(), nil
}

// Save writes a corrections file so that a reader sees the old one or the new
// one, never a part.
func Save(path string, cs []Correction) error {
	data, err := Encode(cs)
	if err != nil {
		return fmt.Errorf("save corrections %s: %w", path, err)
	}
	if err := briefs.Replace(path, data); err != nil {
		return fmt.Errorf("save corrections %s: %w", path, err)
	}
	return nil
}
