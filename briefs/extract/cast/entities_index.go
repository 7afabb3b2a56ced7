package cast

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
)

// bearers is where a name of one word leads: the persons whose last, first or
// family-first name it is, or a middle one.
type bearers struct{ last, first, inner []int }

// bearerIndex is the bearers of each word that persons' names are made of.
type bearerIndex map[string]*bearers

// of gives the bearers of a word, none at first.
func (x bearerIndex) of(word string) *bearers {
	b := x[word]
	if b == nil {
		b = &bearers{}
		x[word] = b
	}
	return b
}

// withBearer adds a person to a list that is not full.
func withBearer(list []int, i int) []int {
	if len(list) < mostBearers {
		return append(list, i)
	}
	return list
}

// bearersOfWords enters all persons under the words that they may be called by.
func (w *whoIsWho) bearersOfWords() bearerIndex {
	index := bearerIndex{}
	for i := range w.groups {
		switch g := &w.groups[i]; {
		case g.kind != briefs.Person || len(g.words) < 2 || g.into != i:
		case w.familyFirst(g):
			index.enterFamilyFirst(g, i)
		case len(g.words) == 2 && lexicon.IsKunya(g.words[0]): // "Umm Karam" is his mother
		default:
			w.enterPerson(index, g, i)
		}
	}
	if len(index) > 0 {
		w.slips(index)
		w.shortened(index)
	}
	return index
}

// enterFamilyFirst enters who goes by the first word of the name, or from Vietnam by the last: "Tuan",
// of Pham Duc Tuan.
func (x bearerIndex) enterFamilyFirst(g *nameGroup, i int) {
	b := x.of(g.words[0])
	b.last = withBearer(b.last, i)
	if len(g.words) > 2 && isVietnamese(g.words[0]) {
		b := x.of(g.last())
		b.first = withBearer(b.first, i)
	}
}

// enterPerson enters who goes by the last word of the name, or by another.
func (w *whoIsWho) enterPerson(index bearerIndex, g *nameGroup, i int) {
	last := g.last()
	b := index.of(last)
	b.last = withBearer(b.last, i)
	if bare := withoutArticle(last); bare != last { // "Assad" for "Bashar al-Assad"
		b := index.of(bare)
		b.last = withBearer(b.last, i)
	}
	b = index.of(g.words[0])
	b.first = withBearer(b.first, i)
	if tail := hyphensTail(last); tail != "" && !w.lexicon.Words[g.words[0]].Has(lexicon.EastSurname) {
		b := index.of(tail)
		b.inner = withBearer(b.inner, i)
	}
	if head := hyphensHead(last); head != "" {
		b := index.of(head)
		b.inner = withBearer(b.inner, i)
	}
	for _, inner := range g.words[1 : len(g.words)-1] {
		if b := index.of(inner); len(inner) > 3 {
			b.inner = withBearer(b.inner, i)
		}
	}
}

// hyphensTail gives what stands behind the hyphen in a last name of two, "" in one: "Nair", for
// "Arjun Panicker-Nair".
func hyphensTail(last string) string {
	if at := strings.LastIndexByte(last, '-'); at > 2 && len(last)-at > 4 {
		return last[at+1:]
	}
	return ""
}

// hyphensHead gives what stands before the hyphen in a last name of two: "Panicker".
func hyphensHead(last string) string {
	if at := strings.IndexByte(last, '-'); at > 3 && len(last)-at > 3 {
		return last[:at]
	}
	return ""
}

// shortened lets a short form of a first name that nobody bears lead to the one person whose
// first name it is of: "Frankie", of Frank Dow.
func (w *whoIsWho) shortened(index bearerIndex) {
	of := map[string][]int{} // short form → persons
	for i := range w.groups {
		g := &w.groups[i]
		if g.kind != briefs.Person || len(g.words) < 2 || g.into != i || len(g.words[0]) < 3 {
			continue
		}
		for _, form := range []string{g.words[0] + "ie", g.words[0] + "y"} {
			of[form] = append(of[form], i)
		}
	}
	for form, persons := range of {
		if index[form] == nil && len(persons) == 1 && w.lexicon.Words[form].Has(lexicon.FirstName) {
			index[form] = &bearers{first: persons}
		}
	}
}

// withoutArticle takes the Arabic article from a family name.
func withoutArticle(name string) string {
	for _, article := range []string{"al-", "el-", "as-", "ad-", "ar-", "an-"} {
		if rest, ok := strings.CutPrefix(name, article); ok && len(rest) > 3 {
			return rest
		}
	}
	return name
}

// isVietnamese tells family names of Vietnam, whose bearers go by the given name
// that ends theirs.
var isVietnamese = lexicon.OfSort("vietnamese")
