package briefs

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Encode writes the brief as its file stands: indented JSON in a fixed key
// order, HTML characters unescaped, ending in a line end. Empty lists are [],
// never null.
func (b *Brief) Encode() ([]byte, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(b.filled()); err != nil {
		return nil, fmt.Errorf("encode brief %s: %w", b.ID, err)
	}
	return buf.Bytes(), nil
}

// Save writes the brief to path so that a reader sees the old file or the new
// one, never a part: to a temporary file beside it, synced, then renamed. A
// brief that does not check is not written.
func Save(path string, b *Brief) error {
	if faults := b.Check(); len(faults) > 0 {
		return fmt.Errorf("save brief %s: %w", path, Faults(faults))
	}
	data, err := b.Encode()
	if err != nil {
		return err
	}
	if err := Replace(path, data); err != nil {
		return fmt.Errorf("save brief %s: %w", path, err)
	}
	return nil
}

// filled is the brief with nil lists made empty, on a copy: the receiver may be
// served to readers at this moment.
func (b *Brief) filled() *Brief {
	c := *b
	c.Articles = append([]Article{}, b.Articles...)
	for i := range c.Articles {
		c.Articles[i].Furniture = orEmpty(c.Articles[i].Furniture)
	}
	c.Summary = orEmpty(b.Summary)
	c.Quotes = append([]Quote{}, b.Quotes...)
	for i := range c.Quotes {
		c.Quotes[i].Passages = orEmpty(c.Quotes[i].Passages)
	}
	c.Entities = append([]Entity{}, b.Entities...)
	for i := range c.Entities {
		e := &c.Entities[i]
		e.Aliases, e.About, e.Mentions, e.Relations = orEmpty(e.Aliases), orEmpty(e.About), orEmpty(e.Mentions), orEmpty(e.Relations)
	}
	c.Dates = orEmpty(b.Dates)
	c.Timeline = append([]Event{}, b.Timeline...)
	for i := range c.Timeline {
		c.Timeline[i].Entities = orEmpty(c.Timeline[i].Entities)
	}
	return &c
}

func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
