package extract

import "dateline/briefs"

// weighLists lets a list tell of what kind those of its names are that nothing else
// tells of: "Halden Studios, Drannix and Toro" are bodies all. A list that names
// anybody, or a place, tells nothing.
func (d *namesDocument) weighLists() {
	for i := 0; i < len(d.mentions); {
		end, joined := i+1, false
		for end < len(d.mentions) {
			link, and := d.listLink(&d.mentions[end-1], &d.mentions[end])
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
func (d *namesDocument) listLink(a, b *mention) (link, and bool) {
	const most = 3 // tokens
	if n := b.first - a.last; n < 1 || n > most || d.tokens[a.first].sentence != d.tokens[b.first].sentence {
		return false, false
	}
	for i := a.last; i < b.first; i++ {
		switch d.tokens[i].text {
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
func (d *namesDocument) weighList(from, to int) {
	bodies := 0
	for i := from; i < to; i++ {
		switch kind, most := d.mentions[i].votes.leading(); {
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
		m := &d.mentions[i]
		if m.last < len(d.tokens) && d.words[m.last].has(titleWord|role) && d.words[m.last].has(capital) {
			continue // "and Halden Representative Anna Poole"
		}
		if i == from && m.first > 0 && isWhence(d.tokens[m.first-1].text) {
			continue // "officers from Halden and the Water Board"
		}
		if m.votes.organisation >= 3 || !d.openName(m) || m.votes.person > 1 && bodies < 2 || m.last-m.first == 1 && d.words[m.first].has(ordinary) {
			continue
		}
		m.votes.organisation = sum8(m.votes.organisation, 2)
		m.votes.person = min(m.votes.person, 1)
		m.kind = briefs.Organisation
		m.gender = plural
	}
}
