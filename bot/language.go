package bot

import "context"

// onLanguage hears of a server's language, from the server itself and from the
// interactions in it. It is kept where it is another than before, for what the
// bot posts there unasked: an answer to an interaction knows it anyway.
func (b *Bot) onLanguage(guild, locale string) {
	if _, inside := b.guilds.Load(guild); !inside || locale == "" || b.o.Store.Settings(guild).Locale == locale {
		return
	}
	b.queue(move{guild: guild, locale: locale})
}

// keepLanguage writes a server's language down, unless that was done meanwhile.
func (b *Bot) keepLanguage(locale string) func(context.Context, string) error {
	return func(ctx context.Context, guild string) error {
		if b.o.Store.Settings(guild).Locale == locale {
			return nil
		}
		return b.o.Store.SetLocale(ctx, guild, locale)
	}
}
