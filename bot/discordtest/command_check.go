package discordtest

import (
	"encoding/json"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// commandName is Discord's documented pattern for names of slash commands and
// their options: ^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$
var commandName = regexp.MustCompile(`^[-_'\p{L}\p{N}\p{Devanagari}\p{Thai}]{1,32}$`)

const (
	optionSubcommand = 1
	optionGroup      = 2
	optionString     = 3
	optionInteger    = 4
	optionBoolean    = 5
	optionUser       = 6
	optionChannel    = 7
	optionRole       = 8
	optionMention    = 9
	optionNumber     = 10
	optionFile       = 11
)

// readCommand checks a command; with old, what is not given stays as it was.
func readCommand(root field, old *command) *command {
	cmd := &command{Type: 1, Contexts: nil, IntegrationTypes: []int{0}}
	if old != nil {
		c := *old
		cmd = &c
	}
	if !root.object() {
		if root.null() {
			root.required()
		}
		return cmd
	}
	if n, ok := root.key("type").within(1, 3); ok && old == nil {
		cmd.Type = int(n)
	}
	if f := root.key("name"); f.given || old == nil {
		cmd.Name = f.text(1, 32)
		if cmd.Type == 1 {
			checkName(f, cmd.Name, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
		}
	}
	if f := root.key("description"); cmd.Type == 1 {
		if f.given || old == nil {
			cmd.Description = f.text(1, 100)
		}
	} else if f.text(0, 100) != "" {
		f.fail("APPLICATION_COMMAND_DESCRIPTION_INVALID", "Context menu commands cannot have description")
	}
	if f := root.key("options"); f.given {
		cmd.Options = nil
		if cmd.Type != 1 && len(asList(f.value)) > 0 {
			f.fail("APPLICATION_COMMAND_OPTIONS_INVALID", "Context menu commands cannot have options")
		} else {
			cmd.Options = readOptions(f, 0)
		}
	}
	if f := root.key("default_member_permissions"); f.given {
		cmd.DefaultMemberPermissions = nil
		if !f.null() {
			if n, ok := f.integer(); ok {
				text := strconv.FormatInt(n, 10)
				cmd.DefaultMemberPermissions = &text
			}
		}
	}
	if f := root.key("dm_permission"); f.given && !f.null() {
		on := f.flag()
		cmd.DMPermission = &on
	}
	if f := root.key("contexts"); f.given {
		cmd.Contexts = readEnum(f, 2)
	}
	if f := root.key("integration_types"); f.given && !f.null() {
		cmd.IntegrationTypes = readEnum(f, 1)
	}
	cmd.NSFW = root.key("nsfw").flag()
	for name, into := range map[string]*any{"name_localizations": &cmd.NameLocalizations, "description_localizations": &cmd.DescriptionLocalizations} {
		if f := root.key(name); f.given {
			*into = f.value
			checkLocales(f, cmd.Type == 1 && strings.HasPrefix(name, "name"))
		}
	}
	if commandSize(cmd) > 8000 {
		root.fail("APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)")
	}
	return cmd
}

func readEnum(f field, most int64) []int {
	list := []int{}
	for _, e := range f.list(int(most) + 1) {
		if n, ok := e.within(0, most); ok {
			list = append(list, int(n))
		}
	}
	return list
}

func checkName(f field, name, code, message string) {
	if name == "" || utf8.RuneCountInString(name) > 32 {
		return // said already
	}
	if !commandName.MatchString(name) || strings.IndexFunc(name, unicode.IsUpper) >= 0 {
		f.fail(code, "%s", message)
	}
}

func checkLocales(f field, asName bool) {
	if !f.object() {
		return
	}
	for locale := range f.value.(map[string]any) {
		l := f.key(locale)
		if !locales[locale] {
			l.fail("BASE_TYPE_CHOICES", "Locale %q is none that Discord knows.", locale)
			continue
		}
		if asName {
			checkName(l, l.text(1, 32), "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
		} else {
			l.text(1, 100)
		}
	}
}

// locales are the documented ones.
var locales = func() map[string]bool {
	m := map[string]bool{}
	for _, l := range strings.Fields("id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko ar he") {
		m[l] = true
	}
	return m
}()

// readOptions checks options at a depth: groups only at the top, subcommands
// there or in groups, and never beside plain options; required ones first.
func readOptions(f field, depth int) []any {
	out := []any{}
	names := map[string]bool{}
	optional, subs, plain := false, false, false
	for _, o := range f.list(25) {
		if !o.object() {
			continue
		}
		kindField := o.key("type")
		if kindField.null() {
			kindField.required()
			continue
		}
		kind, ok := kindField.within(1, 11)
		if !ok {
			continue
		}
		name := o.key("name").text(1, 32)
		checkName(o.key("name"), name, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
		if name != "" && names[name] {
			o.key("name").fail("APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists")
		}
		names[name] = true
		o.key("description").text(1, 100)
		checkLocales(o.key("name_localizations"), true)
		checkLocales(o.key("description_localizations"), false)
		if kind == optionSubcommand || kind == optionGroup {
			subs = true
			if depth > 1 || kind == optionGroup && depth > 0 {
				o.fail("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types can not be nested here")
			}
		} else {
			plain = true
			required := o.key("required").flag()
			if required && optional {
				o.fail("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options")
			}
			optional = optional || !required
		}
		out = append(out, readOption(o, int(kind), depth))
	}
	if subs && plain {
		f.fail("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are mutually exclusive to all other types")
	}
	return out
}

// readOption checks what belongs to the option's kind, and gives it without
// empty parts, as Discord sends it back.
func readOption(o field, kind, depth int) map[string]any {
	out := map[string]any{}
	for k, v := range o.value.(map[string]any) {
		empty := v == nil || v == false || len(asList(v)) == 0 && isList(v)
		if !empty {
			out[k] = v
		}
	}
	out["type"] = kind
	if kind <= optionGroup {
		depths := depth + 1
		if kind == optionSubcommand {
			depths = 2
		}
		out["options"] = readOptions(o.key("options"), depths)
		return out
	}
	if len(asList(o.key("options").value)) > 0 {
		o.key("options").fail("APPLICATION_COMMAND_OPTIONS_INVALID", "Only sub-commands and groups have options")
	}
	numeric := kind == optionInteger || kind == optionNumber
	choices := asList(o.key("choices").value)
	auto := o.key("autocomplete").flag()
	if len(choices) > 0 {
		if !numeric && kind != optionString {
			o.key("choices").fail("APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", "Choices are only for string, integer and number options")
		}
		if auto {
			o.fail("APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES", "Autocomplete and choices are mutually exclusive")
		}
		readChoices(o.key("choices"), kind)
	}
	if auto && !numeric && kind != optionString {
		o.key("autocomplete").fail("APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_TYPE", "Autocomplete is only for string, integer and number options")
	}
	if kind == optionString {
		least, hasLeast := o.key("min_length").within(0, 6000)
		most, hasMost := o.key("max_length").within(1, 6000)
		if hasLeast && hasMost && least > most {
			o.key("min_length").fail("BASE_TYPE_MAX", "min_length must be at most max_length")
		}
	}
	if kind == optionChannel {
		for _, t := range o.key("channel_types").list(20) {
			t.within(0, 16)
		}
	} else if len(asList(o.key("channel_types").value)) > 0 {
		o.key("channel_types").fail("APPLICATION_COMMAND_OPTIONS_CHANNEL_TYPES_INVALID", "Channel types are only for channel options")
	}
	return out
}

func isList(v any) bool {
	_, ok := v.([]any)
	return ok
}

// readChoices checks the choices of an option or of an autocomplete answer.
func readChoices(f field, kind int) []any {
	names := map[string]bool{}
	out := []any{}
	for _, c := range f.list(25) {
		if !c.object() {
			continue
		}
		name := c.key("name").text(1, 100)
		if name != "" && names[name] {
			c.key("name").fail("APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "Option choice name already exists")
		}
		names[name] = true
		checkLocales(c.key("name_localizations"), false)
		value := c.key("value")
		switch kind {
		case optionString:
			value.text(1, 100)
		case optionInteger:
			if value.null() {
				value.required()
			}
			value.integer()
		default:
			if n, ok := value.value.(json.Number); !ok {
				value.fail("NUMBER_TYPE_COERCE", "Value \"%v\" is not float.", value.value)
			} else if _, err := n.Float64(); err != nil {
				value.fail("NUMBER_TYPE_COERCE", "Value \"%v\" is not float.", value.value)
			}
		}
		out = append(out, c.value)
	}
	return out
}

// commandSize is what counts towards a command's 8,000 characters: names,
// descriptions and values, each in its longest language.
func commandSize(c *command) int {
	size := longest(c.Name, c.NameLocalizations) + longest(c.Description, c.DescriptionLocalizations)
	return size + optionsSize(c.Options)
}

func optionsSize(list []any) int {
	size := 0
	for _, o := range list {
		m, ok := o.(map[string]any)
		if !ok {
			continue
		}
		name, _ := m["name"].(string)
		description, _ := m["description"].(string)
		value, _ := m["value"].(string)
		size += longest(name, m["name_localizations"]) + longest(description, m["description_localizations"]) + utf8.RuneCountInString(value)
		size += optionsSize(asList(m["options"])) + optionsSize(asList(m["choices"]))
	}
	return size
}

func longest(text string, localized any) int {
	n := utf8.RuneCountInString(text)
	if m, ok := localized.(map[string]any); ok {
		for _, v := range m {
			if t, ok := v.(string); ok {
				n = max(n, utf8.RuneCountInString(t))
			}
		}
	}
	return n
}
