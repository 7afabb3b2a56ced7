package cast

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// Acronyms, and what they stand for.

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
	for _, d := range w.Documents {
		for mi := 0; mi+1 < len(d.Mentions); mi++ {
			a, b := &d.Mentions[mi], &d.Mentions[mi+1]
			if !d.bracketed(a, b) {
				continue
			}
			x, y := w.groupOf(d, a), w.groupOf(d, b)
			if x < 0 || y < 0 || w.root(x) == w.root(y) {
				continue
			}
			if mi+2 < len(d.Mentions) && w.groups[x].kind == briefs.Organisation {
				w.joinForeign(d, x, y, b, &d.Mentions[mi+2])
			}
			switch {
			case w.groups[x].kind == briefs.Organisation && w.groups[y].acronym && isShuffled(w.groups[y].key, w.groups[x].words):
				w.joinAcronym(x, y) // "the Authentic Liberal Front (FLA)"
			case w.acronym(y, d, b) && w.spells(w.groups[y].key, w.groups[x].words):
				w.joinAcronym(x, y)
			case w.groups[x].kind == briefs.Organisation && w.groups[y].mayBeLetters():
				w.joinAcronym(x, y) // the letters may be of its name in another language
			case w.groups[x].kind == briefs.Organisation && len(w.groups[x].words) > 2 && b.Last-b.First == 1 && w.groups[y].isUnheard() && d.Tokens[b.Last].Text == ")":
				w.joinAcronym(x, y) // "the Search and Rescue Agency (Basarnas)"
			case w.acronym(x, d, a) && w.spells(w.groups[x].key, w.groups[y].words):
				w.joinAcronym(y, x)
			}
		}
	}
}

// joinForeign joins what a body is called in its own language and the letters of that: "the
// Disaster Agency (Badan Penanggulangan Bencana, BPB)".
func (w *whoIsWho) joinForeign(d *Document, body, foreign int, b, c *names.Mention) {
	letters := w.groupOf(d, c)
	if letters < 0 || d.Tokens[b.Last].Text != "," || c.First != b.Last+1 || c.Last >= len(d.Tokens) || !lexicon.IsClosing(d.Tokens[c.Last].Text) ||
		!w.groups[letters].mayBeLetters() || len(w.groups[foreign].words) < 2 || !w.spells(w.groups[letters].key, w.groups[foreign].words) {
		return
	}
	w.joinAcronym(body, foreign)
	w.joinAcronym(body, letters)
}

// isShuffled tells whether letters are the initials of a name in another order, as the name
// has them in another language.
func isShuffled(letters string, words []string) bool {
	var initials []byte
	for _, word := range words {
		switch word {
		case "of", "the", "and", "for", "on", "in", "at", "&", "to", "de":
		default:
			initials = append(initials, word[0])
		}
	}
	sorted := []byte(letters)
	slices.Sort(sorted)
	slices.Sort(initials)
	return len(sorted) > 2 && string(sorted) == string(initials)
}

// bracketed tells whether a name stands in a bracket right behind another, first or alone.
func (d *Document) bracketed(a, b *names.Mention) bool {
	if a.Last+1 != b.First || b.Last >= len(d.Tokens) || !lexicon.IsOpening(d.Tokens[a.Last].Text) {
		return false
	}
	if b.Last+1 < len(d.Tokens) && d.Tokens[b.Last].Tag == "IN" && d.Tokens[b.Last+1].Text == "its" {
		return true // "(UKG by its German initials)"
	}
	return lexicon.IsClosing(d.Tokens[b.Last].Text) || d.Tokens[b.Last].Text == ","
}

// mayBeLetters tells letters that are no known name and may be those of any body.
func (g *nameGroup) mayBeLetters() bool {
	return g.acronym && len(g.key) > 1 && !g.flags.Has(lexicon.KnownOrg|lexicon.AnyPlace|lexicon.StateAbbreviation)
}

// isUnheard tells a name that nothing is known of.
func (g *nameGroup) isUnheard() bool {
	return g.kind == "" && g.votes.Person < 1 && !g.flags.Has(lexicon.AnyPlace|lexicon.Demonym|lexicon.Ordinary|lexicon.FirstName|lexicon.Surname|lexicon.StateAbbreviation|lexicon.KnownOrg)
}

// acronym tells a short name of capitals, with figures or without: KCNA, M5S.
func (w *whoIsWho) acronym(i int, d *Document, m *names.Mention) bool {
	if w.groups[i].acronym {
		return true
	}
	text := d.Text[m.Start:m.End]
	return m.Last-m.First == 1 && len(text) <= 6 && text == strings.ToUpper(text)
}

func (w *whoIsWho) joinAcronym(full, short int) {
	if w.groups[short].into != short {
		return // it stands for another already
	}
	f, s := &w.groups[w.root(full)], &w.groups[w.root(short)]
	if f.kind == "" || f.kind == briefs.Person && f.votes.Person < 5 {
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
	return at == len(acronym) || 3*found >= 2*len(acronym) || acronym[0] == words[0][0] || w.lexicon.Words[words[0]].Has(lexicon.Demonym)
}
