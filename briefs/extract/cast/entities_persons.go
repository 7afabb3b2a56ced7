package cast

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// joinPersons joins the fuller forms of one person's name: with and without a
// middle name or initial, or the last words of it alone ("De Bruyne"). Two that
// stand in one sentence are two.
func (w *whoIsWho) joinPersons() {
	w.joinPrefixes()
	w.joinTails()
	w.joinHyphened()
	suffixes := map[string]string{} // first and last name → the Jr. or III it has; "," where several
	for i := range w.groups {
		if g := &w.groups[i]; g.kind == briefs.Person && len(g.words) > 1 && g.suffix() != "" {
			key := g.words[0] + " " + g.last()
			if old, ok := suffixes[key]; ok && old != g.suffix() {
				suffixes[key] = ","
			} else {
				suffixes[key] = g.suffix()
			}
		}
	}
	byLast := map[string][]int{}
	for i := range w.groups {
		if g := &w.groups[i]; g.kind == briefs.Person && len(g.words) > 1 && len(g.Named) > 0 {
			last := g.last()
			for _, j := range byLast[last] {
				if w.groups[j].suffix() != g.suffix() && suffixes[g.words[0]+" "+last] == "," {
					continue // of two generations, whose is the name without?
				}
				if w.groups[j].into == j && w.sameNames(&w.groups[j], g) && !w.together(&w.groups[j], g) {
					w.join(j, i)
					break
				}
			}
			if g.into == i && len(byLast[last]) < mostBearers {
				byLast[last] = append(byLast[last], i)
			}
		}
	}
}

// joinHyphened joins "Kim Tae Won" to "Kim Tae-won".
func (w *whoIsWho) joinHyphened() {
	plain := map[string]int{}
	for i := range w.groups {
		g := &w.groups[i]
		if g.kind != briefs.Person || g.into != i || len(g.words) < 2 || !w.lexicon.Words[g.words[0]].Has(lexicon.EastSurname|lexicon.FirstName) {
			continue
		}
		key := strings.ReplaceAll(g.key, "-", " ")
		if other, ok := plain[key]; ok {
			w.join(other, i)
			continue
		}
		plain[key] = i
	}
}

// joinPrefixes joins a name of two words or more to the longer one that goes on
// after it: "Marisa Letícia", "Marisa Letícia Lula da Silva".
func (w *whoIsWho) joinPrefixes() {
	for i := range w.groups {
		g := &w.groups[i]
		if g.kind != briefs.Person || g.into != i || w.lexicon.Words[g.words[0]].Has(lexicon.Ordinary|lexicon.AnyPlace|lexicon.TitleWord) && !w.lexicon.Words[g.words[0]].Has(lexicon.FirstName) {
			continue
		}
		for n := 2; n < len(g.words); n++ {
			short, ok := w.byKey[strings.Join(g.words[:n], " ")]
			if ok && w.groups[short].kind == briefs.Person && w.groups[short].into == short && !isSuffixKey(g.words[n]) && !w.together(g, &w.groups[short]) {
				w.join(i, short)
				break
			}
		}
	}
}

// joinTails joins "Atta Mills" to "John Atta Mills", "Lula da Silva" to "Luiz Lula da
// Silva": the last words of a name, whatever they look like by themselves.
func (w *whoIsWho) joinTails() {
	for i := range w.groups {
		g := &w.groups[i]
		if g.kind != briefs.Person || g.into != i || len(g.words) < 3 || isSuffixKey(g.words[len(g.words)-1]) {
			continue
		}
		tail, ok := w.byKey[strings.Join(g.words[len(g.words)-2:], " ")]
		if n := len(g.words); n > 3 && w.lexicon.Words[g.words[n-2]].Has(lexicon.NameParticle) {
			longer, found := w.byKey[strings.Join(g.words[n-3:], " ")]
			if found && w.groups[longer].into == longer && w.groups[longer].kind == briefs.Person && !w.together(g, &w.groups[longer]) {
				w.join(i, longer)
				continue
			}
		}
		if !ok || w.groups[tail].into != tail || w.lexicon.Phrases[w.groups[tail].key] != 0 {
			continue
		}
		if w.opensWithFirst(w.groups[tail].words[0]) || w.together(g, &w.groups[tail]) {
			continue
		}
		w.groups[tail].kind = briefs.Person
		w.join(i, tail)
	}
}

// isNameOpening tells words that with the next make one name: "Abdel Rahman".
func isNameOpening(s string) bool {
	switch s {
	case "abdel", "abdul", "abd", "abu", "ibn", "bin", "ben", "ould":
		return true
	}
	return false
}

// opensWithFirst tells a first name that begins no last name of several words.
func (w *whoIsWho) opensWithFirst(word string) bool {
	flags := w.lexicon.Words[word]
	return flags.Has(lexicon.FirstName) && !flags.Has(lexicon.NameParticle) && !isNameOpening(word)
}

// mostBearers bounds how many people with one last name are held against each
// other, and MostLooked how many mentions of one are looked at: enough for any
// story, and the time stays linear in any text.
const (
	mostBearers = 32
	MostLooked  = 64
)

// last is the last name: the last word that is no Jr.
func (g *nameGroup) last() string {
	n := len(g.words) - 1
	for n > 1 && isSuffixKey(g.words[n]) {
		n--
	}
	return g.words[n]
}

// suffix is the Jr. or III that a name ends with.
func (g *nameGroup) suffix() string {
	if last := g.words[len(g.words)-1]; isSuffixKey(last) {
		return last
	}
	return ""
}

// baseName is a name without its suffix.
func baseName(words []string) []string {
	for len(words) > 2 && isSuffixKey(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return words
}

func isSuffixKey(s string) bool {
	switch s {
	case "jr", "sr", "ii", "iii", "iv", "jnr", "snr", ",":
		return true
	}
	return false
}

// together tells whether two names ever stand in one sentence: then they are
// two people.
func (w *whoIsWho) together(a, b *nameGroup) bool {
	for _, x := range a.Named[:min(len(a.Named), MostLooked)] {
		for _, y := range b.Named[:min(len(b.Named), MostLooked)] {
			if x.Document != y.Document {
				continue
			}
			d := w.Documents[x.Document]
			if d.Tokens[d.Mentions[x.Mention].First].Sentence == d.Tokens[d.Mentions[y.Mention].First].Sentence {
				return true
			}
		}
	}
	return false
}

// familyFirst tells names in which the family's comes first: Kim Jong-un.
func (w *whoIsWho) familyFirst(g *nameGroup) bool {
	n := len(g.words)
	first := w.lexicon.Words[g.words[0]]
	if n < 2 || n > 3 || !first.Has(lexicon.EastSurname) {
		return false
	}
	if strings.Contains(g.words[n-1], "-") {
		return true
	}
	if n == 2 && !first.Has(lexicon.FirstName) && !w.lexicon.Words[g.words[1]].Has(lexicon.Surname|lexicon.EastSurname) && names.IsPinyin(g.words[1]) {
		return true // Zhou Peng
	}
	return n == 3 && !first.Has(lexicon.FirstName) && len(g.words[1]) <= 6 && len(g.words[2]) <= 6 && !w.lexicon.Words[g.words[2]].Has(lexicon.EastSurname|lexicon.Surname)
}

// groupOf finds a mention's group anew, by its words.
func (w *whoIsWho) groupOf(d *Document, m *names.Mention) int {
	var buf [160]byte
	key := d.nameKey(buf[:0], m)
	if at, ok := w.byKey[string(key)]; ok {
		return at
	}
	return -1
}

// gender is the gender that a group's mentions show by title or first name.
func (w *whoIsWho) gender(g *nameGroup) names.Gender {
	for _, em := range g.Named[:min(len(g.Named), MostLooked)] {
		m := &w.Documents[em.Document].Mentions[em.Mention]
		if m.Gender == names.Male || m.Gender == names.Female {
			return m.Gender
		}
	}
	return names.UnknownGender
}
