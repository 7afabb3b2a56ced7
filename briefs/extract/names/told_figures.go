package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// What is told of bodies with figures: shares, seats, jobs.

// isTradingAs tells what a share does while something else is told of it.
var isTradingAs = lexicon.OfSort("trading as")

// tradesAfter tells what a share does, from token n on: "rose 21%", "was down 2
// percent".
func (d *Document) tradesAfter(n int, s *page.Sentence) bool {
	switch d.Tokens[n].Text {
	case "off", "down", "up", "trading":
		if n+2 >= s.Last {
			return false
		}
		per := d.Tokens[n+2].Text
		return strings.HasSuffix(d.Tokens[n+1].Text, "%") || page.IsFigure(d.Tokens[n+1].Text[0]) && (per == "%" || per == "percent" || per == "per")
	case "rose", "fell", "gained", "lost", "jumped", "slid", "dropped", "climbed", "added", "shed", "slumped", "surged", "tumbled", "plunged",
		"rallied", "advanced", "declined", "was", "shares", "closed":
	default:
		return false
	}
	if d.Tokens[n].Text == "was" { // "Orka was out of sorts, falling 2 percent"
		const farther = 9 // tokens
		for i := n + 1; i+2 < min(s.Last, n+farther); i++ {
			share, per := d.Tokens[i+1].Text, d.Tokens[i+2].Text
			if isTradingAs(d.Tokens[i].Text) && (strings.HasSuffix(share, "%") || page.IsFigure(share[0]) && (per == "%" || strings.HasPrefix(per, "per"))) {
				return true
			}
			if d.Words[i].Has(lexicon.Capital) {
				break
			}
		}
	}
	const far = 5 // tokens
	figures := false
	for i := n + 1; i < min(s.Last, n+far); i++ {
		switch text := d.Tokens[i].Text; {
		case text == "%" || text == "percent" || text == "pct" || text == "per" && figures:
			return figures
		case page.IsFigure(text[0]):
			figures = true
		case text == "," || d.Words[i].Has(lexicon.Capital):
			return false
		}
	}
	return false
}

// winsSeats tells, from token n on, what only parties do: "won 22 seats".
func (d *Document) winsSeats(n int, s *page.Sentence) bool {
	switch d.Tokens[n].Text {
	case "won", "held", "holds", "lost", "took", "gained", "has", "secured", "got", "with":
	default:
		return false
	}
	const far = 4 // tokens
	for i := n + 1; i < min(s.Last, n+far); i++ {
		if t := d.Tokens[i].Text; t == "seats" || t == "seat" {
			return d.Tokens[i-1].Tag == "CD"
		}
	}
	return false
}

// shedsJobs tells, from token n on, what only employers do: "is laying off", "will cut
// 300 jobs".
func (d *Document) shedsJobs(n int, s *page.Sentence) bool {
	const far = 7 // tokens
	cuts := false
	for i := n; i < min(s.Last, n+far); i++ {
		switch t := d.Tokens[i].Text; t {
		case "laying", "lay", "laid":
			return i+1 < s.Last && d.Tokens[i+1].Text == "off"
		case "cut", "cutting", "shed", "shedding", "axe", "axing", "slash", "slashing", "create", "trimming", "trim":
			cuts = true
		case "jobs", "posts", "roles", "staff", "workforce":
			return cuts
		default:
			if d.Words[i].Has(lexicon.Capital) || t == "," {
				return false
			}
		}
	}
	return false
}
