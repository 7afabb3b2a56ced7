package extract

import "strings"

// What is told of bodies with figures: shares, seats, jobs.

// isTradingAs tells what a share does while something else is told of it.
var isTradingAs = ofSort("trading as")

// tradesAfter tells what a share does, from token n on: "rose 21%", "was down 2
// percent".
func (d *namesDocument) tradesAfter(n int, s *sentence) bool {
	switch d.tokens[n].text {
	case "off", "down", "up", "trading":
		if n+2 >= s.last {
			return false
		}
		per := d.tokens[n+2].text
		return strings.HasSuffix(d.tokens[n+1].text, "%") || isFigure(d.tokens[n+1].text[0]) && (per == "%" || per == "percent" || per == "per")
	case "rose", "fell", "gained", "lost", "jumped", "slid", "dropped", "climbed", "added", "shed", "slumped", "surged", "tumbled", "plunged",
		"rallied", "advanced", "declined", "was", "shares", "closed":
	default:
		return false
	}
	if d.tokens[n].text == "was" { // "Orka was out of sorts, falling 2 percent"
		const farther = 9 // tokens
		for i := n + 1; i+2 < min(s.last, n+farther); i++ {
			share, per := d.tokens[i+1].text, d.tokens[i+2].text
			if isTradingAs(d.tokens[i].text) && (strings.HasSuffix(share, "%") || isFigure(share[0]) && (per == "%" || strings.HasPrefix(per, "per"))) {
				return true
			}
			if d.words[i].has(capital) {
				break
			}
		}
	}
	const far = 5 // tokens
	figures := false
	for i := n + 1; i < min(s.last, n+far); i++ {
		switch text := d.tokens[i].text; {
		case text == "%" || text == "percent" || text == "pct" || text == "per" && figures:
			return figures
		case isFigure(text[0]):
			figures = true
		case text == "," || d.words[i].has(capital):
			return false
		}
	}
	return false
}

// winsSeats tells, from token n on, what only parties do: "won 22 seats".
func (d *namesDocument) winsSeats(n int, s *sentence) bool {
	switch d.tokens[n].text {
	case "won", "held", "holds", "lost", "took", "gained", "has", "secured", "got", "with":
	default:
		return false
	}
	const far = 4 // tokens
	for i := n + 1; i < min(s.last, n+far); i++ {
		if t := d.tokens[i].text; t == "seats" || t == "seat" {
			return d.tokens[i-1].tag == "CD"
		}
	}
	return false
}

// shedsJobs tells, from token n on, what only employers do: "is laying off", "will cut
// 300 jobs".
func (d *namesDocument) shedsJobs(n int, s *sentence) bool {
	const far = 7 // tokens
	cuts := false
	for i := n; i < min(s.last, n+far); i++ {
		switch t := d.tokens[i].text; t {
		case "laying", "lay", "laid":
			return i+1 < s.last && d.tokens[i+1].text == "off"
		case "cut", "cutting", "shed", "shedding", "axe", "axing", "slash", "slashing", "create", "trimming", "trim":
			cuts = true
		case "jobs", "posts", "roles", "staff", "workforce":
			return cuts
		default:
			if d.words[i].has(capital) || t == "," {
				return false
			}
		}
	}
	return false
}
