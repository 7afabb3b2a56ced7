package render

import (
	"dateline/bot/stylebook"
	"dateline/briefs/correct"
)

// InWords says what a correction does, in Markdown.
func InWords(v stylebook.Voice, c correct.Correction) string {
	const most = 80
	quoted := func(words string) string { return v.Quoted(Clip(words, most)) }
	who := func(e correct.Entity) string {
		for _, name := range []string{e.Name, e.At.Text, e.ID} {
			if name != "" {
				return bold(name, most)
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
		value := Date(v, c.Value)
		if value == "" {
			value = Clip(c.Value, 40)
		}
		return v.Say("correction.date", quoted(c.Date.Text), value)
	}
	return v.Say("correction.unknown")
}

// Misfit says why a correction does not fit the story.
func Misfit(v stylebook.Voice, m correct.Misfit) string {
	key := "misfit." + string(m.Why)
	if m.Why == correct.Invalid || !stylebook.Has(key) {
		return v.Say("misfit." + string(correct.Invalid))
	}
	return v.Say(key, v.Quoted(Clip(m.Words, 80)))
}
