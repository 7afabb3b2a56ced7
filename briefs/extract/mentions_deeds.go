package extract

import "strings"

// weighDeed lets the verb after a name of one word that nothing is known of
// tell that a person bears it: "Hannibal crossed the pass with his men",
// "Kasparo was born in Baku".
func (d *document) weighDeed(m *mention, s *sentence) {
	n := m.last
	if n-m.first != 1 || m.votes.place >= 3 || m.votes.organisation >= 3 || d.words[m.first].has(ordinary|allCaps|anyPlace|demonym|knownOrg) {
		return
	}
	if strings.HasPrefix(d.tokens[n].tag, "VB") && d.pronounNear(m) != unknownGender {
		m.votes.person = sum8(m.votes.person, 1)
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

// isFate tells what is done to nobody but people.
func isFate(verb string) bool {
	switch verb {
	case "born", "crowned", "executed", "buried", "assassinated", "hanged", "beheaded", "married", "knighted", "promoted", "arrested", "jailed", "imprisoned",
		"sentenced", "exiled", "widowed", "raised", "educated", "hospitalised", "hospitalized", "shot", "stabbed", "murdered", "ordained", "canonised", "canonized":
		return true
	}
	return false
}

// isOwnAct tells what nobody but people do.
func isOwnAct(verb string) bool {
	switch verb {
	case "died", "married", "resigned", "retired", "graduated", "studied", "smiled", "wept", "cried", "laughed", "nodded", "shrugged", "sighed", "slept",
		"sat", "walked", "grinned", "whispered", "abdicated", "knelt", "drowned", "winced", "blushed", "joked", "quipped", "divorced":
		return true
	}
	return false
}

// isLeadersAct tells what people do and bodies may do: twice is enough.
func isLeadersAct(verb string) bool {
	switch verb {
	case "crossed", "attacked", "marched", "fought", "defeated", "wrote", "returned", "went", "came", "fled", "escaped", "conquered", "besieged",
		"retreated", "commanded", "surrendered", "invaded", "ruled", "travelled", "traveled", "sailed", "ordered":
		return true
	}
	return false
}
