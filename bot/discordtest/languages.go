package discordtest

// SetLocale sets the guild's preferred language, "de" or "pt-BR": the server's
// settings, Community, Overview. A locale that Discord does not know is a
// mistake of the test.
func (g *Guild) SetLocale(locale string) {
	mustKnow(locale)
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	in := g.must()
	in.locale = locale
	g.s.announce(in, intentGuilds, "GUILD_UPDATE", g.s.guildJSON(in))
	g.s.touch()
}

// SetLocale sets the language that a user has chosen in Discord's client. A
// play that names a locale of its own goes by that one.
func (s *Server) SetLocale(userID, locale string) {
	mustKnow(locale)
	s.mu.Lock()
	defer s.mu.Unlock()
	if u := s.world.users[userID]; u != nil {
		u.locale = locale
	}
}

func mustKnow(locale string) {
	if !locales[locale] {
		panic("discordtest: Discord knows no locale " + locale)
	}
}

func (u *user) language() string {
	if u.locale == "" {
		return "en-US"
	}
	return u.locale
}

// localized is a command as a list without with_localizations has it: not every
// language's words but those of one, as name_localized and
// description_localized, where they differ from the default ones.
func localized(cmd *command, locale string) (map[string]any, error) {
	m, err := as[map[string]any](cmd)
	if err == nil {
		inOneLanguage(m, locale)
	}
	return m, err
}

func inOneLanguage(part map[string]any, locale string) {
	for _, what := range []string{"name", "description"} {
		words, _ := part[what+"_localizations"].(map[string]any)
		if text, ok := words[locale].(string); ok {
			part[what+"_localized"] = text
		}
		delete(part, what+"_localizations")
	}
	for _, inner := range []string{"options", "choices"} {
		for _, p := range asList(part[inner]) {
			if m, ok := p.(map[string]any); ok {
				inOneLanguage(m, locale)
			}
		}
	}
}
