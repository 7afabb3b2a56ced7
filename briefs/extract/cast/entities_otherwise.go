package cast

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
)

// joinOtherwise joins what the text says to be another name of one bearer: in
// another script in brackets, "(born Ada Cole)", "better known as Rook".
func (w *whoIsWho) joinOtherwise() {
	for _, d := range w.Documents {
		for mi := 1; mi < len(d.Mentions); mi++ {
			a, b := &d.Mentions[mi-1], &d.Mentions[mi]
			if !b.Otherwise && !d.saidToBe(a, b) {
				continue
			}
			x, y := w.groupOf(d, a), w.groupOf(d, b)
			if x < 0 || y < 0 || w.root(x) == w.root(y) {
				continue
			}
			to, from := &w.groups[w.root(x)], &w.groups[w.root(y)]
			if to.kind == from.kind || from.kind == "" || to.kind != "" && len(from.Named) == 1 && to.kind != briefs.Place {
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
func (d *Document) saidToBe(a, b *names.Mention) bool {
	const longest = 96
	if b.Start-a.End > longest || b.Start < a.End || d.Tokens[a.First].Sentence != d.Tokens[b.First].Sentence {
		return false
	}
	between := strings.TrimSpace(d.Text[a.End:b.Start])
	if shut := strings.LastIndexByte(between, ')'); shut >= 0 && shut+1 < len(between) && a.Otherwise {
		between = strings.TrimSpace(between[shut+1:]) // "(Russian: …; 1879–1955), better known as"
	}
	if between == ", or" {
		return b.Last-b.First == 1 && a.Last-a.First > 1 && d.IsAcronym(b) && b.Last < len(d.Tokens) && d.Tokens[b.Last].Text == ","
	}
	if between == "" || between[0] != ',' && between[0] != '(' {
		return false
	}
	words := strings.ToLower(strings.Trim(between, " ,(“\"‘'"))
	if who, known := strings.CutSuffix(words, " known as"); known && isOneOf(who) {
		words := strings.Fields(who)
		if how := words[len(words)-1]; len(words) > 2 && (how == "better" || names.IsOfAPast(how)) {
			words = words[:len(words)-1]
		}
		return lexicon.LoadNames().Words[words[len(words)-1]].Has(lexicon.Role | lexicon.TitleWord) // "Poole, a singer better known as Bobo"
	}
	switch {
	case !otherNames[words]:
		return false
	case words == "formerly":
		return between[0] == '(' // "Poole, formerly Leeds, signed": whence he came
	case words == "born" || strings.HasPrefix(words, "n"):
		return b.Last-b.First > 1 // "née Cole" is a family's name
	}
	return true
}

// isOneOf tells "a" or "an" and what somebody is, and no more than that.
func isOneOf(words string) bool {
	return (strings.HasPrefix(words, "a ") || strings.HasPrefix(words, "an ")) && !strings.ContainsAny(words, ",;") && !strings.Contains(words, " of ")
}
