package page

import (
	"strings"
	"unicode"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
)

var (
	abbreviations = lexicon.WordTable("abbreviations")
	starters      = lexicon.WordSet("starters")
)

// split cuts each paragraph into sentences and each sentence into tagged
// tokens. A dateline at a paragraph's head and a credit at its end are
// sentences of their own, so that no sentence of the story carries furniture.
//
// The boundaries are found by rule, from what stands before and after a full
// stop, as Punkt's are (Kiss and Strunk 2006), but with the abbreviations
// listed instead of learned: that needs no model to be loaded, and holds for a
// paragraph that is too short to learn from.
func (d *Document) split() {
	d.Sentences = make([]Sentence, 0, len(d.Text)/100+len(d.Paragraphs))
	d.Tokens = make([]Token, 0, len(d.Text)/5+16)
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		p.First = len(d.Sentences)
		for _, part := range d.parts(p) {
			first := len(d.Sentences)
			d.splitPart(part.Span, i, part.kind)
			for j := first; j < len(d.Sentences); j++ {
				s := &d.Sentences[j]
				s.First = len(d.Tokens)
				d.tokenize(s.Span, j)
				s.Last = len(d.Tokens)
			}
		}
		p.Last = len(d.Sentences)
	}
	d.tagSentences()
}

// part is a stretch of a paragraph that is furniture or not.
type part struct {
	Span
	kind briefs.FurnitureKind
}

// parts gives a paragraph's dateline, a picture's label that stands glued to what follows, running
// text and credit, as far as it has them.
func (d *Document) parts(p *Paragraph) []part {
	out := make([]part, 0, 4)
	if p.Body > p.Start {
		out = append(out, part{Span{p.Start, p.Body}, briefs.Dateline})
	}
	end := p.End
	if p.credit.Len() > 0 {
		end = p.credit.Start
	}
	body := p.Body
	if n, _ := gluedLabel(d.Text[body:end]); n > 0 && p.Kind == briefs.Caption {
		body += n
		out = append(out, part{Span{p.Body, body}, p.Kind})
	}
	out = append(out, part{Span{body, end}, p.Kind})
	if p.credit.Len() > 0 {
		out = append(out, part{p.credit, briefs.Credit})
	}
	return out
}

// splitPart appends the sentences of a stretch of one paragraph.
func (d *Document) splitPart(in Span, paragraph int, kind briefs.FurnitureKind) {
	add := func(start, end int) {
		s := TrimSpan(d.Text, Span{start, end})
		if s.Len() > 0 {
			d.Sentences = append(d.Sentences, Sentence{Span: s, Paragraph: paragraph, Kind: kind})
		}
	}
	start, bracket := in.Start, -1
	for i := in.Start; i < in.End; {
		switch c := d.Text[i]; {
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
		stop, ok := readStop(d.Text[:in.End], i)
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
		if d.endsSentence(Span{start, in.End}, stop) {
			add(start, i)
			start, bracket = i, -1
		}
	}
	add(start, in.End)
}

// TrimSpan takes white space off both ends.
func TrimSpan(text string, s Span) Span {
	cut := strings.TrimLeftFunc(text[s.Start:s.End], unicode.IsSpace)
	s.Start = s.End - len(cut)
	s.End = s.Start + len(strings.TrimRightFunc(cut, unicode.IsSpace))
	return s
}
