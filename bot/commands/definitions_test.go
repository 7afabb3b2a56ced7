package commands

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
)

// named is one of Discord's rules for names of commands and options, without
// the apostrophe that it has begun to allow; in lower case where there is such.
var named = regexp.MustCompile(`^[-_\p{L}\p{N}]{1,32}$`)

// wording is the words of a command, an option or a choice in all languages.
type wording struct {
	where        string
	name, text   string
	names, texts map[discordgo.Locale]string
	choice       bool
}

// in gives name and text as Discord shows them in a locale.
func (w wording) in(l discordgo.Locale) (name, text string) {
	name, text = w.name, w.text
	if n, ok := w.names[l]; ok {
		name = n
	}
	if t, ok := w.texts[l]; ok {
		text = t
	}
	return name, text
}

// locales are those of Discord's that the bot speaks, the default one included.
func locales() []discordgo.Locale {
	out := []discordgo.Locale{discordgo.EnglishUS}
	for l := range stylebook.Localizations[discordgo.Locale]("command.help.name") {
		out = append(out, l)
	}
	return out
}

func TestDefinitionsAreWhatDiscordTakes(t *testing.T) {
	table := Table()
	definitions := Definitions()
	if len(definitions) > 100 {
		t.Errorf("%d commands", len(definitions))
	}
	var commands, menus []wording
	for i, def := range definitions {
		c := table[i]
		if def.Type == discordgo.MessageApplicationCommand {
			menus = append(menus, wording{"the menu's " + def.Name, def.Name, "", *def.NameLocalizations, nil, false})
			continue
		}
		w := wording{"/" + def.Name, def.Name, def.Description, *def.NameLocalizations, *def.DescriptionLocalizations, false}
		commands = append(commands, w)
		size := w.check(t)
		var walk func(where string, options []*discordgo.ApplicationCommandOption)
		walk = func(where string, options []*discordgo.ApplicationCommandOption) {
			var beside []wording
			optional := false
			for _, o := range options {
				w := wording{where + " " + o.Name, o.Name, o.Description, o.NameLocalizations, o.DescriptionLocalizations, false}
				beside = append(beside, w)
				size += w.check(t)
				if o.Required && optional {
					t.Errorf("%s: required after an optional one", w.where)
				}
				optional = optional || !o.Required
				if o.Autocomplete && c.Suggest == nil {
					t.Errorf("%s completes by nothing", w.where)
				}
				var choices []wording
				for _, x := range o.Choices {
					w := wording{w.where + "=" + x.Name, x.Name, "-", x.NameLocalizations, nil, true}
					choices = append(choices, w)
					size += w.check(t)
				}
				if len(choices) > 25 {
					t.Errorf("%s has %d choices", w.where, len(choices))
				}
				distinct(t, choices)
				walk(w.where, o.Options)
			}
			if len(options) > 25 {
				t.Errorf("%s has %d options", where, len(options))
			}
			distinct(t, beside)
		}
		walk(w.where, def.Options)
		if size > 8000 {
			t.Errorf("%s has %d characters, at most 8,000", w.where, size)
		}
		if (def.DefaultMemberPermissions != nil) != c.Moderator {
			t.Errorf("%s: who may use it is not told Discord as it is checked here", w.where)
		}
		if c.Answer == nil {
			t.Errorf("%s answers nothing", w.where)
		}
	}
	distinct(t, commands)
	distinct(t, menus)
	for _, w := range menus {
		for _, l := range locales() {
			if n, text := w.in(l); n == "" || utf8.RuneCountInString(n) > 32 || text != "" {
				t.Errorf("%s is called %q and described %q in %s", w.where, n, text, l)
			}
		}
	}
}

// check holds the words to Discord's rules in every language and gives what
// they count towards a command's size: the longest of each.
func (w wording) check(t *testing.T) (size int) {
	t.Helper()
	longest := func(a *int, s string) { *a = max(*a, utf8.RuneCountInString(s)) }
	name, text := 0, 0
	for _, l := range locales() {
		n, d := w.in(l)
		longest(&name, n)
		longest(&text, d)
		if c := utf8.RuneCountInString(n); w.choice && (c < 1 || c > 100) || !w.choice && (!named.MatchString(n) || n != strings.ToLower(n)) {
			t.Errorf("%s is called %q in %s", w.where, n, l)
		}
		if c := utf8.RuneCountInString(d); c < 1 || c > 100 {
			t.Errorf("%s is described with %d characters in %s: %q", w.where, c, l, d)
		}
	}
	for _, l := range locales()[1:] {
		if w.names[l] == "" || w.texts[l] == "" && !w.choice {
			t.Errorf("%s has no words in %s", w.where, l)
		}
	}
	return name + text
}

// distinct holds that no two of a scope have one name in any language.
func distinct(t *testing.T, all []wording) {
	t.Helper()
	for _, l := range locales() {
		seen := map[string]string{}
		for _, w := range all {
			name, _ := w.in(l)
			if other := seen[name]; other != "" {
				t.Errorf("%s and %s are both called %q in %s", other, w.where, name, l)
			}
			seen[name] = w.where
		}
	}
}

// TestEnglishNamesAreTheCodes: an interaction brings the name of the code, and
// a member who reads English sees the style book's in the help.
func TestEnglishNamesAreTheCodes(t *testing.T) {
	var english stylebook.Voice
	for _, def := range Definitions() {
		path := "command." + def.Name
		if def.Type == discordgo.MessageApplicationCommand {
			if got := english.Say(menuKey(def.Name)); got != def.Name {
				t.Errorf("the menu's %s is called %q in English", def.Name, got)
			}
			continue
		}
		if got := english.Say(path + ".name"); got != def.Name {
			t.Errorf("/%s is called %q in English", def.Name, got)
		}
		var walk func(path string, options []*discordgo.ApplicationCommandOption)
		walk = func(path string, options []*discordgo.ApplicationCommandOption) {
			for _, o := range options {
				if got := english.Say(optionKey(path, o.Name, "name")); got != o.Name {
					t.Errorf("%s %s is called %q in English", path, o.Name, got)
				}
				walk(path+"."+o.Name, o.Options)
			}
		}
		walk(path, def.Options)
	}
}
