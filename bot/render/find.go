package render

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs/ask"
)

// VerbFind is the verb of the buttons under what was found.
const VerbFind = "find"

var findSheet = sheet{items: 4, weight: 900}

// Found is a page of the sentences that hold some words, best first. A long one
// is for the member alone.
func Found(v stylebook.Voice, a ask.FindAnswer, at State, page int) Message {
	blocks := make([]block, len(a.Hits))
	for i, h := range a.Hits {
		blocks[i] = hitBlock(v, a.Story, h)
	}
	l, texts := findSheet.open(blocks, page)
	c := card{
		story: a.Story, title: v.Quoted(fit(strings.Trim(fold(a.Words), `“”„«»"`), 80)), blocks: texts,
		foot: present(l.pageOf(v), l.count(v, "sentences"), byline(v, a.Story)),
	}
	if a.Loose {
		c.head = []string{v.Say("find.loose")}
	}
	return Message{
		Embeds:     []*discordgo.MessageEmbed{c.embed()},
		Components: row(append(turns(at, l), reads(v, a.Story))...),
		Question:   at.on(l.number),
		Ephemeral:  l.private(),
	}
}

// hitBlock is one sentence: who is quoted in it, the words with those found in
// bold, where it stands.
func hitBlock(v stylebook.Voice, story ask.Story, h ask.Hit) block {
	const most = 500
	l := newLines(v, story)
	if h.Speaker != nil {
		l.say(bold(h.Speaker.Name, 120))
	}
	l.say("> " + marked(h, most))
	remarks := make([]string, 0, len(h.Notes)+1)
	if h.Speaker != nil {
		remarks = append(remarks, v.Say("find.quote"))
	}
	for _, n := range h.Notes {
		remarks = append(remarks, remark(v, n, h.Sentence.Paragraph))
	}
	l.meta(h.Sentence, remarks...)
	return l.block()
}

// piece is a part of a sentence, in bytes.
type piece struct{ from, to int }

// marked writes a sentence with the found words in bold, in at most most units
// besides the marks. A sentence that is too long begins shortly before the
// first of them.
func marked(h ask.Hit, most int) string {
	const before = 80 // bytes of a cut sentence that lead to the first word
	text := h.Sentence.Text
	words := make([]piece, 0, len(h.Marks))
	for _, m := range h.Marks {
		if w := (piece{m.Start - h.Sentence.Start, m.End - h.Sentence.Start}); w.from >= 0 && w.to <= len(text) && w.from < w.to {
			words = append(words, w)
		}
	}
	slices.SortFunc(words, func(a, b piece) int { return a.from - b.from })
	start, end := 0, len(text)
	if len(words) > 0 && units(text[:words[0].to]) > most/2 && units(text) > most {
		start = wordStart(text, max(words[0].from-before, 0), words[0].from)
	}
	if room := most - 2*len(ellipsis); units(text[start:]) > room {
		end = start
		for i, r := range text[start:] {
			if room -= runeUnits(r) + 1; room < 0 { // each may be escaped
				break
			}
			end = start + i + utf8.RuneLen(r)
		}
		end, _ = cutPoint(text, end)
	}
	return bolded(text, piece{start, end}, words)
}

// wordStart is where the first word after at begins, and no later than last.
func wordStart(text string, at, last int) int {
	for i, r := range text[:last] {
		if i >= at && unicode.IsSpace(r) {
			return i + utf8.RuneLen(r)
		}
	}
	for at > 0 && !utf8.RuneStart(text[at]) {
		at++
	}
	return at
}

// bolded escapes the shown part of a text, puts words in bold, and marks where
// it was cut.
func bolded(text string, shown piece, words []piece) string {
	var out strings.Builder
	if shown.from > 0 {
		out.WriteString(ellipsis + " ")
	}
	at := shown.from
	for _, w := range words {
		if w.from < at || w.to > shown.to {
			continue
		}
		out.WriteString(escapePiece(text[at:w.from]))
		out.WriteString("**" + Escape(text[w.from:w.to]) + "**")
		at = w.to
	}
	out.WriteString(strings.TrimRightFunc(escapePiece(text[at:shown.to]), unicode.IsSpace))
	if shown.to < len(text) {
		out.WriteString(" " + ellipsis)
	}
	return out.String()
}

// escapePiece is Escape for a piece from the middle of a text: the space at its
// ends stays.
func escapePiece(text string) string {
	inner := strings.TrimSpace(text)
	if inner == "" {
		return margin(text)
	}
	at := strings.Index(text, inner)
	return margin(text[:at]) + Escape(inner) + margin(text[at+len(inner):])
}

// margin is the space at the end of a piece: as it stands, in one line.
func margin(space string) string {
	if strings.ContainsFunc(space, breaks) {
		return " "
	}
	return space
}
