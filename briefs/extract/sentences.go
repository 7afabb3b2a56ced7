package extract

import (
	"strings"
	"unicode"

	"dateline/briefs"
)

var (
	abbreviations = wordTable("abbreviations")
	starters      = wordSet("starters")
)

// split cuts each paragraph into sentences and each sentence into tagged
// tokens. A dateline at a paragraph's head and a credit at its end are
// sentences of their own, so that no sentence of the story carries furniture.
//
// The boundaries are found by rule, from what stands before and after a full
// stop, as Punkt's are (Kiss and Strunk 2006), but with the abbreviations
// listed instead of learned: that needs no model to be loaded, and holds for a
// paragraph that is too short to learn from.
func (d *pageDocument) split() {
	d.sentences = make([]sentence, 0, len(d.text)/100+len(d.paragraphs))
	d.tokens = make([]token, 0, len(d.text)/5+16)
	for i := range d.paragraphs {
		p := &d.paragraphs[i]
		p.first = len(d.sentences)
		for _, part := range d.parts(p) {
			first := len(d.sentences)
			d.splitPart(part.span, i, part.kind)
			for j := first; j < len(d.sentences); j++ {
				s := &d.sentences[j]
				s.first = len(d.tokens)
				d.tokenize(s.span, j)
				s.last = len(d.tokens)
			}
		}
		p.last = len(d.sentences)
	}
	d.tagSentences()
}

// part is a stretch of a paragraph that is furniture or not.
type part struct {
	span
	kind briefs.FurnitureKind
}

// parts gives a paragraph's dateline, a picture's label that stands glued to what follows, running
// text and credit, as far as it has them.
func (d *pageDocument) parts(p *paragraph) []part {
	out := make([]part, 0, 4)
	if p.body > p.start {
		out = append(out, part{span{p.start, p.body}, briefs.Dateline})
	}
	end := p.end
	if p.credit.len() > 0 {
		end = p.credit.start
	}
	body := p.body
	if n, _ := gluedLabel(d.text[body:end]); n > 0 && p.kind == briefs.Caption {
		body += n
		out = append(out, part{span{p.body, body}, p.kind})
	}
	out = append(out, part{span{body, end}, p.kind})
	if p.credit.len() > 0 {
		out = append(out, part{p.credit, briefs.Credit})
	}
	return out
}

// splitPart appends the sentences of a stretch of one paragraph.
func (d *pageDocument) splitPart(in span, paragraph int, kind briefs.FurnitureKind) {
	add := func(start, end int) {
		s := trimSpan(d.text, span{start, end})
		if s.len() > 0 {
			d.sentences = append(d.sentences, sentence{span: s, paragraph: paragraph, kind: kind})
		}
	}
	start, bracket := in.start, -1
	for i := in.start; i < in.end; {
		switch c := d.text[i]; {
		case c == '(' || c == '[':
			if bracket < 0 {
				bracket = i
			}
			i++
			continue
		case c == ')' || c == ']':
			bracket = -1
			i++
			continue
		case c != '.' && c != '!' && c != '?' && c != 0xe2:
			i++
			continue
		}
		stop, ok := readStop(d.text[:in.end], i)
		if !ok {
			i++
			continue
		}
		if stop.closed {
			bracket = -1
		}
		i = stop.end
		// A bracket opened within the sentence closes in it, if it closes soon.
		const longestBracket = 400
		if bracket > start && i-bracket < longestBracket {
			continue
		}
		if d.endsSentence(span{start, in.end}, stop) {
			add(start, i)
			start, bracket = i, -1
		}
	}
	add(start, in.end)
}

// trimSpan takes white space off both ends.
func trimSpan(text string, s span) span {
	cut := strings.TrimLeftFunc(text[s.start:s.end], unicode.IsSpace)
	s.start = s.end - len(cut)
	s.end = s.start + len(strings.TrimRightFunc(cut, unicode.IsSpace))
	return s
}
