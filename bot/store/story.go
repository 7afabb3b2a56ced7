package store

// StoriesIn lists the stories that the guild's moderators have chosen for a
// place, first choice first: of its channels, named from the innermost (a
// thread, then the channel that it hangs on), then the guild's own. Empty where
// nothing was chosen.
func (s Settings) StoriesIn(channels ...string) []string {
	var out []string
	for _, c := range channels {
		if story := s.Channels[c]; story != "" {
			out = append(out, story)
		}
	}
	if s.Story != "" {
		out = append(out, s.Story)
	}
	return out
}
