package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// weighFirm lets what a name does, has and is part of tell that it is a body's:
// "Orka denied the claims", "said it would close", "Orka's website", "owned by Orka".
// Whoever has no other name in the text and is neither he nor she is brought in by a
// last name alone hardly ever; a body mostly is.
func (d *Document) weighFirm(m *Mention, s *page.Sentence) {
	if m.Votes.Organisation >= 4 || !d.soleName(m) {
		return
	}
	shown, acts := m.First-2 >= s.First && d.firmsPart(m, s), false
	if n := m.Last; !shown && n+1 < s.Last {
		switch {
		case IsPossessiveMark(d.Tokens[n].Text):
			shown = d.firmsHave(n+1, s) || d.IsAcronym(m) && d.Words[n+1].Has(lexicon.Role) && !d.Words[n+1].Has(lexicon.Capital) // "RPX's spokesman"
		case isFirmsThings(d.Tokens[n].Text):
			shown = true // "Orka customers complained"
		case d.isSubject(m, s) && !d.InQuotation(m.Start):
			shown, acts = d.firmsAct(n, s), true
		}
	}
	if !shown || d.PronounNear(m) != UnknownGender || acts && (d.PronounBeside(m) || d.goesOnWithPronoun(s)) {
		return
	}
	m.Votes.Organisation = sum8(m.Votes.Organisation, 3)
	m.Votes.Person = sum8(m.Votes.Person, -3)
	m.Votes.Place = min(m.Votes.Place, 2)
}

// soleName tells an open name of a word that is no English word and stands in no
// longer name as its last, or of two English words.
func (d *Document) soleName(m *Mention) bool {
	if m.First > 0 && d.Words[m.First-1].Has(lexicon.Capital) && d.Words[m.First-1].Has(lexicon.FreeCap|lexicon.Ordinary) && !d.Words[m.First-1].Has(lexicon.ClosedClass) {
		return false // "Basketball Ruritania", "Old Ferry" at a sentence's head
	}
	if m.First > 0 && (strings.EqualFold(d.Tokens[m.First-1].Text, "a") || strings.EqualFold(d.Tokens[m.First-1].Text, "an") || d.Tokens[m.First-1].Tag == "JJ") {
		return false // "an anti-tax PAC"
	}
	switch m.Last - m.First {
	case 1:
		w := d.Words[m.First]
		if w.Has(lexicon.Ordinary|lexicon.ClosedClass|lexicon.Thing|lexicon.Calendar) || w.Has(lexicon.AllCaps) && !d.IsAcronym(m) || looksPlural(d.Tokens[m.First].Text) {
			return false
		}
		return d.openName(m) && !d.ofFamily(d.Tokens[m.First].Text)
	case 2:
		return d.plainBody(m) && d.openName(m)
	}
	return false
}

// ofFamily tells the last word of a longer name, or more than one who bear it.
func (d *Document) ofFamily(word string) bool {
	key := string(lexicon.AppendFolded(nil, word))
	return d.familyNames[key] || strings.HasSuffix(key, "s") && d.familyNames[key[:len(key)-1]]
}

// goesOnWithPronoun tells whether the sentence after, in the paragraph, begins with he
// or she.
func (d *Document) goesOnWithPronoun(s *page.Sentence) bool {
	if s.Last >= len(d.Tokens) {
		return false
	}
	next := &d.Sentences[d.Tokens[s.Last].Sentence]
	return next.Paragraph == s.Paragraph && IsHisOrHer(d.Tokens[s.Last].Text)
}

// looksPlural tells words that may be those of a people or a trade: "Dockworkers".
func looksPlural(word string) bool {
	for _, end := range [...]string{"ers", "ors", "ists", "men", "ians", "ites", "ese"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// isSubject tells whether a name can be a clause's subject by itself: isOneOnly, or
// behind a comma that ends no name.
func (d *Document) isSubject(m *Mention, s *page.Sentence) bool {
	if d.isOneOnly(m, s) {
		return true
	}
	p := m.First - 2
	return d.Tokens[m.First-1].Text == "," && p >= s.First && !d.Words[p].Has(lexicon.Capital) && !IsPossessiveMark(d.Tokens[p].Text)
}

// firmsAct tells whether the verb from token n on is one that has a body for its subject.
func (d *Document) firmsAct(n int, s *page.Sentence) bool {
	if d.Tokens[n].Text == "," && n+2 < s.Last && isSeated(d.Tokens[n+1].Text) && d.Tokens[n+2].Text == "in" {
		return true // "Orka, based in Leeds,"
	}
	for n+1 < s.Last && (isHaveOrWill(d.Tokens[n].Text) || strings.HasPrefix(d.Tokens[n].Tag, "RB")) {
		n++
	}
	switch verb := d.Tokens[n].Text; {
	case isFirmsAct(verb):
		return true
	case n+1 < s.Last && (verb == "claimed" || verb == "claims") && d.Tokens[n+1].Text == "responsibility",
		n+2 < s.Last && (verb == "called" || verb == "issued" || verb == "issues") && lexicon.IsArticle(d.Tokens[n+1].Text) && isBodysPaper(d.Tokens[n+2].Text):
		return true
	case verb == "did" || verb == "declined" || verb == "refused":
		return d.givesNoAnswer(n, s)
	case isReckoning(verb) && d.reckons(n, s):
		return true
	}
	return d.saysOfItself(n, s)
}

// givesNoAnswer tells, from the verb on, what reporters are told of bodies: "declined
// to comment", "did not immediately respond to a request".
func (d *Document) givesNoAnswer(n int, s *page.Sentence) bool {
	const far = 5 // tokens
	for i := n + 1; i < min(s.Last, n+far); i++ {
		switch d.Tokens[i].Text {
		case "comment", "respond", "reply":
			return true
		}
	}
	return false
}

// saysOfItself tells whether the verb at token n is one of saying and "it" what is
// told of: "said on Friday that it would close".
func (d *Document) saysOfItself(n int, s *page.Sentence) bool {
	if !d.Words[n].Has(lexicon.Speech) || !page.IsFiniteTag(d.Tokens[n].Tag) {
		return false
	}
	const far = 7 // tokens
	for i := n + 1; i+2 < min(s.Last, n+far); i++ {
		switch t := d.Tokens[i]; {
		case t.Text == "it":
			return isHaveOrWill(d.Tokens[i+1].Text) && d.Tokens[i+2].Text != "be" && d.Tokens[i+2].Text != "been" || isPlanning(d.Tokens[i+1].Text)
		case t.Text == "its":
			return true
		case t.Text == "," || IsQuotationMark(t.Text) || d.Words[i].Has(lexicon.Capital) && !d.Words[i].Has(lexicon.Calendar):
			return false
		}
	}
	return false
}

// reckons tells, from the verb on, what a firm's books say: "reported a loss of".
func (d *Document) reckons(n int, s *page.Sentence) bool {
	const far = 7 // tokens
	for i := n + 1; i < min(s.Last, n+far); i++ {
		switch t := d.Tokens[i]; {
		case isOfBooks(t.Text):
			return true
		case t.Text == "," || IsQuotationMark(t.Text) || d.Words[i].Has(lexicon.Capital):
			return false
		}
	}
	return false
}

// firmsHave tells, from the token behind the possessive on, what only bodies have:
// "Orka's new factories", "Orka's president, Jane Doe,".
func (d *Document) firmsHave(n int, s *page.Sentence) bool {
	if isBodysHead(d.Tokens[n].Text) {
		return true
	}
	const far = 4 // tokens
	for i := n; i < min(s.Last, n+far); i++ {
		t := d.Tokens[i]
		switch {
		case isFirmsOwn(t.Text) || isFirmsThings(t.Text) || t.Text == "chief" && i+1 < s.Last && d.Tokens[i+1].Text == "executive":
			return true
		case !strings.HasPrefix(t.Tag, "JJ") && !strings.HasPrefix(t.Tag, "NN") && t.Tag != "CD" || d.Words[i].Has(lexicon.Capital):
			return false
		}
	}
	return false
}

// firmsPart tells whether the words before a name are said of bodies: "owned by", "a unit
// of", "joined Orka as". Of letters more is: they are nobody's last name.
func (d *Document) firmsPart(m *Mention, s *page.Sentence) bool {
	p := m.First - 1
	before, word := d.Tokens[p].Text, strings.ToLower(d.Tokens[p-1].Text)
	switch before {
	case "by":
		return isFirmsDeed(word) || word == "statement"
	case "from":
		return word == "statement" || d.IsAcronym(m) && d.Words[p-1].Has(lexicon.RolesPlural)
	case "of":
		return isPartOfFirm(word) && p-2 >= s.First && (lexicon.IsArticle(d.Tokens[p-2].Text) || strings.HasPrefix(d.Tokens[p-2].Tag, "JJ") || d.Words[p-2].Has(lexicon.Demonym))
	case "to":
		return isBelonging(word) || word == "statement" || word == "email" || word == "e-mail" || d.IsAcronym(m) && word == "according"
	case "with":
		return d.IsAcronym(m) && isDealingWith(word)
	case "and":
		return m.Last < s.Last && d.Tokens[m.Last].Text == "merged"
	}
	switch {
	case isJoining(before) && m.Last+1 < s.Last && d.Tokens[m.Last].Text == "as" && (lexicon.IsArticle(d.Tokens[m.Last+1].Text) || lexicon.IsDeterminer(d.Tokens[m.Last+1].Text)),
		isLeadingBody(before) && (word == "who" || d.Words[p-1].Has(lexicon.Capital)):
		return true
	}
	return d.IsAcronym(m) && isDoneToBodies(before)
}

// lastOfLonger are the last words, folded, of the names of two words and more that are
// not known to be bodies' or places'.
func (d *Document) lastOfLonger() map[string]bool {
	names := map[string]bool{}
	for i := range d.Mentions {
		if m := &d.Mentions[i]; m.Last-m.First > 1 && m.Votes.Organisation < Enough && m.Votes.Place < Enough {
			names[string(lexicon.AppendFolded(nil, d.Tokens[m.Last-1].Text))] = true
		}
	}
	return names
}

// isHaveOrWill tells the verbs that stand before another.
func isHaveOrWill(s string) bool {
	switch s {
	case "has", "had", "have", "will", "would", "could", "may", "might", "is", "was":
		return true
	}
	return false
}

// isPlanning tells what a body that speaks of itself says it does: "said it planned to".
func isPlanning(s string) bool {
	switch s {
	case "plans", "planned", "expects", "expected", "aims", "aimed", "intends", "intended", "hopes", "hoped", "needs", "needed", "wants", "wanted", "did", "does":
		return true
	}
	return false
}

func isSeated(s string) bool { return s == "based" || s == "headquartered" }

func isBelonging(s string) bool {
	return s == "belonging" || s == "belong" || s == "belongs" || s == "belonged"
}

func isJoining(s string) bool { return s == "joined" || s == "join" || s == "joining" }

// isFirmsAct tells what only bodies do.
var isFirmsAct = lexicon.OfSort("firms act")

// isReckoning tells verbs for what is done with a year's figures.
var isReckoning = lexicon.OfSort("reckoning")

// isOfBooks tells what stands in a firm's books.
var isOfBooks = lexicon.OfSort("of books")

// isFirmsDeed tells what bodies alone do to things, before "by".
var isFirmsDeed = lexicon.OfSort("firms deed")

// isBodysHead tells who is a body's, and hardly a person's: "Orka's president".
var isBodysHead = lexicon.OfSort("bodys head")

// isBodysPaper tells what bodies bring out or call.
var isBodysPaper = lexicon.OfSort("bodys paper")

// isLeadingBody tells verbs for what people do with a body of theirs.
var isLeadingBody = lexicon.OfSort("leading body")

// isDoneToBodies tells what is done to people and bodies, and not to things.
var isDoneToBodies = lexicon.OfSort("done to bodies")

// isDealingWith tells what is done and had with people and bodies.
var isDealingWith = lexicon.OfSort("dealing with")

// isPartOfFirm tells what firms are parts of others, before "of".
var isPartOfFirm = lexicon.OfSort("part of firm")
