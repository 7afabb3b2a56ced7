package extract

import (
	"strings"

	"dateline/briefs"
)

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
func (d *castDocument) saidToBe(a, b *mention) bool {
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
