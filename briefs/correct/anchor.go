package correct

import (
	"strings"
	"unicode/utf8"

	"dateline/briefs"
)

const (
	leastContext = 32  // bytes on either side that an anchor keeps at least
	mostContext  = 256 // and at most, where the same words in the same surroundings stand twice
)

// anchorOf binds a passage to its words and to as much of the text round them
// as tells it from the same words elsewhere in the article.
func anchorOf(b *briefs.Brief, p briefs.Passage) Anchor {
	a := Anchor{Article: p.Article, Start: p.Start, Text: p.Text}
	text := textOf(b, p.Article)
	for n := leastContext; ; n *= 2 {
		a.Before, a.After = lastBytes(text[:p.Start], n), firstBytes(text[p.End:], n)
		if n >= mostContext || strings.Count(text, a.Before+a.Text+a.After) < 2 {
			return a
		}
	}
}

func textOf(b *briefs.Brief, article string) string {
	for i := range b.Articles {
		if b.Articles[i].ID == article {
			return b.Articles[i].Text
		}
	}
	return ""
}

func firstBytes(s string, most int) string {
	if len(s) <= most {
		return s
	}
	for most > 0 && !utf8.RuneStart(s[most]) {
		most--
	}
	return s[:most]
}

func lastBytes(s string, most int) string {
	if len(s) <= most {
		return s
	}
	at := len(s) - most
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return s[at:]
}

// given tells whether there is anything to look for.
func (a Anchor) given() bool { return a.Text != "" }

func (e Entity) given() bool { return e != Entity{} }

// entityAnchor finds the mention by which an entity is best found again: the
// first by its whole name, else the first of all.
func entityAnchor(b *briefs.Brief, e *briefs.Entity) Anchor {
	if len(e.Mentions) == 0 {
		return Anchor{}
	}
	at := e.Mentions[0]
	for _, m := range e.Mentions {
		if m.Text == e.Name {
			at = m
			break
		}
	}
	return anchorOf(b, at)
}
