package extract

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// naming is how a sentence names the story's people: by names that a
// reader understands at once, or by bare last names that lean on an earlier
// sentence.
type naming struct{ full, bare []int } // entities

// headed lists whom the headlines of a document name: they are known to who
// reads its summary.
func (d *summaryDocument) headed() (who []int) {
	const most = 50
	for i := 0; i < len(d.mentions) && len(who) < most; i++ {
		if m := &d.mentions[i]; m.entity >= 0 && d.sentences[d.tokens[m.first].sentence].kind == briefs.Headline {
			who = append(who, m.entity)
		}
	}
	return who
}

// naming reads the names of a sentence; mentions before d.mentions[m] stand
// before it, and whom headed lists is known.
func (s *summaryStory) naming(d *summaryDocument, x *sentence, m int, headed []int) (n naming) {
	for ; m < len(d.mentions) && d.mentions[m].start < x.end; m++ {
		k := &d.mentions[m]
		if k.start < x.start || k.entity < 0 {
			continue
		}
		e := &s.entities[k.entity]
		switch {
		case e.Kind != briefs.Person || !strings.Contains(e.Name, " ") || slices.Contains(headed, k.entity):
		case k.last-k.first == 1 && !isIntroduced(d.text[k.title.start:k.title.end]):
			n.bare = append(n.bare, k.entity)
		default:
			n.full = append(n.full, k.entity)
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
