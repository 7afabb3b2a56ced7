package discordtest

import (
	"net/http"
	"slices"
	"time"
)

// command is an application command as Discord sends it back.
type command struct {
	ID                       string  `json:"id"`
	ApplicationID            string  `json:"application_id"`
	GuildID                  string  `json:"guild_id,omitempty"`
	Version                  string  `json:"version"`
	Type                     int     `json:"type"`
	Name                     string  `json:"name"`
	NameLocalizations        any     `json:"name_localizations"`
	Description              string  `json:"description"`
	DescriptionLocalizations any     `json:"description_localizations"`
	Options                  []any   `json:"options,omitempty"`
	DefaultMemberPermissions *string `json:"default_member_permissions"`
	DMPermission             *bool   `json:"dm_permission,omitempty"`
	Contexts                 []int   `json:"contexts"`
	IntegrationTypes         []int   `json:"integration_types"`
	NSFW                     bool    `json:"nsfw"`
}

// commandBook is the application's commands: global ones under "", a guild's
// under its id.
type commandBook struct {
	scopes  map[string][]*command
	creates map[string][]time.Time // for the 200 a day in each scope
}

func (b *commandBook) init() {
	b.scopes = make(map[string][]*command)
	b.creates = make(map[string][]time.Time)
}

func (b *commandBook) dropGuild(id string) {
	delete(b.scopes, id)
	delete(b.creates, id)
}

// mostCommands is how many there may be in one scope, by type.
var mostCommands = map[int]int{1: 100, 2: 15, 3: 15}

const mostCreates = 200

// create counts a create against the day's 200.
func (b *commandBook) create(scope string, now time.Time, times int) error {
	kept := slices.DeleteFunc(slices.Clone(b.creates[scope]), func(t time.Time) bool { return now.Sub(t) >= 24*time.Hour })
	if len(kept)+times > mostCreates {
		return errTooManyCreates
	}
	for range times {
		kept = append(kept, now)
	}
	b.creates[scope] = kept
	return nil
}

func (b *commandBook) byID(scope, id string) *command {
	for _, c := range b.scopes[scope] {
		if c.ID == id {
			return c
		}
	}
	return nil
}

func (b *commandBook) byName(scope string, kind int, name string) *command {
	for _, c := range b.scopes[scope] {
		if c.Type == kind && c.Name == name {
			return c
		}
	}
	return nil
}

var commandRoutes = func() []*route {
	var all []*route
	for _, base := range []string{"/applications/{application}/commands", "/applications/{application}/guilds/{guild}/commands"} {
		all = append(all,
			&route{method: "GET", pattern: base, answer: inScope((*Server).listCommands)},
			&route{method: "POST", pattern: base, limit: definition, answer: inScope((*Server).createCommand)},
			&route{method: "PUT", pattern: base, limit: definition, answer: inScope((*Server).overwriteCommands)},
			&route{method: "GET", pattern: base + "/{command}", answer: inScope(withCommand(func(s *Server, c *call, scope string, cmd *command) (int, any, error) {
				return http.StatusOK, cmd, nil
			}))},
			&route{method: "PATCH", pattern: base + "/{command}", limit: definition, answer: inScope(withCommand((*Server).editCommand))},
			&route{method: "DELETE", pattern: base + "/{command}", limit: definition, answer: inScope(withCommand((*Server).deleteCommand))},
		)
	}
	return all
}()

// inScope checks the application, and the guild of guild commands. A guild
// that the application is not in gives 50001, not 10004.
func inScope(then func(*Server, *call, string) (int, any, error)) func(*Server, *call) (int, any, error) {
	return func(s *Server, c *call) (int, any, error) {
		if _, ok := snowflakeValue(c.vars["application"]); !ok {
			return 0, nil, notSnowflake("application_id", c.vars["application"])
		}
		if c.vars["application"] != s.world.bot.ID {
			return 0, nil, &refusal{status: http.StatusForbidden, code: 20012, message: "You are not authorized to perform this action on this application"}
		}
		scope := c.vars["guild"]
		if scope != "" && s.world.guild(scope) == nil {
			return 0, nil, errMissingAccess
		}
		return then(s, c, scope)
	}
}

func withCommand(then func(*Server, *call, string, *command) (int, any, error)) func(*Server, *call, string) (int, any, error) {
	return func(s *Server, c *call, scope string) (int, any, error) {
		if cmd := s.commands.byID(scope, c.vars["command"]); cmd != nil {
			return then(s, c, scope, cmd)
		}
		return 0, nil, errUnknownCommand
	}
}

func (s *Server) listCommands(c *call, scope string) (int, any, error) {
	list := []any{}
	for _, cmd := range s.commands.scopes[scope] {
		if c.URL.Query().Get("with_localizations") == "true" {
			list = append(list, cmd)
			continue
		}
		short, err := localized(cmd, c.Header.Get("X-Discord-Locale"))
		if err != nil {
			return 0, nil, err
		}
		list = append(list, short)
	}
	return http.StatusOK, list, nil
}

// createCommand adds a command, or replaces the one of the same name and type:
// 201 for the first, 200 for the second.
func (s *Server) createCommand(c *call, scope string) (int, any, error) {
	form, root, err := decodeForm(c.payload)
	if err != nil {
		return 0, nil, err
	}
	cmd := readCommand(root, nil)
	if err := form.err(); err != nil {
		return 0, nil, err
	}
	status := http.StatusOK
	old := s.commands.byName(scope, cmd.Type, cmd.Name)
	if old != nil {
		s.stamp(cmd, scope, old)
		*old = *cmd
		cmd = old
	} else {
		if s.commands.count(scope, cmd.Type) >= mostCommands[cmd.Type] {
			return 0, nil, errTooManyCommands
		}
		if err := s.commands.create(scope, s.clock.Now(), 1); err != nil {
			return 0, nil, err
		}
		s.stamp(cmd, scope, nil)
		s.commands.scopes[scope] = append(s.commands.scopes[scope], cmd)
		status = http.StatusCreated
	}
	s.emit(Event{Kind: CommandsChanged, Guild: scope})
	return status, cmd, nil
}

func (b *commandBook) count(scope string, kind int) int {
	n := 0
	for _, c := range b.scopes[scope] {
		if c.Type == kind {
			n++
		}
	}
	return n
}

// stamp gives a command its id, the one of the command it replaces if any.
func (s *Server) stamp(cmd *command, scope string, old *command) {
	cmd.ApplicationID, cmd.GuildID, cmd.Version = s.world.bot.ID, scope, s.newID()
	if old != nil {
		cmd.ID = old.ID
	} else {
		cmd.ID = s.newID()
	}
}

// overwriteCommands puts a list in place of all commands of the scope. Those
// that were there keep their ids; only new names count as creates.
func (s *Server) overwriteCommands(c *call, scope string) (int, any, error) {
	form, root, err := decodeForm(c.payload)
	if err != nil {
		return 0, nil, err
	}
	seen := map[[2]any]bool{}
	counts := map[int]int{}
	list := []*command{}
	fresh := 0
	for _, f := range root.list(130) {
		cmd := readCommand(f, nil)
		key := [2]any{cmd.Type, cmd.Name}
		if seen[key] {
			f.key("name").fail("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")
		}
		seen[key] = true
		counts[cmd.Type]++
		if s.commands.byName(scope, cmd.Type, cmd.Name) == nil {
			fresh++
		}
		list = append(list, cmd)
	}
	if err := form.err(); err != nil {
		return 0, nil, err
	}
	for kind, n := range counts {
		if n > mostCommands[kind] {
			return 0, nil, errTooManyCommands
		}
	}
	if err := s.commands.create(scope, s.clock.Now(), fresh); err != nil {
		return 0, nil, err
	}
	for _, cmd := range list {
		s.stamp(cmd, scope, s.commands.byName(scope, cmd.Type, cmd.Name))
	}
	s.commands.scopes[scope] = list
	s.emit(Event{Kind: CommandsChanged, Guild: scope})
	return http.StatusOK, list, nil
}

func (s *Server) editCommand(c *call, scope string, cmd *command) (int, any, error) {
	form, root, err := decodeForm(c.payload)
	if err != nil {
		return 0, nil, err
	}
	edited := readCommand(root, cmd)
	if err := form.err(); err != nil {
		return 0, nil, err
	}
	if other := s.commands.byName(scope, edited.Type, edited.Name); other != nil && other != cmd {
		root.key("name").fail("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")
		return 0, nil, form.err()
	}
	s.stamp(edited, scope, cmd)
	*cmd = *edited
	s.emit(Event{Kind: CommandsChanged, Guild: scope})
	return http.StatusOK, cmd, nil
}

func (s *Server) deleteCommand(c *call, scope string, cmd *command) (int, any, error) {
	s.commands.scopes[scope] = slices.DeleteFunc(slices.Clone(s.commands.scopes[scope]), func(o *command) bool { return o == cmd })
	s.emit(Event{Kind: CommandsChanged, Guild: scope})
	return http.StatusNoContent, nil, nil
}
