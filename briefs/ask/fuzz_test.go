package ask_test

import (
	"errors"
	"testing"
	"unicode/utf8"

	"dateline/briefs/ask"
)

// FuzzQuestions asks anything of a story: no panic, every passage of the
// answers the article's, refusals in words.
func FuzzQuestions(f *testing.F) {
	for _, s := range []string{"", "kovac", "President Kovač’s", "15 Aug 2021", "1970s", "2021-W33", "a", "al", "’s", "the", "\x00\xff", "İ ß ǅ", "night shifts", "of of of", "15 Aug 99999", "Ⅻ", "１９", "م"} {
		f.Add(s)
	}
	b := harbour(f)
	f.Fuzz(func(t *testing.T, typed string) {
		everyWordIsTheArticles(t, b, ask.Who(b, typed))
		everyWordIsTheArticles(t, b, ask.Quotes(b, ask.QuoteQuery{Speaker: typed}))
		everyWordIsTheArticles(t, b, ask.Quotes(b, ask.QuoteQuery{About: typed}))
		everyWordIsTheArticles(t, b, ask.Find(b, typed))
		if n := len(ask.Suggest(b, ask.People, typed, 3)); n > 3 {
			t.Errorf("Suggest gives %d of at most 3", n)
		}
		ask.Suggest(b, ask.Speakers, typed, 25)
		if _, err := ask.Timeline(b, typed, typed); err != nil {
			var unclear ask.Unclear
			if !errors.As(err, &unclear) || utf8.RuneCountInString(err.Error()) > 300 {
				t.Errorf("Timeline(%q) says %v", typed, err)
			}
		}
		ask.InWords(typed)
	})
}
