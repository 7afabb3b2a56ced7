package discordtest_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/google/go-cmp/cmp"
	"github.com/jonboulle/clockwork"

	"dateline/bot/discordtest"
)

func slash(part string) string {
	if part != "" {
		part = "," + part
	}
	return `{"name":"who","description":"Who somebody is"` + part + `}`
}

// inLanguages is n choices whose names have so many letters in each locale.
func inLanguages(n, letters int, in ...string) string {
	return strings.Join(each(n, func(i int) string {
		var names []string
		for _, l := range in {
			names = append(names, fmt.Sprintf(`"%s":"%s"`, l, long(letters)))
		}
		return fmt.Sprintf(`{"name":"%d","value":"v","name_localizations":{%s}}`, i, strings.Join(names, ","))
	}), ",")
}

func option(part string) string { return slash(`"options":[` + part + `]`) }

// TestCommandsRefused is what Discord does not register, and its neighbours
// that it does.
func TestCommandsRefused(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Unlimited: true})
	path := "/applications/" + s.ApplicationID() + "/commands"
	sub := func(inner string) string {
		return `{"type":1,"name":"add","description":"d","options":[` + inner + `]}`
	}
	text := `{"type":3,"name":"a","description":"d"}`
	for _, c := range []struct{ name, body, at, code string }{
		{"plain", slash(""), "", ""},
		{"name in other letters", `{"name":"wer_ist-es","description":"d"}`, "", ""},
		{"name in Devanagari with marks", `{"name":"नमस्ते","description":"d"}`, "", ""},
		{"capital letter", `{"name":"Who","description":"d"}`, "name", "APPLICATION_COMMAND_INVALID_NAME"},
		{"space", `{"name":"who is","description":"d"}`, "name", "APPLICATION_COMMAND_INVALID_NAME"},
		{"name beyond", `{"name":"` + long(33) + `","description":"d"}`, "name", "BASE_TYPE_BAD_LENGTH"},
		{"no name", `{"description":"d"}`, "name", "BASE_TYPE_REQUIRED"},
		{"no description", `{"name":"who"}`, "description", "BASE_TYPE_REQUIRED"},
		{"description beyond", `{"name":"who","description":"` + long(101) + `"}`, "description", "BASE_TYPE_BAD_LENGTH"},
		{"permissions as a string", slash(`"default_member_permissions":"32"`), "", ""},
		{"permissions of no number", slash(`"default_member_permissions":"all"`), "default_member_permissions", "NUMBER_TYPE_COERCE"},
		{"context that is none", slash(`"contexts":[3]`), "contexts.0", "NUMBER_TYPE_MAX"},
		{"locale that is none", slash(`"name_localizations":{"xx":"wer"}`), "name_localizations.xx", "BASE_TYPE_CHOICES"},
		{"name in a language", slash(`"name_localizations":{"de":"wer","uk":"хто"}`), "", ""},
		{"capital letter in a language", slash(`"name_localizations":{"de":"Wer"}`), "name_localizations.de", "APPLICATION_COMMAND_INVALID_NAME"},
		{"space in a language", slash(`"name_localizations":{"fr":"qui est"}`), "name_localizations.fr", "APPLICATION_COMMAND_INVALID_NAME"},
		{"name beyond in a language", slash(`"name_localizations":{"de":"` + long(33) + `"}`), "name_localizations.de", "BASE_TYPE_BAD_LENGTH"},
		{"description beyond in a language", slash(`"description_localizations":{"de":"` + long(101) + `"}`), "description_localizations.de", "BASE_TYPE_BAD_LENGTH"},
		{"context menu with spaces in a language", `{"name":"Quote This","type":3,"name_localizations":{"de":"Dies zitieren"}}`, "", ""},
		{"two options of one name in a language", option(`{"type":3,"name":"a","description":"d","name_localizations":{"de":"x"}},{"type":3,"name":"b","description":"d","name_localizations":{"de":"x"}}`), "options.1.name_localizations.de", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"},
		{"the longest language counts, and no other", option(`{"type":3,"name":"o","description":"d","choices":[` + inLanguages(25, 100, "de", "fr", "uk", "tr") + `]}`), "", ""},
		{"the longest language counts", option(strings.Join(each(4, func(i int) string {
			return fmt.Sprintf(`{"type":3,"name":"o%d","description":"d","choices":[%s]}`, i, inLanguages(25, 90, "uk"))
		}), ",")), "", "APPLICATION_COMMAND_TOO_LARGE"},
		{"option", option(text), "", ""},
		{"25 options", option(strings.Join(each(25, func(i int) string { return fmt.Sprintf(`{"type":3,"name":"o%d","description":"d"}`, i) }), ",")), "", ""},
		{"26 options", option(strings.Join(each(26, func(i int) string { return fmt.Sprintf(`{"type":3,"name":"o%d","description":"d"}`, i) }), ",")), "options", "BASE_TYPE_MAX_LENGTH"},
		{"option without a type", option(`{"name":"a","description":"d"}`), "options.0.type", "BASE_TYPE_REQUIRED"},
		{"option without a description", option(`{"type":3,"name":"a"}`), "options.0.description", "BASE_TYPE_REQUIRED"},
		{"option in capitals", option(`{"type":3,"name":"A","description":"d"}`), "options.0.name", "APPLICATION_COMMAND_INVALID_NAME"},
		{"the same option twice", option(text + "," + text), "options.1.name", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"},
		{"required after optional", option(text + `,{"type":3,"name":"b","description":"d","required":true}`), "options.1", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"},
		{"autocomplete with choices", option(`{"type":3,"name":"a","description":"d","autocomplete":true,"choices":[{"name":"x","value":"x"}]}`), "options.0", "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES"},
		{"autocomplete of a channel", option(`{"type":7,"name":"a","description":"d","autocomplete":true}`), "options.0.autocomplete", "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_TYPE"},
		{"26 choices", option(`{"type":3,"name":"a","description":"d","choices":[` + strings.Join(each(26, func(i int) string { return fmt.Sprintf(`{"name":"%d","value":"x"}`, i) }), ",") + `]}`), "options.0.choices", "BASE_TYPE_MAX_LENGTH"},
		{"choice of a wrong type", option(`{"type":4,"name":"a","description":"d","choices":[{"name":"x","value":"x"}]}`), "options.0.choices.0.value", "NUMBER_TYPE_COERCE"},
		{"choice beyond", option(`{"type":3,"name":"a","description":"d","choices":[{"name":"` + long(101) + `","value":"x"}]}`), "options.0.choices.0.name", "BASE_TYPE_BAD_LENGTH"},
		{"subcommand", option(sub(text)), "", ""},
		{"subcommand beside an option", option(sub("") + "," + text), "options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"},
		{"group", option(`{"type":2,"name":"g","description":"d","options":[` + sub(text) + `]}`), "", ""},
		{"group in a group", option(`{"type":2,"name":"g","description":"d","options":[{"type":2,"name":"g","description":"d"}]}`), "options.0.options.0", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"},
		{"subcommand in a subcommand", option(sub(sub(text))), "options.0.options.0", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"},
		{"context menu", `{"name":"Quote This","type":3}`, "", ""},
		{"context menu with a description", `{"name":"Quote This","type":3,"description":"d"}`, "description", "APPLICATION_COMMAND_DESCRIPTION_INVALID"},
		{"more than 8,000 characters", option(strings.Join(each(4, func(i int) string {
			return fmt.Sprintf(`{"type":3,"name":"o%d","description":"d","choices":[%s]}`, i, strings.Join(each(25, func(j int) string { return fmt.Sprintf(`{"name":"%d","value":"%s"}`, j, long(80)) }), ","))
		}), ",")), "", "APPLICATION_COMMAND_TOO_LARGE"},
	} {
		a := s.api.post(path, c.body)
		if c.code == "" {
			if a.status != 200 && a.status != 201 {
				t.Errorf("%s: %d %s, want it taken", c.name, a.status, a.raw)
			}
			continue
		}
		if a.status != http.StatusBadRequest || a.code() != 50035 || a.fault(c.at) != c.code {
			t.Errorf("%s: %d %s, want %s at %q", c.name, a.status, a.raw, c.code, c.at)
		}
	}
}

// TestCommandsKept registers by discordgo in both scopes, reads back what was
// sent, edits and overwrites.
func TestCommandsKept(t *testing.T) {
	t.Parallel()
	s := stage(t, discordtest.Options{Unlimited: true})
	dg := client(t, s.Server)
	app := s.ApplicationID()
	moderators := int64(discordgo.PermissionManageGuild)
	least := 1
	def := &discordgo.ApplicationCommand{Name: "schedule", Description: "Briefings", DefaultMemberPermissions: &moderators,
		Contexts: &[]discordgo.InteractionContextType{discordgo.InteractionContextGuild},
		Options: []*discordgo.ApplicationCommandOption{{Type: discordgo.ApplicationCommandOptionSubCommand, Name: "add", Description: "Add one",
			Options: []*discordgo.ApplicationCommandOption{
				{Type: discordgo.ApplicationCommandOptionString, Name: "at", Description: "When", Required: true, MinLength: &least, MaxLength: 5, Autocomplete: true},
				{Type: discordgo.ApplicationCommandOptionChannel, Name: "channel", Description: "Where", ChannelTypes: []discordgo.ChannelType{0, 5}},
			}}}}
	first, err := dg.ApplicationCommandCreate(app, s.guild.ID, def)
	if err != nil {
		t.Fatal(err)
	}
	list, err := dg.ApplicationCommands(app, s.guild.ID)
	if err != nil || len(list) != 1 {
		t.Fatalf("%d commands, %v", len(list), err)
	}
	if diff := cmp.Diff(def.Options[0].Options[0], list[0].Options[0].Options[0], cmp.FilterPath(func(p cmp.Path) bool {
		last := p.Last().String()
		return last == ".ChannelTypes" || last == ".Choices" || last == ".Options"
	}, cmp.Ignore())); diff != "" {
		t.Errorf("an option came back otherwise (-sent +back):\n%s", diff)
	}
	if *list[0].DefaultMemberPermissions != moderators || len(*list[0].Contexts) != 1 {
		t.Errorf("permissions %v, contexts %v", *list[0].DefaultMemberPermissions, *list[0].Contexts)
	}
	again, err := dg.ApplicationCommandCreate(app, s.guild.ID, &discordgo.ApplicationCommand{Name: "schedule", Description: "Anew"})
	if err != nil || again.ID != first.ID || again.Version == first.Version {
		t.Errorf("creating the same name: %v, %v; want the old id and a new version", again, err)
	}
	edited, err := dg.ApplicationCommandEdit(app, s.guild.ID, first.ID, &discordgo.ApplicationCommand{Name: "plan", Description: "Renamed"})
	if err != nil || edited.Name != "plan" {
		t.Errorf("edited: %v, %v", edited, err)
	}
	all, err := dg.ApplicationCommandBulkOverwrite(app, s.guild.ID, []*discordgo.ApplicationCommand{{Name: "plan", Description: "d"}, {Name: "who", Description: "d"}})
	if err != nil || len(all) != 2 || all[0].ID != first.ID {
		t.Errorf("overwritten: %v, %v", all, err)
	}
	if err := dg.ApplicationCommandDelete(app, s.guild.ID, first.ID); err != nil || len(s.Commands(s.guild.ID)) != 1 {
		t.Errorf("deleted: %v, %d left", err, len(s.Commands(s.guild.ID)))
	}
	if global := s.Commands(""); len(global) != 0 {
		t.Errorf("a guild's commands are in the global scope: %v", global)
	}
	a := s.api.send("PUT", "/applications/"+app+"/commands", `[`+slash("")+`,`+slash("")+`]`)
	if a.fault("1.name") != "APPLICATION_COMMANDS_DUPLICATE_NAME" {
		t.Errorf("the same name twice: %s", a.raw)
	}
}

// TestCommandsCounted holds the 100 in a scope and the 200 creates a day.
func TestCommandsCounted(t *testing.T) {
	t.Parallel()
	clock := clockwork.NewFakeClock()
	s := stage(t, discordtest.Options{Clock: clock, Unlimited: true})
	path := "/applications/" + s.ApplicationID() + "/commands"
	list := func(from, n int) string {
		return "[" + strings.Join(each(n, func(i int) string { return fmt.Sprintf(`{"name":"c%d","description":"d"}`, from+i) }), ",") + "]"
	}
	want(t, "101 at once", s.api.send("PUT", path, list(0, 101)), 400, 30032)
	if a := s.api.send("PUT", path, list(0, 100)); a.status != 200 {
		t.Fatalf("100 at once: %d %s", a.status, a.raw)
	}
	want(t, "one more", s.api.post(path, slash("")), 400, 30032)
	if a := s.api.send("PUT", path, list(0, 100)); a.status != 200 {
		t.Errorf("the same again creates none: %d %s", a.status, a.raw)
	}
	if a := s.api.send("PUT", path, list(100, 100)); a.status != 200 {
		t.Errorf("a hundred others: %d %s", a.status, a.raw)
	}
	want(t, "the 201st create of the day", s.api.send("PUT", path, list(200, 1)), 400, 30034)
	clock.Advance(24 * time.Hour)
	if a := s.api.send("PUT", path, list(200, 1)); a.status != 200 {
		t.Errorf("a day later: %d %s", a.status, a.raw)
	}
}
