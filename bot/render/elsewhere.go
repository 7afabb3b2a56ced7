package render

import (
	"cmp"

	"dateline/bot/stylebook"
)

// Offer is another story that has what was asked for.
type Offer struct {
	Title string
	State State // the same question, of that story
}

// Elsewhere says that the story does not have what was asked for, and offers
// others that do. The sentence is the bot's own, as Refusal's is.
func Elsewhere(v stylebook.Voice, sentence string, offers []Offer) Message {
	m := Refusal(sentence + "\n" + v.Say("story.elsewhere"))
	buttons := row()
	for _, o := range offers {
		// One below the other: titles are long, and a phone cuts what stands side by side.
		label := cmp.Or(fit(fold(o.Title), mostLabel), fit(o.State.Story, mostLabel)) // a button needs one
		buttons = append(buttons, row(opens(label, o.State, true))...)
	}
	m.Components = buttons
	return m
}
