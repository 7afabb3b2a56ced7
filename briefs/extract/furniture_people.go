package extract

import (
	"strings"
	"unicode"

	"dateline/briefs"
)

// readMeta fills what the article does not yet say of itself from its
// furniture: title, authors, editors, credits.
func (d *document) readMeta() {
	a := d.article
	authors, editors, credits, title := len(a.Authors) == 0, len(a.Editors) == 0, len(a.Credits) == 0, a.Title == ""
	begun := false
	for i := range d.paragraphs {
		p := &d.paragraphs[i]
		text := d.text[p.start:p.end]
		switch p.kind {
		case "":
			begun = true
		case briefs.Headline:
			if title && !begun && a.Title == "" {
				a.Title = strings.TrimRight(text, "; ")
			}
		case briefs.Byline:
			if rest, ok := afterBy(text); ok && authors {
				a.Authors = append(a.Authors, names(rest)...)
			}
		case briefs.Credit:
			for clause := range strings.SplitSeq(roleParts.Replace(strings.Trim(text, "()[] ")), ";") {
				clause = strings.TrimSpace(clause)
				switch role, who := creditRole(clause); {
				case role == "editor" && editors:
					a.Editors = append(a.Editors, names(who)...)
				case role == "author" && authors:
					a.Authors = append(a.Authors, names(who)...)
				case role == "" && credits && clause != "":
					a.Credits = append(a.Credits, clause)
				}
			}
		}
		if p.credit.len() > 0 && credits {
			a.Credits = append(a.Credits, creditName(d.text[p.credit.start:p.credit.end]))
		}
	}
	if a.Title == "" {
		a.Title = d.firstWords()
	}
}

// roleParts parts the roles that a credit joins by commas.
var roleParts = strings.NewReplacer(", editing by", "; editing by", ", edited by", "; edited by", ", with reporting by", "; with reporting by",
	" and editing by", "; editing by", ". Editing by", "; editing by", ". Edited by", "; edited by")

// creditRole tells what somebody who is named at an article's end did for it,
// and gives the names.
func creditRole(clause string) (role, who string) {
	low := strings.ToLower(clause)
	for _, r := range [...]struct{ words, role string }{
		{"edited by", "editor"}, {"editing by", "editor"}, {"this story was edited by", "editor"}, {"this article was edited by", "editor"},
		{"written by", "author"}, {"reporting by", "author"}, {"story by", "author"},
	} {
		if strings.HasPrefix(low, r.words) {
			return r.role, strings.TrimLeft(clause[len(r.words):], ": ")
		}
	}
	return "", ""
}

// names parts a list of names: "Jane Doe, John Roe and Max Moe".
func names(list string) []string {
	var out []string
	list = strings.TrimRight(list, ". ")
	for piece := range strings.SplitSeq(strings.ReplaceAll(strings.ReplaceAll(list, " & ", ","), " and ", ","), ",") {
		if bar := strings.IndexAny(piece, "|(–—"); bar >= 0 {
			piece = piece[:bar]
		}
		piece, _, _ = strings.Cut(piece, " in ")
		piece = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(piece), "and "))
		if piece != "" && unicode.IsUpper(firstRune(piece)) {
			out = append(out, piece)
		}
	}
	return out
}

// creditName takes bracket and label off a photo credit.
func creditName(text string) string {
	text = strings.Trim(text, "(). ")
	if i := strings.Index(text, ": "); i >= 0 && i < 12 {
		text = text[i+2:]
	}
	return text
}

// firstWords stands for a headline where the text has none: the beginning of
// its first sentence, cut at a word.
func (d *document) firstWords() string {
	const most = 80
	for i := range d.paragraphs {
		p := &d.paragraphs[i]
		if p.kind != "" {
			continue
		}
		text := d.text[p.body:p.end]
		if r, ok := firstSentence(text); ok && len(r) <= most {
			return r
		}
		if len(text) <= most {
			return text
		}
		cut := strings.ToValidUTF8(text[:most], "")
		if space := strings.LastIndexByte(cut, ' '); space > most/2 {
			cut = cut[:space]
		}
		return strings.TrimRight(cut, ",;:- ") + "…"
	}
	return ""
}

// firstSentence cuts a text after its first full stop that a space follows.
func firstSentence(text string) (string, bool) {
	i := strings.Index(text, ". ")
	if i < 20 {
		return "", false
	}
	return text[:i], true
}
