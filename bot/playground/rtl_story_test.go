package playground_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/briefs"
)

// port is a story in Arabic with a speaker of Hebrew in it and a name in Latin
// letters, as no test of one script has it.
func port(t *testing.T) *briefs.Brief {
	t.Helper()
	a := briefs.Article{ID: "a1", Title: "الميناء القديم يفتح أبوابه من جديد", Source: "صحيفة المرفأ", URL: "https://example.com/port", Published: "2024-03-05", Place: "مدينة المرفأ",
		Text: "قالت ليلى حداد، مديرة الميناء، يوم 3 مارس 2024: «سنعيد بناء الرصيف قبل نهاية 2025».\n\n" +
			"وأضافت دנה לוי، مهندسة البلدية (Port Authority): «הנמל ייפתח מחדש ב-15 במאי 2024».\n\n" +
			"وافتُتح الميناء أول مرة عام 1962، وأُغلق في مايو 1998.\n"}
	a.Text = strings.Replace(a.Text, "دנה", "דנה", 1)
	a.SHA256 = briefs.Digest(a.Text)
	at := func(words string) briefs.Passage {
		t.Helper()
		i := strings.Index(a.Text, words)
		if i < 0 {
			t.Fatalf("the story does not have %q", words)
		}
		return a.Passage(i, i+len(words))
	}
	ptr := func(p briefs.Passage) *briefs.Passage { return &p }
	opened := "وافتُتح الميناء أول مرة عام 1962، وأُغلق في مايو 1998."
	return &briefs.Brief{
		Format: briefs.Format, Version: briefs.Version, ID: "port", Title: a.Title, Built: briefs.Built{At: time.Date(2024, 3, 5, 9, 0, 0, 0, time.UTC), By: "dateline test"},
		Summary: []briefs.Passage{at("قالت ليلى حداد، مديرة الميناء، يوم 3 مارس 2024: «سنعيد بناء الرصيف قبل نهاية 2025»."), at(opened)},
		Quotes: []briefs.Quote{
			{ID: "q1", Passages: []briefs.Passage{at("سنعيد بناء الرصيف قبل نهاية 2025")}, Kind: briefs.Direct, Speaker: "layla", Cue: ptr(at("قالت")), Source: ptr(at("ليلى حداد")), Basis: briefs.Named},
			{ID: "q2", Passages: []briefs.Passage{at("הנמל ייפתח מחדש ב-15 במאי 2024")}, Kind: briefs.Direct, Speaker: "dana", Cue: ptr(at("وأضافت")), Source: ptr(at("דנה לוי")), Basis: briefs.Named},
		},
		Entities: []briefs.Entity{
			{ID: "layla", Kind: briefs.Person, Name: "ليلى حداد", About: []briefs.Passage{at("مديرة الميناء")}, Mentions: []briefs.Passage{at("ليلى حداد")}},
			{ID: "dana", Kind: briefs.Person, Name: "דנה לוי", About: []briefs.Passage{at("مهندسة البلدية (Port Authority)")}, Mentions: []briefs.Passage{at("דנה לוי")}},
		},
		Dates: []briefs.Date{
			{ID: "d1", Passage: at("1962"), Value: "1962", Precision: briefs.Year, Basis: briefs.Stated},
			{ID: "d2", Passage: at("مايو 1998"), Value: "1998-05", Precision: briefs.Month, Basis: briefs.Stated},
			{ID: "d3", Passage: at("3 مارس 2024"), Value: "2024-03-03", Precision: briefs.Day, Basis: briefs.Stated},
		},
		Timeline: []briefs.Event{
			{Date: "d1", Value: "1962", Passage: at("وافتُتح الميناء أول مرة عام 1962"), Entities: []string{}},
			{Date: "d2", Value: "1998-05", Passage: at("وأُغلق في مايو 1998"), Entities: []string{}},
			{Date: "d3", Value: "2024-03-03", Passage: at("قالت ليلى حداد، مديرة الميناء، يوم 3 مارس 2024"), Entities: []string{"layla"}},
		},
		Articles: []briefs.Article{a},
	}
}

// TestAStoryFromRightToLeft asks the real bot for a story in Arabic and Hebrew.
func TestAStoryFromRightToLeft(t *testing.T) {
	dir := t.TempDir()
	if err := briefs.Save(filepath.Join(dir, "port.json"), port(t)); err != nil {
		t.Fatal(err)
	}
	for name, width := range map[string]int64{"desk": 1200, "phone": 390} {
		t.Run(name, func(t *testing.T) {
			o := openOver(t, dir)
			o.clock.Stop()
			ctx := o.visit(t, chromium(t), width)
			for _, line := range []string{"/brief", "/quotes", "/who", "/who name:ليلى", "/timeline", "/find words:الميناء"} {
				run(t, ctx, line, answers(asks(line)))
				fits(t, ctx, line)
				wrong := get[[]string](t, ctx, `[...`+last+`.querySelectorAll('blockquote, .title, .embed .author')].filter((e) => /^[^A-Za-z]*[\u0590-\u06ff]/.test(e.textContent) && getComputedStyle(e).direction !== 'rtl').map((e) => e.className + ' ' + e.textContent)`)
				if len(wrong) > 0 {
					t.Errorf("%s: these run from left to right: %q", line, wrong)
				}
				if n := get[int](t, ctx, last+`.querySelectorAll('blockquote').length`); n == 0 {
					t.Errorf("%s quotes nothing: %s", line, get[string](t, ctx, last+`.innerText`))
				}
				o.look(t, ctx, "port-"+strings.Fields(line)[0][1:]+"-"+name)
			}
		})
	}
}
