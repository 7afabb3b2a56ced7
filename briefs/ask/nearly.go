package ask

import (
	"cmp"
	"slices"
	"strings"

	"dateline/briefs"
)

// WordsNear lists up to most of the article's words that are a slip of the
// keyboard or two from one that was typed, nearest first: for who looked for
// “afganistan” and found nothing. Words are looked for where quotes stand, or
// in the whole body.
func WordsNear(b *briefs.Brief, typed string, quoted bool, most int) []string {
	d := newDesk(b)
	type near struct {
		word string
		off  int
	}
	var found []near
	seen := map[string]bool{}
	asked := foldWords(typed)
	if len(asked) > mostWords {
		asked = asked[:mostWords]
	}
	look := func(text string) {
		eachWord(text, func(start, end int) {
			printed := text[start:end]
			folded := strings.Join(foldWords(printed), "")
			if seen[folded] {
				return
			}
			seen[folded] = true
			for _, w := range asked {
				limit := forgiven(w)
				if off := slips(w, folded, limit); off > 0 && off <= limit {
					found = append(found, near{printed, off})
					return
				}
			}
		})
	}
	if quoted {
		for i := range b.Quotes {
			for _, text := range d.quoteText(&b.Quotes[i]) {
				look(text)
			}
		}
	} else {
		for i := range d.articles {
			for _, p := range d.articles[i].paragraphs {
				look(d.articles[i].Text[p.Start:p.End])
			}
		}
	}
	slices.SortStableFunc(found, func(x, y near) int { return cmp.Compare(x.off, y.off) })
	var words []string
	for _, n := range found[:min(most, len(found))] {
		words = append(words, n.word)
	}
	return words
}
