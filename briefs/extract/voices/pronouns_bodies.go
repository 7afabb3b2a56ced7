package voices

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// bodyOf gives the organisation that a description has within it: "the Herald
// newspaper", and the one whose writing speaks: "Doe's letter", "the bank's
// report".
func (v *voices) bodyOf(c clauses.Chunk) int {
	d := v.r.Document
	class := lexicon.Describes(d.Tokens[c.Head].Text)
	for t := c.Head - 1; t >= c.First; t-- {
		m := v.r.MentionOf[t]
		if m < 0 {
			if page.IsPossessive(d.Tokens[t].Tag, d.Tokens[t].Text) && class != "text" {
				return -1
			}
			continue
		}
		possessor := t+1 < c.Head && page.IsPossessive(d.Tokens[t+1].Tag, d.Tokens[t+1].Text)
		if class == "text" && possessor || class == "group" && !possessor && v.r.KindOf(int(m)) == briefs.Organisation {
			return d.Mentions[m].Entity
		}
		return -1
	}
	return -1
}

// generic are words that any body may go by.
var generic = map[string]bool{"group": true, "organisation": true, "organization": true, "company": true, "firm": true, "agency": true, "nonprofit": true}

// soleBody gives the organisation that the sentence right before a token names, if it names
// no other and a person is its subject; -1 where none.
func (v *voices) soleBody(frame, token int) int {
	body, person := -1, false // person: one is the subject, or the body does what is told
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken) && v.spoken[i].frame >= frame-1; i-- {
		s := v.spoken[i]
		if s.token >= token || s.frame == frame {
			continue
		}
		if s.entity < 0 {
			if s.subject {
				return -1
			}
			continue
		}
		switch e := v.s.Entities[s.entity]; e.Kind {
		case briefs.Organisation:
			if body >= 0 && body != s.entity || s.owner {
				return -1
			}
			body = s.entity
			person = person || v.byAgent(s.token) // "The road was closed by the bank"
		case briefs.Person:
			person = person || s.subject
		}
	}
	if !person {
		return -1
	}
	return body
}

// endingIn gives the organisation spoken of before a token whose name ends with a word,
// if there is just one: "the Herald", "police".
func (v *voices) endingIn(word string, token int) int {
	found := -1
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken); i-- {
		s := v.spoken[i]
		if s.entity < 0 || s.entity == found || s.token >= token || v.s.Entities[s.entity].Kind != briefs.Organisation {
			continue
		}
		words := strings.Fields(v.s.Entities[s.entity].Name)
		if n := len(words); n > 2 && isForce(words[n-1]) {
			words = words[:n-1] // "police", of Kent Police Department
		}
		if len(words) < 2 || !strings.EqualFold(words[len(words)-1], word) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = s.entity
	}
	return found
}

func isForce(word string) bool {
	return word == "Department" || word == "Force" || word == "Service" || word == "Bureau"
}

// onlyBody gives the organisation that is spoken of in the sentences right before
// a token, if it is the only one and the subject of one of them.
func (v *voices) onlyBody(frame, token int) int {
	body, subject := -1, false
	end := v.before(token)
	for i := end - 1; i >= max(0, end-farthestSpoken) && v.spoken[i].frame >= frame-2; i-- {
		s := v.spoken[i]
		if s.entity < 0 || s.token >= token || v.s.Entities[s.entity].Kind != briefs.Organisation {
			continue
		}
		if body >= 0 && body != s.entity {
			return -1
		}
		body, subject = s.entity, subject || s.subject || v.byAgent(s.token)
	}
	if !subject {
		return -1
	}
	return body
}

// lastBody gives the organisation that "it" would mean at a token, where a noun that many bodies
// go by can mean it: "Verelo sued Tandrum. “…,” the company said"; -1 for none.
func (v *voices) lastBody(head string, token, frame int) int {
	e := v.antecedent(token, frame, names.Plural)
	if e < 0 || v.s.Entities[e].Kind != briefs.Organisation {
		e = v.storysOwn(token)
	}
	if e < 0 {
		return -1
	}
	if isFirm(strings.ToLower(head)) && !v.maybeFirm(e) {
		return -1
	}
	return e
}

// storysOwn gives the body that the story's first sentence is about, where no other one has done
// anything before a token: "the group"; -1 for none.
func (v *voices) storysOwn(token int) int {
	own := -1
	for _, s := range v.spoken[:v.before(token)] {
		if !s.subject || s.entity < 0 || s.token >= token || v.s.Entities[s.entity].Kind != briefs.Organisation {
			continue
		}
		switch {
		case own < 0 && s.frame > 1:
			return -1
		case own < 0:
			own = s.entity
		case s.entity != own:
			return -1
		}
	}
	return own
}

// seatedAt gives how many of a noun phrase's tokens say where a body has its seat: "Ohio-based",
// "Stamford, Conn.-based"; 0 for none.
func seatedAt(tokens []page.Token) int {
	for i := range tokens {
		if tokens[i].Text == "based" && i > 0 && tokens[i-1].Text == "-" || strings.HasSuffix(tokens[i].Text, "-based") {
			return i + 1
		}
	}
	return 0
}

// isFirm tells nouns that only firms go by.
func isFirm(head string) bool { return head == "company" || head == "firm" }

// maybeFirm tells whether nothing in a body's name says that it is no firm: "Council", "Union".
func (v *voices) maybeFirm(e int) bool {
	for word := range strings.FieldsSeq(strings.ToLower(v.s.Entities[e].Name)) {
		if lexicon.IsCorporate(word) {
			return true
		}
		if isPublicBody(word) {
			return false
		}
	}
	return true
}

// isPublicBody tells words in the names of bodies that are no firms.
var isPublicBody = lexicon.OfSort("public body")

// byAgent tells whether the name that a token is of stands behind "by".
func (v *voices) byAgent(token int) bool {
	m := v.r.MentionOf[token]
	if m < 0 {
		return false
	}
	d := v.r.Document
	p := d.Mentions[m].First - 1
	if p > 0 && strings.EqualFold(d.Tokens[p].Text, "the") {
		p--
	}
	return p > 0 && d.Tokens[p].Text == "by" && d.Tokens[p].Sentence == d.Tokens[token].Sentence
}

// plainName tells whether nothing in a body's name, and nothing that is told of it, says
// what kind of body it is: any noun may mean it.
func (v *voices) plainName(e int) bool {
	if len(v.s.Entities[e].About) > 0 {
		return false
	}
	known := lexicon.LoadNames()
	for word := range strings.FieldsSeq(strings.ToLower(v.s.Entities[e].Name)) {
		if known.Words[word].Has(lexicon.OrgHead|lexicon.GroupNoun) || lexicon.Describes(word) == "group" {
			return false
		}
	}
	return true
}
