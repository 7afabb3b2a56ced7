package extract

import (
	"strings"
	"unicode"

	"dateline/briefs"
)

// emitForeign makes a mention of a name in another script that stands in
// brackets after the name at hand: "Layla Haddad (ليلى حداد)", "Odesa
// (Ukrainian: Одеса)". It is the same bearer's.
func (f *nameFinder) emitForeign(open int) {
	const most = 10 // tokens
	if open >= f.until || !isOpening(f.tokens[open].text) {
		return
	}
	first, last := -1, -1
	for i := open + 1; i < min(f.until, open+most); i++ {
		switch t := f.tokens[i].text; {
		case isForeign(t):
			if first < 0 {
				first = i
			}
			last = i + 1
		case first < 0 && (i == open+1 && f.words[i].has(demonym|thing) || t == "in" || t == ":" && i == open+2):
		case first < 0 || !isClosing(t) && t != "," && t != ";":
			return
		default:
			f.found = append(f.found, mention{
				span: span{f.tokens[first].start, f.tokens[last-1].end}, first: first, last: last, entity: -1, otherwise: true,
			})
			return
		}
	}
}

// isForeign tells a word whose letters are all of another script than Latin.
func isForeign(word string) bool {
	letters := 0
	for _, r := range word {
		switch {
		case unicode.Is(unicode.Latin, r):
			return false
		case unicode.IsLetter(r):
			letters++
		}
	}
	return letters > 0
}

// joinOtherwise joins what the text says to be another name of one bearer: in
// another script in brackets, "(born Ada Cole)", "better known as Rook".
func (w *whoIsWho) joinOtherwise() {
	for _, d := range w.documents {
		for mi := 1; mi < len(d.mentions); mi++ {
			a, b := &d.mentions[mi-1], &d.mentions[mi]
			if !b.otherwise && !d.saidToBe(a, b) {
				continue
			}
			x, y := w.groupOf(d, a), w.groupOf(d, b)
			if x < 0 || y < 0 || w.root(x) == w.root(y) {
				continue
			}
			to, from := &w.groups[w.root(x)], &w.groups[w.root(y)]
			if to.kind == from.kind || from.kind == "" || to.kind != "" && len(from.mentions) == 1 && to.kind != briefs.Place {
				w.join(x, y)
			}
		}
	}
}

// otherNames are the words that lead from a name to another name of its bearer.
var otherNames = map[string]bool{
	"also known as": true, "better known as": true, "best known as": true, "formerly known as": true, "previously known as": true, "commonly known as": true,
	"widely known as": true, "popularly known as": true, "otherwise known as": true, "known as": true, "known professionally as": true, "known simply as": true,
	"better known by his stage name": true, "better known by her stage name": true, "known by his stage name": true, "known by her stage name": true,
	"whose real name is": true, "whose real name was": true, "whose birth name is": true, "whose birth name was": true, "real name": true, "real name:": true,
	"aka": true, "a.k.a.": true, "alias": true, "formerly": true, "born": true, "né": true, "née": true, "nee": true,
}

// saidToBe tells whether the words between two names say that they are one's.
func (d *namesDocument) saidToBe(a, b *mention) bool {
	const longest = 96
	if b.start-a.end > longest || b.start < a.end || d.tokens[a.first].sentence != d.tokens[b.first].sentence {
		return false
	}
	between := strings.TrimSpace(d.text[a.end:b.start])
	if shut := strings.LastIndexByte(between, ')'); shut >= 0 && shut+1 < len(between) && a.otherwise {
		between = strings.TrimSpace(between[shut+1:]) // "(Russian: …; 1879–1955), better known as"
	}
	if between == ", or" {
		return b.last-b.first == 1 && a.last-a.first > 1 && d.isAcronym(b) && b.last < len(d.tokens) && d.tokens[b.last].text == ","
	}
	if between == "" || between[0] != ',' && between[0] != '(' {
		return false
	}
	words := strings.ToLower(strings.Trim(between, " ,(“\"‘'"))
	if who, known := strings.CutSuffix(words, " known as"); known && isOneOf(who) {
		words := strings.Fields(who)
		if how := words[len(words)-1]; len(words) > 2 && (how == "better" || isOfAPast(how)) {
			words = words[:len(words)-1]
		}
		return loadNames().words[words[len(words)-1]].has(role | titleWord) // "Poole, a singer better known as Bobo"
	}
	switch {
	case !otherNames[words]:
		return false
	case words == "formerly":
		return between[0] == '(' // "Poole, formerly Leeds, signed": whence he came
	case words == "born" || strings.HasPrefix(words, "n"):
		return b.last-b.first > 1 // "née Cole" is a family's name
	}
	return true
}

// isOneOf tells "a" or "an" and what somebody is, and no more than that.
func isOneOf(words string) bool {
	return (strings.HasPrefix(words, "a ") || strings.HasPrefix(words, "an ")) && !strings.ContainsAny(words, ",;") && !strings.Contains(words, " of ")
}
