package render

import (
	"strings"
	"unicode"

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
// behind it where c is given. In a block everything is the article's: the marks
// are the same in every language. In the bot's sentences they are the reader's.
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
	s := note(v, n, func(words string) string { return Clip(words, 100) })
	if n.From != nil && n.From.Paragraph > 0 && n.From.Paragraph != seen && n.From.Furniture == "" {
		s += " (" + place(v, *n.From) + ")"
	}
	return s
}

// note says what was inferred, from which of the article's words, as write
// gives them.
func note(v stylebook.Voice, n ask.Note, write func(string) string) string {
	key := "note." + string(n.Kind)
	switch {
	case n.Who != nil && n.From != nil:
		return v.Say(key+".of", v.Quoted(write(n.From.Text)), write(n.Who.Name))
	case n.Who != nil:
		return v.Say(key, write(n.Who.Name))
	}
	if n.From != nil && stylebook.Has(key+".of") {
		return v.Say(key+".of", v.Quoted(write(n.From.Text)))
	}
	return v.Say(key)
}

// origins tells where a story comes from, a line per article: place, source,
// date. More than three are counted.
func origins(v stylebook.Voice, story ask.Story) []string {
	const most = 3
	var out []string
	for i, o := range story.Articles {
		if i == most {
			out = append(out, v.Say("more.articles", len(story.Articles)-most))
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
	order := []string{o.Place, o.Source, published(v, o)}
	if drawsIn(o.Place + o.Source) {
		order = []string{published(v, o), o.Place, o.Source}
	}
	for _, p := range order {
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
	source, on := fit(fold(o.Source), 60), published(v, o)
	switch {
	case len(story.Articles) > 1:
		return v.Say("count.articles", len(story.Articles))
	case source == "":
		return on
	case on == "":
		return source
	case drawsIn(source):
		return on + ", " + source
	}
	return source + ", " + on
}

// drawsIn tells whether a number behind the words would be drawn among them: it
// is where they end in letters that are written from right to left, and “5 Mar”
// behind such a name is shown as “Mar 5” with the 5 on its far side. What begins
// with a number then stands before the words or on a line of its own.
func drawsIn(words string) bool {
	last := rune(0)
	for _, r := range words {
		if unicode.IsLetter(r) {
			last = r
		}
	}
	return last != 0 && rightToLeft(string(last))
}

// behind puts what may begin with a number behind a name.
func behind(name, rest string) string {
	if drawsIn(name) {
		return name + "\n" + rest
	}
	return name + " · " + rest
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
		return v.Say("quotes.partial")
	}
	return ""
}
