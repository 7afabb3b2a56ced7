package names

import (
	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
)

// weighLists lets a list tell of what kind those of its names are that nothing else
// tells of: "Halden Studios, Drannix and Toro" are bodies all. A list that names
// anybody, or a place, tells nothing.
func (d *Document) weighLists() {
	for i := 0; i < len(d.Mentions); {
		end, joined := i+1, false
		for end < len(d.Mentions) {
			link, and := d.listLink(&d.Mentions[end-1], &d.Mentions[end])
			if !link {
				break
			}
			joined = joined || and
			end++
		}
		if joined {
			d.weighList(i, end)
		}
		i = end
	}
}

// listLink tells whether nothing but a comma, "and" or "or", with or without "the",
// stands between two names, and whether it is not the comma alone.
func (d *Document) listLink(a, b *Mention) (link, and bool) {
	const most = 3 // tokens
	if n := b.First - a.Last; n < 1 || n > most || d.Tokens[a.First].Sentence != d.Tokens[b.First].Sentence {
		return false, false
	}
	for i := a.Last; i < b.First; i++ {
		switch d.Tokens[i].Text {
		case ",":
			link = true
		case "and", "or":
			link, and = true, true
		case "the":
		default:
			return false, false
		}
	}
	return link, and
}

// weighList weighs the names [from,to) of one list.
func (d *Document) weighList(from, to int) {
	bodies := 0
	for i := from; i < to; i++ {
		switch kind, most := d.Mentions[i].Votes.Leading(); {
		case kind == briefs.Organisation && most >= 3:
			bodies++
		case most >= 3:
			return
		}
	}
	if bodies == 0 {
		return
	}
	for i := from; i < to; i++ {
		m := &d.Mentions[i]
		if m.Last < len(d.Tokens) && d.Words[m.Last].Has(lexicon.TitleWord|lexicon.Role) && d.Words[m.Last].Has(lexicon.Capital) {
			continue // "and Halden Representative Anna Poole"
		}
		if i == from && m.First > 0 && isWhence(d.Tokens[m.First-1].Text) {
			continue // "officers from Halden and the Water Board"
		}
		if m.Votes.Organisation >= 3 || !d.openName(m) || m.Votes.Person > 1 && bodies < 2 || m.Last-m.First == 1 && d.Words[m.First].Has(lexicon.Ordinary) {
			continue
		}
		m.Votes.Organisation = sum8(m.Votes.Organisation, 2)
		m.Votes.Person = min(m.Votes.Person, 1)
		m.Kind = briefs.Organisation
		m.Gender = Plural
	}
}
