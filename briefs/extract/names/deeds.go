package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// weighDeed lets the verb after a name of one word that nothing is known of
// tell that a person bears it: "Hannibal crossed the pass with his men",
// "Kasparo was born in Baku".
func (d *Document) weighDeed(m *Mention, s *page.Sentence) {
	n := m.Last
	if n-m.First != 1 || m.Votes.Place >= 3 || m.Votes.Organisation >= 3 || d.Words[m.First].Has(lexicon.Ordinary|lexicon.AllCaps|lexicon.AnyPlace|lexicon.Demonym|lexicon.KnownOrg) {
		return
	}
	if d.Words[m.First].Has(lexicon.FreeCap) && looksPlural(d.Tokens[m.First].Text) {
		return // "Dockworkers walked off the job"
	}
	if strings.HasPrefix(d.Tokens[n].Tag, "VB") && d.PronounNear(m) != UnknownGender {
		m.Votes.Person = sum8(m.Votes.Person, 1)
	}
	if d.playsIn(m, s) {
		m.Votes.Person = sum8(m.Votes.Person, 2)
		if m.First > s.First && d.Tokens[m.First-1].Text == "a" {
			m.Votes.Person = sum8(m.Votes.Person, 2) // that article spoke against it
		}
	}
	if d.ofTwo(m, s) {
		m.Votes.Person = sum8(m.Votes.Person, 3) // "Publius and Gnaeus Scipio were killed"
		return
	}
	if before := d.before(m, s); isOfWhat(before) || isWhence(before) {
		return // "Queen Margarethe of Norland wept", "lawmakers from Sulvar walked out"
	}
	passive := false
	if lexicon.IsCopula(d.Tokens[n].Text) || d.Tokens[n].Text == "had" || d.Tokens[n].Text == "has" {
		passive = lexicon.IsCopula(d.Tokens[n].Text)
		if n++; n < s.Last && (d.Tokens[n].Text == "been" || strings.HasPrefix(d.Tokens[n].Tag, "RB")) {
			passive = passive || d.Tokens[n].Text == "been"
			n++
		}
	}
	if n >= s.Last {
		return
	}
	verb := d.Tokens[n].Text
	switch {
	case passive && isFate(verb), !passive && isOwnAct(verb):
		m.Votes.Person = sum8(m.Votes.Person, 2)
	case !passive && isLeadersAct(verb):
		m.Votes.Person = sum8(m.Votes.Person, 1)
	}
}

// playsIn tells the name of a player by what stands right beside it: "Szabo's
// header", "a cross from Szabo", "replaced by Szabo", "came on for Szabo".
func (d *Document) playsIn(m *Mention, s *page.Sentence) bool {
	if n := m.Last; n+1 < s.Last && IsPossessiveMark(d.Tokens[n].Text) {
		for i := n + 1; i < min(s.Last, n+4); i++ { // "Szabo's 30-yard free-kick"
			if isFeat(d.Tokens[i].Text) {
				return true
			}
			if tag := d.Tokens[i].Tag; !strings.HasPrefix(tag, "JJ") && !strings.HasPrefix(tag, "NN") && tag != "CD" {
				break
			}
		}
	}
	p := m.First - 1
	if p >= s.First && m.Last < s.Last && (d.Tokens[p].Text == "a" || d.Tokens[p].Text == "the") && isFeat(d.Tokens[m.Last].Text) {
		return true // "through a Szabo penalty"
	}
	if p-1 < s.First {
		return false
	}
	before := d.Tokens[p-1].Text
	switch d.Tokens[p].Text {
	case "from":
		return isFeat(before)
	case "by":
		return isFeat(before) || isFoul(before) || before == "down" || before == "up"
	case "for":
		return before == "on" || isFoul(before)
	}
	return false
}

// isFeat tells what a player, and no team, brings off.
var isFeat = lexicon.OfSort("feat")

// isFoul tells what players do to each other.
var isFoul = lexicon.OfSort("foul")

// isFate tells what is done to nobody but people.
var isFate = lexicon.OfSort("fate")

// isOwnAct tells what nobody but people do.
var isOwnAct = lexicon.OfSort("own act")

// isLeadersAct tells what people do and bodies may do: twice is enough.
var isLeadersAct = lexicon.OfSort("leaders act")

// ofTwo tells a first name that shares the family's with the one after it, where
// what is said of the two is said of nobody but people.
func (d *Document) ofTwo(m *Mention, s *page.Sentence) bool {
	n := m.Last
	if n+4 >= s.Last || d.Tokens[n].Text != "and" || !d.Words[n+1].Has(lexicon.Capital) || !d.Words[n+2].Has(lexicon.Capital) ||
		d.Words[n+1].Has(lexicon.ClosedClass|lexicon.Calendar|lexicon.AnyPlace|lexicon.OrgHead|lexicon.Ordinary) || d.Words[n+2].Has(lexicon.OrgHead|lexicon.WeakHead|lexicon.PlaceHead|lexicon.AnyPlace|lexicon.Ordinary) {
		return false
	}
	switch verb := d.Tokens[n+3].Text; verb {
	case "were", "are", "had", "have", "both":
		return isFate(d.Tokens[n+4].Text) || isOwnAct(d.Tokens[n+4].Text) || isHarm(d.Tokens[n+4].Text) || d.Words[n+4].Has(lexicon.RolesPlural)
	default:
		return isOwnAct(verb) && d.Words[n+1].Has(lexicon.FirstName)
	}
}

// isHarm tells what befalls people in war.
var isHarm = lexicon.OfSort("harm")
