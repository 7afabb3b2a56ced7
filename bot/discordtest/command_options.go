package discordtest

import "encoding/json"

// Option types.
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
		for locale, word := range localizedNames(o) {
			at := locale + " " + word
			if names[at] {
				o.key("name_localizations").key(locale).fail("APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists")
			}
			names[at] = true
		}
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

// localizedNames is an option's names by locale, which have to differ from those
// of its neighbours as the default ones do.
func localizedNames(o field) map[string]string {
	out := map[string]string{}
	words, _ := o.key("name_localizations").value.(map[string]any)
	for locale, word := range words {
		if text, ok := word.(string); ok {
			out[locale] = text
		}
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
