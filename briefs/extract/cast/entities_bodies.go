package cast

import (
	"slices"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// joinBodies joins the names of one body: an acronym in brackets after the name
// or before it, an acronym that its initials spell, a shorter form that leaves
// off "of …", a country before it, or "Inc.".
func (w *whoIsWho) joinBodies() {
	w.joinBracketed()
	w.joinUnmarked()
	w.joinInverted()
	w.joinDefinite()
	w.joinReordered()
	short := w.shortBodies()
	firms := w.shortFirms()
	w.joinTeams(short)
	for i := range w.groups {
		w.joinShortBody(i, short, firms)
	}
}

// shortBodies are the shorter forms that bodies go by, each with its body; -1 where two share it.
type shortBodies struct {
	initials map[string]int
	suffix   map[string]int // name without its first word
	team     map[string]int // last word of a team's name
	town     map[string]int // and the first, where nothing else is known by it
	head     map[string]int // words before "of" or "for"; first word of "Tesla Motors"
}

// shortBodies looks up the shorter forms of all bodies.
func (w *whoIsWho) shortBodies() shortBodies {
	short := shortBodies{map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}}
	for i := range w.groups {
		g := &w.groups[i]
		if g.into != i || len(g.words) < 2 || g.kind != briefs.Organisation {
			continue
		}
		for _, spelt := range spellings(g.words) {
			note(short.initials, spelt, i)
		}
		w.noteSuffixes(short, g, i)
		w.noteTeam(short, g, i)
		w.noteHeads(short, g, i)
	}
	return short
}

// joinReordered joins the names of bodies that are of the same words in another order
// ("Museum Halden", "Halden Museum"), and those of which one leaves out what district the
// body is of ("Halden District Hospital", "Halden Hospital").
func (w *whoIsWho) joinReordered() {
	sorted := map[string]int{}
	bare := map[string]int{}
	for i := range w.groups {
		g := &w.groups[i]
		if g.kind != briefs.Organisation || g.into != i || len(g.words) < 2 {
			continue
		}
		words := strings.Join(slices.Sorted(slices.Values(g.words)), " ")
		if same, ok := sorted[words]; ok {
			w.join(same, i)
			continue
		}
		sorted[words] = i
		if less := slices.DeleteFunc(slices.Clone(g.words), isDistrict); len(less) > 1 && len(less) < len(g.words) {
			note(bare, strings.Join(less, " "), i)
		}
	}
	for i := range w.groups {
		if g := &w.groups[i]; g.kind == "" && g.into == i && len(g.words) > 1 {
			if same, ok := sorted[strings.Join(slices.Sorted(slices.Values(g.words)), " ")]; ok {
				g.kind = briefs.Organisation
				w.join(same, i)
			}
		}
		if full, ok := bare[w.groups[i].key]; ok && full >= 0 && full != i && w.groups[i].into == i && w.groups[full].into == full && w.groups[i].kind == briefs.Organisation {
			w.join(full, i)
		}
	}
}

// isDistrict tells words for what a body's name says it is of, and may leave out.
var isDistrict = lexicon.OfSort("district")

// noteSuffixes enters what is left of a name without the place or people that it begins with.
func (w *whoIsWho) noteSuffixes(short shortBodies, g *nameGroup, i int) {
	if !w.lexicon.Words[g.words[0]].Has(lexicon.Demonym | lexicon.AnyPlace) {
		if n := w.placePrefix(g.words); n > 0 {
			note(short.suffix, strings.Join(g.words[n:], " "), i)
		}
		return
	}
	note(short.suffix, strings.Join(g.words[1:], " "), i)
	for n, word := range g.words {
		if n > 2 && isOfOrFor(word) {
			note(short.suffix, strings.Join(g.words[1:n], " "), i)
		}
	}
}

// noteTeam enters the one word of two that a team or a firm goes by.
func (w *whoIsWho) noteTeam(short shortBodies, g *nameGroup, i int) {
	last := g.lastWord()
	switch {
	case lexicon.IsTeam(last) || w.isPlainPlural(last):
		note(short.team, last, i)
		if len(g.words) == 2 {
			note(short.town, g.words[0], i)
		}
	case len(g.words) != 2:
	case w.isOwnWord(g.words[0]) && !isDeed(last) && !isOfATown(last):
		note(short.town, g.words[0], i) // "Brookhurst", of Brookhurst Living
	case g.flags.Has(lexicon.FirstName) && g.votes.Organisation >= 4:
		note(short.team, last, i) // "Lilly", of Eli Lilly
	}
}

// isOwnWord tells a word that is nothing but a name of which nothing is known.
func (w *whoIsWho) isOwnWord(word string) bool {
	return len(word) > 3 && w.lexicon.Words[word]&^lexicon.PhraseStart == 0 && !lexicon.IsSmallWord([]byte(word))
}

// noteHeads enters the words before "of" or "for", and those before the word for what firm it is.
func (w *whoIsWho) noteHeads(short shortBodies, g *nameGroup, i int) {
	for n, word := range g.words {
		if n > 1 && isOfOrFor(word) {
			note(short.head, strings.Join(g.words[:n], " "), i)
		}
	}
	if !w.endsAsBody(g) {
		return
	}
	n := len(g.words) - 1
	note(short.head, strings.Join(g.words[:n], " "), i)
	for ; n > 2 && lexicon.IsCorporate(g.words[n]) && lexicon.IsCorporate(g.words[n-1]); n-- {
		note(short.head, strings.Join(g.words[:n-1], " "), i) // "Poole Foods", of Poole Foods Holdings Co.
	}
}

// endsAsBody tells a name whose last word may be left off: it says what firm or body it is, and the
// words before it are a name by themselves.
func (w *whoIsWho) endsAsBody(g *nameGroup) bool {
	if !w.lexicon.Words[g.lastWord()].Has(lexicon.OrgHead|lexicon.WeakHead) || g.flags.Has(lexicon.AnyPlace|lexicon.Demonym) {
		return false
	}
	return len(g.words) > 2 || lexicon.IsCorporate(g.words[1]) && (!g.flags.Has(lexicon.Ordinary) || g.flags.Has(lexicon.KnownOrg))
}

func isOfOrFor(word string) bool { return word == "of" || word == "for" }

// joinTeams joins what the players of a team are called, or its town, to the team.
func (w *whoIsWho) joinTeams(by shortBodies) {
	for name, full := range by.team {
		if short, ok := w.standing(name); ok && full >= 0 && w.groups[short].kind != briefs.Person && w.groups[short].kind != briefs.Place {
			w.join(full, short) // "Rovers", of Tranby Rovers
		}
	}
	for name, full := range by.town {
		if short, ok := w.standing(name); ok && full >= 0 && w.groups[short].mayBeTeam() {
			w.join(full, short) // "Halden", of Halden Rovers
		}
	}
}

// standing gives the group of a name that is joined to no other and has mentions.
func (w *whoIsWho) standing(name string) (int, bool) {
	i, ok := w.byKey[name]
	return i, ok && w.groups[i].into == i && len(w.groups[i].Named) > 0
}

// mayBeTeam tells a word that may be a body's name, and is no place's nor anybody's.
func (g *nameGroup) mayBeTeam() bool {
	switch g.kind {
	case briefs.Organisation:
		return !g.flags.Has(lexicon.Ordinary)
	case "":
		return g.votes.Place <= 0 && !g.flags.Has(lexicon.Ordinary|lexicon.FirstName|lexicon.Surname)
	}
	return false
}

// joinShortBody joins a name to the body of which it is a shorter form.
func (w *whoIsWho) joinShortBody(i int, short shortBodies, firms map[string]int) {
	g := &w.groups[i]
	if g.into != i || len(g.Named) == 0 {
		return
	}
	if firm, ok := firms[g.key]; ok && firm >= 0 && firm != i && len(g.words) == 1 && g.votes.Person < 4 && g.votes.Place < names.Enough {
		g.kind = briefs.Organisation
		w.join(firm, i)
		return
	}
	if g.kind == briefs.Person && (len(g.words) < 2 || g.votes.Person >= 4) {
		return
	}
	if g.acronym {
		if full, ok := fuller(short.initials, strings.ReplaceAll(g.key, ".", ""), i); ok {
			w.join(full, i)
			w.groups[w.root(full)].kind = briefs.Organisation
			return
		}
	}
	if full, ok := fuller(short.suffix, g.key, i); ok && len(g.words) > 1 {
		w.join(full, i)
		return
	}
	if full, ok := fuller(short.head, g.key, i); ok && g.kind != briefs.Place && !w.isFounders(g, full) {
		w.join(full, i)
	}
}

// fuller gives the one other body that a key leads to.
func fuller(index map[string]int, key string, i int) (full int, ok bool) {
	full, ok = index[key]
	return full, ok && full >= 0 && full != i
}

// lastWord is the last word of a name, whatever it is.
func (g *nameGroup) lastWord() string { return g.words[len(g.words)-1] }

// isFounders tells a person after whom a body is named: the "Anna Poole Foundation" is not Anna Poole.
func (w *whoIsWho) isFounders(g *nameGroup, body int) bool {
	return g.kind == briefs.Person && len(g.words) > 1 && isLegacy(w.groups[body].lastWord())
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

// isOfATown tells the last words of bodies that are named after where they are, and do not
// go by that: "Halden Herald", "Halden Council".
var isOfATown = lexicon.OfSort("of a town")

// isDeed tells what is named after where it was: "the Guadalcanal campaign".
var isDeed = lexicon.OfSort("deed")

// isLegacy tells the bodies that are named after people: the "Anna Poole
// Foundation" is not Anna Poole.
var isLegacy = lexicon.OfSort("legacy")

// isPlainPlural tells what may be a plural that a team is called: "kestrels".
func (w *whoIsWho) isPlainPlural(word string) bool {
	return strings.HasSuffix(word, "s") && len(word) > 4 && !w.lexicon.Words[word].Has(lexicon.OrgHead|lexicon.WeakHead|lexicon.PlaceHead)
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
		if w.lexicon.Phrases[strings.Join(words[:n], " ")].Has(lexicon.AnyPlace) {
			return n
		}
	}
	return 0
}
