package extract

import (
	"cmp"
	"slices"
	"strings"

	"dateline/briefs"
)

// describe fills each entity's about and relations: the article's own words on
// who somebody is, best first, and what one is to another.
func (s *castStory) describe() {
	found := make([][]description, len(s.entities))
	for di, d := range s.documents {
		for mi := range d.mentions {
			m := &d.mentions[mi]
			if m.entity >= 0 {
				for _, x := range d.describeMention(di, m, s.entities[m.entity].Kind) {
					if who := s.describes(d, mi, x); who >= 0 {
						found[who] = append(found[who], x)
					}
				}
			}
		}
		d.pronounCopulas(di, s.entities, found)
	}
	for i := range s.entities {
		s.settleAbout(i, found[i])
	}
	s.relate(found)
}

// describes tells whom a description found at a mention is of. One of a person,
// or of a body after a place's name, is of the one who was named as being there:
// "Cole of Ohio, a senator since 2001,"; where none was, of nobody.
func (s *castStory) describes(d *castDocument, mi int, x description) int {
	m := &d.mentions[mi]
	kind := s.entities[m.entity].Kind
	inState := kind == briefs.Place && d.words[m.first].has(state|country|stateAbbreviation)
	if mi > 0 && inState && x.form == apposed && x.start > m.start && x.of != briefs.Person {
		// "Teterboro, N.J., an airport": of the town, not of the state.
		if before := &d.mentions[mi-1]; before.entity >= 0 && before.last+1 == m.first && d.tokens[before.last].text == "," {
			return before.entity
		}
	}
	if x.form != apposed || x.start < m.start || kind == briefs.Person || x.of == kind || x.of == "" {
		return m.entity
	}
	if kind == briefs.Organisation && strings.HasPrefix(d.text[x.start:], "its ") {
		return m.entity // "Dealtree, its auditor,"
	}
	if mi == 0 {
		return -1
	}
	before := &d.mentions[mi-1]
	if before.entity >= 0 && s.entities[before.entity].Kind == x.of && m.first-before.last <= 2 && m.first > before.last {
		switch d.tokens[before.last].text {
		case "of", "from", "at", "in":
			return before.entity
		}
	}
	return -1
}

// description is a stretch of the article that says who somebody is.
type description struct {
	span
	document int
	form     descriptionForm
	mention  *mention          // whom it was found at
	of       briefs.EntityKind // the kind that its head noun is of; "" where that is open
}

// descriptionForm is the shape that a description has; a higher one says more.
type descriptionForm int

const (
	bracketed  descriptionForm = iota // (a company in Ohio)
	predicated                        // is a senator
	titled                            // Senator
	apposed                           // , a senator from Ohio,
)

// settleAbout orders an entity's descriptions: the fuller forms first, each
// with words of its own before any that only repeats words.
func (s *castStory) settleAbout(i int, found []description) {
	e := &s.entities[i]
	slices.SortStableFunc(found, func(a, b description) int { return cmp.Compare(s.weightOf(b), s.weightOf(a)) })
	var again []briefs.Passage
	seen := map[string]bool{}
	const most = 24 // of each: more helps nobody, and the time stays linear
	for _, x := range found {
		if len(e.About) >= most || len(again) >= most {
			break
		}
		d := s.documents[x.document]
		cut := d.withoutName(x.span, i)
		if cut.len() < 2 {
			continue
		}
		p := d.passage(cut)
		key := strings.ToLower(p.Text)
		if overlapsAny(e.About, p) || overlapsAny(again, p) {
			continue
		}
		if seen[key] {
			again = append(again, p)
			continue
		}
		seen[key] = true
		e.About = append(e.About, p)
	}
	e.About = append(e.About, again...)
}

func overlapsAny(list []briefs.Passage, p briefs.Passage) bool {
	for _, q := range list {
		if q.Overlaps(p) {
			return true
		}
	}
	return false
}

// weightOf ranks descriptions: by form, then those of several words before one
// word alone; very long ones lose a little.
func (s *castStory) weightOf(x description) int {
	words := 1 + strings.Count(s.documents[x.document].text[x.start:x.end], " ")
	weight := int(x.form)*10 + min(words, 8)
	if words == 1 {
		weight -= 6
	}
	if words > 25 {
		weight -= 6
	}
	return weight
}

// withoutName cuts a description before a mention of the one it describes.
func (d *castDocument) withoutName(s span, entity int) span {
	i, _ := slices.BinarySearchFunc(d.mentions, s.start, func(m mention, at int) int { return cmp.Compare(m.end, at) })
	for ; i < len(d.mentions) && d.mentions[i].start < s.end; i++ {
		if m := &d.mentions[i]; m.entity == entity && m.overlaps(s) {
			if m.start <= s.start {
				s.start = m.end
			} else {
				s.end = m.start
			}
			return d.withoutLinks(trimSpan(d.text, span{s.start, max(s.start, s.end)}))
		}
	}
	return s
}

// withoutLinks cuts off the small words at a description's end that led to what
// was cut: "the founder's grandson and", "a singer better known as".
func (d *castDocument) withoutLinks(s span) span {
	for s.len() > 0 {
		i := d.tokenAt(s.end) - 1
		if i < 0 || d.tokens[i].end > s.end || d.tokens[i].start < s.start {
			break
		}
		if i > 0 && isQuotationMark(d.tokens[i].text) && d.tokens[i-1].text == "as" {
			i-- // "a singer known as “Bobo”"
		}
		if i > 0 && d.tokens[i].text == "as" && d.tokens[i-1].text == "known" {
			i--
			if i > 0 && isAdverbTag(d.tokens[i-1].tag) {
				i--
			}
		} else if !isLink(d.tokens[i].text) && !isDeterminer(d.tokens[i].text) {
			break
		}
		s = trimSpan(d.text, span{s.start, max(s.start, d.tokens[i].start)})
	}
	return s
}

// pastApposition gives the token after an apposition that was looked for at token i:
// after its bracket, or its comma.
func (d *castDocument) pastApposition(i int, s *sentence, after span, form descriptionForm) int {
	limit := min(s.last, i+mostLooked)
	for i < limit && (d.tokens[i].start < after.end || form == bracketed && !isClosing(d.tokens[i].text)) {
		i++
	}
	if form == bracketed || i < s.last && d.tokens[i].text == "," {
		i++
	}
	return i
}

// describeMention collects what the words around one mention say of its bearer.
func (d *castDocument) describeMention(di int, m *mention, kind briefs.EntityKind) []description {
	s := &d.sentences[d.tokens[m.first].sentence]
	var out []description
	add := func(sp span, form descriptionForm) {
		if sp.len() > 0 {
			out = append(out, description{span: sp, document: di, form: form, mention: m, of: d.headKind(sp)})
		}
	}
	if kind != briefs.Place {
		add(m.title, titled)
		add(d.appositionBefore(m, s), apposed)
	}
	at := m.last
	for range 2 { // "(1953-2001), an influential leader"
		after, form := d.appositionAfter(at, s, kind)
		if after.len() == 0 && form != bracketed {
			break
		}
		add(after, form)
		at = d.pastApposition(at, s, after, form)
		if form != bracketed {
			break
		}
	}
	if at+1 < s.last && d.tokens[at].text == "," {
		ofAnother := m.first > s.first && d.tokens[m.first-1].text == "of"
		switch d.tokens[at+1].text {
		case "who":
			if kind == briefs.Person && !ofAnother {
				add(d.copula(at+1, s, kind), predicated) // "Poole, who is a painter,"; but "the wife of Poole, who is a painter"
			}
		case "which":
			if kind == briefs.Organisation {
				add(d.copula(at+1, s, kind), predicated) // "Dealtree, which is the parent company,"
			}
		}
	}
	if at < s.last && d.tokens[at].text == "who" && kind == briefs.Person {
		if sp := d.copula(at, s, kind); sp.len() > 0 && isArticle(d.tokens[d.tokenAt(sp.start)].text) {
			add(sp, predicated) // "the brewer Poole who has been one of its keepers"
		}
	}
	add(d.copula(d.afterAside(at, s), s, kind), predicated)
	if kind == briefs.Person {
		add(d.namedBefore(m, s), apposed)
		add(d.appointed(m, s), predicated)
		add(d.becoming(m, s), predicated)
		if t := m.first - 1; len(out) == 0 && m.title.len() == 0 && t >= s.first && strings.HasSuffix(d.tokens[t].text, "-year-old") {
			add(d.tokens[t].span, titled) // "22-year-old Anna Poole"
		}
	}
	return out
}
