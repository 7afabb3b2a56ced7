package cast

import (
	"cmp"
	"slices"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// describe fills each entity's about and relations: the article's own words on
// who somebody is, best first, and what one is to another.
func (s *Story) describe() {
	found := make([][]description, len(s.Entities))
	for di, d := range s.Documents {
		together := 0 // the first mention that is not known to be named with those before it
		for mi := range d.Mentions {
			m := &d.Mentions[mi]
			if mi >= together && d.isPersons(mi, s.Entities) {
				said, all, next := d.describeTogether(di, mi, s.Entities)
				for _, x := range said {
					for _, k := range all {
						found[d.Mentions[k].Entity] = append(found[d.Mentions[k].Entity], x)
					}
				}
				together = next
			}
			if m.Entity >= 0 {
				for _, x := range d.describeMention(di, m, s.Entities[m.Entity].Kind) {
					if who := s.describes(d, mi, x); who >= 0 {
						found[who] = append(found[who], x)
					}
				}
			}
		}
		d.pronounCopulas(di, s.Entities, found)
	}
	for i := range s.Entities {
		s.settleAbout(i, found[i])
	}
	s.relate(found)
}

// describes tells whom a description found at a mention is of. One of a person,
// or of a body after a place's name, is of the one who was named as being there:
// "Cole of Ohio, a senator since 2001,"; where none was, of nobody.
func (s *Story) describes(d *Document, mi int, x description) int {
	m := &d.Mentions[mi]
	kind := s.Entities[m.Entity].Kind
	inState := kind == briefs.Place && d.Words[m.First].Has(lexicon.State|lexicon.Country|lexicon.StateAbbreviation)
	if mi > 0 && inState && x.form == apposed && x.Start > m.Start && x.of != briefs.Person {
		// "Teterboro, N.J., an airport": of the town, not of the state.
		if before := &d.Mentions[mi-1]; before.Entity >= 0 && before.Last+1 == m.First && d.Tokens[before.Last].Text == "," {
			return before.Entity
		}
	}
	if x.form != apposed || x.Start < m.Start || kind == briefs.Person || x.of == kind || x.of == "" {
		return m.Entity
	}
	if kind == briefs.Organisation && strings.HasPrefix(d.Text[x.Start:], "its ") {
		return m.Entity // "Dealtree, its auditor,"
	}
	if mi == 0 {
		return -1
	}
	before := &d.Mentions[mi-1]
	if before.Entity >= 0 && s.Entities[before.Entity].Kind == x.of && m.First-before.Last <= 2 && m.First > before.Last {
		switch d.Tokens[before.Last].Text {
		case "of", "from", "at", "in":
			return before.Entity
		}
	}
	return -1
}

// description is a stretch of the article that says who somebody is.
type description struct {
	page.Span
	document int
	form     descriptionForm
	mention  *names.Mention    // whom it was found at
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
func (s *Story) settleAbout(i int, found []description) {
	e := &s.Entities[i]
	slices.SortStableFunc(found, func(a, b description) int { return cmp.Compare(s.weightOf(b), s.weightOf(a)) })
	var again []briefs.Passage
	seen := map[string]bool{}
	const most = 24 // of each: more helps nobody, and the time stays linear
	for _, x := range found {
		if len(e.About) >= most || len(again) >= most {
			break
		}
		d := s.Documents[x.document]
		cut := d.withoutName(x.Span, i)
		if cut.Len() < 2 {
			continue
		}
		p := d.Passage(cut)
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
func (s *Story) weightOf(x description) int {
	words := 1 + strings.Count(s.Documents[x.document].Text[x.Start:x.End], " ")
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
func (d *Document) withoutName(s page.Span, entity int) page.Span {
	i, _ := slices.BinarySearchFunc(d.Mentions, s.Start, func(m names.Mention, at int) int { return cmp.Compare(m.End, at) })
	for ; i < len(d.Mentions) && d.Mentions[i].Start < s.End; i++ {
		if m := &d.Mentions[i]; m.Entity == entity && m.Overlaps(s) {
			if n := d.TokenAt(m.End); m.Start > s.Start && m.End < s.End && n < len(d.Tokens) && d.Tokens[n].Start < s.End && strings.HasPrefix(d.Tokens[n].Tag, "NN") {
				continue // "the maker of the Dealtree wallet": of one of its things
			}
			if m.Start <= s.Start {
				s.Start = m.End
			} else {
				s.End = m.Start
			}
			return d.withoutLinks(page.TrimSpan(d.Text, page.Span{Start: s.Start, End: max(s.Start, s.End)}))
		}
	}
	return s
}

// withoutLinks cuts off the small words at a description's end that led to what
// was cut: "the founder's grandson and", "a singer better known as".
func (d *Document) withoutLinks(s page.Span) page.Span {
	for s.Len() > 0 {
		i := d.TokenAt(s.End) - 1
		if i < 0 || d.Tokens[i].End > s.End || d.Tokens[i].Start < s.Start {
			break
		}
		if i > 0 && names.IsQuotationMark(d.Tokens[i].Text) && d.Tokens[i-1].Text == "as" {
			i-- // "a singer known as “Bobo”"
		}
		if i > 0 && d.Tokens[i].Text == "as" && d.Tokens[i-1].Text == "known" {
			i--
			if i > 0 && page.IsAdverbTag(d.Tokens[i-1].Tag) {
				i--
			}
		} else if !names.IsLink(d.Tokens[i].Text) && !lexicon.IsDeterminer(d.Tokens[i].Text) {
			break
		}
		s = page.TrimSpan(d.Text, page.Span{Start: s.Start, End: max(s.Start, d.Tokens[i].Start)})
	}
	return s
}

// pastApposition gives the token after an apposition that was looked for at token i:
// after its bracket, or its comma.
func (d *Document) pastApposition(i int, s *page.Sentence, after page.Span, form descriptionForm) int {
	limit := min(s.Last, i+MostLooked)
	for i < limit && (d.Tokens[i].Start < after.End || form == bracketed && !lexicon.IsClosing(d.Tokens[i].Text)) {
		i++
	}
	if form == bracketed || i < s.Last && d.Tokens[i].Text == "," {
		i++
	}
	return i
}

// headedByBodys tells whether the head of a description is what bodies are too: "the owner of
// such brands".
func (d *Document) headedByBodys(sp page.Span) bool {
	of := false
	for i := d.TokenAt(sp.Start); i < len(d.Tokens) && d.Tokens[i].Start < sp.End; i++ {
		switch t := d.Tokens[i]; {
		case t.Tag == "IN" || t.Tag == "TO" || lexicon.IsClause(t.Text):
			return of
		case strings.HasPrefix(t.Tag, "NN"):
			of = isBodysRole(t.Text)
		}
	}
	return of
}

// isBodysRole tells what both people and bodies are.
var isBodysRole = lexicon.OfSort("a body's role")

// describeMention collects what the words around one mention say of its bearer.
func (d *Document) describeMention(di int, m *names.Mention, kind briefs.EntityKind) []description {
	s := &d.Sentences[d.Tokens[m.First].Sentence]
	var out []description
	add := func(sp page.Span, form descriptionForm) {
		if sp.Len() > 0 {
			x := description{Span: sp, document: di, form: form, mention: m, of: d.HeadKind(sp)}
			if kind == briefs.Organisation && x.of == briefs.Person && d.headedByBodys(sp) {
				x.of = kind
			}
			out = append(out, x)
		}
	}
	if kind != briefs.Place {
		add(m.Title, titled)
		add(d.appositionBefore(m, s), apposed)
	}
	at := m.Last
	for range 2 { // "(1953-2001), an influential leader"
		after, form := d.appositionAfter(at, s, kind)
		if after.Len() == 0 && form != bracketed {
			break
		}
		add(after, form)
		at = d.pastApposition(at, s, after, form)
		if form != bracketed {
			break
		}
	}
	if at+1 < s.Last && d.Tokens[at].Text == "," {
		ofAnother := m.First > s.First && d.Tokens[m.First-1].Text == "of"
		switch d.Tokens[at+1].Text {
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
	if at < s.Last && d.Tokens[at].Text == "who" && kind == briefs.Person {
		if sp := d.copula(at, s, kind); sp.Len() > 0 && lexicon.IsArticle(d.Tokens[d.TokenAt(sp.Start)].Text) {
			add(sp, predicated) // "the brewer Poole who has been one of its keepers"
		}
	}
	add(d.copula(d.afterAside(at, s), s, kind), predicated)
	if kind == briefs.Person {
		add(d.named(m, s), predicated)
		add(d.identified(m, s), predicated)
		add(d.alsoIs(m, s), predicated)
		add(d.namedBefore(m, s), apposed)
		add(d.appointed(m, m.Last, s), predicated)
		if at > m.Last {
			add(d.appointed(m, at, s), predicated) // "Poole, a lawyer, was elected leader"
		}
		add(d.becoming(m, s), predicated)
		if t := m.First - 1; len(out) == 0 && m.Title.Len() == 0 && t >= s.First && strings.HasSuffix(d.Tokens[t].Text, "-year-old") {
			add(d.Tokens[t].Span, titled) // "22-year-old Anna Poole"
		}
	}
	return out
}
