package correct_test

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
	"dateline/briefs/correct"
)

func everyDeed(t testing.TB) []correct.Correction {
	b := built(t, mill)
	cs := []correct.Correction{
		must(t)(correct.Speaker(b, "q4", "tom-okafor")),
		must(t)(correct.Speaker(b, "q3", "")),
		must(t)(correct.Name(b, "lena-brennan", "union secretary Lena Brennan")),
		must(t)(correct.About(b, "ida-brennan", "the owner")),
		must(t)(correct.About(b, "tom-okafor", "")),
		must(t)(correct.Merge(b, "ida-brennan", "lena-brennan")),
		must(t)(correct.Split(b, "tom-okafor", "Okafor")),
		must(t)(correct.Hide(b, "q2")),
		must(t)(correct.Date(b, "d2", "2025-06")),
	}
	cs[0].Note = "the council’s secretary rang <us>"
	return cs
}

func TestFileIsReadAsItWasWritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mill.corrections.json")
	cs := everyDeed(t)
	if err := correct.Save(path, cs); err != nil {
		t.Fatal(err)
	}
	got, err := correct.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(cs, got); diff != "" {
		t.Error(diff)
	}
	for _, c := range cs {
		data, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		if one, err := correct.Decode(data); err != nil || one != c {
			t.Errorf("%s alone: %+v, %v", c.Deed, one, err)
		}
	}
	if err := correct.Save(path, []correct.Correction{{Deed: "praise"}}); err == nil {
		t.Error("a deed that is none was written")
	}
	if _, err := correct.Load(path); err != nil {
		t.Errorf("what stood there was lost: %v", err)
	}
	if _, err := correct.Load(path + "-nowhere"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
}

func TestParseRefuses(t *testing.T) {
	head := `{"format": "dateline-corrections", "version": 1, "corrections": [`
	for name, test := range map[string]struct{ file, says string }{
		"empty":             {``, "JSON broken"},
		"half":              {head + `{"deed"`, "JSON broken at byte"},
		"a brief":           {`{"format": "dateline-brief", "version": 1}`, `its format is "dateline-brief"`},
		"a list":            {`[]`, "not a corrections file"},
		"newer":             {`{"format": "dateline-corrections", "version": 2}`, "update dateline"},
		"no version":        {`{"format": "dateline-corrections"}`, "write 1"},
		"unknown deed":      {head + `{"deed": "hide", "quote": {"text": "A"}}, {"deed": "praise"}]}`, `corrections[1]: deed: "praise" is none of`},
		"unknown key":       {head + `{"deed": "about", "entity": {"id": "x"}, "word": {"text": "A"}}]}`, `corrections[0]: unknown field "word"`},
		"nothing":           {head + `null]}`, "deed"},
		"no quote":          {head + `{"deed": "hide"}]}`, "quote: hide needs it"},
		"no entity":         {head + `{"deed": "merge", "entity": {"id": "x"}}]}`, "other: merge needs it"},
		"too much":          {head + `{"deed": "hide", "quote": {"text": "A"}, "value": "2021"}]}`, "value: hide does not take it"},
		"empty words":       {head + `{"deed": "hide", "quote": {"article": "a1"}}]}`, "quote"},
		"kind":              {head + `{"deed": "about", "entity": {"id": "x", "kind": "ship"}}]}`, `entity.kind: "ship"`},
		"kind alone":        {head + `{"deed": "about", "entity": {"kind": "person"}}]}`, "entity: give its id"},
		"negative":          {head + `{"deed": "hide", "quote": {"text": "A", "start": -1}}]}`, "quote: start"},
		"no real day":       {head + `{"deed": "date", "date": {"text": "A"}, "value": "2021-02-30"}]}`, `value: "2021-02-30"`},
		"long note":         {head + `{"deed": "hide", "quote": {"text": "A"}, "note": "` + strings.Repeat("x", 1001) + `"}]}`, "note"},
		"too many":          {head + strings.Repeat(`{"deed": "hide", "quote": {"text": "A"}},`, 1000) + `{}]}`, "more than 1000"},
		"too large":         {head + strings.Repeat(" ", correct.MaxBytes) + `]}`, "MiB"},
		"another type":      {head + `{"deed": 7}]}`, "corrections[0]"},
		"corrections no[]":  {`{"format": "dateline-corrections", "version": 1, "corrections": 7}`, "not a corrections file"},
		"mention not words": {head + `{"deed": "about", "entity": {"name": "x", "at": {"start": 4}}}]}`, "entity.at: text"},
	} {
		if _, err := correct.Parse([]byte(test.file)); err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: %v, want %q", name, err, test.says)
		}
	}
	if cs, err := correct.Parse([]byte("\xef\xbb\xbf" + head + "]}")); err != nil || len(cs) != 0 {
		t.Errorf("no corrections: %v, %v", cs, err)
	}
}

func TestPathBeside(t *testing.T) {
	for path, want := range map[string]string{
		"b/harbour.json": "b/harbour.corrections.json", "harbour.txt": "harbour.corrections.json", "Old.Bridge.HTML": "Old.Bridge.corrections.json",
		"b/floods/": "b/floods.corrections.json", "b/floods": "b/floods.corrections.json", "v1.2": "v1.2.corrections.json",
	} {
		if got := correct.PathBeside(path); got != want {
			t.Errorf("beside %s: %s, want %s", path, got, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	data, err := correct.Encode(everyDeed(f))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(`{"format":"dateline-corrections","version":1,"corrections":[{"deed":"hide","quote":{"text":"a blow"}}]}`))
	f.Add([]byte(`{"format":"dateline-corrections","version":1,"corrections":[null]}`))
	f.Add([]byte("\xef\xbb\xbf{"))
	b := built(f, mill, flood)
	f.Fuzz(func(t *testing.T, data []byte) {
		cs, err := correct.Parse(data)
		if err != nil {
			return
		}
		again, err := correct.Encode(cs)
		if err != nil {
			t.Fatalf("read and not written again: %v", err)
		}
		if back, err := correct.Parse(again); err != nil || !cmp.Equal(cs, back) {
			t.Fatalf("written again it is another: %v\n%s", err, cmp.Diff(cs, back))
		}
		got, _ := correct.Apply(b, cs)
		holds(t, got)
	})
}

// FuzzApply applies one correction of any words, values and places.
func FuzzApply(f *testing.F) {
	stories := []*briefs.Brief{built(f, mill), built(f, flood), built(f, mill, flood), built(f, "The Fair\n\n“Да,” said Ёж Иванов.\n\n“不,” said Li Wei on Monday. Li Wei’s “No–no” was heard.\n")}
	f.Add(uint8(0), "speaker", "a blow to the whole valley", "Okafor", "Tom Okafor", "2021-08-15", 283)
	f.Add(uint8(0), "split", "Okafor", "Tom Okafor", "Okafor", "", 0)
	f.Add(uint8(1), "merge", "Holm", "Anders Holm", "Lindqvist", "", 9)
	f.Add(uint8(2), "date", "Nov. 4", "", "", "BC0044", 1<<30)
	f.Add(uint8(3), "about", "不", "Ёж Иванов", "Li Wei", "XXXX-WXX-2", 3)
	f.Add(uint8(3), "name", "\"No-no\"", "Li Wei", "", "", 3)
	f.Fuzz(func(t *testing.T, story uint8, deed, words, one, two, value string, start int) {
		b := stories[int(story)%len(stories)]
		at := correct.Anchor{Article: "a1", Start: start, Text: words, Before: one, After: two}
		c := correct.Correction{Deed: correct.Deed(deed), Quote: at, Entity: correct.Entity{Name: one, At: at}, Other: correct.Entity{Name: two}, Words: at, Alias: words, Date: at, Value: value}
		keep := map[correct.Deed]correct.Correction{
			correct.SetSpeaker: {Deed: c.Deed, Quote: c.Quote, Entity: c.Entity}, correct.SetName: {Deed: c.Deed, Entity: c.Entity, Words: c.Words},
			correct.SetAbout: {Deed: c.Deed, Entity: c.Entity, Words: c.Words}, correct.MergeEntities: {Deed: c.Deed, Entity: c.Entity, Other: c.Other},
			correct.SplitAlias: {Deed: c.Deed, Entity: c.Entity, Alias: c.Alias}, correct.HideQuote: {Deed: c.Deed, Quote: c.Quote}, correct.SetDate: {Deed: c.Deed, Date: c.Date, Value: c.Value},
		}[c.Deed]
		got, _ := correct.Apply(b, []correct.Correction{keep})
		holds(t, got)
		again, _ := correct.Apply(got, []correct.Correction{keep})
		if diff := cmp.Diff(got, again); diff != "" {
			t.Errorf("twice is not once: %s", diff)
		}
		made, err := correct.About(b, b.Entities[0].ID, words)
		if err != nil {
			return
		}
		got, misfits := correct.Apply(b, []correct.Correction{made})
		holds(t, got)
		if about := got.Entities[0].About; len(misfits) > 0 || strings.TrimSpace(words) != "" && about[0].Text != strings.TrimSpace(words) {
			t.Errorf("described as %q, it is %v, %v", words, about, misfits)
		}
	})
}

func BenchmarkApply(b *testing.B) {
	brief, cs := defaultStory(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, misfits := correct.Apply(brief, cs); len(misfits) > 0 {
			b.Fatal(misfits)
		}
	}
	b.ReportMetric(float64(len(cs)), "corrections")
}

func TestNoCorrectionIsLostOnDisk(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "mill.corrections.json")
	if err := correct.Save(path, everyDeed(t)); err != nil {
		t.Fatal(err)
	}
	if err := correct.Save(filepath.Join(dir, "no", "such.corrections.json"), nil); err == nil {
		t.Error("written where there is no folder")
	}
	if files, _ := os.ReadDir(dir); len(files) != 1 {
		t.Errorf("%d files are left, want the one", len(files))
	}
}
