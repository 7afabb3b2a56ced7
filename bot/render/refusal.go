package render

import "dateline/briefs"

// Refusal is one plain sentence, or a few, to the member who asked and to
// nobody else. The sentence is the bot's own: names and words of members and
// articles in it must have gone through Escape.
func Refusal(sentence string) Message {
	return Message{Content: fit(sentence, mostContent), Ephemeral: true}
}

// Briefing is a story as a scheduled post. A late one says so. The mark names
// the slot in the footer, by which a post is found again after a crash.
func Briefing(b *briefs.Brief, late bool, mark string) Message {
	return Message{Content: Escape(b.Title)}
}
