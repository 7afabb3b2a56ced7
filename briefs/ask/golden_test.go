package ask_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
	"dateline/briefs/ask"
)

func TestAnswers(t *testing.T) {
	b := harbour(t)
	timeline := func(from, to string) any {
		a, err := ask.Timeline(b, from, to)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	answers := map[string]any{
		"overview":           ask.Overview(b),
		"source":             ask.Source(b),
		"quotes":             ask.Quotes(b, ask.QuoteQuery{}),
		"quotes-al-nasri":    ask.Quotes(b, ask.QuoteQuery{Speaker: "al nasri"}),
		"quotes-about-crane": ask.Quotes(b, ask.QuoteQuery{About: "moving cranes"}),
		"quotes-nobody":      ask.Quotes(b, ask.QuoteQuery{Speaker: "Okvac"}),
		"who":                ask.Who(b, ""),
		"who-kovac":          ask.Who(b, "kovac"),
		"who-mira":           ask.Who(b, "Mira Feld’s"),
		"who-nobody":         ask.Who(b, "merkel"),
		"timeline":           timeline("", ""),
		"timeline-2023":      timeline("2023", "15 Aug"),
		"find-night-shifts":  ask.Find(b, "night shifts"),
		"suggest-speakers":   ask.Suggest(b, ask.Speakers, "", 25),
		"suggest-people-kov": ask.Suggest(b, ask.People, "kov", 25),
	}
	for name, answer := range answers {
		t.Run(name, func(t *testing.T) {
			everyWordIsTheArticles(t, b, answer)
			compare(t, filepath.Join("testdata", "golden", name+".json"), encode(t, answer))
		})
	}
}

func TestHarbourFileIsTheHandMadeBrief(t *testing.T) {
	data, err := harbour(t).Encode()
	if err != nil {
		t.Fatal(err)
	}
	compare(t, filepath.Join("testdata", "harbour.json"), data)
}

// everyWordIsTheArticles holds each passage of an answer, however deep, against
// the article.
func everyWordIsTheArticles(t *testing.T, b *briefs.Brief, answer any) {
	t.Helper()
	var tree any
	if err := json.Unmarshal(encode(t, answer), &tree); err != nil {
		t.Fatal(err)
	}
	passages := 0
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e)
			}
		case map[string]any:
			if text, ok := v["text"].(string); ok {
				passages++
				if start, end := int(v["start"].(float64)), int(v["end"].(float64)); b.Articles[0].Text[start:end] != text {
					t.Errorf("%q is not what stands at %d to %d", text, start, end)
				}
			}
			for _, e := range v {
				walk(e)
			}
		}
	}
	walk(tree)
	t.Logf("%d passages", passages)
}

func encode(t *testing.T, v any) []byte {
	t.Helper()
	var buf bytes.Buffer
	e := json.NewEncoder(&buf)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func compare(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("the answer is not the golden one (-want +got; go test -update writes it anew):\n%s", diff)
	}
}
