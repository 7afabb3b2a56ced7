package extract

import "strings"

// spokenOf is one place where the text around the quotations speaks of an
// entity.
type spokenOf struct {
	token, frame, paragraph int
	entity                  int
	subject                 bool
	minor                   bool // of a clause within another
	speaking                bool // of a verb of saying
	topic                   bool // "For Doe, …"
	owner                   bool // "recalls Doe's remark"
	pronoun                 bool
	byName                  bool   // unnamed, but for a name that nothing else is known of
	gender                  gender // of one without a name
}

// standing is what a noun phrase does in its sentence.
type standing int

const (
	minorRole standing = iota + 1 // the subject of a clause with "that" or "when"
	subjectRole
	speakingRole // the subject of a verb of saying
)

func roleOf(cue cueClass) standing {
	if cue == cueSay || cue == cueThink {
		return speakingRole
	}
	return subjectRole
}

// seeRelative notes the one that "who" means where a quotation is what it says:
// "Doe, who told them: “…”".
func (v *voices) seeRelative(frame, n int) {
	f := v.r.near(frame, n)
	for c := n + 1; c < f.end; c++ {
		if v.r.chunks[c].kind != quoteChunk {
			continue
		}
		if e := v.relative(attribution{frame: frame, noun: n, name: -1}); e >= 0 {
			v.spoken = append(v.spoken, spokenOf{token: v.r.chunks[n].first, frame: frame, paragraph: v.r.frames[frame].paragraph, entity: e, subject: true, speaking: true})
		}
		return
	}
}

// seeWho notes the person that "who" means as the subject of its clause: "led by Doe, who held the
// floor, a move that he".
func (v *voices) seeWho(frame, n int) {
	if !v.r.isWord(n, "who") {
		return
	}
	if e := v.relative(attribution{frame: frame, noun: n, name: -1}); e >= 0 {
		v.spoken = append(v.spoken, spokenOf{token: v.r.chunks[n].first, frame: frame, paragraph: v.r.frames[frame].paragraph, entity: e, subject: true, minor: true})
	}
}

// seeOwner notes the one whose words or papers a noun phrase behind "according to" is.
func (v *voices) seeOwner(frame, n int) {
	a, ok := v.r.possessedBy(attribution{name: -1}, v.r.chunks[n], v.r.chunks[n].head)
	if !ok || a.name < 0 || v.r.d.mentions[a.name].entity < 0 {
		return
	}
	v.spoken = append(v.spoken, spokenOf{token: v.r.d.mentions[a.name].first, frame: frame, paragraph: v.r.frames[frame].paragraph, entity: v.r.d.mentions[a.name].entity, subject: true, speaking: true})
}

// seeDescribed notes one who is described: an entity where the description
// tells which, or else one without a name.
func (v *voices) seeDescribed(frame, n int, as standing) {
	r := v.r
	c := r.chunks[n]
	if r.anybody(c) {
		return // "someone" is nobody whom "he" goes on with
	}
	g := unknownGender
	switch describes(r.d.tokens[c.head].text) {
	case "male":
		g = male
	case "female":
		g = female
	case "person":
	case "":
		if r.native(c.head) != "" {
			break // "the American"
		}
		if strings.EqualFold(r.d.tokens[c.first].text, "the") {
			return // "The Herald asked him" is nobody whom "he" goes on with
		}
		if as != speakingRole || !strings.HasPrefix(r.d.tokens[c.head].tag, "NNP") || r.isWordOf(n) {
			return
		}
		// a name that was not known for one
	case "text":
		if e := v.issuer(attribution{frame: frame, noun: n, name: -1}); e >= 0 {
			v.spoken = append(v.spoken, spokenOf{token: c.head, frame: frame, paragraph: r.frames[frame].paragraph, entity: e, subject: true, minor: as == minorRole, speaking: as == speakingRole})
		}
		return
	case "group":
		if e := v.describedAs(attribution{frame: frame, noun: n, name: -1, token: c.head}); e >= 0 {
			v.spoken = append(v.spoken, spokenOf{token: c.head, frame: frame, paragraph: r.frames[frame].paragraph, entity: e, subject: true, minor: as == minorRole, speaking: as == speakingRole})
		}
		return // "The jury said it was. It added"
	default:
		return
	}
	f := &r.frames[frame]
	if left := r.leftOf(f, n); left >= 0 && r.chunks[left].kind == commaMark && left > f.chunk && r.chunks[left-1].kind == nounChunk && r.isNamedPerson(r.chunks[left-1]) {
		if e := v.openApposition(f, n); e >= 0 {
			v.spoken = append(v.spoken, spokenOf{token: c.head, frame: frame, paragraph: f.paragraph, entity: e, subject: true, minor: as == minorRole, speaking: as == speakingRole}) // "Jane Doe, campaign manager said"
		}
		return // an apposition
	}
	e := v.describedAs(attribution{frame: frame, noun: n, name: -1, token: c.head})
	if e < 0 {
		if r.afterTitle(n) || r.native(c.head) != "" {
			return // most likely one of those named
		}
		e = unnamed
	}
	v.spoken = append(v.spoken, spokenOf{token: c.head, frame: frame, paragraph: f.paragraph, entity: e, subject: true, minor: as == minorRole, speaking: as == speakingRole, gender: g})
}

// see notes the entities that a noun phrase speaks of.
func (v *voices) see(frame, n int, as standing, topic bool) {
	d, c := v.r.d, v.r.chunks[n]
	tokens := d.tokens
	left := v.r.leftOf(v.r.near(frame, n), n)
	object := left >= 0 && v.r.chunks[left].kind == verbChunk
	mine := as > 0 && describes(tokens[c.head].text) != "person" // "Doe's team has until Friday"
	at := spokenOf{frame: frame, paragraph: v.r.frames[frame].paragraph}
	for t := c.first; t < c.last; t++ {
		m := v.r.mentionOf[t]
		if m >= 0 && v.r.d.mentions[m].first == t {
			if d.mentions[m].entity < 0 && as == subjectRole && int(m) == c.mention && c.first == d.mentions[m].first && c.head == c.first && !d.words[c.first].has(anyPlace|knownOrg|demonym|calendar) {
				v.spoken = append(v.spoken, spokenOf{token: t, frame: frame, paragraph: at.paragraph, entity: unnamed, subject: true, byName: true}) // "Desrosiers was glad. “…,” he said"
			}
			if e := v.r.d.mentions[m].entity; e >= 0 {
				if v.onlyBefore(c, int(m), e) {
					continue // "the D.A. Doe brokerage"
				}
				at.token, at.entity, at.subject, at.pronoun = t, e, as > 0 && int(m) == c.mention, false
				at.speaking, at.minor = at.subject && as == speakingRole, as == minorRole
				at.topic = topic && int(m) == c.mention
				at.owner = int(m) != c.mention && (object || mine) && d.mentions[m].last < c.last && isPossessive(tokens[d.mentions[m].last].tag, tokens[d.mentions[m].last].text)
				v.spoken = append(v.spoken, at)
			}
			continue
		}
		if g := pronounGender(tokens[t].text); g != unknownGender && (tokens[t].tag == "PRP" || tokens[t].tag == "PRP$") {
			e := v.ahead(frame, t, g)
			if e < 0 {
				e = v.antecedent(t, frame, g)
			}
			if e >= 0 {
				at.token, at.entity, at.subject, at.pronoun = t, e, as > 0 && tokens[t].tag == "PRP", true
				at.speaking, at.minor, at.owner = at.subject && as == speakingRole, as == minorRole, false
				v.spoken = append(v.spoken, at)
				if _, ok := v.called[e]; !ok && g != plural && v.s.entities[e].gender == unknownGender {
					v.called[e] = g
				}
			}
		}
	}
}

// onlyBefore tells whether a name that the text has not had before stands before a noun for a
// thing, as firms' names do: "the Jane Doe shop". Whom a pronoun means, it is not.
func (v *voices) onlyBefore(c chunk, m, e int) bool {
	last := v.r.d.mentions[m].last
	if m == c.mention || v.firstNamed[e] != v.r.d.mentions[m].first || last > c.head || !isArticle(v.r.d.tokens[c.first].text) {
		return false
	}
	t := v.r.d.tokens[last]
	return t.tag == "NN" && !isPossessive(t.tag, t.text) && !startsUpper(t.text)
}

// putsTo tells whether somebody of no name asks one who has one, and who is heard
// next: "A reporter asked Doe whether she would go."
func (r *voicesReading) putsTo(n int) bool {
	who, v, whom := r.chunks[n], r.chunks[n+1], r.chunks[n+2]
	return who.kind == nounChunk && who.mention < 0 && v.kind == verbChunk && v.verb != passive && asking[r.d.tokens[v.head].text] &&
		r.isNamedPerson(whom) && isIndefinite(r.d.tokens[who.first])
}

// quotesAfter tells whether a quotation follows a verb in its sentence.
func (r *voicesReading) quotesAfter(f *frame, v int) bool {
	for i := v + 1; i < f.end; i++ {
		if r.chunks[i].kind == quoteChunk {
			return true
		}
	}
	return false
}
