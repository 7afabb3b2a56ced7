package names

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// weighSite lets tell that a name is a place's what is told of places: "flew to
// Sulvar", "the streets of Sulvar", "Sulvar, a town of 3,000 people,", "Sulvar, where".
// Nothing need be known of the name.
func (d *Document) weighSite(m *Mention, s *page.Sentence) {
	if m.Votes.Place >= 4 || m.Votes.Organisation >= 3 || m.Title.Len() > 0 || d.IsAcronym(m) {
		return
	}
	if n := m.Last; n+1 < s.Last && IsPossessiveMark(d.Tokens[n].Text) && d.Words[n+1].Has(lexicon.Capital) {
		return // "the Battle of Sulvar's Creek"
	}
	of := max(d.siteAfter(m, s), d.siteBefore(m, s))
	if of == 0 || of < sureSite && (!d.openSite(m) || d.saysWho(m, s)) {
		return
	}
	m.Votes.Place = sum8(m.Votes.Place, of)
	m.Votes.Person = sum8(m.Votes.Person, -of-1)
	if of == sureSite {
		m.Votes.Organisation = sum8(m.Votes.Organisation, -2)
	}
}

// saysWho tells whether an apposition with "a" or "an" says that a name is a person's: "The prize
// went to Poole, a nurse."
func (d *Document) saysWho(m *Mention, s *page.Sentence) bool {
	n := m.Last + 1
	if n+1 >= s.Last || d.Tokens[n-1].Text != "," || d.Tokens[n].Text != "a" && d.Tokens[n].Text != "an" {
		return false
	}
	of, _ := d.kindApposed(n, s)
	return of == briefs.Person
}

// What signs of a place are worth: one that is told of places alone, and one that is
// told of bodies and people too.
const (
	sureSite   = 5
	likelySite = 2
)

// openSite tells a name that need be nobody's: of one word, an openName; of more, one
// that begins with no first name and is borne by nobody who has gone by it.
func (d *Document) openSite(m *Mention) bool {
	if m.Last-m.First == 1 {
		return d.openName(m) && !d.ofFamily(d.Tokens[m.First].Text) && !looksPlural(d.Tokens[m.First].Text)
	}
	return m.Votes.Person < 4 && !d.Words[m.First].Has(lexicon.Ordinary|lexicon.FirstName|lexicon.Initial|lexicon.TitleWord|lexicon.Role|lexicon.EastSurname) && !d.Words[m.Last-1].Has(lexicon.NameSuffix|lexicon.OrgHead|lexicon.Initial)
}

// siteAfter gives what the words behind a name say for a place.
func (d *Document) siteAfter(m *Mention, s *page.Sentence) int8 {
	n := m.Last
	if n+1 >= s.Last {
		return 0
	}
	text, next := d.Tokens[n].Text, d.Tokens[n+1].Text
	switch {
	case text == "," && next == "where":
		return likelySite
	case text == "," && lexicon.IsArticle(next):
		end := d.NounPhraseEnd(n+1, s, false)
		if end > n+2 && d.headsSite(n+2, end) && (d.before(m, s) == "" || d.Tokens[m.First-1].Text != ",") {
			return sureSite
		}
	case text == "," && next == "in" && n+2 < s.Last:
		i := n + 2
		if d.Tokens[i].Text == "the" {
			i++
		}
		if i < s.Last && isPartOfLand(d.Tokens[i].Text) {
			return sureSite // "Sulvar, in northern Italy,"
		}
	case isTownsfolk(text) && !d.Words[n].Has(lexicon.Capital):
		return likelySite
	case IsPossessiveMark(text) && isTownsOwn(next):
		return likelySite
	}
	return 0
}

// headsSite tells whether a noun phrase's first noun before "of", "in" or its end is one
// for a place to live in: "fishing village on the coast".
func (d *Document) headsSite(i, end int) bool {
	for ; i < end; i++ {
		t := d.Tokens[i]
		if t.Tag == "IN" || t.Text == "," || lexicon.IsClause(t.Text) {
			break
		}
		if i+1 < end && IsPossessiveMark(d.Tokens[i+1].Text) {
			i++ // "the town's mayor"
			continue
		}
		if isSettlement(t.Text) {
			return i+1 >= end || !strings.HasPrefix(d.Tokens[i+1].Tag, "NN")
		}
	}
	return false
}

// siteBefore gives what the words before a name say for a place.
func (d *Document) siteBefore(m *Mention, s *page.Sentence) int8 {
	p := m.First - 1
	if p < s.First {
		return 0
	}
	before := d.Tokens[p].Text
	if isPartOfLand(before) && p > s.First && (d.Words[p-1].Has(lexicon.Locative) || isWayTo(d.Tokens[p-1].Text)) {
		return sureSite // "in central Sulvar"
	}
	if isTakingPlaces(before) {
		return likelySite
	}
	if p-1 < s.First {
		return 0
	}
	word := strings.ToLower(d.Tokens[p-1].Text)
	switch before {
	case "to":
		if isWayThere(word) && !(p-2 >= s.First && isAwarded(d.Tokens[p-2].Text)) {
			return likelySite
		}
		if p-2 >= s.First && d.Tokens[p-2].Text == "from" && d.Words[p-1].Has(lexicon.Capital) && d.Words[p-1].Has(lexicon.AnyPlace) {
			return likelySite // "from Leeds to Sulvar"
		}
	case "from":
		if isWayThere(word) && word != "back" || isMeasureOfWay(word) {
			return likelySite
		}
	case "of":
		switch {
		case isOfTowns(word):
			return sureSite
		case isQuarter(word):
			return likelySite
		}
	case "through", "across", "throughout", "outside", "inside", "into", "in", "near":
		if m.Last-m.First > 1 && d.Words[p].Has(lexicon.Locative) && !isTrusting(word) {
			return likelySite
		}
	}
	return 0
}

func isWayTo(s string) bool { return s == "to" || s == "from" || s == "of" || s == "through" }

// isPartOfLand tells what says in which part of a place something is.
var isPartOfLand = lexicon.OfSort("part of land")

// isSettlement tells words for places where people live.
var isSettlement = lexicon.OfSort("settlement")

// isTownsfolk tells those who belong to a place, right behind its name.
var isTownsfolk = lexicon.OfSort("townsfolk")

// isTownsOwn tells what places have, behind the possessive.
var isTownsOwn = lexicon.OfSort("towns own")

// isTakingPlaces tells what armies and storms do to places.
var isTakingPlaces = lexicon.OfSort("taking places")

// isWayThere tells what leads to places, before "to" or "from".
var isWayThere = lexicon.OfSort("way there")

// isAwarded tells what goes to people, not to places: "The prize went to Tashi Poole".
var isAwarded = lexicon.OfSort("awarded")

// isMeasureOfWay tells units of length, before "from".
var isMeasureOfWay = lexicon.OfSort("measure of way")

// isOfTowns tells what places alone have, before "of".
var isOfTowns = lexicon.OfSort("of towns")

// isQuarter tells what places have, and other things may, before "of".
var isQuarter = lexicon.OfSort("quarter of")

// isTrusting tells what people put in each other, before "in".
var isTrusting = lexicon.OfSort("trusting")
