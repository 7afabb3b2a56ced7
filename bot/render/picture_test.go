package render

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// happened is an event of an answer made by hand: its value, how it stands to
// it, and what happened.
func happened(value string, order ask.Order, text string, notes ...ask.Note) ask.Event {
	e := ask.Event{When: ask.InWords(value), Named: value, Order: order, Passage: ask.Citation{Passage: briefs.Passage{Text: text}, Paragraph: 3}, Notes: notes}
	switch {
	case order == ask.Undated || value == "":
		e.When, e.Named = "date not stated", ""
	case order != ask.At:
		e.When = string(order) + " " + e.When
	default:
		e.Value = value
		e.Precision = map[int]briefs.Precision{2: briefs.Century, 3: briefs.Decade, 4: briefs.Year, 7: briefs.Month, 10: briefs.Day}[len(value)]
	}
	return e
}

func answered(title string, events ...ask.Event) ask.TimelineAnswer {
	return ask.TimelineAnswer{
		Story:  ask.Story{ID: "x", Title: title, Articles: []ask.Origin{{Source: "The Elm Courier", Published: "2024-02-27", Date: "27 Feb 2024"}}},
		Events: events, Total: len(events),
	}
}

// many is n events, day after day in clusters, as a long story tells them.
func many(n int) ask.TimelineAnswer {
	var events []ask.Event
	month, day := 1, 1
	for i := range n {
		if i%7 == 6 {
			month, day = month+1, 1
		}
		events = append(events, happened(fmt.Sprintf("2023-%02d-%02d", 1+month%12, day), ask.At,
			fmt.Sprintf("The council met a %d. time and put the vote on the harbour bridge off until its members had read the report.", i+1)))
		day += 1 + i%3
	}
	return answered("Council Puts Off The Vote On The Harbour Bridge Again", events...)
}

// timelines are the answers whose pictures are kept.
func timelines(t testing.TB) map[string]ask.TimelineAnswer {
	t.Helper()
	story, err := ask.Timeline(bridge(t), "", "")
	if err != nil {
		t.Fatal(err)
	}
	inferred := ask.Note{Kind: ask.YearFromPublication}
	return map[string]ask.TimelineAnswer{
		"story": story, "story-tr": story, "story-uk": story,
		"one": answered("Bridge Closed", happened("2024-03-03", ask.At, "The harbour bridge closed on March 3 for repairs.", inferred)),
		"three": answered("Bridge To Open Again In The Autumn, Mayor Says",
			happened("2024-03-03", ask.At, "The harbour bridge closed on March 3 for repairs, and a ferry took those who had crossed it on foot every morning to the other side of the harbour, free of charge.", inferred),
			happened("2024-03-03", ask.After, "the town painted the bridge"),
			happened("2024-03-19", ask.At, "On March 19 the ferry broke down.", inferred)),
		"sixty": many(60),
		"long-span": answered("Seventy Years Of A Bridge",
			happened("1953", ask.At, "The bridge was planned in 1953, after the flood."),
			happened("1962", ask.At, "It was opened in 1962 by the mayor."),
			happened("199", ask.At, "a retired engineer, warned of rust in the 1990s"),
			happened("2021-08-15", ask.Before, "Before that, nobody had asked the divers.", inferred),
			happened("2021-08-15", ask.At, "On Aug. 15, divers found the first crack.", inferred),
			happened("2021-08-15", ask.At, "The council was told the same day.", inferred),
			happened("2021-08-15", ask.After, "The mayor said that she had known of nothing."),
			happened("2021-08-24", ask.At, "on Tuesday said that the bridge will close", ask.Note{Kind: ask.CountedFromPublication, From: &ask.Citation{Passage: briefs.Passage{Text: "Tuesday"}}})),
		"scripts": answered("Мост закроют на ремонт",
			happened("2021-08-15", ask.At, "15 августа водолазы нашли первую трещину, сообщил мэр."),
			happened("2021-08-16", ask.At, "Στις 16 Αυγούστου η γέφυρα έκλεισε για επισκευές."),
			happened("2021-08-17", ask.At, "港口大桥于八月十七日关闭进行维修。"),
			happened("2021-08-18", ask.At, "أغلق الجسر في الثامن عشر من أغسطس."),
			happened("2021-08-19", ask.At, "The mayor told the reporters at the quay that “大桥” means the bridge."),
			happened("2021-08-20", ask.At, "Şehir köprüyü Ağustos’ta yeniden açtı, İstanbul’da ışıklar yandı."),
			happened("2021-08-21", ask.At, "Die Straße über die Brücke ist wieder frei, cafe\u0301s öffnen.")),
		"right-to-left": answered("גשר הנמל נסגר לתיקונים",
			happened("2021-08-15", ask.At, "The engineer, سامر الحداد, told יעל ברקוביץ that the bridge (הגשר) was safe."),
			happened("2021-08-16", ask.At, "أُغلق الجسر في 16 أغسطس، وقالت رئيسة البلدية «Ines Okafor» إن العبّارة ستبقى مجانية."),
			happened("2021-08-17", ask.At, "ראש העיר אמר ב־17 באוגוסט: „הגשר ייפתח בשנת 2022”."),
			happened("2021-08-18", ask.At, "می\u200cگویند پل باز است.")),
		"odd": answered(strings.Repeat("W", 90),
			happened("", ask.Undated, strings.Repeat("x", 200)),
			happened("XXXX-08-15", ask.At, "A sentence of a day whose year is not stated.", ask.Note{Kind: ask.YearUnknown}),
			happened("2021-W33", ask.At, "?"),
			happened("BC0480-04", ask.At, "A fleet was beaten."),
			happened("2021-08-15TEV", ask.At, "")),
	}
}

// spoken are the languages of kept pictures that are not in English.
var spoken = map[string]string{"story-tr": "tr", "story-uk": "uk"}

// alike is how much of the light of two pictures may differ before they are
// held to be two.
const alike = 0.0002

// TestTimelinePictures holds pictures against the kept ones. Rasterizers may
// round in other ways on other processors, so a little may differ.
func TestTimelinePictures(t *testing.T) {
	for name, a := range timelines(t) {
		t.Run(name, func(t *testing.T) {
			v := stylebook.For(spoken[name])
			p, err := TimelinePicture(v, a)
			if err != nil {
				t.Fatal(err)
			}
			path := filepath.Join("testdata", "pictures", name+".png")
			if *update {
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
					t.Fatal(err)
				}
				for file, data := range map[string][]byte{path: p.PNG, strings.TrimSuffix(path, "png") + "txt": []byte(p.Alt + "\n")} {
					if err := os.WriteFile(file, data, 0o644); err != nil {
						t.Fatal(err)
					}
				}
			}
			kept, err := os.ReadFile(path)
			if err != nil {
				t.Fatalf("%v; run the test with -update and look at what it draws", err)
			}
			if d := difference(t, kept, p.PNG); d > alike {
				t.Errorf("the picture is not as kept: %.2f %% of all there is to see differs; -update draws it anew", 100*d)
			}
			alt, err := os.ReadFile(strings.TrimSuffix(path, "png") + "txt")
			if err != nil {
				t.Fatal(err)
			}
			if p.Alt+"\n" != string(alt) {
				t.Errorf("the alt text is\n%s\nkept is\n%s", p.Alt, alt)
			}
			again, err := TimelinePicture(v, a)
			if err != nil || !bytes.Equal(again.PNG, p.PNG) || again.Alt != p.Alt {
				t.Errorf("drawn again it is another picture (%v)", err)
			}
			size, err := png.DecodeConfig(bytes.NewReader(p.PNG))
			if err != nil || size.Width != p.Width || size.Height != p.Height || p.Width != 800 {
				t.Errorf("it is %d by %d pixels, said to be %d by %d (%v)", size.Width, size.Height, p.Width, p.Height, err)
			}
			if len(p.PNG) > 150_000 {
				t.Errorf("it has %d bytes", len(p.PNG))
			}
		})
	}
}

func decode(t *testing.T, data []byte) *image.NRGBA {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	out := image.NewNRGBA(img.Bounds())
	draw.Draw(out, out.Bounds(), img, image.Point{}, draw.Src)
	return out
}

// difference is how much of the light of two pictures differs: 0 nothing, 1
// all. Where sizes differ, all does.
func difference(t *testing.T, a, b []byte) float64 {
	t.Helper()
	x, y := decode(t, a), decode(t, b)
	if x.Bounds() != y.Bounds() {
		return 1
	}
	sum := 0
	for i := range x.Pix {
		sum += max(int(x.Pix[i])-int(y.Pix[i]), int(y.Pix[i])-int(x.Pix[i]))
	}
	return float64(sum) / float64(255*len(x.Pix))
}

func TestTheComparisonSeesAMissingWord(t *testing.T) {
	a := timelines(t)["three"]
	p, err := TimelinePicture(english, a)
	if err != nil {
		t.Fatal(err)
	}
	a.Events[2].Passage.Text = "On March 19 the ferry broke."
	q, err := TimelinePicture(english, a)
	if err != nil {
		t.Fatal(err)
	}
	if d := difference(t, p.PNG, q.PNG); d < 3*alike {
		t.Errorf("without a word only %f differs", d)
	}
}

// TestNothingOverlaps looks at the layout: every line of text, dot and mark has
// its own place on the panel, whatever there is to draw.
func TestNothingOverlaps(t *testing.T) {
	all := timelines(t)
	for _, n := range []int{1, 2, 3, 4, 5, 8, 9, 12, 13, 60, 500, 3000} {
		all[fmt.Sprint(n, " events")] = many(n)
	}
	wide := many(40)
	for i := range wide.Events {
		wide.Events[i].When = strings.Repeat("second half of the ", i) + "year"
		wide.Events[i].Passage.Text = strings.Repeat("Wort ", i) + strings.Repeat("W", 3*i)
		if i%3 == 1 {
			wide.Events[i].Order = ask.After
		}
	}
	all["wide words"] = wide
	far := answered("Ever longer")
	for year, i := 1, 0; i < 11; year, i = year*2, i+1 {
		far.Events = append(far.Events, happened(fmt.Sprintf("%04d", year), ask.At, "A year."))
	}
	all["ever longer gaps"] = far
	for name, a := range all {
		ty, err := newType()
		if err != nil {
			t.Fatal(err)
		}
		s := layOut(english, a, ty)
		if s.height > mostPictureHeight {
			t.Errorf("%s: %d pixels high", name, s.height)
		}
		type thing struct {
			what string
			box  image.Rectangle
		}
		var things []thing
		for _, p := range s.texts {
			things = append(things, thing{fmt.Sprintf("%q", p.text), p.box})
			if p.text == "" || strings.ContainsRune(p.text, '\ufffd') {
				t.Errorf("%s: a line of text is %q", name, p.text)
			}
			for _, r := range p.text {
				if !ty.covers(r) {
					t.Errorf("%s: the fonts can't write %q of %q", name, r, p.text)
				}
			}
		}
		for i, d := range s.dots {
			half := image.Pt(dp(6), dp(6))
			switch d.shape {
			case longDate:
				half.Y = dp(10)
			case sameDate:
				half = image.Pt(dp(4), dp(4))
			}
			things = append(things, thing{fmt.Sprint("dot ", i), image.Rectangle{d.at.Sub(half), d.at.Add(half)}})
		}
		for i, y := range s.breaks {
			things = append(things, thing{fmt.Sprint("break ", i), image.Rect(dp(lineAt-8), y-dp(7), dp(lineAt+8), y+dp(7))})
		}
		inside := image.Rect(0, 0, s.width, s.height).Inset(dp(8))
		for i, a := range things {
			if !a.box.In(inside) {
				t.Errorf("%s: %s at %v leaves the panel %v", name, a.what, a.box, inside)
			}
			for _, b := range things[:i] {
				if a.box.Overlaps(b.box) {
					t.Errorf("%s: %s at %v and %s at %v overlap", name, a.what, a.box, b.what, b.box)
				}
			}
		}
		if len(s.dots) > mostRows || len(s.dots) == 0 {
			t.Errorf("%s: %d dots", name, len(s.dots))
		}
	}
}

// TestEveryEventIsDrawnOrCounted adds up rows and what they say they hide.
func TestEveryEventIsDrawnOrCounted(t *testing.T) {
	for _, n := range []int{1, 12, 13, 14, 60, 500, 601, 5000} {
		rows, sum := rowsOf(english, many(n).Events), 0
		for _, r := range rows {
			sum += 1 + r.more
		}
		if sum != n || len(rows) > mostRows {
			t.Errorf("%d events are told as %d in %d rows", n, sum, len(rows))
		}
	}
}

// TestGaps holds the time between dates to one scale, or to a break that says
// how long it is.
func TestGaps(t *testing.T) {
	for name, c := range map[string]struct {
		values []string
		want   []string
	}{
		"to one scale":       {[]string{"2021-01-01", "2021-01-03", "2021-01-07"}, []string{"16", "32"}},
		"same day":           {[]string{"2021-01-01", "2021-01-01"}, []string{"0"}},
		"one long span":      {[]string{"1953", "2001"}, []string{"48 years"}},
		"a broken one":       {[]string{"1953", "2021-08-15", "2021-08-24"}, []string{"over 67 years", "32"}},
		"years to scale":     {[]string{"1900", "1910", "1930"}, []string{"15", "32"}},
		"days":               {[]string{"2021-01-01", "2021-01-02", "2021-03-15", "2021-03-16"}, []string{"32", "72 days", "32"}},
		"months":             {[]string{"2020-01-01", "2020-01-02", "2020-08-15", "2020-08-16"}, []string{"32", "over 7 months", "32"}},
		"unknown":            {[]string{"XXXX-01-01", "2021-01-01", "P3D"}, []string{"0", "0"}},
		"within a decade":    {[]string{"199", "1994"}, []string{"0"}},
		"before Christ":      {[]string{"BC0480", "BC0470", "0010"}, []string{"10 years", "479 years"}},
		"beyond 292 years":   {[]string{"1200", "1900"}, []string{"700 years"}},
		"two dates, a month": {[]string{"2021-01-01", "2021-02-01"}, []string{"32"}},
	} {
		t.Run(name, func(t *testing.T) {
			var events []ask.Event
			for _, v := range c.values {
				e := happened(v, ask.At, "x")
				e.Precision = briefs.Day
				if n := len(strings.TrimPrefix(v, "BC")); n == 4 {
					e.Precision = briefs.Year
				} else if n == 3 {
					e.Precision = briefs.Decade
				}
				events = append(events, e)
			}
			var got []string
			for _, g := range gapsOf(rowsOf(english, events)) {
				if g.broken {
					got = append(got, g.words(english))
				} else {
					got = append(got, fmt.Sprint(g.length))
				}
			}
			if fmt.Sprint(got) != fmt.Sprint(c.want) {
				t.Errorf("%v: gaps are %v, want %v", c.values, got, c.want)
			}
		})
	}
}

// TestContrast computes WCAG 2.2's contrast ratios.
func TestContrast(t *testing.T) {
	light := func(c color.RGBA) float64 {
		part := func(v uint8) float64 {
			s := float64(v) / 255
			if s <= 0.04045 {
				return s / 12.92
			}
			return math.Pow((s+0.055)/1.055, 2.4)
		}
		return 0.2126*part(c.R) + 0.7152*part(c.G) + 0.0722*part(c.B)
	}
	ratio := func(a, b color.RGBA) float64 {
		x, y := light(a), light(b)
		return (max(x, y) + 0.05) / (min(x, y) + 0.05)
	}
	for i, least := range map[ink]float64{plain: 7, grey: 4.5, blue: 3, rail: 3} {
		if r := ratio(colours[i], colours[panel]); r < least {
			t.Errorf("ink %d on the panel has a contrast of %.2f, less than %.1f", i, r, least)
		}
	}
	// Discord's backgrounds: dark, darker, black, light.
	for _, back := range []color.RGBA{{0x31, 0x33, 0x38, 255}, {0x2b, 0x2d, 0x31, 255}, {0, 0, 0, 255}, {255, 255, 255, 255}, {0xf2, 0xf3, 0xf5, 255}} {
		if r := max(ratio(colours[rim], back), ratio(colours[panel], back)); r < 1.3 {
			t.Errorf("the panel can't be told from %v: %.2f", back, r)
		}
	}
}

func TestAltText(t *testing.T) {
	for name, a := range timelines(t) {
		alt := timelineAlt(english, a)
		if n := units(alt); n > 1024 {
			t.Errorf("%s: %d characters", name, n)
		}
		for _, e := range a.Events {
			if len(a.Events) < 20 && !strings.Contains(alt, when(english, e)) {
				t.Errorf("%s: it lacks %q", name, e.When)
			}
		}
	}
	if alt := timelineAlt(english, timelines(t)["scripts"]); !strings.Contains(alt, "港口大桥于八月十七日关闭进行维修。") || !strings.Contains(alt, "أغلق الجسر") {
		t.Errorf("what the fonts can't write is not in the alt text: %s", alt)
	}
	if alt := timelineAlt(english, many(60)); !strings.HasSuffix(alt, "more events") {
		t.Errorf("of 60 events it says not how many are left out: %s", alt)
	}
	few := many(4)
	if n := units(timelineAlt(english, few)); n < 500 {
		t.Errorf("whole passages fit, but it has only %d characters", n)
	}
}

// TestStoriesOfAllKindsAreDrawn draws what no newspaper printed.
func TestStoriesOfAllKindsAreDrawn(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for _, n := range []int{1, 7, 40, 500} {
		for _, words := range []func(int) string{
			func(int) string { return babble(r, 400) },
			func(i int) string { return strings.Repeat("界", 1+i%200) },
			func(i int) string { return strings.Repeat("very long words ", 1+i%200) },
		} {
			b := long(t, n, words, func(i int) string { return fmt.Sprint("Name ", i) })
			a, err := ask.Timeline(b, "", "")
			if err != nil {
				t.Fatal(err)
			}
			p, err := TimelinePicture(english, a)
			if err != nil {
				t.Fatal(err)
			}
			m := Notice(Illustrate(Timeline(english, a, At(b).With(VerbTimeline, "", ""), 0), p), "It was refreshed.")
			for _, f := range faults(t, m) {
				t.Error(f)
			}
			told := Attachments(m.Files)
			if len(told) != 1 || told[0].Filename != "timeline.png" || told[0].Description == "" || len(utf16.Encode([]rune(told[0].Description))) > 1024 {
				t.Errorf("of the picture is told %+v", told)
			}
			if len(p.PNG) > 150_000 {
				t.Errorf("%d events: %d bytes", n, len(p.PNG))
			}
		}
	}
}

func TestNoEventsIsAnError(t *testing.T) {
	if _, err := TimelinePicture(english, answered("Nothing")); err == nil {
		t.Error("a picture of nothing is drawn")
	}
}
