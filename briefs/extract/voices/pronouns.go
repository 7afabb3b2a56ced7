package voices

import (
	"cmp"
	"slices"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/attribution"
	"dateline/briefs/extract/clauses"
	"dateline/briefs/extract/names"
)

// voices resolves the words for a speaker to an entity. It keeps who was last
// spoken of, in the manner of centering (Grosz, Joshi and Weinstein 1995): a
// pronoun goes to the nearest fitting person, to a subject rather than another,
// and to one who was a pronoun already rather than one newly named.
type voices struct {
	s          *Story
	r          *reading
	spoken     []spokenOf                // in order of the text
	described  map[int]described         // by entity, where it was asked for
	named      map[int]int               // how often the document names each person
	mostNamed  int                       // how often it names the one it names most
	answers    map[int]attribution.Words // by token of a pronoun that answers: whom it cannot mean
	doubted    map[int]attribution.Words // by token of a pronoun that may answer: whom it need not mean
	called     map[int]names.Gender      // by entity of no known gender: that of the first pronoun that meant them
	firstNamed map[int]int               // by entity: the token at which the document first names it
	trial      *int                      // who stands trial, once asked for
	age        map[int]string            // by entity: the age that the document gives, once asked for
	brought    map[string]int            // by noun: the first token at which the text brings in one of no name by it
	definite   map[string]int            // by noun: the first token at which it stands behind "the"
	learnt     map[learnt]bool           // what descriptions have called people
	parties    map[int]affiliation       // by entity, where it was asked for
	lead       lead                      // whom the story's first sentence describes
	bodies     map[string]int            // bodyWords, once asked for
}

func newVoices(s *Story, l *listener) *voices {
	r := l.r
	v := &voices{s: s, r: r, named: map[int]int{}, firstNamed: map[int]int{}, called: map[int]names.Gender{}, answers: l.answers(), doubted: l.doubted()}
	v.noteNames()
	v.noteNouns()
	v.lead = lead{entity: -1}
	if at := v.readLead(); at.entity >= 0 {
		v.lead = at
		clear(v.described)
	}
	roles := map[int]standing{} // by chunk, of the frame at hand
	for i := range r.Frames {
		f := r.Frames[i]
		clear(roles)
		v.castSubjects(i, &f, roles)
		v.castNamed(i, &f, roles)
		v.castInstead(&f, roles)
		v.castPairs(&f, roles)
		v.seeFrame(i, &f, roles)
	}
	return v
}

// noteNames counts how often the text names each person, and where it first names whom.
func (v *voices) noteNames() {
	for _, m := range v.r.Mentions {
		if _, ok := v.firstNamed[m.Entity]; !ok {
			v.firstNamed[m.Entity] = m.First
		}
		if m.Entity >= 0 && v.s.Entities[m.Entity].Kind == briefs.Person {
			v.named[m.Entity]++
			v.mostNamed = max(v.mostNamed, v.named[m.Entity])
		}
	}
}

// unnamed stands for one who is spoken of and has no name: a pronoun may mean
// nobody the story names.
const unnamed = -2

// ahead gives whom a pronoun in a clause that comes before its main clause
// means: the main clause's subject, if nobody else has been named in the
// sentence. "Asked whether she would go, Doe laughed."
func (v *voices) ahead(frame, token int, g names.Gender) int {
	r := v.r
	f := r.Frames[frame]
	if g == names.Plural || f.Chunk == f.End || r.Chunks[f.Chunk].Kind == clauses.NounChunk {
		return -1
	}
	comma := false
	for c := f.Chunk; c < min(f.End, f.Chunk+clauses.MostChunks); c++ {
		switch k := r.Chunks[c]; {
		case k.Kind == clauses.QuoteChunk && r.EndsWithComma(c) && k.First > token:
			comma = true // "As she called it “…,” Doe urged them"
		case k.Kind == clauses.QuoteChunk || k.Kind == clauses.StopMark:
			return -1
		case k.Kind == clauses.CommaMark:
			comma = k.First > token
		case comma && (r.IsWord(c, "except") || r.IsWord(c, "but")):
			return -1 // "Of the others he had little to say, except that Roe was"
		case k.Kind == clauses.NounChunk && k.First < token:
			if r.IsNamedPerson(k) {
				return -1
			}
		case k.Kind == clauses.NounChunk && comma:
			if !r.IsNamedPerson(k) || !r.IsSubject(&f, c) {
				return -1
			}
			e := r.Mentions[k.Mention].Entity
			if e < 0 {
				return -1
			}
			if _, ok := v.fits(spokenOf{entity: e}, g); !ok {
				return -1
			}
			return e
		}
	}
	return -1
}

// How far back an antecedent may stand, and what each sign of one is worth.
const (
	farthestParagraphs = 4
	farthestFrames     = 24
	worthFrame         = 12 // for each sentence nearer
	worthSubject       = 20
	worthMinor         = 10 // the subject of a clause within another
	worthHere          = 24 // named as a subject in the pronoun's own sentence: "When Doe was asked, she said"
	worthAlone         = 32 // no subject, but the only one whom the pronoun's own sentence names: "The board fired Doe after he said"
	worthOwner         = 18 // whose the subject or object of the sentence before is
	worthTopic         = 26
	worthSpeaking      = 12 // the subject of a verb of saying
	worthPronoun       = 6
	worthIntroduced    = 12 // less for those of earlier paragraphs, where the sentence before names somebody new
	worthFirst         = 10 // whom the sentence before brings in
	worthGender        = 4  // a gender that the text or a first name shows
	worthDoubt         = 3  // two that are this near to each other leave it open
)

// antecedent gives the entity that a pronoun at a token means, from what has
// been seen before it; -1 where none fits or two do.
func (v *voices) antecedent(token, frame int, g names.Gender) int {
	if e := v.faulted(token, frame, g); e >= 0 {
		return e
	}
	paragraph := v.r.Frames[frame].Paragraph
	best, bestScore, secondScore := -1, -1000, -1000
	other, apart := v.asker(token, v.answers), v.apart(token, frame)
	asked := v.askedOfOthers(token, frame)
	end := v.before(token)
	introduced, here := v.introduced(end, frame, g), v.namedHere(end, frame, g)
	alone := v.aloneHere(token, end, frame, g)
	for i := end - 1; i >= max(0, end-farthestSpoken); i-- {
		s := v.spoken[i]
		if s.token >= token || s.entity == other || s.entity == apart || s.token >= asked && !s.pronoun {
			continue
		}
		if paragraph-s.paragraph > farthestParagraphs || frame-s.frame > farthestFrames {
			break
		}
		fit, ok := v.fits(s, g)
		if !ok || g == names.Plural && (!s.subject || s.frame < frame-2) {
			continue
		}
		score := 1000 - worthFrame*(frame-s.frame) + fit
		switch {
		case s.minor:
			score += worthMinor
		case s.subject:
			score += worthSubject
		case s.owner && s.frame == frame-1 && s.paragraph == paragraph:
			score += worthOwner
		}
		if s.speaking && !s.minor {
			score += worthSpeaking
		}
		if s.topic {
			score += worthTopic
		}
		if s.frame == frame && (s.subject || s.owner) && !s.pronoun && s.entity >= 0 {
			score += worthHere
		}
		if s.frame == frame && s.entity == alone && !s.subject && !s.owner {
			score += worthAlone
		}
		if s.pronoun {
			score += worthPronoun
		}
		if s.subject && !s.pronoun && s.frame == frame-1 && (s.paragraph == paragraph || v.leadsTo(frame)) && (s.entity >= 0 && v.firstNamed[s.entity] == s.token || s.byName) {
			score += worthFirst
		}
		if here && s.paragraph < paragraph-1 {
			score -= worthIntroduced
		}
		if introduced && s.frame < frame-1 {
			if s.paragraph != paragraph {
				score -= worthIntroduced
			} else if !s.pronoun {
				score -= worthIntroduced / 2
			}
		}
		switch {
		case best == -1 || s.entity == best:
			best, bestScore = s.entity, max(score, bestScore)
		case score > bestScore:
			best, bestScore, secondScore = s.entity, score, bestScore
		default:
			secondScore = max(secondScore, score)
		}
	}
	if best == -1 && g == names.Plural && strings.EqualFold(v.r.Tokens[token].Text, "it") {
		return v.soleBody(frame, token) // "Doe sued the bank. “…,” it said"
	}
	if best == unnamed || best >= 0 && v.elsewhere(best, end, frame, g) {
		return -1
	}
	if best >= 0 && (bestScore-secondScore < worthDoubt || best == v.asker(token, v.doubted)) {
		return -1
	}
	return best
}

// opensParagraph tells whether a frame is the first of its paragraph.
func (v *voices) opensParagraph(frame int) bool {
	return frame > 0 && v.r.Frames[frame-1].Paragraph != v.r.Frames[frame].Paragraph
}

// leadsTo tells whether a frame opens a paragraph and the one before it is a paragraph of its own:
// "Jane Doe, whose shop stands empty, was blunter." “…,” she said.
func (v *voices) leadsTo(frame int) bool {
	return v.opensParagraph(frame) && (frame == 1 || v.opensParagraph(frame-1))
}

// before gives how many of the places where somebody is spoken of stand before
// a token, give or take those of its own noun phrase.
func (v *voices) before(token int) int {
	n, _ := slices.BinarySearchFunc(v.spoken, token, func(s spokenOf, token int) int { return cmp.Compare(s.token, token) })
	return n
}

// fits tells whether one spoken of can be what a pronoun of a gender means, and
// what its own gender adds.
func (v *voices) fits(s spokenOf, g names.Gender) (worth int, ok bool) {
	if s.entity == unnamed {
		return 0, g != names.Plural && (s.gender == g || s.gender == names.UnknownGender)
	}
	e := v.s.Entities[s.entity]
	if g == names.Plural { // a country speaks for those who rule it: "Iran said no. It called"
		return 0, e.Kind == briefs.Organisation || e.Kind == briefs.Place && s.speaking && s.subject && !s.minor
	}
	if e.Kind != briefs.Person || e.Gender != names.UnknownGender && e.Gender != g {
		return 0, false
	}
	if called := v.called[s.entity]; called != names.UnknownGender && called != g {
		return 0, false
	}
	if e.Gender == g {
		return worthGender, true
	}
	return 0, true
}
