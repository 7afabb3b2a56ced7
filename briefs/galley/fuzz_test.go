package galley_test

import (
	"strings"
	"testing"
	"unicode"

	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/galley"
)

// FuzzWrite sets any text at any width: nothing of it is lost but white space
// and what a terminal would obey, and nothing is sent that a terminal obeys.
func FuzzWrite(f *testing.F) {
	f.Add("The strike began on Aug. 15 after the port authority cut night shifts.", 30)
	f.Add("港口的罢工今天结束了，工人们 said “no”", 21)
	f.Add("e\u0301\u0301\u0301 \u200d\u200b \u00a0 \x1b[0m"+strings.Repeat("x", 300), 20)
	f.Fuzz(func(t *testing.T, text string, columns int) {
		text = strings.ToValidUTF8(text, "")
		if text == "" || len(text) > 5000 {
			return
		}
		a := briefs.Article{ID: "a1", Text: text}
		b := &briefs.Brief{Title: "T", Articles: []briefs.Article{a}, Summary: []briefs.Passage{a.Passage(0, len(text))}}
		got := set(t, ask.Overview(b), galley.Style{Width: columns % 200})
		inert(t, got)
		kept := func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return r
			}
			return -1
		}
		if strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Bidi_Control, r) }) {
			return // shown as pictures and numbers
		}
		if want := strings.Map(kept, text); !strings.Contains(strings.Map(kept, got), want) {
			t.Fatalf("%q is set as %q", text, got)
		}
	})
}
