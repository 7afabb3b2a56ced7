package voices

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/cast"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// Whom "the Ohio Democrat" and "the New York Republican" mean: what the text says right around
// people's names of their parties and of the states they sit for, "Rep. Jane Doe (R-N.Y.)",
// "Senate Democratic leader John Roe", "Doe, a Texas Democrat".

// affiliation is somebody's party, by its letter, and the state, as the text writes it; "" for
// what it does not say.
type affiliation struct{ party, state string }

// partyOf gives the letter of a party by a word for it or for one of it; "" for no party.
func partyOf(word string) string {
	switch word {
	case "Republican", "Republicans", "GOP":
		return "R"
	case "Democrat", "Democrats", "Democratic":
		return "D"
	case "Independent", "independent":
		return "I"
	case "Libertarian":
		return "L"
	case "Tory", "Conservative":
		return "Con"
	case "Labour":
		return "Lab"
	}
	return ""
}

// affiliationOf gives what the text says of an entity's party and state.
func (v *voices) affiliationOf(entity int) affiliation {
	if a, ok := v.parties[entity]; ok {
		return a
	}
	if v.parties == nil {
		v.parties = map[int]affiliation{}
	}
	var found affiliation
	for _, at := range v.s.Entities[entity].Named[:min(len(v.s.Entities[entity].Named), cast.MostLooked)] {
		d := v.s.Documents[at.Document]
		m := &d.Mentions[at.Mention]
		if a := d.partyAfter(m); found.party == "" && a.party != "" {
			found = a
		}
		if a := d.partyBefore(m); found.party == "" && a.party != "" {
			found = a
		}
	}
	v.parties[entity] = found
	return found
}

// partyAfter reads "(R-N.Y.)", ", D-Ohio,", "(D., Ohio)", "(Republican)", ", a Texas Democrat"
// and ", a Democrat from Ohio" behind a name.
func (d *Document) partyAfter(m *names.Mention) affiliation {
	const most = 9 // tokens
	i, end := m.Last, min(len(d.Tokens), m.Last+most)
	if i+1 >= end || d.Tokens[i].Text != "(" && d.Tokens[i].Text != "," || d.Tokens[i].Sentence != d.Tokens[m.First].Sentence {
		return affiliation{}
	}
	bracket := d.Tokens[i].Text == "("
	i++
	first := d.Tokens[i].Text
	if lexicon.IsPartyMark(first) {
		party, state, _ := strings.Cut(first, "-")
		for k := i + 1; bracket && k < end && d.Tokens[k].Text != ")"; k++ {
			if page.StartsUpper(d.Tokens[k].Text) {
				state += " " + d.Tokens[k].Text // "(D-New York)"
			}
		}
		return affiliation{party, state}
	}
	shut := i
	for shut < end && d.Tokens[shut].Text != ")" {
		shut++
	}
	if bracket && shut > i && names.IsParty(d.Tokens[i:shut]) {
		a := affiliation{party: strings.TrimSuffix(first, ".")}
		for k := i + 1; k < shut; k++ {
			if page.StartsUpper(d.Tokens[k].Text) {
				a.state += d.Tokens[k].Text
			}
		}
		return a
	}
	for k := i; k < end; k++ {
		t := d.Tokens[k].Text
		if t == ")" || k > i && t == "," || page.IsFiniteTag(d.Tokens[k].Tag) || strings.HasPrefix(t, "wh") {
			return affiliation{}
		}
		if p := partyOf(t); p != "" {
			a := affiliation{p, d.placeAt(k - 1)} // "a New York Republican"
			if k+2 < len(d.Tokens) && a.state == "" && (d.Tokens[k+1].Text == "from" || d.Tokens[k+1].Text == "of") {
				a.state = d.placeAt(k + 2)
			}
			return a
		}
	}
	return affiliation{}
}

// partyBefore reads "Ohio Republican", "Democratic Sen." and "Senate Democratic leader" before a
// name.
func (d *Document) partyBefore(m *names.Mention) affiliation {
	const most = 4 // tokens
	for k := m.First - 1; k >= max(0, m.First-most) && d.Tokens[k].Sentence == d.Tokens[m.First].Sentence; k-- {
		if t := d.Tokens[k]; t.Text == "," || t.Tag == "IN" || page.IsVerbTag(t.Tag) || lexicon.IsArticle(t.Text) || page.IsPossessive(t.Tag, t.Text) {
			return affiliation{}
		}
		if p := partyOf(d.Tokens[k].Text); p != "" {
			return affiliation{p, d.placeAt(k - 1)}
		}
	}
	return affiliation{}
}

// placeAt gives the place whose name a token is of, as it is written; "" for none.
func (d *Document) placeAt(token int) string {
	if m := d.MentionAt(token); m != nil && m.Kind == briefs.Place {
		return d.Text[m.Start:m.End]
	}
	return ""
}

// ofParty gives whom a word for one of a party means at a token, with the state that stands before
// it or "": the only one spoken of whom the text says to be of that party and not of another
// state. It is -1 for nobody, and told says whether anybody was told to be of a party.
func (v *voices) ofParty(party, state string, token int) (entity int, told bool) {
	found, near := -1, -1
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken); i-- {
		s := v.spoken[i]
		if s.entity < 0 || s.token >= token || s.entity == found || v.s.Entities[s.entity].Kind != briefs.Person {
			continue
		}
		a := v.affiliationOf(s.entity)
		told = told || a.party == party
		if a.party != party || state != "" && a.state != "" && !abbreviates(a.state, state) {
			continue
		}
		if found < 0 {
			found, near = s.entity, s.frame
			continue
		}
		if other := v.affiliationOf(found); state != "" && (other.state == "") != (a.state == "") {
			if other.state == "" {
				found, near = s.entity, s.frame // of that state for sure
			}
			continue
		}
		const apart = 4 // frames
		if near-s.frame < apart {
			return -1, true
		}
	}
	return found, told
}

// abbreviates tells whether a state's short form, or its name, can stand for a name: all its
// letters stand in it, in their order, and both begin with the same.
func abbreviates(short, name string) bool {
	short, name = strings.ToLower(short), strings.ToLower(name)
	if short == "" || name == "" || short[0] != name[0] {
		return false
	}
	at := 0
	for _, r := range short {
		if r < 'a' || r > 'z' {
			continue
		}
		i := strings.IndexRune(name[at:], r)
		if i < 0 {
			return false
		}
		at += i + 1
	}
	return true
}

// partyDescribed gives whom "the Ohio Democrat" means; ok is false where the text does not
// say enough of anybody's party.
func (v *voices) partyDescribed(c clauses.Chunk) (entity int, ok bool) {
	d := v.r.Document
	party := partyOf(d.Tokens[c.Head].Text)
	if party == "" {
		return -1, false
	}
	state := ""
	for t := c.First + 1; t < c.Head; t++ {
		if d.Words[t].Has(lexicon.Capital) {
			state = strings.TrimSpace(state + " " + d.Tokens[t].Text)
		}
	}
	return v.ofParty(party, state, c.First)
}

// ofOtherBody tells whether a description names one of the story's bodies, and the text says of the
// entity that it is of another: "the MDM leader" is no "PHU leader Jane Doe".
func (d described) ofOtherBody(wanted []string) bool {
	for _, w := range wanted[:len(wanted)-1] {
		of, ok := d.bodies[w]
		if !ok || d.words[w] {
			continue
		}
		for x := range d.words {
			if other, ok := d.bodies[x]; ok && other != of {
				return true
			}
		}
	}
	return false
}

// bodyWords gives the single words by which the story's bodies go.
func (v *voices) bodyWords() map[string]int {
	if v.bodies != nil {
		return v.bodies
	}
	v.bodies = map[string]int{}
	for i := range v.s.Entities {
		e := &v.s.Entities[i]
		if e.Kind != briefs.Organisation {
			continue
		}
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			if words := plainWords(name); len(words) == 1 {
				v.bodies[words[0]] = i
			}
		}
	}
	return v.bodies
}
