package discordtest

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
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
	if strings.ContainsFunc(name, func(r rune) bool { return !inName(r) }) {
		f.fail(code, "%s", message)
	}
}

// inName says whether a letter may stand in the name of a slash command or an
// option. Discord documents ^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$, lower
// case where there is such. (As a regexp, this takes a megabyte and most of a
// millisecond of every program's start.)
func inName(r rune) bool {
	return strings.ContainsRune("-_'", r) || unicode.In(r, unicode.L, unicode.N, unicode.Devanagari, unicode.Thai) && !unicode.IsUpper(r)
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
