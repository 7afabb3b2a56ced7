package summary

import (
	"strings"

	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// firstBrought gives, for each noun that the story brings in with "a" or "an" or a
// number, the first sentence that does so, by the noun's hash.
func (d *document) firstBrought() map[uint32]int {
	const reach = 200 // sentences
	first := map[uint32]int{}
	for j := 0; j < min(len(d.Sentences), reach); j++ {
		x := &d.Sentences[j]
		if x.Kind != "" {
			continue
		}
		tokens := d.Tokens[x.First:x.Last]
		for i := range tokens {
			if !bringsIn(&tokens[i]) {
				continue
			}
			if head := headNoun(tokens, i+1); head >= 0 {
				if h := hashWord(tokens[head].Text); first[h] == 0 {
					first[h] = j + 1
				}
			}
		}
	}
	return first
}

// bringsIn tells the words before a noun that is not yet known.
func bringsIn(t *page.Token) bool {
	switch strings.ToLower(t.Text) {
	case "a", "an", "another":
		return true
	}
	return t.Tag == "CD" && lexicon.UnknownNumber(strings.ToLower(t.Text))
}

// headNoun is the last noun of the phrase that goes on at a token, -1 where there
// is none of a few words.
func headNoun(tokens []page.Token, from int) int {
	const most = 5 // words of such a phrase
	head := -1
	for i := from; i < len(tokens) && i < from+most; i++ {
		switch t := &tokens[i]; {
		case isCommonNoun(t):
			head = i
		case head >= 0 || !standsBeforeNoun(t.Tag):
			return head
		}
	}
	return head
}

// leans lists, by hashes, what sentence j calls "the …" and an earlier sentence has
// brought in, where nothing after the noun says which: "the spot", but not "the
// spot where she lived".
func (d *document) leans(j int, first map[uint32]int) (out []uint32) {
	x := &d.Sentences[j]
	tokens := d.Tokens[x.First:x.Last]
	own := map[uint32]bool{} // brought in by the sentence itself
	for i := range tokens {
		if bringsIn(&tokens[i]) {
			if head := headNoun(tokens, i+1); head >= 0 {
				own[hashWord(tokens[head].Text)] = true
			}
			continue
		}
		if tokens[i].Text != "the" && tokens[i].Text != "The" {
			continue
		}
		head := headNoun(tokens, i+1)
		if head < 0 || head+1 < len(tokens) && saysWhich(&tokens[head+1]) {
			continue
		}
		h := hashWord(tokens[head].Text)
		if at := first[h]; at > 0 && at <= j && !own[h] {
			out = append(out, h)
		}
	}
	return out
}

// standsBeforeNoun tells the tags of words between an article and its noun.
func standsBeforeNoun(tag string) bool {
	return strings.HasPrefix(tag, "JJ") || strings.HasPrefix(tag, "NNP") || tag == "VBN" || tag == "VBG" || tag == "CD" || tag == "RB"
}

// saysWhich tells what after a noun says which one is meant.
func saysWhich(t *page.Token) bool {
	switch t.Tag {
	case "IN":
		return t.Text != "after" && t.Text != "before" && t.Text != "because" && t.Text != "as"
	case "WP", "WDT", "WRB", "VBN", "POS":
		return true
	}
	return false
}

// broughtIn tells whether chosen sentences before a candidate speak of all that it
// leans on.
func (s *story) broughtIn(c *candidate, chosen []candidate) bool {
	for _, h := range c.leans {
		known := false
		for i := range chosen {
			o := &chosen[i]
			if o.document > c.document || o.document == c.document && o.sentence >= c.sentence {
				continue
			}
			d := s.documents[o.document]
			x := &d.Sentences[o.sentence]
			for k := x.First; k < x.Last && !known; k++ {
				known = hashWord(d.Tokens[k].Text) == h
			}
		}
		if !known {
			return false
		}
	}
	return true
}
