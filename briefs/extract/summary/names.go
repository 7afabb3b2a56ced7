package summary

import (
	"slices"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/page"
)

// naming is how a sentence names the story's people: by names that a
// reader understands at once, or by bare last names that lean on an earlier
// sentence.
type naming struct{ full, bare []int } // entities

// headed lists whom the headlines of a document name: they are known to who
// reads its summary.
func (d *document) headed() (who []int) {
	const most = 50
	for i := 0; i < len(d.Mentions) && len(who) < most; i++ {
		if m := &d.Mentions[i]; m.Entity >= 0 && d.Sentences[d.Tokens[m.First].Sentence].Kind == briefs.Headline {
			who = append(who, m.Entity)
		}
	}
	return who
}

// naming reads the names of a sentence; mentions before d.mentions[m] stand
// before it, and whom headed lists is known.
func (s *story) naming(d *document, x *page.Sentence, m int, headed []int) (n naming) {
	for ; m < len(d.Mentions) && d.Mentions[m].Start < x.End; m++ {
		k := &d.Mentions[m]
		if k.Start < x.Start || k.Entity < 0 {
			continue
		}
		e := &s.Entities[k.Entity]
		switch {
		case e.Kind != briefs.Person || !strings.Contains(e.Name, " ") || slices.Contains(headed, k.Entity):
		case k.Last-k.First == 1 && !isIntroduced(d.Text[k.Title.Start:k.Title.End]):
			n.bare = append(n.bare, k.Entity)
		default:
			n.full = append(n.full, k.Entity)
		}
	}
	return n
}

// isIntroduced tells whether a title before a last name says who the bearer is,
// which a form of address does not.
func isIntroduced(title string) bool {
	switch strings.Trim(title, ". ") {
	case "", "Mr", "Mrs", "Ms", "Miss", "Dr", "Sir":
		return false
	}
	return true
}

// introduced tells whether all whom a candidate calls by bare last names are
// named in full in it, or in a chosen sentence before it.
func introduced(c *candidate, chosen []candidate) bool {
	for _, who := range c.names.bare {
		if slices.Contains(c.names.full, who) {
			continue
		}
		known := false
		for i := range chosen {
			x := &chosen[i]
			if (x.document < c.document || x.document == c.document && x.sentence < c.sentence) && slices.Contains(x.names.full, who) {
				known = true
			}
		}
		if !known {
			return false
		}
	}
	return true
}
