package timeline

import (
	"dateline/briefs"
	"dateline/briefs/extract/page"
)

// inStory tells whether a sentence stands in the body or in a caption.
func (d *document) inStory(s page.Sentence) bool {
	k := d.Paragraphs[s.Paragraph].Kind
	return k == "" || k == briefs.Caption
}

// tells tells whether a sentence can tell of an event: it has a finite verb.
func (d *document) tells(s page.Sentence) bool {
	tokens := d.Tokens[s.First:s.Last]
	if finiteVerb(tokens) >= 0 {
		return true
	}
	// "The trial ended in March": a past tense taken for a participle
	for i := 1; i < len(tokens); i++ {
		if tokens[i].Tag == "VBN" && page.IsNoun(tokens[i-1].Tag) && tokens[len(tokens)-1].Text == "." {
			return true
		}
	}
	return false
}

func (d *document) captioned(offset int) bool {
	p := d.ParagraphAt(offset)
	return p >= 0 && d.Paragraphs[p].Kind == briefs.Caption
}

// finiteVerb is the index of the first finite verb, -1 where there is none.
func finiteVerb(tokens []page.Token) int {
	for i := range tokens {
		switch tokens[i].Tag {
		case "VBD", "VBZ", "VBP", "MD":
			return i
		}
	}
	return -1
}
