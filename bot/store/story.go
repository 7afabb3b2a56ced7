package store

// StoriesIn lists the stories that the guild's moderators have chosen for a
// channel, first choice first: the channel's own, then the guild's. Empty where
// nothing was chosen.
func (s Settings) StoriesIn(channel string) []string {
	var out []string
	if story := s.Channels[channel]; story != "" {
		out = append(out, story)
	}
	if s.Story != "" {
		out = append(out, s.Story)
	}
	return out
}
