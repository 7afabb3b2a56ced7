package extract

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"dateline/briefs"
)

// TestTimelineAtAnyPlace crosses what happened with when, and with where a sentence says when: each
// is an event of that date, told in a passage that holds all of what happened.
func TestTimelineAtAnyPlace(t *testing.T) {
	events := []string{"the bridge opened", "the council closed the pier", "Jane Doe was elected mayor", "two fishermen died", "the Harbour Fund sold the boats"}
	dates := []struct{ words, key string }{
		{"in 1987", "1987"}, {"on May 3, 1987", "1987-05-03"}, {"in May 1987", "1987-05"}, {"on Monday", "2026-06-08"}, {"last year", "2025"},
		{"two years ago", "2024"}, {"three weeks ago", "2026-05-18"}, {"in the summer of 1987", "1987-06"}, {"on 3 May 1987", "1987-05-03"}, {"in the 1980s", "1980"},
		{"yesterday", "2026-06-09"}, {"in early 1987", "1987"}, {"on Christmas Day in 1987", "1987-12-25"}, {"on Monday night", "2026-06-08"},
		{"earlier this month", "2026-06"}, {"last Friday", "2026-06-05"}, {"back in 1987", "1987"}, {"as early as 1987", "1987"}, {"around 1987", "1987"},
		{"in the mid-1980s", "198"}, {"in March of 1987", "1987-03"}, {"on the morning of 3 May 1987", "1987-05-03"}, {"at the end of 1987", "1987"},
	}
	frames := []string{
		"EVENT DATE.", "DATE, EVENT.", "DATE EVENT.", "It was DATE that EVENT.", "EVENT DATE, and the crews cheered.", "When EVENT DATE, the crews cheered.",
		"The crews cheered after EVENT DATE.", "Records show that EVENT DATE.", "EVENT DATE, Jane Doe said.", "Jane Doe said EVENT DATE.", "But DATE, EVENT.",
		"By the time EVENT DATE, the crews had left.", "EVENT DATE because the town was poor.", "EVENT DATE; the crews cheered.", "EVENT for the first time DATE.",
	}
	for _, event := range events {
		for _, date := range dates {
			for _, frame := range frames {
				said := strings.NewReplacer("EVENT", event, "DATE", date.words).Replace(frame)
				first, size := utf8.DecodeRuneInString(said)
				said = string(unicode.ToUpper(first)) + said[size:]
				text := "Jane Doe spoke to the council in Harrow about the pier.\n\n" + said + "\n"
				b, err := Build([]briefs.Article{{ID: "a1", Text: text, SHA256: briefs.Digest(text), Published: "2026-06-10"}}, Options{ID: "test", By: "test"})
				if err != nil {
					t.Fatal(err)
				}
				if len(b.Timeline) != 1 || !strings.HasPrefix(b.Timeline[0].Value, date.key) || !strings.Contains(strings.ToLower(b.Timeline[0].Passage.Text), strings.ToLower(event)) {
					t.Errorf("%s\nwant %s, got %v", said, date.key, b.Timeline)
				}
			}
		}
	}
}
