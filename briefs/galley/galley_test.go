package galley_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/width"

	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/galley"
)

var update = flag.Bool("update", false, "write what the tests compare with")

func load(t testing.TB) *briefs.Brief {
	t.Helper()
	b, err := briefs.Load(filepath.Join("..", "ask", "testdata", "harbour.json"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func answers(t testing.TB, b *briefs.Brief) map[string]any {
	t.Helper()
	timeline, err := ask.Timeline(b, "", "")
	if err != nil {
		t.Fatal(err)
	}
	late, err := ask.Timeline(b, "2030", "")
	if err != nil {
		t.Fatal(err)
	}
	return map[string]any{
		"overview":      ask.Overview(b),
		"quotes":        ask.Quotes(b, ask.QuoteQuery{}),
		"quotes-none":   ask.Quotes(b, ask.QuoteQuery{Speaker: "mira"}),
		"quotes-nobody": ask.Quotes(b, ask.QuoteQuery{Speaker: "merkel"}),
		"quotes-loose":  ask.Quotes(b, ask.QuoteQuery{About: "zebra ships"}),
		"who":           ask.Who(b, ""),
		"who-kovac":     ask.Who(b, "kovac"),
		"who-mira":      ask.Who(b, "mira"),
		"who-nobody":    ask.Who(b, "merkel"),
		"timeline":      timeline,
		"timeline-late": late,
		"source":        ask.Source(b),
		"find":          ask.Find(b, "night shifts"),
		"verify":        ask.Verify(b, verified(b)),
	}
}

// verified is a text that quotes the first whole quote of the brief, the same
// with a word changed, a line of the article's own and one that is not there.
func verified(b *briefs.Brief) string {
	q := strings.Trim(b.Quotes[0].Passages[0].Text, "“”\",")
	words := strings.Fields(q)
	words[len(words)/2] = "never"
	return "“" + q + "” “" + strings.Join(words, " ") + "” “" + b.Timeline[0].Passage.Text + "” “Nobody ever wrote these words here”"
}

func set(t testing.TB, answer any, style galley.Style) string {
	t.Helper()
	var buf bytes.Buffer
	if err := galley.Write(&buf, answer, style); err != nil {
		t.Fatal(err)
	}
	return buf.String()
}

func TestWrite(t *testing.T) {
	for name, answer := range answers(t, load(t)) {
		for ending, style := range map[string]galley.Style{".txt": {}, ".narrow.txt": {Width: 40}, ".colour.txt": {Colour: true}} {
			if ending != ".txt" && name != "quotes" && name != "timeline" && name != "who-kovac" {
				continue
			}
			t.Run(name+ending, func(t *testing.T) {
				got := set(t, answer, style)
				golden(t, name+ending, got)
				fits(t, got, max(style.Width, 40), style.Width == 0)
			})
		}
	}
}

var escape = regexp.MustCompile(`\x1b\[\d*m`)

// fits holds each line against the width.
func fits(t *testing.T, text string, most int, usual bool) {
	t.Helper()
	if usual {
		most = 80
	}
	for _, line := range strings.Split(escape.ReplaceAllString(text, ""), "\n") {
		if n := utf8.RuneCountInString(line); n > most {
			t.Errorf("a line of %d columns in %d: %q", n, most, line)
		}
		if strings.HasSuffix(line, " ") && strings.TrimRight(line, " ") != "│" && !strings.HasSuffix(line, "│ ") {
			t.Errorf("a line ends in white space: %q", line)
		}
	}
}

func TestColourIsAllThatColourAdds(t *testing.T) {
	for name, answer := range answers(t, load(t)) {
		plain := set(t, answer, galley.Style{})
		coloured := set(t, answer, galley.Style{Colour: true})
		if diff := cmp.Diff(plain, escape.ReplaceAllString(coloured, "")); diff != "" {
			t.Errorf("%s: in colour it reads otherwise (-plain +coloured):\n%s", name, diff)
		}
		if strings.Contains(plain, "\x1b") {
			t.Errorf("%s: escapes where no colour was asked for", name)
		}
	}
}

// hostile is a story whose words try to command a terminal.
func hostile(t testing.TB) *briefs.Brief {
	t.Helper()
	text := "\x1b[31mRed\x1b]0;title\x07 “\u009b2Jgone \u202eback\x00” said Eve\r\x7f.\n"
	a := briefs.Article{ID: "a1", Text: text, SHA256: briefs.Digest(text), Title: "\x1b[2J", Source: "\u009bm", Authors: []string{"\x1b]8;;x\x07"}, Place: "\x07"}
	whole := a.Passage(0, len(text)-1)
	at := strings.Index(text, "\u009b")
	name := a.Passage(strings.Index(text, "Eve"), strings.Index(text, "Eve")+3)
	b := &briefs.Brief{
		Format: briefs.Format, Version: briefs.Version, ID: "hostile", Title: "\x1b[2Jtitle\nnext", Built: briefs.Built{By: "\x1b"},
		Articles: []briefs.Article{a}, Summary: []briefs.Passage{whole},
		Entities: []briefs.Entity{{ID: "eve", Kind: briefs.Person, Name: "Eve\x1b[1m", About: []briefs.Passage{whole}, Mentions: []briefs.Passage{name}}},
		Quotes:   []briefs.Quote{{ID: "q1", Kind: briefs.Partial, Basis: briefs.Pronoun, Speaker: "eve", Source: &whole, Passages: []briefs.Passage{a.Passage(at, at+12)}}},
		Dates:    []briefs.Date{{ID: "d1", Passage: whole, Value: "2021", Precision: briefs.Year, Basis: briefs.Context}},
		Timeline: []briefs.Event{{Date: "d1", Passage: whole}},
	}
	if faults := b.Check(); len(faults) > 0 {
		t.Fatal(briefs.Faults(faults))
	}
	return b
}

func TestNothingOfTheArticleCommandsTheTerminal(t *testing.T) {
	b := hostile(t)
	timeline, _ := ask.Timeline(b, "", "")
	for _, answer := range []any{ask.Overview(b), ask.Quotes(b, ask.QuoteQuery{}), ask.Quotes(b, ask.QuoteQuery{Speaker: "\x1b[5m"}), ask.Who(b, "eve"), ask.Who(b, "\x1bx\u202e"), timeline, ask.Source(b), ask.Find(b, "gone")} {
		for _, style := range []galley.Style{{}, {Width: 30}, {Colour: true}} {
			inert(t, escape.ReplaceAllString(set(t, answer, style), ""))
		}
		var buf bytes.Buffer
		if err := galley.JSON(&buf, answer); err != nil {
			t.Fatal(err)
		}
		inert(t, buf.String())
	}
	golden(t, "hostile.txt", set(t, ask.Overview(b), galley.Style{}))
	if got := set(t, ask.Quotes(b, ask.QuoteQuery{}), galley.Style{Colour: true}); strings.Count(got, "\x1b[31m") != 0 {
		t.Errorf("the article's colour is in force: %q", got)
	}
}

func inert(t *testing.T, text string) {
	t.Helper()
	for _, r := range text {
		if r != '\n' && (r < ' ' || 0x7f <= r && r <= 0x9f || r == '\u202e') {
			t.Fatalf("%U is sent to the terminal in %q", r, text)
		}
	}
}

func TestWideCharactersTakeTwoColumns(t *testing.T) {
	text := "港口的罢工今天结束了，工人们将在星期一重新开始装卸货物，谁也不会失去一天的工资。\n"
	a := briefs.Article{ID: "a1", Text: text, SHA256: briefs.Digest(text)}
	b := &briefs.Brief{Format: briefs.Format, Version: briefs.Version, ID: "wide", Title: "Wide", Articles: []briefs.Article{a}, Summary: []briefs.Passage{a.Passage(0, len(text)-1)}}
	for _, line := range strings.Split(set(t, ask.Overview(b), galley.Style{Width: 30}), "\n") {
		n := 0
		for _, r := range line {
			n++
			if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
				n++
			}
		}
		if n > 30 {
			t.Errorf("a line of %d columns in 30: %q", n, line)
		}
	}
}

func TestSeveralArticlesAreToldApart(t *testing.T) {
	article := func(id, text string) briefs.Article { return briefs.Article{ID: id, Source: "Wire " + id, Text: text} }
	one, two := article("a1", "Rain fell.\n"), article("a2", "Headline\n\nIt stopped.\n")
	two.Furniture = []briefs.Furniture{{Passage: two.Passage(0, 8), Kind: briefs.Headline}}
	b := &briefs.Brief{Title: "Rain", Articles: []briefs.Article{one, two}, Summary: []briefs.Passage{one.Passage(0, 10), two.Passage(10, 21), two.Passage(0, 8)}}
	golden(t, "several.txt", set(t, ask.Overview(b), galley.Style{})+set(t, ask.Source(b), galley.Style{}))
}

func TestJSONIsTheAnswer(t *testing.T) {
	for name, answer := range map[string]any{"harbour": ask.Who(load(t), "kovac"), "hostile": ask.Overview(hostile(t))} {
		var buf bytes.Buffer
		if err := galley.JSON(&buf, answer); err != nil {
			t.Fatal(err)
		}
		want, err := json.Marshal(answer)
		if err != nil {
			t.Fatal(err)
		}
		var got, expected any
		if err := json.Unmarshal(buf.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(want, &expected); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(expected, got); diff != "" {
			t.Errorf("%s:\n%s", name, diff)
		}
	}
}

func TestWriteRefusesWhatIsNoAnswer(t *testing.T) {
	if err := galley.Write(&bytes.Buffer{}, 7, galley.Style{}); err == nil || !strings.Contains(err.Error(), "int") {
		t.Errorf("an int is set: %v", err)
	}
	if err := galley.Write(full{}, ask.Overview(load(t)), galley.Style{}); !errors.Is(err, errFull) {
		t.Errorf("a full disk goes unnoticed: %v", err)
	}
}

var errFull = errors.New("no space left")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("not the golden sheet (-want +got; go test -update writes it anew):\n%s", diff)
	}
}
