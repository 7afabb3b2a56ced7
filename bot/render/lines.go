package render

import (
	"strings"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// lines collects a block line by line within its room; a line that does not fit
// is left out whole, so the weightiest come first.
type lines struct {
	voice  stylebook.Voice
	story  ask.Story
	room   int // units left
	size   int // units taken
	parts  []string
	weight int
}

func newLines(v stylebook.Voice, story ask.Story) lines {
	return lines{voice: v, story: story, room: mostBlock}
}

// add takes a line of Markdown and how many units of it a reader sees.
func (l *lines) add(markdown string, weight int) bool {
	size := units(markdown) + 1
	if size > l.room {
		return false
	}
	l.parts = append(l.parts, markdown)
	l.room -= size
	l.size += size
	l.weight += weight
	return true
}

// say takes a line without links.
func (l *lines) say(markdown string) bool { return l.add(markdown, units(markdown)) }

// quoted takes article text as a block quotation of at most most units, with
// marks around it where it is in quotation marks in the article, and its place
// behind it where c is given.
func (l *lines) quoted(text string, most int, marks bool, c *ask.Citation) {
	line := Clip(text, most)
	if marks {
		line = "“" + line + "”"
	}
	weight := units(line) + 2
	if c != nil {
		at, w := cite(l.voice, l.story, *c)
		if l.add("> "+line+" "+at, weight+w) {
			return
		}
		line += " " + place(l.voice, *c)
	}
	l.add("> "+line, weight)
}

// meta takes a line that begins with a place and goes on with short remarks.
func (l *lines) meta(c ask.Citation, remarks ...string) {
	at, weight := cite(l.voice, l.story, c)
	rest := ""
	for _, r := range remarks {
		if r != "" {
			rest += " · " + r
		}
	}
	if !l.add(at+rest, weight+units(rest)) {
		l.say(place(l.voice, c) + rest)
	}
}

func (l *lines) block() block {
	return block{text: strings.Join(l.parts, "\n"), size: l.size, weight: l.weight}
}

// remark puts a note on what was inferred in words, with the paragraph of the
// words that it was inferred from where that is another than the reader sees.
func remark(v stylebook.Voice, n ask.Note, seen int) string {
	s := Clip(n.String(), 120)
	if n.From != nil && n.From.Paragraph > 0 && n.From.Paragraph != seen && n.From.Furniture == "" {
		s += " " + place(v, *n.From)
	}
	return s
}

// origins tells where a story comes from, a line per article: place, source,
// date. More than three are counted.
func origins(v stylebook.Voice, story ask.Story) []string {
	const most = 3
	var out []string
	for i, o := range story.Articles {
		if i == most {
			out = append(out, "and "+number(len(story.Articles)-most, "more article", "more articles"))
			break
		}
		if line := origin(v, o); line != "" {
			out = append(out, line)
		}
	}
	return out
}

func origin(v stylebook.Voice, o ask.Origin) string {
	var parts []string
	for _, p := range []string{o.Place, o.Source, o.Date} {
		if p = Clip(p, 50); p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, " · ")
}

// byline is an origin for a footer: “Zenger News, 26 Aug 2021”, plain text.
func byline(v stylebook.Voice, story ask.Story) string {
	if len(story.Articles) == 0 {
		return ""
	}
	o := story.Articles[0]
	source := fit(fold(o.Source), 60)
	switch {
	case len(story.Articles) > 1:
		return number(len(story.Articles), "article", "articles")
	case source == "":
		return o.Date
	case o.Date == "":
		return source
	}
	return source + ", " + o.Date
}

// bold writes a name in bold.
func bold(name string, most int) string {
	if name = Clip(name, most); name == "" {
		return "**?**"
	}
	return "**" + name + "**"
}

func partial(v stylebook.Voice, q ask.Quote) string {
	if q.Kind == briefs.Partial {
		return "partial quote"
	}
	return ""
}
