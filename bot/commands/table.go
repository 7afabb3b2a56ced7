package commands

import (
	"context"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
)

// Table lists every command. A new one is a file of its own and a line here.
func Table() []Command {
	return []Command{
		brief(),
		quotes(),
		who(),
		timeline(),
		find(),
		verify(),
		checkQuotes(),
		source(),
		help(),
		setup(),
		refresh(),
		scheduleCommand(),
		storyCommand(),
		correctCommand(),
		history(),
		settings(),
		forget(),
	}
}

// Definitions are the commands as Discord is told of them, in every language.
func Definitions() []*discordgo.ApplicationCommand {
	table := Table()
	out := make([]*discordgo.ApplicationCommand, len(table))
	for i := range table {
		localise(&table[i].Definition)
		out[i] = &table[i].Definition
	}
	return out
}

// Command is one slash command.
type Command struct {
	Definition discordgo.ApplicationCommand // without words but its English names: localise adds them

	// Moderator commands are for members who can manage the server. Discord
	// hides them from others by DefaultMemberPermissions; the router checks
	// again, for servers can change that and interactions can be forged.
	Moderator bool

	// Deferred commands are acknowledged before they begin: they may take over
	// a second. Private says that the answer, which Discord wants to know at
	// that moment, is for the member alone.
	Deferred, Private bool

	// Cost is what a use of the command, or a press, takes of what all servers
	// share, by subcommand; "" is for those not named. nil: it is free.
	Cost map[string]Cost

	Answer func(context.Context, *Desk, *Request) (render.Message, error)

	// Press answers buttons and select menus whose custom_id carries the
	// command's name as its verb; Request.Press holds the rest. nil: has none.
	Press func(context.Context, *Desk, *Request) (render.Message, error)

	// Suggest completes the option Request.Focused while the member types.
	// nil: nothing to suggest.
	Suggest func(context.Context, *Desk, *Request) ([]Choice, error)
}

// Choice is one line of an autocomplete list. The router cuts Name to what
// Discord takes; a Value that is too long is left out.
type Choice struct {
	Name, Value string
}
