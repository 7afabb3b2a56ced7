// Package hostile holds what tests attack the bot with: the corpus of strings
// that somebody may write to do harm, a story that says them wherever its writer
// could, and an eye for what would take effect in Discord's client.
//
// It must not know how anything is escaped: it is written from Discord's
// Markdown, not from what render does.
package hostile

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"dateline/briefs"
)

// Mark is by what tests find the strings of the corpus again; each has it.
const Mark = "EVIL"

// Strings reads the corpus, testdata/hostile.txt at the module's root.
func Strings(t testing.TB) (out []string) {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		up := filepath.Dir(dir)
		if up == dir {
			t.Fatal("the corpus of hostile strings lies beside go.mod, and no folder above has that")
		}
		dir = up
	}
	data, err := os.ReadFile(filepath.Join(dir, "testdata", "hostile.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); !strings.HasPrefix(line, `"`) {
			continue
		}
		s, err := strconv.Unquote(line)
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		out = append(out, s)
	}
	if len(out) < 100 {
		t.Fatalf("the corpus has only %d strings", len(out))
	}
	return out
}

// Story is a story that says s everywhere: its titles, origins, people's names,
// ids, quotes, dates, events, what is left out of the story. Everything in it
// that is bound to the article's text holds. Two of its people bear one name, as
// no choice of Discord's may.
func Story(t testing.TB, id, s string) *briefs.Brief {
	t.Helper()
	words := strings.ToValidUTF8(strings.ReplaceAll(s, "\r", "\n"), "?")
	text := words + "\n\nsaid so in 1962, and then “" + words + "”.\n\n" + words + "\n"
	a := briefs.Article{ID: "a1", Title: s, Source: s, Place: s, Authors: []string{s}, Editors: []string{s}, Credits: []string{s}, Text: text, SHA256: briefs.Digest(text)}
	if !strings.HasPrefix(strings.ToLower(s), "http") { // an article's own web address is linked to, wherever it is
		a.URL = s
	}
	at := func(n int, part string) briefs.Passage {
		from := 0
		for ; ; n-- {
			i := from + strings.Index(text[from:], part)
			if n == 0 {
				return a.Passage(i, i+len(part))
			}
			from = i + len(part)
		}
	}
	ptr := func(p briefs.Passage) *briefs.Passage { return &p }
	first, quoted, last, year := at(0, words), at(1, words), at(2, words), at(0, "1962")
	a.Furniture = []briefs.Furniture{{Passage: last, Kind: briefs.Credit}}
	person := "p|^" + s
	b := &briefs.Brief{
		Format: briefs.Format, Version: briefs.Version, ID: id, Title: s, Built: briefs.Built{At: time.Date(2024, 2, 27, 9, 0, 0, 0, time.UTC), By: s},
		Articles: []briefs.Article{a}, Summary: []briefs.Passage{first, quoted},
		Entities: []briefs.Entity{
			{ID: person, Kind: briefs.Person, Name: s, Aliases: []string{s, "the " + s}, About: []briefs.Passage{quoted}, Mentions: []briefs.Passage{first, quoted}, Relations: []briefs.Relation{{To: "twin", As: quoted}}},
			{ID: "twin", Kind: briefs.Person, Name: s, Aliases: []string{}, About: []briefs.Passage{quoted}, Mentions: []briefs.Passage{quoted}, Relations: []briefs.Relation{}},
			{ID: "o", Kind: briefs.Organisation, Name: s, Aliases: []string{}, About: []briefs.Passage{}, Mentions: []briefs.Passage{last}, Relations: []briefs.Relation{}},
		},
		Quotes: []briefs.Quote{
			{ID: s + "1", Passages: []briefs.Passage{quoted}, Kind: briefs.Direct, Speaker: briefs.Ref(person), Source: &first, Cue: ptr(at(0, "said so")), Basis: briefs.Pronoun},
			{ID: s + "2", Passages: []briefs.Passage{first, quoted}, Kind: briefs.Partial, Source: &quoted, Basis: briefs.None},
		},
		Dates: []briefs.Date{
			{ID: s, Passage: year, Value: "1962", Precision: briefs.Year, Basis: briefs.Context},
			{ID: "d2", Passage: quoted, Value: s, Precision: briefs.Day, Basis: briefs.Published},
		},
		Timeline: []briefs.Event{
			{Date: briefs.Ref(s), Value: "1962", Passage: quoted, Entities: []string{person}},
			{Date: "d2", Value: s, Passage: first, Entities: []string{}},
			{Passage: first, Entities: []string{"twin"}},
		},
	}
	if faults := b.Check(); len(faults) > 0 {
		t.Fatalf("%q: %v", s, faults[0])
	}
	return b
}
