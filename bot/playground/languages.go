package playground

import (
	"net/http"
	"slices"

	"github.com/bwmarrin/discordgo"
)

// language is one that a visitor may read Discord in.
type language struct {
	Locale string `json:"locale"`
	Name   string `json:"name"` // as its speakers write it
}

// languages are those that the page offers, by Discord's names for them.
var languages = []language{
	{"en-US", "English"}, {"de", "Deutsch"}, {"fr", "Français"}, {"es-ES", "Español"},
	{"pt-BR", "Português do Brasil"}, {"ru", "Русский"}, {"uk", "Українська"}, {"tr", "Türkçe"},
}

// chosen is a locale that the page offers, or "" for English.
func chosen(locale string) string {
	if slices.ContainsFunc(languages, func(l language) bool { return l.Locale == locale }) {
		return locale
	}
	return ""
}

// speak sets the language of a server.
func (p *Page) speak(w http.ResponseWriter, r *http.Request) {
	var ask struct {
		Guild  string `json:"guild"`
		Locale string `json:"locale"`
	}
	if !read(w, r, &ask) {
		return
	}
	g := p.o.Discord.Guild(ask.Guild)
	if g == nil || chosen(ask.Locale) == "" {
		gone.write(w)
		return
	}
	g.SetLocale(ask.Locale)
	answer(w, map[string]string{"locale": ask.Locale})
}

// offer is a command, an option or a choice in the visitor's language: Label is
// what is read, Name or Value what is sent.
type offer struct {
	Type         int     `json:"type,omitempty"`
	Name         string  `json:"name,omitempty"`
	Label        string  `json:"label"`
	Value        any     `json:"value,omitempty"`
	Description  string  `json:"description,omitempty"`
	Required     bool    `json:"required,omitempty"`
	Autocomplete bool    `json:"autocomplete,omitempty"`
	ChannelTypes []int   `json:"channel_types,omitempty"`
	Choices      []offer `json:"choices,omitempty"`
	Options      []offer `json:"options,omitempty"`
}

func said[L ~string](words map[L]string, locale, otherwise string) string {
	if w := words[L(locale)]; w != "" {
		return w
	}
	return otherwise
}

// said1 is said for what discordgo keeps behind a pointer.
func said1(words *map[discordgo.Locale]string, locale, otherwise string) string {
	if words == nil {
		return otherwise
	}
	return said(*words, locale, otherwise)
}

func offersOf(options []*discordgo.ApplicationCommandOption, locale string) []offer {
	var out []offer
	for _, o := range options {
		one := offer{
			Type: int(o.Type), Name: o.Name, Label: said(o.NameLocalizations, locale, o.Name), Description: said(o.DescriptionLocalizations, locale, o.Description),
			Required: o.Required, Autocomplete: o.Autocomplete, Choices: choicesOf(o.Choices, locale), Options: offersOf(o.Options, locale),
		}
		for _, t := range o.ChannelTypes {
			one.ChannelTypes = append(one.ChannelTypes, int(t))
		}
		out = append(out, one)
	}
	return out
}

func choicesOf(choices []*discordgo.ApplicationCommandOptionChoice, locale string) []offer {
	var out []offer
	for _, c := range choices {
		out = append(out, offer{Label: said(c.NameLocalizations, locale, c.Name), Value: c.Value})
	}
	return out
}

// commands answers with what Discord offers a person in a channel, in their
// language.
func (p *Page) commands(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	locale := chosen(q.Get("locale"))
	list := []offer{}
	for _, c := range p.o.Discord.Offered(q.Get("as"), q.Get("channel")) {
		list = append(list, offer{
			Type: int(c.Type), Name: c.Name, Label: said1(c.NameLocalizations, locale, c.Name),
			Description: said1(c.DescriptionLocalizations, locale, c.Description), Options: offersOf(c.Options, locale),
		})
	}
	answer(w, list)
}
