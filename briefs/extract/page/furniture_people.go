package page

import (
	"slices"
	"strings"

	"dateline/briefs"
)

// unsaid is what an article does not yet say of itself.
type unsaid struct{ title, authors, editors, credits bool }

// readMeta fills what the article does not yet say of itself from its
// furniture: title, authors, editors, credits.
func (d *Document) readMeta() {
	a := d.Article
	u := unsaid{title: a.Title == "", authors: len(a.Authors) == 0, editors: len(a.Editors) == 0, credits: len(a.Credits) == 0}
	begun := false
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		text := d.Text[p.Start:p.End]
		switch p.Kind {
		case "":
			begun = true
		case briefs.Headline:
			if u.title && !begun && a.Title == "" && strings.Contains(text, " ") { // one word alone says nothing
				a.Title = strings.TrimRight(a.Text[p.Start:p.End], "; ")
			}
		case briefs.Byline:
			if u.authors {
				a.Authors = append(a.Authors, d.bylineNames(text)...)
			}
		case briefs.Credit:
			d.readCredit(text, u)
		}
		switch credit := d.Text[p.credit.Start:p.credit.End]; {
		case credit == "":
		case p.Kind != briefs.Caption:
			d.readCredit(credit, u)
		case u.credits:
			a.Credits = append(a.Credits, creditName(credit))
		}
	}
	if a.Title == "" {
		a.Title = d.firstWords()
	}
}

// bylineNames are the writers that a byline names.
func (d *Document) bylineNames(text string) []string {
	if by, ok := readByline(text); ok {
		return by
	}
	if name, signed := signature(text); signed {
		return names(name)
	}
	if isNamedWriter(text) || d.isBareWriter(text) {
		return names(text)
	}
	return nil
}

// readCredit reads who edited a story, worked on it or owns it out of a credit:
// "(Reporting by Jane Doe; editing by John Roe)".
func (d *Document) readCredit(text string, u unsaid) {
	a := d.Article
	for clause := range strings.SplitSeq(roleParts.Replace(strings.Trim(text, "()[] ")), ";") {
		clause = strings.TrimSpace(clause)
		switch role, who := creditRole(clause); {
		case role == "editor" && u.editors:
			a.Editors = append(a.Editors, names(who)...)
		case role == "author" && u.authors:
			for _, name := range names(who) {
				if !slices.Contains(a.Authors, name) {
					a.Authors = append(a.Authors, name)
				}
			}
		case role == "" && u.credits && clause != "":
			a.Credits = append(a.Credits, clause)
		}
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
		{"written by", "author"}, {"writing by", "author"}, {"reporting by", "author"}, {"story by", "author"},
	} {
		if strings.HasPrefix(low, r.words) {
			return r.role, strings.TrimLeft(clause[len(r.words):], ": ")
		}
	}
	return "", ""
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
func (d *Document) firstWords() string {
	const most = 80
	for i := range d.Paragraphs {
		p := &d.Paragraphs[i]
		if p.Kind != "" {
			continue
		}
		text := d.Text[p.Body:p.End]
		if r, ok := d.firstSentence(p); ok && len(r) <= most {
			return strings.TrimRight(r, ".")
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

// firstSentence cuts a paragraph after its first sentence, if that is not all.
func (d *Document) firstSentence(p *Paragraph) (string, bool) {
	const least = 20 // bytes
	for i := p.Body; i < p.End; i++ {
		if c := d.Text[i]; c != '.' && c != '!' && c != '?' {
			continue
		}
		stop, ok := readStop(d.Text[:p.End], i)
		if !ok {
			continue
		}
		i = stop.end - 1
		if stop.end-p.Body >= least && stop.end < p.End && d.endsSentence(Span{p.Body, p.End}, stop) {
			return d.Text[p.Body:stop.end], true
		}
		if i-p.Body > 200 {
			break
		}
	}
	return "", false
}
