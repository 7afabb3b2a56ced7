package render

// Refusal is one plain sentence, or a few, to the member who asked and to
// nobody else. The sentence is the bot's own: names and words of members and
// articles in it must have gone through Escape or Clip.
func Refusal(sentence string) Message {
	return Message{Content: fit(sentence, mostContent), Ephemeral: true}
}
