package cast

import (
	"math"
	"strconv"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// name chooses the fullest form that the text gives; the others are aliases, in
// order of their first use.
func (w *whoIsWho) name(e *Entity) {
	var forms []string
	seen := map[string]bool{}
	best, bestScore := "", math.MinInt
	for _, em := range e.Named {
		d := w.Documents[em.Document]
		m := &d.Mentions[em.Mention]
		form := d.Article.Text[m.Start:m.End] // as printed, whatever its text was read as
		if seen[form] {
			continue
		}
		seen[form] = true
		forms = append(forms, form)
		score := fullness(form, m.Last-m.First)
		if p := m.First - 1; p > 0 && lexicon.IsOpening(d.Tokens[p].Text) && !d.Words[p-1].Has(lexicon.AllCaps) {
			score = min(score, 1) // what a body is called in its own language, behind its name in the text's
		}
		if score > bestScore {
			best, bestScore = form, score
		}
	}
	e.Name = strings.Join(strings.Fields(best), " ")
	for _, form := range forms {
		if form = strings.Join(strings.Fields(form), " "); form != e.Name {
			e.Aliases = append(e.Aliases, form)
		}
	}
}

// fullness ranks the forms of a name: more words, then more letters; capitals
// throughout and acronyms last.
func fullness(form string, words int) int {
	score := words*100 + min(len(form), 99)
	for word := range strings.FieldsSeq(form) {
		if len(strings.Trim(word, ".")) == 1 {
			score -= 70 // "Benjamin Nzeribe" says more than "B. U. Nzeribe"
		}
	}
	if names.IsForeign(form) {
		return 0
	}
	if form == strings.ToUpper(form) {
		score -= 90
		if words == 1 {
			score = len(form)
		}
	}
	return score
}

// slugOf is briefs.Slug for a name; plain letters, as most names have, are spared its
// transformations.
func slugOf(name string) string {
	const most = 64
	var buf [most]byte
	id := buf[:0]
	gap := false
	for i := range len(name) {
		c := name[i]
		switch {
		case c >= 0x80 || len(id) >= most-1:
			return briefs.Slug(name)
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
		case c == '\'':
			continue
		default:
			gap = len(id) > 0
			continue
		}
		if gap {
			id = append(id, '-')
			gap = false
		}
		id = append(id, c)
	}
	if len(id) == 0 {
		return briefs.Slug(name)
	}
	return string(id)
}

func uniqueID(id string, taken map[string]bool) string {
	const most = 64
	unique := id
	for n := 2; taken[unique]; n++ {
		suffix := "-" + strconv.Itoa(n)
		unique = strings.TrimRight(id[:min(len(id), most-len(suffix))], "-") + suffix
	}
	taken[unique] = true
	return unique
}
