package voices

import (
	"strings"

	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

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
	byName                  bool         // unnamed, but for a name that nothing else is known of
	gender                  names.Gender // of one without a name
}

// standing is what a noun phrase does in its sentence.
type standing int

const (
	minorRole standing = iota + 1 // the subject of a clause with "that" or "when"
	subjectRole
	speakingRole // the subject of a verb of saying
)

func roleOf(cue lexicon.CueClass) standing {
	if cue == lexicon.CueSay || cue == lexicon.CueThink {
		return speakingRole
	}
	return subjectRole
}

// seeRelative notes the one that "who" means where a quotation is what it says:
// "Doe, who told them: “…”".
func (v *voices) seeRelative(frame, n int) {
	f := v.r.Near(frame, n)
	for c := n + 1; c < f.End; c++ {
		if v.r.Chunks[c].Kind != clauses.QuoteChunk {
			continue
		}
		if e := v.relative(attribution.Words{Frame: frame, Noun: n, Name: -1}); e >= 0 {
			v.spoken = append(v.spoken, spokenOf{token: v.r.Chunks[n].First, frame: frame, paragraph: v.r.Frames[frame].Paragraph, entity: e, subject: true, speaking: true})
		}
		return
	}
}

// seeWho notes the person that "who" means as the subject of its clause: "led by Doe, who held the
// floor, a move that he".
func (v *voices) seeWho(frame, n int) {
	if !v.r.IsWord(n, "who") {
		return
	}
	if e := v.relative(attribution.Words{Frame: frame, Noun: n, Name: -1}); e >= 0 {
		v.spoken = append(v.spoken, spokenOf{token: v.r.Chunks[n].First, frame: frame, paragraph: v.r.Frames[frame].Paragraph, entity: e, subject: true, minor: true})
	}
}

// seeOwner notes the one whose words or papers a noun phrase behind "according to" is.
func (v *voices) seeOwner(frame, n int) {
	a, ok := v.r.PossessedBy(attribution.Words{Name: -1}, v.r.Chunks[n], v.r.Chunks[n].Head)
	if !ok || a.Name < 0 || v.r.Mentions[a.Name].Entity < 0 {
		return
	}
	v.spoken = append(v.spoken, spokenOf{token: v.r.Mentions[a.Name].First, frame: frame, paragraph: v.r.Frames[frame].Paragraph, entity: v.r.Mentions[a.Name].Entity, subject: true, speaking: true})
}

// seeDescribed notes one who is described: an entity where the description
// tells which, or else one without a name.
func (v *voices) seeDescribed(frame, n int, as standing) {
	r := v.r
	c := r.Chunks[n]
	if r.Anybody(c) {
		return // "someone" is nobody whom "he" goes on with
	}
	g := names.UnknownGender
	switch lexicon.Describes(r.Tokens[c.Head].Text) {
	case "male":
		g = names.Male
	case "female":
		g = names.Female
	case "person":
	case "":
		if r.Native(c.Head) != "" {
			break // "the American"
		}
		if strings.EqualFold(r.Tokens[c.First].Text, "the") {
			return // "The Herald asked him" is nobody whom "he" goes on with
		}
		if as != speakingRole || !strings.HasPrefix(r.Tokens[c.Head].Tag, "NNP") || r.IsWordOf(n) {
			return
		}
		// a name that was not known for one
	case "text":
		if e := v.issuer(attribution.Words{Frame: frame, Noun: n, Name: -1}); e >= 0 {
			v.spoken = append(v.spoken, spokenOf{token: c.Head, frame: frame, paragraph: r.Frames[frame].Paragraph, entity: e, subject: true, minor: as == minorRole, speaking: as == speakingRole})
		}
		return
	case "group":
		if e := v.describedAs(attribution.Words{Frame: frame, Noun: n, Name: -1, Token: c.Head}); e >= 0 {
			v.spoken = append(v.spoken, spokenOf{token: c.Head, frame: frame, paragraph: r.Frames[frame].Paragraph, entity: e, subject: true, minor: as == minorRole, speaking: as == speakingRole})
		}
		return // "The jury said it was. It added"
	default:
		return
	}
	f := &r.Frames[frame]
	if left := r.LeftOf(f, n); left >= 0 && r.Chunks[left].Kind == clauses.CommaMark && left > f.Chunk && r.Chunks[left-1].Kind == clauses.NounChunk && r.IsNamedPerson(r.Chunks[left-1]) {
		if e := v.openApposition(f, n); e >= 0 {
			v.spoken = append(v.spoken, spokenOf{token: c.Head, frame: frame, paragraph: f.Paragraph, entity: e, subject: true, minor: as == minorRole, speaking: as == speakingRole}) // "Jane Doe, campaign manager said"
		}
		return // an apposition
	}
	e := v.describedAs(attribution.Words{Frame: frame, Noun: n, Name: -1, Token: c.Head})
	if e < 0 {
		if r.afterTitle(n) || r.Native(c.Head) != "" {
			return // most likely one of those named
		}
		e = unnamed
	}
	v.spoken = append(v.spoken, spokenOf{token: c.Head, frame: frame, paragraph: f.Paragraph, entity: e, subject: true, minor: as == minorRole, speaking: as == speakingRole, gender: g})
}

// see notes the entities that a noun phrase speaks of.
func (v *voices) see(frame, n int, as standing, topic bool) {
	d, c := v.r.Document, v.r.Chunks[n]
	tokens := d.Tokens
	left := v.r.LeftOf(v.r.Near(frame, n), n)
	object := left >= 0 && v.r.Chunks[left].Kind == clauses.VerbChunk
	mine := as > 0 && lexicon.Describes(tokens[c.Head].Text) != "person" // "Doe's team has until Friday"
	at := spokenOf{frame: frame, paragraph: v.r.Frames[frame].Paragraph}
	for t := c.First; t < c.Last; t++ {
		m := v.r.MentionOf[t]
		if m >= 0 && v.r.Mentions[m].First == t {
			if d.Mentions[m].Entity < 0 && as == subjectRole && int(m) == c.Mention && c.First == d.Mentions[m].First && c.Head == c.First && !d.Words[c.First].Has(lexicon.AnyPlace|lexicon.KnownOrg|lexicon.Demonym|lexicon.Calendar) {
				v.spoken = append(v.spoken, spokenOf{token: t, frame: frame, paragraph: at.paragraph, entity: unnamed, subject: true, byName: true}) // "Desrosiers was glad. “…,” he said"
			}
			if e := v.r.Mentions[m].Entity; e >= 0 {
				if v.onlyBefore(c, int(m), e) {
					continue // "the D.A. Doe brokerage"
				}
				at.token, at.entity, at.subject, at.pronoun = t, e, as > 0 && int(m) == c.Mention, false
				at.speaking, at.minor = at.subject && as == speakingRole, as == minorRole
				at.topic = topic && int(m) == c.Mention
				at.owner = int(m) != c.Mention && (object || mine) && d.Mentions[m].Last < c.Last && page.IsPossessive(tokens[d.Mentions[m].Last].Tag, tokens[d.Mentions[m].Last].Text)
				v.spoken = append(v.spoken, at)
			}
			continue
		}
		if g := names.PronounGender(tokens[t].Text); g != names.UnknownGender && (tokens[t].Tag == "PRP" || tokens[t].Tag == "PRP$") {
			e := v.ahead(frame, t, g)
			if e < 0 {
				e = v.antecedent(t, frame, g)
			}
			if e >= 0 {
				at.token, at.entity, at.subject, at.pronoun = t, e, as > 0 && tokens[t].Tag == "PRP", true
				at.speaking, at.minor, at.owner = at.subject && as == speakingRole, as == minorRole, false
				v.spoken = append(v.spoken, at)
				if _, ok := v.called[e]; !ok && g != names.Plural && v.s.Entities[e].Gender == names.UnknownGender {
					v.called[e] = g
				}
			}
		}
	}
}

// onlyBefore tells whether a name that the text has not had before stands before a noun for a
// thing, as firms' names do: "the Jane Doe shop". Whom a pronoun means, it is not.
func (v *voices) onlyBefore(c clauses.Chunk, m, e int) bool {
	last := v.r.Mentions[m].Last
	if m == c.Mention || v.firstNamed[e] != v.r.Mentions[m].First || last > c.Head || !lexicon.IsArticle(v.r.Tokens[c.First].Text) {
		return false
	}
	t := v.r.Tokens[last]
	return t.Tag == "NN" && !page.IsPossessive(t.Tag, t.Text) && !page.StartsUpper(t.Text)
}

// putsTo tells whether somebody of no name asks one who has one, and who is heard
// next: "A reporter asked Doe whether she would go."
func (r *reading) putsTo(n int) bool {
	who, v, whom := r.Chunks[n], r.Chunks[n+1], r.Chunks[n+2]
	return who.Kind == clauses.NounChunk && who.Mention < 0 && v.Kind == clauses.VerbChunk && v.Verb != clauses.Passive && lexicon.Asking[r.Tokens[v.Head].Text] &&
		r.IsNamedPerson(whom) && page.IsIndefinite(r.Tokens[who.First])
}

// quotesAfter tells whether a quotation follows a verb in its sentence.
func (r *reading) quotesAfter(f *clauses.Frame, v int) bool {
	for i := v + 1; i < f.End; i++ {
		if r.Chunks[i].Kind == clauses.QuoteChunk {
			return true
		}
	}
	return false
}
