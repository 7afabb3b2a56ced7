package extract

import (
	"strings"
	"unicode/utf8"

	"dateline/briefs"
)

// joinBodies joins the names of one body: an acronym in brackets after the name
// or before it, an acronym that its initials spell, a shorter form that leaves
// off "of …", a country before it, or "Inc.".
func (w *whoIsWho) joinBodies() {
	w.joinBracketed()
	w.joinUnmarked()
	w.joinInverted()
	w.joinDefinite()
	initials := map[string]int{}
	bySuffix := map[string]int{} // name without its first word
	byTeam := map[string]int{}   // last word of a team's name
	byTown := map[string]int{}   // and the first, where nothing else is known by it
	byHead := map[string]int{}   // words before "of" or "for"; first word of "Tesla Motors"
	for i := range w.groups {
		g := &w.groups[i]
		if g.into != i || len(g.words) < 2 || g.kind != briefs.Organisation {
			continue
		}
		for _, spelt := range spellings(g.words) {
			note(initials, spelt, i)
		}
		if w.lexicon.words[g.words[0]].has(demonym | anyPlace) {
			note(bySuffix, strings.Join(g.words[1:], " "), i)
			for n, word := range g.words {
				if n > 2 && (word == "of" || word == "for") {
					note(bySuffix, strings.Join(g.words[1:n], " "), i)
				}
			}
		} else if n := w.placePrefix(g.words); n > 0 {
			note(bySuffix, strings.Join(g.words[n:], " "), i)
		}
		if last := g.words[len(g.words)-1]; isTeam(last) || w.isPlainPlural(last) {
			note(byTeam, last, i)
			if len(g.words) == 2 {
				note(byTown, g.words[0], i)
			}
		} else if len(g.words) == 2 && len(g.words[0]) > 3 && w.lexicon.words[g.words[0]]&^phraseStart == 0 && !isDeed(last) && !isOfATown(last) && !isSmallWord([]byte(g.words[0])) {
			note(byTown, g.words[0], i) // "Brookhurst", of Brookhurst Living
		} else if len(g.words) == 2 && g.flags.has(firstName) && g.votes.organisation >= 4 {
			note(byTeam, last, i) // "Lilly", of Eli Lilly
		}
		for n, word := range g.words {
			if n > 1 && (word == "of" || word == "for") {
				note(byHead, strings.Join(g.words[:n], " "), i)
			}
		}
		if last := w.lexicon.words[g.words[len(g.words)-1]]; last.has(orgHead|weakHead) && (len(g.words) > 2 || isCorporate(g.words[1])) && !g.flags.has(anyPlace|demonym) && (!g.flags.has(ordinary) || g.flags.has(knownOrg) || len(g.words) > 2) {
			n := len(g.words) - 1
			note(byHead, strings.Join(g.words[:n], " "), i)
			for ; n > 2 && isCorporate(g.words[n]) && isCorporate(g.words[n-1]); n-- {
				note(byHead, strings.Join(g.words[:n-1], " "), i) // "Poole Foods", of Poole Foods Holdings Co.
			}
		}
	}
	firms := w.shortFirms()
	for name, full := range byTeam {
		if short, ok := w.byKey[name]; ok && full >= 0 && w.groups[short].into == short && len(w.groups[short].mentions) > 0 && w.groups[short].kind != briefs.Person && w.groups[short].kind != briefs.Place {
			w.join(full, short) // "Rovers", of Tranby Rovers
		}
	}
	for name, full := range byTown {
		if short, ok := w.byKey[name]; ok && full >= 0 && w.groups[short].into == short && len(w.groups[short].mentions) > 0 &&
			(w.groups[short].kind == briefs.Organisation && !w.groups[short].flags.has(ordinary) ||
				w.groups[short].kind == "" && w.groups[short].votes.place <= 0 && !w.groups[short].flags.has(ordinary|firstName|surname)) {
			w.join(full, short) // "Halden", of Halden Rovers
		}
	}
	for i := range w.groups {
		g := &w.groups[i]
		if firm, ok := firms[g.key]; ok && firm >= 0 && g.into == i && len(g.words) == 1 && len(g.mentions) > 0 && firm != i && g.votes.person < 4 && g.votes.place < enough {
			g.kind = briefs.Organisation
			w.join(firm, i)
			continue
		}
		if g.into != i || g.kind == briefs.Person && (len(g.words) < 2 || g.votes.person >= 4) || len(g.mentions) == 0 {
			continue
		}
		if g.acronym {
			if full, ok := initials[strings.ReplaceAll(g.key, ".", "")]; ok && full >= 0 && full != i {
				w.join(full, i)
				w.groups[w.root(full)].kind = briefs.Organisation
				continue
			}
		}
		if full, ok := bySuffix[g.key]; ok && full >= 0 && full != i && len(g.words) > 1 {
			w.join(full, i)
			continue
		}
		if full, ok := byHead[g.key]; ok && full >= 0 && full != i && g.kind != briefs.Place && !(g.kind == briefs.Person && len(g.words) > 1 && isLegacy(w.groups[full].words[len(w.groups[full].words)-1])) {
			w.join(full, i)
		}
	}
}

// unmarkedForms takes from a body's name what writers leave out or write otherwise.
var unmarkedForms = strings.NewReplacer(" 's", "", ".", "", "&", "and")

// joinUnmarked joins names that differ by a possessive ending, by full stops or by
// the sign for "and": "New People Party", "New People's Party"; "U.S. Army", "US Army".
func (w *whoIsWho) joinUnmarked() {
	unmarked := map[string]int{}
	for i := range w.groups {
		g := &w.groups[i]
		if g.into != i || g.kind != briefs.Organisation || len(g.words) < 2 {
			continue
		}
		key := unmarkedForms.Replace(g.key)
		if other, ok := unmarked[key]; ok {
			w.join(other, i)
			continue
		}
		unmarked[key] = i
	}
}

// isTeam tells the last words of teams' names, by which alone they go too.
var isTeam = ofSort("team")

// isOfATown tells the last words of bodies that are named after where they are, and do not
// go by that: "Halden Herald", "Halden Council".
var isOfATown = ofSort("of a town")

// isDeed tells what is named after where it was: "the Guadalcanal campaign".
var isDeed = ofSort("deed")

// isLegacy tells the bodies that are named after people: the "Anna Poole
// Foundation" is not Anna Poole.
var isLegacy = ofSort("legacy")

// isPlainPlural tells what may be a plural that a team is called: "kestrels".
func (w *whoIsWho) isPlainPlural(word string) bool {
	return strings.HasSuffix(word, "s") && len(word) > 4 && !w.lexicon.words[word].has(orgHead|weakHead|placeHead)
}

// note enters a key; one that two bodies share leads to neither.
func note(index map[string]int, key string, i int) {
	if old, ok := index[key]; ok && old != i {
		i = -1
	}
	index[key] = i
}

// placePrefix gives how many words of a place's name a body's name begins with.
func (w *whoIsWho) placePrefix(words []string) int {
	for n := min(3, len(words)-1); n > 1; n-- {
		if w.lexicon.phrases[strings.Join(words[:n], " ")].has(anyPlace) {
			return n
		}
	}
	return 0
}

// spellings gives the acronyms that a name's words can spell: of all words, and
// of those that are not "of", "the", "and".
func spellings(words []string) []string {
	var all, some []byte
	for _, word := range words {
		r, n := utf8.DecodeRuneInString(word)
		if r == utf8.RuneError || word == "'s" {
			continue
		}
		all = append(all, word[:n]...)
		switch word {
		case "of", "the", "and", "for", "on", "in", "at", "&", "to", "de":
		default:
			some = append(some, word[:n]...)
		}
	}
	out := []string{string(some)}
	if last := words[len(words)-1]; len(words) > 2 && (last == "co" || last == "inc" || last == "corp" || last == "company" || last == "ltd" || last == "plc") {
		out = append(out, spellings(words[:len(words)-1])...) // "PG&E", of Pacific Gas & Electric Co.
	}
	if string(all) != string(some) {
		out = append(out, string(all))
	}
	for i, word := range words { // "CPC", of "Coastal Ports Commission of Leeds"
		if i > 2 && (word == "of" || word == "in") {
			return append(out, spellings(words[:i])...)
		}
	}
	// "Daughters of …" parts at a hyphen too: Asia-Pacific.
	return out
}

// joinBracketed joins "Korean Central News Agency (KCNA)" and "CEI (Italian
// Episcopal Conference)".
func (w *whoIsWho) joinBracketed() {
	for _, d := range w.documents {
		for mi := 0; mi+1 < len(d.mentions); mi++ {
			a, b := &d.mentions[mi], &d.mentions[mi+1]
			if a.last+1 != b.first || b.last >= len(d.tokens) || !isOpening(d.tokens[a.last].text) || !isClosing(d.tokens[b.last].text) && d.tokens[b.last].text != "," {
				continue
			}
			x, y := w.groupOf(d, a), w.groupOf(d, b)
			if x < 0 || y < 0 || w.root(x) == w.root(y) {
				continue
			}
			switch {
			case w.acronym(y, d, b) && w.spells(w.groups[y].key, w.groups[x].words):
				w.joinAcronym(x, y)
			case w.groups[y].acronym && len(w.groups[y].key) > 1 && w.groups[x].kind == briefs.Organisation && !w.groups[y].flags.has(knownOrg|anyPlace|stateAbbreviation):
				w.joinAcronym(x, y) // the letters may be of its name in another language
			case w.groups[x].kind == briefs.Organisation && len(w.groups[x].words) > 2 && b.last-b.first == 1 && w.groups[y].kind == "" && w.groups[y].votes.person < 1 &&
				!w.groups[y].flags.has(anyPlace|demonym|ordinary|firstName|surname|stateAbbreviation|knownOrg) && d.tokens[b.last].text == ")":
				w.joinAcronym(x, y) // "the Search and Rescue Agency (Basarnas)"
			case w.acronym(x, d, a) && w.spells(w.groups[x].key, w.groups[y].words):
				w.joinAcronym(y, x)
			}
		}
	}
}

// acronym tells a short name of capitals, with figures or without: KCNA, M5S.
func (w *whoIsWho) acronym(i int, d *document, m *mention) bool {
	if w.groups[i].acronym {
		return true
	}
	text := d.text[m.start:m.end]
	return m.last-m.first == 1 && len(text) <= 6 && text == strings.ToUpper(text)
}

func isOpening(s string) bool { return s == "(" || s == "[" }
func isClosing(s string) bool { return s == ")" || s == "]" }

func (w *whoIsWho) joinAcronym(full, short int) {
	if w.groups[short].into != short {
		return // it stands for another already
	}
	f, s := &w.groups[w.root(full)], &w.groups[w.root(short)]
	if f.kind == "" || f.kind == briefs.Person && f.votes.person < 5 {
		f.kind = briefs.Organisation
	}
	s.kind = f.kind
	w.join(full, short)
}

// spells tells whether an acronym's letters come, in order, from the beginnings
// of a name's words; the words of a foreign name may not match in the text's
// language, so two of three letters do.
func (w *whoIsWho) spells(acronym string, words []string) bool {
	acronym = strings.Trim(acronym, ".")
	if len(words) < 2 || len(acronym) < 2 {
		return false
	}
	found, at := 0, 0
	for _, word := range words {
		for k := 0; k < len(word) && at < len(acronym); k++ {
			if word[k] == acronym[at] && (k == 0 || found > 0) {
				at++
				found++
			} else if k > 0 {
				break
			}
		}
	}
	return at == len(acronym) || 3*found >= 2*len(acronym) || acronym[0] == words[0][0] || w.lexicon.words[words[0]].has(demonym)
}
