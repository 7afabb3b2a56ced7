package extract

import "strings"

// weighDeed lets the verb after a name of one word that nothing is known of
// tell that a person bears it: "Hannibal crossed the pass with his men",
// "Kasparo was born in Baku".
func (d *namesDocument) weighDeed(m *mention, s *sentence) {
	n := m.last
	if n-m.first != 1 || m.votes.place >= 3 || m.votes.organisation >= 3 || d.words[m.first].has(ordinary|allCaps|anyPlace|demonym|knownOrg) {
		return
	}
	if d.words[m.first].has(freeCap) && looksPlural(d.tokens[m.first].text) {
		return // "Dockworkers walked off the job"
	}
	if strings.HasPrefix(d.tokens[n].tag, "VB") && d.pronounNear(m) != unknownGender {
		m.votes.person = sum8(m.votes.person, 1)
	}
	if d.playsIn(m, s) {
		m.votes.person = sum8(m.votes.person, 2)
		if m.first > s.first && d.tokens[m.first-1].text == "a" {
			m.votes.person = sum8(m.votes.person, 2) // that article spoke against it
		}
	}
	if d.ofTwo(m, s) {
		m.votes.person = sum8(m.votes.person, 3) // "Publius and Gnaeus Scipio were killed"
		return
	}
	if before := d.before(m, s); isOfWhat(before) || isWhence(before) {
		return // "Queen Margarethe of Norland wept", "lawmakers from Sulvar walked out"
	}
	passive := false
	if isCopula(d.tokens[n].text) || d.tokens[n].text == "had" || d.tokens[n].text == "has" {
		passive = isCopula(d.tokens[n].text)
		if n++; n < s.last && (d.tokens[n].text == "been" || strings.HasPrefix(d.tokens[n].tag, "RB")) {
			passive = passive || d.tokens[n].text == "been"
			n++
		}
	}
	if n >= s.last {
		return
	}
	verb := d.tokens[n].text
	switch {
	case passive && isFate(verb), !passive && isOwnAct(verb):
		m.votes.person = sum8(m.votes.person, 2)
	case !passive && isLeadersAct(verb):
		m.votes.person = sum8(m.votes.person, 1)
	}
}

// playsIn tells the name of a player by what stands right beside it: "Szabo's
// header", "a cross from Szabo", "replaced by Szabo", "came on for Szabo".
func (d *namesDocument) playsIn(m *mention, s *sentence) bool {
	if n := m.last; n+1 < s.last && isPossessiveMark(d.tokens[n].text) {
		for i := n + 1; i < min(s.last, n+4); i++ { // "Szabo's 30-yard free-kick"
			if isFeat(d.tokens[i].text) {
				return true
			}
			if tag := d.tokens[i].tag; !strings.HasPrefix(tag, "JJ") && !strings.HasPrefix(tag, "NN") && tag != "CD" {
				break
			}
		}
	}
	p := m.first - 1
	if p >= s.first && m.last < s.last && (d.tokens[p].text == "a" || d.tokens[p].text == "the") && isFeat(d.tokens[m.last].text) {
		return true // "through a Szabo penalty"
	}
	if p-1 < s.first {
		return false
	}
	before := d.tokens[p-1].text
	switch d.tokens[p].text {
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
var isFeat = ofSort("feat")

// isFoul tells what players do to each other.
var isFoul = ofSort("foul")

// isFate tells what is done to nobody but people.
var isFate = ofSort("fate")

// isOwnAct tells what nobody but people do.
var isOwnAct = ofSort("own act")

// isLeadersAct tells what people do and bodies may do: twice is enough.
var isLeadersAct = ofSort("leaders act")

// ofTwo tells a first name that shares the family's with the one after it, where
// what is said of the two is said of nobody but people.
func (d *namesDocument) ofTwo(m *mention, s *sentence) bool {
	n := m.last
	if n+4 >= s.last || d.tokens[n].text != "and" || !d.words[n+1].has(capital) || !d.words[n+2].has(capital) ||
		d.words[n+1].has(closedClass|calendar|anyPlace|orgHead|ordinary) || d.words[n+2].has(orgHead|weakHead|placeHead|anyPlace|ordinary) {
		return false
	}
	switch verb := d.tokens[n+3].text; verb {
	case "were", "are", "had", "have", "both":
		return isFate(d.tokens[n+4].text) || isOwnAct(d.tokens[n+4].text) || isHarm(d.tokens[n+4].text) || d.words[n+4].has(rolesPlural)
	default:
		return isOwnAct(verb) && d.words[n+1].has(firstName)
	}
}

// isHarm tells what befalls people in war.
var isHarm = ofSort("harm")
