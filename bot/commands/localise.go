package commands

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
)

// localise gives a command its descriptions and, in every language but English,
// its names, from the style book: command.quotes for the command itself,
// command.quotes.speaker for an option, command.schedule.add.time for one of a
// subcommand, each with .name and .description. An option that many commands
// share stands there once, as option.story; the choices of an option stand
// below it by their values: choice.weekdays. The names in English are the ones
// in the code, by which interactions come back.
//
// What stands in the menu of a message has a name alone: menu.check-quotes.name
// for “Check quotes”.
func localise(c *discordgo.ApplicationCommand) {
	if c.Type == discordgo.MessageApplicationCommand {
		names := stylebook.Localizations[discordgo.Locale](menuKey(c.Name))
		c.NameLocalizations = &names
		return
	}
	key := "command." + c.Name
	names, texts := stylebook.Localizations[discordgo.Locale](key+".name"), stylebook.Localizations[discordgo.Locale](key+".description")
	c.NameLocalizations, c.DescriptionLocalizations = &names, &texts
	c.Description = stylebook.Voice{}.Say(key + ".description")
	localiseOptions(key, c.Options)
}

func menuKey(name string) string {
	return "menu." + strings.ReplaceAll(strings.ToLower(name), " ", "-") + ".name"
}

func localiseOptions(path string, options []*discordgo.ApplicationCommandOption) {
	for _, o := range options {
		key := optionKey(path, o.Name, "name")
		o.NameLocalizations = stylebook.Localizations[discordgo.Locale](key)
		key = optionKey(path, o.Name, "description")
		o.Description = stylebook.Voice{}.Say(key)
		o.DescriptionLocalizations = stylebook.Localizations[discordgo.Locale](key)
		for _, c := range o.Choices {
			value, _ := c.Value.(string)
			key := optionKey(path, o.Name, "choice."+value)
			c.Name = stylebook.Voice{}.Say(key)
			c.NameLocalizations = stylebook.Localizations[discordgo.Locale](key)
		}
		localiseOptions(path+"."+o.Name, o.Options)
	}
}

// optionKey is where the words of an option stand: below the command, or with
// the options that many commands share.
func optionKey(path, option, part string) string {
	if key := path + "." + option + "." + part; stylebook.Has(key) {
		return key
	}
	return "option." + option + "." + part
}
