package cast

import (
	"slices"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// shortFirms gives the bodies that may go by their first word alone: "Ford" for
// "Ford Motor Company".
func (w *whoIsWho) shortFirms() map[string]int {
	firms := map[string]int{}
	for i := range w.groups {
		g := &w.groups[i]
		if g.kind != briefs.Organisation || g.into != i || len(g.words) < 2 || g.flags.Has(lexicon.AnyPlace|lexicon.Demonym) {
			continue
		}
		if g.flags.Has(lexicon.Ordinary) && !g.flags.Has(lexicon.KnownOrg|lexicon.Surname|lexicon.FirstName) {
			if at, ok := w.byKey[g.words[0]]; !ok || w.groups[at].kind != briefs.Organisation {
				continue // "General Corp."; but "Jaguar PLC", "Jaguar shares"
			}
		}
		if !slices.ContainsFunc(g.words[1:], lexicon.IsCorporate) {
			continue
		}
		for n, word := range g.words[1:] {
			if f := w.lexicon.Words[word]; !f.Has(lexicon.OrgHead|lexicon.WeakHead) && !(n+2 < len(g.words) && w.plain(word)) {
				break
			} else if n+2 == len(g.words) {
				if old, ok := firms[g.words[0]]; ok && old >= 0 && w.begins(old, i) {
					firms[g.words[0]] = i // "Poole Foods", "Poole Foods Holdings Co."
				} else if !ok || old < 0 || !w.begins(i, old) {
					note(firms, g.words[0], i)
				}
			}
		}
	}
	return firms
}

// begins tells whether a name is another's beginning.
func (w *whoIsWho) begins(short, long int) bool {
	return strings.HasPrefix(w.groups[long].key, w.groups[short].key+" ")
}

// namedFirst tells whether a body is named in full before any of the people.
func (w *whoIsWho) namedFirst(firm int, people []int) bool {
	if firm < 0 {
		return false
	}
	at := w.groups[firm].Named[0]
	for _, i := range people {
		p := w.groups[i].Named[0]
		if p.Document < at.Document || p.Document == at.Document && p.Mention < at.Mention {
			return false
		}
	}
	return true
}

// joinShortFirms joins the shorter names that firms go by: the words that a firm's name
// begins with ("North Shore", of North Shore Water Co) and one word of it that is
// known for a body ("Kodak", of Eastman Kodak Co). What two firms share is neither's.
func (w *whoIsWho) joinShortFirms() {
	short := map[string]int{}
	bare := map[string]int{} // "Gelro", of Gelro Corp, though there is a Gelro Express Ltd
	for i := range w.groups {
		g := &w.groups[i]
		last := len(g.words) - 1
		if g.kind != briefs.Organisation || last < 1 || !lexicon.IsCorporate(g.words[last]) && !isForeignFirm(g.words[last]) {
			continue
		}
		at := w.root(i)
		if last == 1 && names.IsFirmEnd(strings.ToUpper(g.words[1][:1])+g.words[1][1:]) {
			note(bare, g.words[0], at)
		}
		for n := 1; n <= last; n++ {
			note(short, strings.Join(g.words[:n], " "), at)
			if n < last && !lexicon.IsCorporate(g.words[n]) {
				note(short, g.words[n], at)
			}
		}
	}
	borne := w.borne()
	for i := range w.groups {
		g := &w.groups[i]
		full, ok := short[g.key]
		if at, known := bare[g.key]; known && at >= 0 {
			full = at
		}
		if !ok || full < 0 || full == i || g.into != i || len(g.Named) == 0 || w.groups[full].kind != briefs.Organisation {
			continue
		}
		if !w.after(g, full) && !(len(g.words) > 1 && g.kind == briefs.Organisation) {
			continue
		}
		if len(g.words) == 1 && (g.flags.Has(lexicon.Demonym|lexicon.TitleWord|lexicon.ClosedClass) || w.closed(g.key)) {
			continue
		}
		if w.mayBeFirms(g, borne[g.key]) {
			g.kind = briefs.Organisation
			w.join(full, i)
		}
	}
}

// mayBeFirms tells a name that may be a firm's short one: a body's, or one that no person bears and
// that nothing but its words makes a person's or place's.
func (w *whoIsWho) mayBeFirms(g *nameGroup, borne bool) bool {
	switch g.kind {
	case briefs.Organisation:
		return true
	case briefs.Person, briefs.Place:
		return len(g.words) == 1 && !borne && w.plainly(g)
	case "":
		return g.votes.Person <= g.votes.Organisation && g.votes.Place <= 0 && !borne && w.heardOf(g)
	}
	return false
}

// isForeignFirm tells the last words of firms' names elsewhere: "A/S", "NV".
func isForeignFirm(word string) bool {
	switch word {
	case "a/s", "nv", "n.v", "n.v.", "bv", "b.v.", "ab", "oy", "spa", "s.p.a.", "s.a.", "kk", "k.k.", "se", "bhd", "pty", "plc.", "inc.", "co.", "corp.", "ltd.":
		return true
	}
	return false
}

// closed tells whether a word is one that stands for no name by itself.
func (w *whoIsWho) closed(word string) bool {
	return w.lexicon.Words[word].Has(lexicon.ClosedClass|lexicon.AnyPlace|lexicon.Demonym) || lexicon.IsCorporate(word)
}

// after tells whether all mentions of a group come after another's first.
func (w *whoIsWho) after(g *nameGroup, full int) bool {
	if len(w.groups[full].Named) == 0 {
		return false
	}
	first := w.groups[full].Named[0]
	for _, em := range g.Named {
		if em.Document < first.Document || em.Document == first.Document && em.Mention < first.Mention {
			return false
		}
	}
	return true
}

// heardOf tells whether a name stands at least once where its capital shows something, or says
// something.
func (w *whoIsWho) heardOf(g *nameGroup) bool {
	for _, em := range g.Named[:min(len(g.Named), MostLooked)] {
		d := w.Documents[em.Document]
		m := &d.Mentions[em.Mention]
		if !d.Words[m.First].Has(lexicon.FreeCap) {
			return true
		}
		if m.Last < len(d.Tokens) {
			if class, _ := lexicon.CueOf(d.Tokens[m.Last].Text, ""); class == lexicon.CueSay || names.IsPossessiveMark(d.Tokens[m.Last].Text) {
				return true
			}
		}
	}
	return false
}

// borne gives the first and last words of the persons who are named in full.
func (w *whoIsWho) borne() map[string]bool {
	words := map[string]bool{}
	for i := range w.groups {
		if g := &w.groups[i]; g.kind == briefs.Person && g.into == i && len(g.words) > 1 && len(g.Named) > 0 {
			words[g.last()], words[g.words[0]] = true, true
		}
	}
	return words
}

// plainly tells whether no mention of a group has a title, or "he" or "she" beside it.
func (w *whoIsWho) plainly(g *nameGroup) bool {
	for _, em := range g.Named[:min(len(g.Named), MostLooked)] {
		d := w.Documents[em.Document]
		m := &d.Mentions[em.Mention]
		if m.Title.Len() > 0 || d.TitleGender(m) != names.UnknownGender || d.PronounBeside(m) || m.First > 0 && d.Words[m.First-1].Has(lexicon.BareTitle) {
			return false
		}
	}
	return true
}
