package correct

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/briefs"
)

const (
	longestName  = 200 // characters
	longestAbout = 500
)

// worded makes a correction that gives an entity words of an article.
func worded(b *briefs.Brief, deed Deed, entity, words string, most int) (Correction, error) {
	e, err := entityOf(b, entity)
	if err != nil {
		return Correction{}, err
	}
	words = strings.TrimSpace(words)
	switch {
	case words == "" && deed == SetAbout:
		return Correction{Deed: deed, Entity: e}, nil
	case words == "":
		return Correction{}, Refused{NoSuchWords, words}
	case utf8.RuneCountInString(words) > most || strings.ContainsAny(words, "\n\r\u2028\u2029"):
		return Correction{}, Refused{TooLong, words}
	}
	p, why := newDesk(b).beside(words, mentionsOf(b, entity))
	if why != "" {
		return Correction{}, Refused{why, words}
	}
	return Correction{Deed: deed, Entity: e, Words: anchorOf(b, p)}, nil
}

func mentionsOf(b *briefs.Brief, entity string) []briefs.Passage {
	for i := range b.Entities {
		if b.Entities[i].ID == entity {
			return b.Entities[i].Mentions
		}
	}
	return nil
}

// beside finds words where they stand nearest to one of the mentions, whole
// words and letter by letter; the first where none is in an article with them.
func (d *desk) beside(words string, mentions []briefs.Passage) (briefs.Passage, Cause) {
	var found []briefs.Passage
	parts := false
	for i := range d.Articles {
		a := &d.Articles[i]
		for at := 0; ; at++ {
			n := strings.Index(a.Text[at:], words)
			if n < 0 {
				break
			}
			at += n
			p, ok := cut(a, at, at+len(words))
			switch {
			case !ok:
			case partsWord(a.Text, p.Start) || partsWord(a.Text, p.End) || !strings.ContainsFunc(words, isOfWord):
				parts = true
			default:
				found = append(found, p)
			}
		}
	}
	switch {
	case len(found) > 0:
		return found[nearest(found, mentions)], ""
	case parts:
		return briefs.Passage{}, PartOfWord
	}
	return briefs.Passage{}, NoSuchWords
}

// nearest gives the index of the passage that stands nearest to any of the
// others.
func nearest(passages, others []briefs.Passage) int {
	best, least := 0, -1
	for i, p := range passages {
		if n := distance(p, others); n >= 0 && (least < 0 || n < least) {
			best, least = i, n
		}
	}
	return best
}

// distance is the bytes between a passage and the nearest of others in its
// article, 0 where they touch; -1 where there is none.
func distance(p briefs.Passage, others []briefs.Passage) int {
	least := -1
	for _, o := range others {
		if o.Article != p.Article {
			continue
		}
		if n := max(o.Start-p.End, p.Start-o.End, 0); least < 0 || n < least {
			least = n
		}
	}
	return least
}

// findWords looks for an entity's new name or description: where the anchor
// fits, else, since it is the same words all the same, nearest to the entity's
// mentions.
func (d *desk) findWords(a Anchor, mentions []briefs.Passage) (briefs.Passage, Reason) {
	var places []owned
	for i, s := range d.spots(a) {
		text := d.article(s.Article).Text
		if partsWord(text, s.Start) || partsWord(text, s.End) || strings.ContainsRune(s.Text, '\n') {
			continue
		}
		places = append(places, owned{s.Passage, i})
	}
	if len(places) == 0 {
		return briefs.Passage{}, Gone
	}
	if _, at, why := d.find(a, newIndex(places), Gone); why == "" {
		return at, ""
	}
	passages := make([]briefs.Passage, len(places))
	for i, p := range places {
		passages[i] = p.Passage
	}
	return passages[nearest(passages, mentions)], ""
}

// partsWord tells whether an offset lies between two characters of one word.
// Scripts that write words without a blank between them have no such place.
func partsWord(text string, at int) bool {
	if at <= 0 || at >= len(text) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	return isOfWord(before) && isOfWord(after) && !(unicode.In(before, unwritten...) || unicode.In(after, unwritten...))
}

// unwritten are the scripts that put no blank between words.
var unwritten = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Tibetan}

func isOfWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func hasAlias(b *briefs.Brief, id, alias string) bool {
	return slices.ContainsFunc(b.Entities, func(e briefs.Entity) bool {
		return e.ID == id && slices.Contains(e.Aliases, alias)
	})
}
