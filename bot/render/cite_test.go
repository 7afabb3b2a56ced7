package render

import (
	"strings"
	"testing"

	"dateline/bot/stylebook"
	"dateline/briefs/ask"
)

func TestTheArrowStaysWithItsParagraph(t *testing.T) {
	text, _ := cite(stylebook.Voice{}, ask.Story{}, ask.Citation{Paragraph: 14, Link: "https://example.org/story#:~:text=x"})
	label, _, _ := strings.Cut(text, "](")
	if !strings.HasSuffix(label, "\u00a0↗") || strings.Contains(label, " ") {
		t.Errorf("the place is written %q; a phone breaks the line before its arrow", text)
	}
}

func TestADateWithoutATimeIsOfferedByItsWords(t *testing.T) {
	for _, value := range []string{"PRESENT_REF", "PXDE", "PTXH"} {
		if got := DateChoice(stylebook.Voice{}, "a few hours", value); got != "“a few hours”" {
			t.Errorf("a date that means %s is offered as %q", value, got)
		}
	}
}
