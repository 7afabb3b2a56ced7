package ask_test

import (
	"strings"
	"testing"

	"dateline/briefs/ask"
)

func TestVerify(t *testing.T) {
	b := harbour(t)
	for _, c := range []struct {
		name, text string
		want       []string // verdict: the article's words / words that are not its
		marked     bool
	}{
		{"to the letter", `She said “the strike began on Aug. 15”.`, []string{"exact: The strike began on Aug. 15"}, true},
		{"straight marks", `"The strike began on Aug. 15"`, []string{"exact: The strike began on Aug. 15"}, true},
		{"German marks", `„The strike began on Aug. 15“`, []string{"exact: The strike began on Aug. 15"}, true},
		{"guillemets", `« the port authority cut night shifts »`, []string{"exact: the port authority cut night shifts"}, true},
		{"block quotation", "look:\n> The strike began on Aug. 15\n> after the port authority cut night shifts.\nright?",
			[]string{"exact: The strike began on Aug. 15 after the port authority cut night shifts"}, true},
		{"shortened", `“The strike began … after the port authority cut night shifts”`,
			[]string{"shortened: The strike began | after the port authority cut night shifts"}, true},
		{"shortened in another order", `“after the port authority … the strike began on Aug. 15”`,
			[]string{"differs: The strike began on Aug. 15 after the port authority cut night shifts. / after port authority the"}, true},
		{"a word changed", `“The strike ended on Aug. 15 after the port authority cut night shifts”`,
			[]string{"differs: The strike began on Aug. 15 after the port authority cut night shifts. / ended"}, true},
		{"a not put in", `“Afterwards the council never forbade single-handed night work”`,
			[]string{"differs: Afterwards the council forbade single-handed night work. / never"}, true},
		{"made up", `“We will sink the cranes in the harbour at dawn tomorrow”`, []string{"absent:"}, true},
		{"two claims", `“The strike began on Aug. 15” and “bananas are blue these days”`,
			[]string{"exact: The strike began on Aug. 15", "absent:"}, true},
		{"no marks", "Afterwards the council forbade single-handed night work. Bananas are blue.",
			[]string{"exact: Afterwards the council forbade single-handed night work", "absent:"}, false},
		{"Markdown and a link", "> **The strike** began on [Aug. 15](https://x.example/a_(b))", []string{"exact: The strike began on Aug. 15"}, true},
		{"part of a word is none", `“he strike bega”`, []string{"absent:"}, true},
		{"nothing", "", nil, false},
		{"only marks", `“ ” "" > `, nil, false},
		{"not closed", `he said “the strike began on Aug. 15`, []string{"exact: The strike began on Aug. 15"}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := ask.Verify(b, c.text)
			everyWordIsTheArticles(t, b, a)
			var got []string
			for _, claim := range a.Claims {
				line := string(claim.Verdict) + ":"
				for i, p := range claim.Parts {
					if i > 0 {
						line += " |"
					}
					line += " " + p.Text
				}
				if len(claim.Foreign) > 0 {
					line += " / " + strings.Join(claim.Foreign, " ")
				}
				got = append(got, line)
			}
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") || a.Marked != c.marked {
				t.Errorf("%q, marked %v\ngot  %q\nwant %q", c.text, a.Marked, got, c.want)
			}
		})
	}
}

// TestVerifySpeaker holds that the words of a quotation are given to who says
// them, and others to nobody.
func TestVerifySpeaker(t *testing.T) {
	b := harbour(t)
	for i := range b.Quotes {
		q := &b.Quotes[i]
		c := ask.Verify(b, "“"+q.Passages[0].Text+"”").Claims[0]
		if c.Verdict != ask.Exact || !c.Quoted {
			t.Errorf("%q: %s, quoted %v", q.Passages[0].Text, c.Verdict, c.Quoted)
		}
		if speaker := string(q.Speaker); (c.Speaker == nil) != (speaker == "") || c.Speaker != nil && c.Speaker.ID != speaker {
			t.Errorf("%q: said by %v, want %q", q.Passages[0].Text, c.Speaker, speaker)
		}
	}
	if c := ask.Verify(b, "“The strike began on Aug. 15”").Claims[0]; c.Quoted || c.Speaker != nil {
		t.Errorf("the article's own words are given to %v", c.Speaker)
	}
}

// TestVerifyBounds holds that a long text is looked at in part, and says so.
func TestVerifyBounds(t *testing.T) {
	a := ask.Verify(harbour(t), strings.Repeat("“the strike began” ", 30))
	if len(a.Claims) != ask.MostClaims || a.More != 30-ask.MostClaims {
		t.Errorf("%d claims, %d more", len(a.Claims), a.More)
	}
}

// TestStanding holds that it counts what Verify finds to stand.
func TestStanding(t *testing.T) {
	b := harbour(t)
	for text, want := range map[string]int{
		"“The strike began on Aug. 15” “nobody will lose a day’s pay”": 2,
		"“The cranes will … lose a day’s pay”":                         1,
		"“The strike began on Aug. 16” “the strike”":                   0,
		"The strike began on Aug. 15. So it did.":                      1, // sentences, where nothing is quoted
		"": 0,
	} {
		if got := ask.Standing(b, text); got != want {
			t.Errorf("%q: %d stand, want %d", text, got, want)
		}
		verified := 0
		for _, c := range ask.Verify(b, text).Claims {
			if (c.Verdict == ask.Exact || c.Verdict == ask.Shortened) && len(strings.Fields(c.Text)) > 2 {
				verified++
			}
		}
		if verified != want {
			t.Errorf("%q: Verify finds that %d stand, want %d", text, verified, want)
		}
	}
}

func FuzzVerify(f *testing.F) {
	b := harbour(f)
	for _, s := range []string{"", "“a", `"The strike … began" > x`, "> > “„«\n>", "5'11\" and \"so\"", "[a](b)…\x00", "\xff“\xfe”"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 {
			return
		}
		everyWordIsTheArticles(t, b, ask.Verify(b, text))
	})
}

func BenchmarkVerify(b *testing.B) {
	brief := harbour(b)
	text := strings.Repeat("“The strike ended on Aug. 15 after the port authority cut night shifts, and nobody knew why” ", 8)
	for b.Loop() {
		ask.Verify(brief, text)
	}
}
