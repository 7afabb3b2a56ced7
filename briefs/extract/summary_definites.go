package extract

import "strings"

// firstBrought gives, for each noun that the story brings in with "a" or "an" or a
// number, the first sentence that does so, by the noun's hash.
func (d *summaryDocument) firstBrought() map[uint32]int {
	const reach = 200 // sentences
	first := map[uint32]int{}
	for j := 0; j < min(len(d.sentences), reach); j++ {
		x := &d.sentences[j]
		if x.kind != "" {
			continue
		}
		tokens := d.tokens[x.first:x.last]
		for i := range tokens {
			if !bringsIn(&tokens[i]) {
				continue
			}
			if head := headNoun(tokens, i+1); head >= 0 {
				if h := hashWord(tokens[head].text); first[h] == 0 {
					first[h] = j + 1
				}
			}
		}
	}
	return first
}

// bringsIn tells the words before a noun that is not yet known.
func bringsIn(t *token) bool {
	switch strings.ToLower(t.text) {
	case "a", "an", "another":
		return true
	}
	return t.tag == "CD" && unknownNumber(strings.ToLower(t.text))
}

// headNoun is the last noun of the phrase that goes on at a token, -1 where there
// is none of a few words.
func headNoun(tokens []token, from int) int {
	const most = 5 // words of such a phrase
	head := -1
	for i := from; i < len(tokens) && i < from+most; i++ {
		switch t := &tokens[i]; {
		case isCommonNoun(t):
			head = i
		case head >= 0 || !standsBeforeNoun(t.tag):
			return head
		}
	}
	return head
}

// leans lists, by hashes, what sentence j calls "the …" and an earlier sentence has
// brought in, where nothing after the noun says which: "the spot", but not "the
// spot where she lived".
func (d *summaryDocument) leans(j int, first map[uint32]int) (out []uint32) {
	x := &d.sentences[j]
	tokens := d.tokens[x.first:x.last]
	own := map[uint32]bool{} // brought in by the sentence itself
	for i := range tokens {
		if bringsIn(&tokens[i]) {
			if head := headNoun(tokens, i+1); head >= 0 {
				own[hashWord(tokens[head].text)] = true
			}
			continue
		}
		if tokens[i].text != "the" && tokens[i].text != "The" {
			continue
		}
		head := headNoun(tokens, i+1)
		if head < 0 || head+1 < len(tokens) && saysWhich(&tokens[head+1]) {
			continue
		}
		h := hashWord(tokens[head].text)
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
func saysWhich(t *token) bool {
	switch t.tag {
	case "IN":
		return t.text != "after" && t.text != "before" && t.text != "because" && t.text != "as"
	case "WP", "WDT", "WRB", "VBN", "POS":
		return true
	}
	return false
}

// broughtIn tells whether chosen sentences before a candidate speak of all that it
// leans on.
func (s *summaryStory) broughtIn(c *candidate, chosen []candidate) bool {
	for _, h := range c.leans {
		known := false
		for i := range chosen {
			o := &chosen[i]
			if o.document > c.document || o.document == c.document && o.sentence >= c.sentence {
				continue
			}
			d := s.documents[o.document]
			x := &d.sentences[o.sentence]
			for k := x.first; k < x.last && !known; k++ {
				known = hashWord(d.tokens[k].text) == h
			}
		}
		if !known {
			return false
		}
	}
	return true
}
