package render

import (
	"strconv"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/correct"
	"dateline/briefs/library"
)

// InWords says what a correction does, in Markdown.
func InWords(v stylebook.Voice, c correct.Correction) string {
	return inWords(v, c, func(text string) string { return Clip(text, 80) }, func(name string) string { return bold(name, 80) })
}

// Plainly says what a correction does, in plain text.
func Plainly(v stylebook.Voice, c correct.Correction) string {
	cut := func(text string) string { return fit(fold(text), 60) }
	return inWords(v, c, cut, cut)
}

func inWords(v stylebook.Voice, c correct.Correction, write, name func(string) string) string {
	quoted := func(words string) string { return v.Quoted(write(words)) }
	who := func(e correct.Entity) string {
		for _, words := range []string{e.Name, e.At.Text, e.ID} {
			if words != "" {
				return name(words)
			}
		}
		return v.Say("correction.nobody")
	}
	switch c.Deed {
	case correct.SetSpeaker:
		return v.Say("correction.speaker", quoted(c.Quote.Text), who(c.Entity))
	case correct.SetName:
		return v.Say("correction.name", who(c.Entity), quoted(c.Words.Text))
	case correct.SetAbout:
		if c.Words.Text == "" {
			return v.Say("correction.about", who(c.Entity), v.Say("change.none"))
		}
		return v.Say("correction.about", who(c.Entity), quoted(c.Words.Text))
	case correct.MergeEntities:
		return v.Say("correction.merge", who(c.Entity), who(c.Other))
	case correct.SplitAlias:
		return v.Say("correction.split", quoted(c.Alias), who(c.Entity))
	case correct.HideQuote:
		return v.Say("correction.hide", quoted(c.Quote.Text))
	case correct.SetDate:
		return v.Say("correction.date", quoted(c.Date.Text), dateOr(v, c.Value))
	}
	return v.Say("correction.unknown")
}

// dateOr puts a date's value in words, or gives it as it is: it is one of a few
// letters and figures.
func dateOr(v stylebook.Voice, value string) string {
	if words := Date(v, value); words != "" {
		return words
	}
	return Clip(value, 40)
}

// Misfit says why a correction does not fit the story, in Markdown.
func Misfit(v stylebook.Voice, m correct.Misfit) string {
	return misfit(v, m, func(words string) string { return Clip(words, 80) })
}

// MisfitPlainly says which correction does not fit the story and why, in plain
// text.
func MisfitPlainly(v stylebook.Voice, m correct.Misfit) string {
	return Plainly(v, m.Correction) + " – " + misfit(v, m, func(words string) string { return fit(fold(words), 60) })
}

func misfit(v stylebook.Voice, m correct.Misfit, write func(string) string) string {
	key := "misfit." + string(m.Why)
	if m.Why == correct.Invalid || !stylebook.Has(key) {
		return v.Say("misfit." + string(correct.Invalid))
	}
	return v.Say(key, v.Quoted(write(m.Words)))
}

// Corrected tells moderators what a correction has changed, and for whom.
func Corrected(v stylebook.Voice, b *briefs.Brief, number int, c correct.Correction, changes library.Changes, misfits []correct.Misfit) Message {
	head := []string{InWords(v, c), v.Say("corrected.holds", number)}
	if changes.Empty() {
		head = append(head, v.Say("corrected.same"))
	}
	return changesCard(v, b, changes, misfits, v.Say("corrected.title"), head...)
}

// Uncorrected tells moderators what taking a correction back has changed.
func Uncorrected(v stylebook.Voice, b *briefs.Brief, number int, c correct.Correction, changes library.Changes, misfits []correct.Misfit) Message {
	head := []string{v.Say("uncorrected.head", number, InWords(v, c))}
	if changes.Empty() {
		head = append(head, v.Say("uncorrected.same"))
	}
	return changesCard(v, b, changes, misfits, v.Say("uncorrected.title"), head...)
}

// CorrectionLine is a correction in the list.
type CorrectionLine struct {
	Number     int
	Correction correct.Correction
	By         string // user id
	At         time.Time
	Misfit     *correct.Misfit // why it has no effect; nil: it has
}

var correctionSheet = sheet{items: 8, weight: 1500}

// Corrections lists a server's corrections of a story, for moderators alone.
func Corrections(v stylebook.Voice, b *briefs.Brief, all []CorrectionLine, at State, page int) Message {
	if len(all) == 0 {
		return Refusal(v.Say("corrections.none", Clip(b.Title, 200)))
	}
	story := ask.Overview(b).Story
	blocks := make([]block, len(all))
	for i, c := range all {
		l := newLines(v, story)
		l.say("`" + strconv.Itoa(c.Number) + "` " + InWords(v, c.Correction))
		l.say(stamp(c.At) + " · " + whose(v, c.By))
		if c.Misfit != nil {
			l.say(v.Say("corrections.misfit", Misfit(v, *c.Misfit)))
		}
		if c.Correction.Note != "" {
			l.say("> " + Clip(c.Correction.Note, 200))
		}
		blocks[i] = l.block()
	}
	l, texts := correctionSheet.open(blocks, page)
	c := card{story: story, title: v.Say("corrections.title"), blocks: texts, foot: present(v.Say("count.corrections", len(all)), l.pageOf(v))}
	return Message{Embeds: []*discordgo.MessageEmbed{c.embed()}, Components: row(turns(at, l)...), Ephemeral: true}
}

// QuoteChoice is a quote as a line of an autocomplete list: who, the words,
// where.
func QuoteChoice(v stylebook.Voice, q ask.Quote) string {
	who := v.Say("note.speaker-unknown")
	if q.Speaker != nil {
		who = q.Speaker.Name.Name
	}
	if len(q.Parts) == 0 {
		return who
	}
	where := place(v, q.Parts[0])
	words := fit(fold(q.Parts[0].Text), max(mostChoice-units(fit(who, 30))-units(where)-6, 20))
	return fit(who, 30) + ": " + v.Quoted(strings.TrimSpace(words)) + " " + where
}

// DateChoice is a date as a line of an autocomplete list: the article's words
// and what they are read as, where that is a time that can be named; “a few
// hours” has none.
func DateChoice(v stylebook.Voice, words, value string) string {
	line := v.Quoted(fit(fold(words), 50))
	if read := Date(v, value); read != "" {
		line += " → " + fit(read, 40)
	}
	return line
}

// DayChoice is a day to choose, with its name: “Monday, 16 Nov 2026”, and the
// time where it is not the day's beginning.
func DayChoice(v stylebook.Voice, at time.Time) string {
	value := at.Format("2006-01-02")
	if at.Hour() != 0 || at.Minute() != 0 {
		value = at.Format("2006-01-02T15:04")
	}
	return v.Say("date.weekday."+strconv.Itoa((int(at.Weekday())+6)%7+1)) + ", " + Date(v, value)
}
