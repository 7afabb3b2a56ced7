package render

import (
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/ask"
)

// TestNoNumberIsDrawnIntoANameFromRightToLeft: behind letters of Arabic or
// Hebrew a number is drawn on their far side, away from the words it belongs to.
func TestNoNumberIsDrawnIntoANameFromRightToLeft(t *testing.T) {
	story := func(source, place string) ask.Story {
		return ask.Story{Title: "x", Articles: []ask.Origin{{ID: "a1", Source: source, Place: place, Published: "2024-03-05"}}}
	}
	for _, c := range []struct{ got, want string }{
		{byline(english, story("صحيفة المرفأ", "")), "5 Mar 2024, صحيفة المرفأ"},
		{byline(english, story("The Gazette", "")), "The Gazette, 5 Mar 2024"},
		{byline(english, story("צהוב (The Gazette)", "")), "צהוב (The Gazette), 5 Mar 2024"},
		{strings.Join(origins(english, story("صحيفة المرفأ", "مدينة المرفأ")), "\n"), "5 Mar 2024 · مدينة المرفأ · صحيفة المرفأ"},
		{strings.Join(origins(english, story("The Gazette", "PORT ELM")), "\n"), "PORT ELM · The Gazette · 5 Mar 2024"},
		{named(&ask.Person{Name: ask.Name{Name: "דנה לוי", Kind: briefs.Person}, Lifespan: &ask.Lifespan{Born: "1953", Died: "2001"}}, 100), "**דנה לוי**\n1953–2001"},
		{named(&ask.Person{Name: ask.Name{Name: "Dana Levi", Kind: briefs.Person}, Lifespan: &ask.Lifespan{Born: "1953", Died: "2001"}}, 100), "**Dana Levi** · 1953–2001"},
		{behind("**דנה לוי**", "2 quotes"), "**דנה לוי**\n2 quotes"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}
