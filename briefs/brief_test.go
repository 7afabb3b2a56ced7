package briefs_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
)

// sample is the brief made by hand for the tests of ask.
var sample = filepath.Join("ask", "testdata", "harbour.json")

func read(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func load(t testing.TB) *briefs.Brief {
	t.Helper()
	b, err := briefs.Load(sample)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestEncodeIsStable(t *testing.T) {
	data := read(t, sample)
	b, err := briefs.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	again, err := b.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(data, again) {
		t.Errorf("read and written again it differs:\n%s", cmp.Diff(string(data), string(again)))
	}
}

func TestEncodeWritesEmptyListsAndNulls(t *testing.T) {
	b := &briefs.Brief{Articles: []briefs.Article{{}}, Quotes: []briefs.Quote{{}}, Entities: []briefs.Entity{{}}, Timeline: []briefs.Event{{}}}
	data, err := b.Encode()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"furniture": []`, `"passages": []`, `"aliases": []`, `"mentions": []`, `"relations": []`, `"about": []`, `"entities": []`,
		`"summary": []`, `"dates": []`, `"speaker": null`, `"cue": null`, `"source": null`, `"date": null`} {
		if !bytes.Contains(data, []byte(want)) {
			t.Errorf("%s is not in the file", want)
		}
	}
	if b.Articles[0].Furniture != nil || b.Summary != nil {
		t.Error("Encode changed the brief that it was given")
	}
}

// Each fault is one edit of a brief that holds; what Decode says names the
// place.
func TestDecodeRefuses(t *testing.T) {
	good := string(read(t, sample))
	for name, test := range map[string]struct{ old, new, says string }{
		"one byte of a passage":   {`"text": "I gave my word`, `"text": "I gave my ward`, "quotes[0].passages[1]"},
		"one byte of the article": {`after nine weeks.\n`, `after five weeks.\n`, "articles[0].sha256"},
		"an offset":               {`"start": 276`, `"start": 275`, "quotes[0].passages[0]"},
		"offset in a character":   {`"start": 191`, `"start": 193`, ""},
		"offset past the end":     {`"end": 349`, `"end": 34900`, "outside the text"},
		"end before start":        {`"end": 349`, `"end": 275`, "outside the text"},
		"negative start":          {`"start": 276`, `"start": -1`, "outside the text"},
		"unknown article":         {`"article": "a1"`, `"article": "a2"`, `no article "a2"`},
		"unknown speaker":         {`"speaker": "zoe-kovac"`, `"speaker": "zoe"`, `no entity "zoe"`},
		"unknown relation":        {`"to": "zoe-kovac"`, `"to": "zoe"`, "entities[2].relations[0].to"},
		"unknown date":            {`"date": "d4"`, `"date": "d44"`, `no date "d44"`},
		"duplicate quote":         {`"id": "q2"`, `"id": "q1"`, `"q1" stands twice`},
		"duplicate date":          {`"id": "d2"`, `"id": "d1"`, `"d1" stands twice`},
		"duplicate entity":        {`"id": "anton-kovac"`, `"id": "mira-feld"`, `"mira-feld" stands twice`},
		"empty id":                {`"id": "q1"`, `"id": ""`, "it is empty"},
		"slug":                    {`"id": "harbour-strike-ends"`, `"id": "Harbour!"`, "is no slug"},
		"unknown word":            {`"basis": "continued"`, `"basis": "guessed"`, `"guessed" is none of`},
		"publication date":        {`"published": "2023-10-19"`, `"published": "last week"`, `"last week" is no date`},
		"impossible date":         {`"published": "2023-10-19"`, `"published": "2023-02-30"`, `"2023-02-30" is no date`},
		"newer version":           {`"version": 1`, `"version": 2`, "update dateline"},
		"no version":              {`"version": 1`, `"version": 0`, "never was"},
		"other format":            {`"format": "dateline-brief"`, `"format": "atom"`, `its format is "atom"`},
		"wrong type":              {`"version": 1`, `"version": "1"`, "not a brief file"},
		"half a file":             {good[len(good)/2:], "", "JSON broken at byte"},
		"nothing":                 {good, "", "JSON broken"},
		"a list":                  {good, "[]", "not a brief file"},
	} {
		bad := strings.Replace(good, test.old, test.new, 1)
		if bad == good {
			t.Fatalf("%s: the edit finds nothing", name)
		}
		if _, err := briefs.Decode([]byte(bad)); err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: Decode says %v, want %q in it", name, err, test.says)
		}
	}
}

func TestDecodeIgnoresUnknownKeysAndAByteOrderMark(t *testing.T) {
	more := strings.Replace(string(read(t, sample)), `"version": 1,`, `"version": 1, "mood": {"calm": true},`, 1)
	if _, err := briefs.Decode([]byte("\ufeff" + more)); err != nil {
		t.Error(err)
	}
}

// Any one byte of the article or of a passage that is changed is seen.
func TestDecodeSeesAnyByteChanged(t *testing.T) {
	b := load(t)
	text := b.Articles[0].Text
	for at := range len(text) {
		if text[at] >= 0x80 || text[at] < ' ' {
			continue
		}
		edited := *b
		edited.Articles = append([]briefs.Article{}, b.Articles...)
		other := byte('x')
		if text[at] == other {
			other = 'y'
		}
		edited.Articles[0].Text = text[:at] + string(other) + text[at+1:]
		if len(edited.Check()) == 0 {
			t.Fatalf("byte %d of the article changed unseen", at)
		}
	}
}

func TestLoadNamesTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "story.json")
	if _, err := briefs.Load(path); !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), "story.json") {
		t.Errorf("a missing file: %v", err)
	}
	if err := os.WriteFile(path, []byte("{}"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := briefs.Load(path); err == nil || !strings.Contains(err.Error(), "story.json") {
		t.Errorf("a bad file: %v", err)
	}
}

func TestSaveReplacesWholeOrNotAtAll(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "story.json")
	b := load(t)
	if err := briefs.Save(path, b); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(read(t, path), read(t, sample)) {
		t.Error("what was saved is not what Encode gives")
	}
	broken := *b
	broken.ID = "No Slug"
	if err := briefs.Save(path, &broken); !errors.As(err, &briefs.Faults{}) {
		t.Errorf("a brief that does not hold is saved: %v", err)
	}
	if !bytes.Equal(read(t, path), read(t, sample)) {
		t.Error("the failed save changed the file")
	}
	if err := briefs.Save(filepath.Join(dir, "nowhere", "story.json"), b); err == nil {
		t.Error("saved into a directory that is not there")
	}
	if left, _ := os.ReadDir(dir); len(left) != 1 {
		t.Errorf("%d files in the directory, want the brief alone", len(left))
	}
	if info, _ := os.Stat(path); info.Mode().Perm() != 0o644 {
		t.Errorf("the file's mode is %v", info.Mode())
	}
}

// A reader that looks all the time sees the old file or the new one.
func TestSaveIsAtomic(t *testing.T) {
	path := filepath.Join(t.TempDir(), "story.json")
	b := load(t)
	if err := briefs.Save(path, b); err != nil {
		t.Fatal(err)
	}
	done := make(chan error)
	go func() {
		for range 50 {
			if err := briefs.Save(path, b); err != nil {
				done <- err
				return
			}
		}
		done <- nil
	}()
	for {
		if _, err := briefs.Load(path); err != nil {
			t.Fatal(err)
		}
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			return
		default:
		}
	}
}

func TestFaultsAreListedInOrder(t *testing.T) {
	b := load(t)
	b.ID = "No Slug"
	b.Quotes[0].Speaker, b.Quotes[1].Kind, b.Quotes[2].Passages, b.Timeline[0].Entities = "x", "y", nil, []string{"z"}
	var where []string
	for _, f := range b.Check() {
		where = append(where, f.Where)
	}
	want := []string{"id", "quotes[0].speaker", "quotes[1].kind", "quotes[2].passages", "timeline[0].entities[0]"}
	if diff := cmp.Diff(want, where); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
	if err := briefs.Faults(b.Check()).Error(); !strings.Contains(err, "and 2 more") {
		t.Errorf("as one error: %s", err)
	}
}

func TestParagraphs(t *testing.T) {
	text := "Headline\n\nVELIN — First.\n \t\nSecond,\nthird. (Photo: X)\n(Credit)\u00a0\n\nLast"
	a := briefs.Article{ID: "a1", Text: text}
	furniture := func(words string, kind briefs.FurnitureKind) {
		at := strings.Index(text, words)
		a.Furniture = append(a.Furniture, briefs.Furniture{Passage: a.Passage(at, at+len(words)), Kind: kind})
	}
	furniture("Headline", briefs.Headline)
	furniture("VELIN", briefs.Dateline)
	furniture("(Photo: X)", briefs.Credit)
	furniture("(Credit)", briefs.Credit)
	var got []string
	for i, p := range a.Paragraphs() {
		if p.Number != i+1 {
			t.Errorf("paragraph %d is numbered %d", i+1, p.Number)
		}
		got = append(got, text[p.Start:p.End])
	}
	if diff := cmp.Diff([]string{"VELIN — First.", "Second,", "third. (Photo: X)", "Last"}, got); diff != "" {
		t.Errorf("paragraphs (-want +got):\n%s", diff)
	}
	for words, want := range map[string]int{"Headline": 0, "First": 1, "Second": 2, "third": 3, "(Credit)": 0, "Last": 4} {
		if got := a.ParagraphAt(strings.Index(text, words)); got != want {
			t.Errorf("%q stands in paragraph %d, want %d", words, got, want)
		}
	}
	if f := a.FurnitureAt(3); f == nil || f.Kind != briefs.Headline {
		t.Errorf("furniture at 3: %v", f)
	}
}

func TestPassagePanicsOnADefectOfTheCaller(t *testing.T) {
	a := briefs.Article{ID: "a1", Text: "Zoë"}
	for _, bounds := range [][2]int{{-1, 2}, {0, 9}, {2, 2}, {0, 3}, {3, 4}} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("a passage of bytes %v of %q is cut", bounds, a.Text)
				}
			}()
			a.Passage(bounds[0], bounds[1])
		}()
	}
}

// tiny is a brief that holds, with one of each.
func tiny() *briefs.Brief {
	text := "Ann said “no” in May."
	a := briefs.Article{ID: "a1", Text: text, SHA256: briefs.Digest(text)}
	a.Furniture = []briefs.Furniture{{Passage: a.Passage(0, 3), Kind: briefs.Byline}}
	ann, no, may := a.Passage(0, 3), a.Passage(12, 14), a.Passage(21, 24)
	return &briefs.Brief{
		Format: briefs.Format, Version: briefs.Version, ID: "tiny", Articles: []briefs.Article{a}, Summary: []briefs.Passage{a.Passage(0, len(text))},
		Quotes:   []briefs.Quote{{ID: "q1", Kind: briefs.Partial, Basis: briefs.Named, Speaker: "ann", Source: &ann, Passages: []briefs.Passage{no}}},
		Entities: []briefs.Entity{{ID: "ann", Kind: briefs.Person, Name: "Ann", Mentions: []briefs.Passage{ann}, Relations: []briefs.Relation{{To: "ann", As: ann}}}},
		Dates:    []briefs.Date{{ID: "d1", Passage: may, Value: "XXXX-05", Precision: briefs.Month, Basis: briefs.Stated}},
		Timeline: []briefs.Event{{Date: "d1", Value: "XXXX-05", Passage: ann, Entities: []string{"ann"}}},
	}
}

// FuzzDecode: any bytes give a brief that holds or an error; what holds is the
// same after it was written and read.
func FuzzDecode(f *testing.F) {
	good, err := tiny().Encode() // a small seed: long ones are minimised for ever
	if err != nil {
		f.Fatal(err)
	}
	if faults := tiny().Check(); len(faults) > 0 {
		f.Fatal(briefs.Faults(faults))
	}
	f.Add(good)
	f.Add([]byte(`{"format":"dateline-brief","version":1,"id":"x","articles":[{"id":"a1","text":"","sha256":""}]}`))
	f.Add([]byte(`{"format":"dateline-brief","version":1e9}`))
	f.Add([]byte("\xef\xbb\xbf{}"))
	f.Add(bytes.Replace(good, []byte(`"start": 0`), []byte(`"start": 9223372036854775807`), 1))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := briefs.Decode(data)
		if err != nil {
			return
		}
		again, err := b.Encode()
		if err != nil {
			t.Fatal(err)
		}
		c, err := briefs.Decode(again)
		if err != nil {
			t.Fatalf("what was written does not hold: %v", err)
		}
		third, err := c.Encode()
		if err != nil || !bytes.Equal(again, third) {
			t.Fatalf("written twice it differs (%v)", err)
		}
		for i := range b.Articles {
			b.Articles[i].Paragraphs()
		}
		if !json.Valid(again) {
			t.Fatal("what was written is no JSON")
		}
	})
}
