package render

import (
	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/library"
)

// mostChanges is how many changes are told one by one; the rest are counted.
const mostChanges = 15

// signs stand before a change, escaped: they would make lists.
var signs = map[library.DifferenceKind]string{
	library.Added: `\+`, library.Removed: "−", library.Changed: `\~`,
}

// Refreshed tells moderators what a refresh changed, for them alone.
func Refreshed(v stylebook.Voice, b *briefs.Brief, changes library.Changes) Message {
	story := ask.Overview(b).Story
	c := card{story: story, title: "Refreshed", head: []string{"Read anew: " + changes.String() + "."}}
	l := newLines(v, story)
	all := changes.All()
	told := 0
	for _, d := range all {
		if told == mostChanges || !l.say(change(v, d)) {
			break
		}
		told++
	}
	if rest := len(all) - told; rest > 0 && told > 0 {
		l.say("and " + number(rest, "more change", "more changes"))
	}
	c.blocks = []string{l.block().text}
	return Message{Embeds: []*discordgo.MessageEmbed{c.embed()}, Ephemeral: true}
}

// Unchanged tells moderators that a refresh found nothing new.
func Unchanged(v stylebook.Voice, b *briefs.Brief) Message {
	return Refusal("Nothing changed: “" + Clip(b.Title, 200) + "” was read anew and is as it was.")
}

// change is one difference in a line: “+ **Imran Khan**: “…” ¶7”.
func change(v stylebook.Voice, d library.Difference) string {
	line := signs[d.Kind] + " "
	switch {
	case d.Kind == library.Changed:
		line += changed(v, d)
	case d.What == "quote":
		name := "unattributed"
		if d.Name != "" {
			name = bold(d.Name, 100)
		}
		line += name + ": " + either(v, d)
	case d.Name != "":
		line += d.What + " " + bold(d.Name, 100)
	default:
		line += d.What + " " + either(v, d)
	}
	if d.Paragraph > 0 {
		line += " " + place(v, ask.Citation{Paragraph: d.Paragraph})
	}
	return line
}

// changed says what is another than before; a long text only that it is.
func changed(v stylebook.Voice, d library.Difference) string {
	line := d.What
	if line == "value" {
		line = "date"
	}
	if d.Name != "" {
		line = bold(d.Name, 100) + ": " + line
	}
	switch {
	case d.Was != "" || d.Now != "":
		line += " " + orNone(v, Clip(d.Was, mostChanged)) + " → " + orNone(v, Clip(d.Now, mostChanged))
		if d.New != nil {
			line += ", " + words(d.New)
		}
	case d.Old != nil || d.New != nil:
		line += " " + orNone(v, words(d.Old)) + " → " + orNone(v, words(d.New))
	default:
		line += " changed"
	}
	return line
}

// mostChanged is how much of a text a change shows.
const mostChanged = 120

func words(p *briefs.Passage) string {
	if p == nil {
		return ""
	}
	return "“" + Clip(p.Text, mostChanged) + "”"
}

// either is the words of what was added or removed.
func either(v stylebook.Voice, d library.Difference) string {
	if d.New != nil {
		return words(d.New)
	}
	return orNone(v, words(d.Old))
}

func orNone(v stylebook.Voice, text string) string {
	if text == "" {
		return "none"
	}
	return text
}
