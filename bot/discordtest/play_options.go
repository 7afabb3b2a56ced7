package discordtest

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/bwmarrin/discordgo"
)

// filling makes the options of a command out of a call's.
type filling struct {
	s        *Server
	channel  *channel
	user     *user
	forced   bool
	focused  string
	resolved map[string]map[string]any
}

// level goes down through group and subcommand to the options proper.
func (f *filling) level(defined []any, c Call) ([]any, error) {
	for _, step := range []struct {
		name string
		kind int
	}{{c.Group, optionGroup}, {c.Sub, optionSubcommand}} {
		if step.name == "" {
			continue
		}
		def := definition1(defined, step.name)
		if (def == nil || number(def["type"]) != step.kind) && !f.forced {
			return nil, refuseOffer("there is no subcommand %q", step.name)
		}
		rest := c
		if step.kind == optionGroup {
			rest.Group = ""
		} else {
			rest.Group, rest.Sub = "", ""
		}
		var inner []any
		if def != nil {
			inner = asList(def["options"])
		}
		options, err := f.level(inner, rest)
		if err != nil {
			return nil, err
		}
		return []any{map[string]any{"name": step.name, "type": step.kind, "options": options}}, nil
	}
	if !f.forced && len(defined) > 0 && number(defined[0].(map[string]any)["type"]) <= optionGroup {
		return nil, refuseOffer("a subcommand has to be chosen")
	}
	return f.fill(defined, c.Options)
}

func definition1(defined []any, name string) map[string]any {
	for _, d := range defined {
		if m, ok := d.(map[string]any); ok && m["name"] == name {
			return m
		}
	}
	return nil
}

// number is a whole number of any shape that JSON or Go gives it.
func number(v any) int {
	switch n := v.(type) {
	case int:
		return n
	case int64:
		return int(n)
	case float64:
		return int(n)
	case json.Number:
		i, _ := n.Int64()
		return int(i)
	}
	return 0
}

// fill puts the values in the order of the definition, unknown ones of a
// forced call last by name.
func (f *filling) fill(defined []any, given map[string]any) ([]any, error) {
	out := []any{}
	left := maps.Clone(given)
	for _, d := range defined {
		def, _ := d.(map[string]any)
		name, _ := def["name"].(string)
		value, ok := given[name]
		delete(left, name)
		typing := f.focused == name
		switch {
		case !ok && typing:
			value = ""
		case !ok && def["required"] == true && f.focused == "" && !f.forced:
			return nil, refuseOffer("option %q is required", name)
		case !ok:
			continue
		}
		option, err := f.option(def, name, value, typing)
		if err != nil {
			return nil, err
		}
		out = append(out, option)
	}
	for _, name := range slices.Sorted(maps.Keys(left)) {
		if !f.forced {
			return nil, refuseOffer("there is no option %q", name)
		}
		out = append(out, map[string]any{"name": name, "type": guessKind(left[name]), "value": left[name]})
	}
	return out, nil
}

func guessKind(v any) int {
	switch v.(type) {
	case bool:
		return optionBoolean
	case int, int64:
		return optionInteger
	case float64:
		return optionNumber
	}
	return optionString
}

func (f *filling) option(def map[string]any, name string, value any, typing bool) (map[string]any, error) {
	kind := number(def["type"])
	option := map[string]any{"name": name, "type": kind, "value": value}
	if typing {
		if def["autocomplete"] != true && !f.forced {
			return nil, refuseOffer("option %q has no autocomplete", name)
		}
		option["focused"] = true
		option["value"] = fmt.Sprint(value)
		return option, nil
	}
	fixed, err := f.value(def, kind, value)
	if err != nil {
		if !f.forced {
			return nil, fmt.Errorf("option %q: %w", name, err)
		}
		fixed = value
	}
	option["value"] = fixed
	return option, nil
}

// value checks one value against its option.
func (f *filling) value(def map[string]any, kind int, value any) (any, error) {
	switch kind {
	case optionString:
		text, ok := value.(string)
		if !ok {
			return nil, refuseOffer("%v is no text", value)
		}
		n := utf8.RuneCountInString(text)
		most := 6000
		if m := number(def["max_length"]); m > 0 {
			most = m
		}
		if n > most || n < number(def["min_length"]) || n == 0 {
			return nil, refuseOffer("%d characters do not fit", n)
		}
		return text, allowedChoice(def, text)
	case optionInteger, optionNumber:
		n, err := strconv.ParseFloat(fmt.Sprint(value), 64)
		if err != nil || kind == optionInteger && n != float64(int64(n)) {
			return nil, refuseOffer("%v is no such number", value)
		}
		if outside(def, n) {
			return nil, refuseOffer("%v is out of bounds", value)
		}
		if kind == optionInteger {
			return int64(n), allowedChoice(def, int64(n))
		}
		return n, allowedChoice(def, n)
	case optionBoolean:
		if _, ok := value.(bool); !ok {
			return nil, refuseOffer("%v is neither true nor false", value)
		}
		return value, nil
	case optionUser, optionChannel, optionRole, optionMention:
		id, ok := value.(string)
		if !ok || !f.resolve(def, kind, id) {
			return nil, refuseOffer("%v names nothing that could be picked", value)
		}
		return id, nil
	}
	return nil, refuseOffer("options of type %d cannot be played", kind)
}

func outside(def map[string]any, n float64) bool {
	for key, sign := range map[string]float64{"min_value": 1, "max_value": -1} {
		if bound, err := strconv.ParseFloat(fmt.Sprint(def[key]), 64); err == nil && (n-bound)*sign < 0 {
			return true
		}
	}
	return false
}

func allowedChoice(def map[string]any, value any) error {
	choices := asList(def["choices"])
	if len(choices) == 0 {
		return nil
	}
	for _, c := range choices {
		if m, ok := c.(map[string]any); ok && fmt.Sprint(m["value"]) == fmt.Sprint(value) {
			return nil
		}
	}
	return refuseOffer("%v is none of the choices", value)
}

// resolve adds what an id stands for to the interaction's resolved data.
func (f *filling) resolve(def map[string]any, kind int, id string) bool {
	g := f.channel.guild
	put := func(what string, v any) bool {
		if f.resolved[what] == nil {
			f.resolved[what] = map[string]any{}
		}
		f.resolved[what][id] = v
		return true
	}
	if kind == optionUser || kind == optionMention {
		if u := f.s.world.users[id]; u != nil {
			if g != nil {
				if m := g.member(id); m != nil {
					part := f.s.memberPart(g, m)
					delete(part, "mute")
					delete(part, "deaf")
					part["permissions"] = permissionText(permissionsIn(f.channel, id))
					put("members", part)
				}
			}
			return put("users", u)
		}
	}
	if (kind == optionRole || kind == optionMention) && g != nil {
		if r := g.role(id); r != nil {
			return put("roles", r.filled())
		}
	}
	if kind == optionChannel && g != nil {
		c := f.s.world.channels[id]
		// The picker lists channels of this guild that the member sees.
		if c == nil || c.guild != g || !f.forced && permissionsIn(c, f.user.ID)&discordgo.PermissionViewChannel == 0 {
			return false
		}
		types := asList(def["channel_types"])
		fits := len(types) == 0 || slices.ContainsFunc(types, func(t any) bool { return number(t) == int(c.kind) })
		if !fits && !f.forced {
			return false
		}
		return put("channels", f.s.channelPart(c, f.user.ID))
	}
	return false
}

// target resolves the user or message of a context-menu command.
func (f *filling) target(cmd *command, id string) error {
	if cmd.Type == 2 {
		if f.resolve(nil, optionUser, id) {
			return nil
		}
		return refuseOffer("there is no user %q", id)
	}
	if m := f.channel.find(id); m != nil {
		f.resolved["messages"] = map[string]any{id: m}
		return nil
	}
	return refuseOffer("there is no message %q here", id)
}

func permissionText(p int64) string { return strconv.FormatInt(p, 10) }
