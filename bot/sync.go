package bot

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/bwmarrin/discordgo"
)

// difference is what syncing found; all zero means that nothing was written.
type difference struct{ created, changed, removed int }

// syncCommands makes the slash commands of a scope (guild "" is the global one)
// those wanted. It compares first and writes only where something differs, so
// that restarts use up none of the 200 creations that Discord allows in a day;
// then it writes all at once, for single writes are limited to a few in 20 s.
// The overwrite replaces every kind of command in the scope, so all that the bot
// has there are in wanted.
func syncCommands(ctx context.Context, r *rest, app, guild string, wanted []*discordgo.ApplicationCommand) (difference, error) {
	var d difference
	address := discordgo.EndpointApplicationGlobalCommands(app)
	if guild != "" {
		address = discordgo.EndpointApplicationGuildCommands(app, guild)
	}
	var standing []*discordgo.ApplicationCommand
	if err := r.ask(ctx, "GET", address+"?with_localizations=true", nil, &standing); err != nil {
		return d, fmt.Errorf("list the registered commands: %w", plain(err))
	}
	byName := map[commandName]*discordgo.ApplicationCommand{}
	for _, c := range standing {
		byName[nameOf(c)] = c
	}
	for _, w := range wanted {
		switch old := byName[nameOf(w)]; {
		case old == nil:
			d.created++
		case !sameCommand(old, w):
			d.changed++
		}
		delete(byName, nameOf(w))
	}
	d.removed = len(byName)
	if d == (difference{}) {
		return d, nil
	}
	if err := r.ask(ctx, "PUT", address, wanted, nil); err != nil {
		return difference{}, fmt.Errorf("register the commands: %w", plain(err))
	}
	return d, nil
}

// commandName tells commands of a scope apart: a slash command and one of a
// message's menu may bear the same name.
type commandName struct {
	kind discordgo.ApplicationCommandType
	name string
}

func nameOf(c *discordgo.ApplicationCommand) commandName {
	return commandName{max(c.Type, discordgo.ChatApplicationCommand), c.Name}
}

// sameCommand compares what is registered with what is wanted, in the fields
// that this program sets; Discord fills in others and leaves out defaults.
func sameCommand(registered, wanted *discordgo.ApplicationCommand) bool {
	r := *registered
	if wanted.Contexts == nil {
		r.Contexts = nil
	}
	if wanted.IntegrationTypes == nil {
		r.IntegrationTypes = nil
	}
	return commandKey(&r) == commandKey(wanted)
}

// commandKey writes a command down with defaults and orders made alike.
func commandKey(c *discordgo.ApplicationCommand) string {
	key := struct {
		Name, Description string
		Names, Texts      map[discordgo.Locale]string
		Permissions       int64
		NSFW              bool
		Contexts          []int
		Installs          []int
		Options           []optionKey
	}{Name: c.Name, Description: c.Description, Names: localised(c.NameLocalizations), Texts: localised(c.DescriptionLocalizations), Options: optionKeys(c.Options)}
	if c.DefaultMemberPermissions != nil {
		key.Permissions = *c.DefaultMemberPermissions
	}
	key.NSFW = c.NSFW != nil && *c.NSFW
	if c.Contexts != nil {
		for _, x := range *c.Contexts {
			key.Contexts = append(key.Contexts, int(x))
		}
		slices.Sort(key.Contexts)
	}
	if c.IntegrationTypes != nil {
		for _, x := range *c.IntegrationTypes {
			key.Installs = append(key.Installs, int(x))
		}
		slices.Sort(key.Installs)
	}
	return encoded(key)
}

type optionKey struct {
	Type                   int
	Name, Description      string
	Names, Texts           map[discordgo.Locale]string
	Required, Autocomplete bool
	MinLength, MaxLength   int
	MinValue, MaxValue     float64
	Channels               []int
	Choices                []string
	Options                []optionKey
}

func optionKeys(options []*discordgo.ApplicationCommandOption) []optionKey {
	var keys []optionKey
	for _, o := range options {
		k := optionKey{Type: int(o.Type), Name: o.Name, Description: o.Description, Required: o.Required, Autocomplete: o.Autocomplete,
			Names: o.NameLocalizations, Texts: o.DescriptionLocalizations, MaxLength: o.MaxLength, MaxValue: o.MaxValue, Options: optionKeys(o.Options)}
		if len(k.Names) == 0 {
			k.Names = nil
		}
		if len(k.Texts) == 0 {
			k.Texts = nil
		}
		if o.MinLength != nil {
			k.MinLength = *o.MinLength
		}
		if o.MinValue != nil {
			k.MinValue = *o.MinValue
		}
		for _, t := range o.ChannelTypes {
			k.Channels = append(k.Channels, int(t))
		}
		slices.Sort(k.Channels)
		for _, c := range o.Choices {
			k.Choices = append(k.Choices, fmt.Sprintf("%s=%v %s", c.Name, c.Value, encoded(c.NameLocalizations)))
		}
		keys = append(keys, k)
	}
	return keys
}

func localised(m *map[discordgo.Locale]string) map[discordgo.Locale]string {
	if m == nil || len(*m) == 0 {
		return nil
	}
	return *m
}

func encoded(v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprintf("%v", v)
	}
	return string(data)
}
