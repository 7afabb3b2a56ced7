package cast

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// joinInverted joins "Roads Ministry" to "Ministry of Roads", and a body that goes by its
// field alone.
func (w *whoIsWho) joinInverted() {
	for i := range w.groups {
		g := &w.groups[i]
		if g.into != i || g.kind != briefs.Organisation || len(g.words) < 3 || g.words[1] != "of" || !isInverted(g.words[0]) {
			continue
		}
		field := g.words[2:]
		if field[0] == "the" {
			field = field[1:]
		}
		name := strings.Join(field, " ")
		for _, key := range []string{name + " " + g.words[0], name} {
			other, ok := w.byKey[key]
			if ok && w.groups[other].into == other && len(w.groups[other].Named) > 0 && (key != name || w.groups[other].kind == briefs.Organisation) {
				w.groups[other].kind = briefs.Organisation
				w.join(i, other) // "Homeland Security"
			}
		}
	}
}

// isInverted tells bodies whose field may stand before or behind: "Ministry of Defence",
// "Defence Ministry".
var isInverted = lexicon.OfSort("inverted")

// joinDefinite joins "the House" to the one body whose name ends with the word, or has
// it before "of", where that is named first: "the House of Representatives", "the
// Tandrum Times". "The City Council" is the one of a town nothing is known of.
func (w *whoIsWho) joinDefinite() {
	heads := map[string]int{}
	for i := range w.groups {
		g := &w.groups[i]
		if g.into != i || g.kind != briefs.Organisation || len(g.words) < 2 || len(g.Named) == 0 {
			continue
		}
		if head := headWord(g.words); !isCommonHead(head) || head == "house" && g.words[len(g.words)-1] != head {
			note(heads, head, i)
		}
		if tail := g.words[1:]; len(tail) > 1 && !w.lexicon.Words[g.words[0]].Has(lexicon.Ordinary|lexicon.ClosedClass) {
			note(heads, strings.Join(tail, " "), i)
		}
	}
	for short, full := range w.clubs() {
		i, ok := w.standing(short)
		if ok && full >= 0 && i != full && w.groups[i].kind != briefs.Person && !w.groups[i].flags.Has(lexicon.AnyPlace|lexicon.Ordinary) {
			w.groups[i].kind = briefs.Organisation
			w.join(full, i)
		}
	}
	for short, full := range heads {
		i, ok := w.byKey[short]
		if !ok || full < 0 || w.groups[i].into != i || i == full || len(w.groups[i].Named) == 0 || w.groups[i].kind != "" && w.groups[i].kind != briefs.Organisation ||
			!w.alwaysDefinite(i) || !w.namedFirst(full, []int{i}) {
			continue
		}
		w.groups[i].kind = briefs.Organisation
		w.join(full, i)
	}
}

// clubs gives the bodies that go by what stands between letters for a club, or before
// "& Sons": "FC Halden", "Kestrel & Sons".
func (w *whoIsWho) clubs() map[string]int {
	clubs := map[string]int{}
	for i := range w.groups {
		g := &w.groups[i]
		if g.into != i || g.kind != briefs.Organisation {
			continue
		}
		switch n := len(g.words); {
		case n == 2 && names.IsClubsMark(strings.ToUpper(g.words[0])):
			note(clubs, g.words[1], i)
		case n == 2 && names.IsClubsMark(strings.ToUpper(g.words[1])), n == 3 && (g.words[1] == "&" || g.words[1] == "and") && isKinOfFirm(g.words[2]):
			note(clubs, g.words[0], i)
		}
	}
	return clubs
}

func isKinOfFirm(s string) bool {
	switch s {
	case "sons", "son", "daughters", "brothers", "bros", "co", "partners", "associates", "company":
		return true
	}
	return false
}

// headWord is the word of a body's name that says what it is: the one before "of", "for"
// or "on", or else the last.
func headWord(words []string) string {
	for i, word := range words {
		if i > 0 && (word == "of" || word == "for" || word == "on") {
			return words[i-1]
		}
	}
	return words[len(words)-1]
}

// alwaysDefinite tells whether all mentions of a group stand after "the".
func (w *whoIsWho) alwaysDefinite(i int) bool {
	for _, em := range w.groups[i].Named {
		d := w.Documents[em.Document]
		if m := &d.Mentions[em.Mention]; m.First == 0 || !strings.EqualFold(d.Tokens[m.First-1].Text, "the") {
			return false
		}
	}
	return true
}

// isCommonHead tells words that by themselves, with a capital, are mostly another's:
// "the House" of a story on the White House, "the Army".
var isCommonHead = lexicon.OfSort("common head")
