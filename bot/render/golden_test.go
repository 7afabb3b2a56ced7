package render

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/library"
)

// english is the voice of answers whose language is not what a test is about.
var english stylebook.Voice

var update = flag.Bool("update", false, "write the golden files anew")

// golden holds a message against the JSON that Discord would get.
func golden(t *testing.T, name string, m Message) {
	t.Helper()
	var got bytes.Buffer
	enc := json.NewEncoder(&got)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(m.Response()); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", name+".json")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; run the test with -update and read what it writes", err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("%s is not as in its golden file (- file, + now); with -update it is written anew:\n%s", name, diff)
	}
}

func TestAnswersOverAStory(t *testing.T) {
	b := bridge(t)
	at := At(b)
	quotes := func(speaker, about string, query ...string) Message {
		return Quotes(english, ask.Quotes(b, ask.QuoteQuery{Speaker: speaker, About: about}), at.With(VerbQuotes, query...), 0)
	}
	who := func(name string) Message { return Who(english, ask.Who(b, name), at.With(VerbWho, name), 0) }
	timeline := func(from, to string) Message {
		a, err := ask.Timeline(b, from, to)
		if err != nil {
			t.Fatal(err)
		}
		return Timeline(english, a, at.With(VerbTimeline, from, to), 0)
	}
	found := func(words string) Message { return Found(english, ask.Find(b, words), at.With(VerbFind, words), 0) }
	for name, m := range map[string]Message{
		"brief":               Overview(english, ask.Overview(b), at),
		"briefing":            Briefing(english, b, Form{Mark: "#k3x 2024-02-27 08:30"}),
		"briefing-late":       Briefing(english, b, Form{Late: true, Mark: "#k3x 2024-02-27 08:30"}),
		"quotes":              quotes("", "", "", ""),
		"quotes-last-page":    Quotes(english, ask.Quotes(b, ask.QuoteQuery{}), at.With(VerbQuotes, "", ""), 1),
		"quotes-speaker":      quotes("Ines Okafor", "", Tag("ines-okafor"), ""),
		"quotes-about":        quotes("", "cables", "", "cables"),
		"quotes-some-words":   quotes("", "ferry cables", "", "ferry cables"),
		"quotes-unidentified": quotes("spokesman", "", "spokesman", ""),
		"who-all":             who(""),
		"who-ambiguous":       who("okafor"),
		"who-one":             who("Ines Okafor"),
		"who-slip":            who("lindqist"),
		"who-title":           who("the engineer"),
		"who-organisation":    who("shipping guild"),
		"timeline":            timeline("", ""),
		"timeline-window":     timeline("1990", "2010"),
		"find":                found("harbour bridge"),
		"find-some-words":     found("ferry cables zeppelin"),
		"source":              Source(english, ask.Source(b), at.With(VerbSource), 0),
		"refusal":             Refusal("Only members who can manage the server can do that. Ask a moderator."),
		"renewed":             Notice(quotes("", "cables", "", "cables"), "*The story was refreshed since that button was made. This is the new version.*"),
		"refreshed":           Refreshed(english, b, library.Diff(before(t), b), nil),
		"unchanged":           Unchanged(english, b, nil),
	} {
		t.Run(name, func(t *testing.T) {
			for _, f := range faults(t, m) {
				t.Error(f)
			}
			golden(t, name, m)
		})
	}
}

// before is the story as it was before a refresh.
func before(t *testing.T) *briefs.Brief {
	b := bridge(t)
	b.Quotes = b.Quotes[1:]
	b.Quotes[2].Speaker, b.Quotes[2].Basis = "tomas-lindqvist", briefs.Described
	b.Entities[0].About = b.Entities[0].About[1:]
	b.Dates[1].Value = "2023-03-03"
	b.Articles[0].Source = ""
	b.Articles[0].Text = strings.Replace(b.Articles[0].Text, "of rust in", "of rot in", 1)
	return b
}

func TestAnswersOverAStoryWithoutMetadata(t *testing.T) {
	b := bridge(t)
	a := &b.Articles[0]
	a.Source, a.URL, a.Published, a.Place, a.Editors = "", "", "", "", nil
	b.Summary, b.Quotes, b.Timeline, b.Dates = nil, nil, nil, nil
	for name, m := range map[string]Message{
		"bare-brief":    Overview(english, ask.Overview(b), At(b)),
		"bare-briefing": Briefing(english, b, Form{Mark: "#k3x 2024-02-27 08:30"}),
		"bare-source":   Source(english, ask.Source(b), At(b).With(VerbSource), 0),
		"bare-who":      Who(english, ask.Who(b, "lindqvist"), At(b).With(VerbWho, "lindqvist"), 0),
	} {
		t.Run(name, func(t *testing.T) {
			for _, f := range faults(t, m) {
				t.Error(f)
			}
			golden(t, name, m)
		})
	}
}

// TestStoryFile keeps the test story as a brief file, for the tests of rooms
// that take one.
func TestStoryFile(t *testing.T) {
	data, err := bridge(t).Encode()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", "story", "bridge.json")
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(data)); diff != "" {
		t.Errorf("the brief file is not the story's any more; -update writes it anew:\n%s", diff)
	}
}
