package extract

import (
	"strings"

	"dateline/briefs"
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
		if g := &w.groups[i]; g.kind == briefs.Person && len(g.words) > 1 && len(g.mentions) > 0 {
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
		if g.kind != briefs.Person || g.into != i || len(g.words) < 2 || !w.lexicon.words[g.words[0]].has(eastSurname|firstName) {
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
		if g.kind != briefs.Person || g.into != i || w.lexicon.words[g.words[0]].has(ordinary|anyPlace|titleWord) && !w.lexicon.words[g.words[0]].has(firstName) {
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
		if n := len(g.words); n > 3 && w.lexicon.words[g.words[n-2]].has(nameParticle) {
			longer, found := w.byKey[strings.Join(g.words[n-3:], " ")]
			if found && w.groups[longer].into == longer && w.groups[longer].kind == briefs.Person && !w.together(g, &w.groups[longer]) {
				w.join(i, longer)
				continue
			}
		}
		if !ok || w.groups[tail].into != tail || w.lexicon.phrases[w.groups[tail].key] != 0 {
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
	flags := w.lexicon.words[word]
	return flags.has(firstName) && !flags.has(nameParticle) && !isNameOpening(word)
}

// mostBearers bounds how many people with one last name are held against each
// other, and mostLooked how many mentions of one are looked at: enough for any
// story, and the time stays linear in any text.
const (
	mostBearers = 32
	mostLooked  = 64
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
	for _, x := range a.mentions[:min(len(a.mentions), mostLooked)] {
		for _, y := range b.mentions[:min(len(b.mentions), mostLooked)] {
			if x.document != y.document {
				continue
			}
			d := w.documents[x.document]
			if d.tokens[d.mentions[x.mention].first].sentence == d.tokens[d.mentions[y.mention].first].sentence {
				return true
			}
		}
	}
	return false
}

// familyFirst tells names in which the family's comes first: Kim Jong-un.
func (w *whoIsWho) familyFirst(g *nameGroup) bool {
	n := len(g.words)
	first := w.lexicon.words[g.words[0]]
	if n < 2 || n > 3 || !first.has(eastSurname) {
		return false
	}
	if strings.Contains(g.words[n-1], "-") {
		return true
	}
	if n == 2 && !first.has(firstName) && !w.lexicon.words[g.words[1]].has(surname|eastSurname) && isPinyin(g.words[1]) {
		return true // Zhou Peng
	}
	return n == 3 && !first.has(firstName) && len(g.words[1]) <= 6 && len(g.words[2]) <= 6 && !w.lexicon.words[g.words[2]].has(eastSurname|surname)
}

// groupOf finds a mention's group anew, by its words.
func (w *whoIsWho) groupOf(d *castDocument, m *mention) int {
	var buf [160]byte
	key := d.nameKey(buf[:0], m)
	if at, ok := w.byKey[string(key)]; ok {
		return at
	}
	return -1
}

// gender is the gender that a group's mentions show by title or first name.
func (w *whoIsWho) gender(g *nameGroup) gender {
	for _, em := range g.mentions[:min(len(g.mentions), mostLooked)] {
		m := &w.documents[em.document].mentions[em.mention]
		if m.gender == male || m.gender == female {
			return m.gender
		}
	}
	return unknownGender
}
