package discordtest

import "slices"

// pickable is what each kind of select menu that Discord fills itself offers.
var pickable = map[int64][]string{
	partUserSelect:  {"user"},
	partRoleSelect:  {"role"},
	partMentionable: {"user", "role"},
	partChannels:    {"channel"},
}

// readPickables checks what a select menu of users, roles or channels says of
// itself: the types of channels, and what is picked from the start, by id.
func readPickables(k field, kind, least, most int64) {
	kinds := pickable[kind]
	types := k.key("channel_types")
	if kind == partChannels {
		for _, t := range types.list(20) {
			t.within(0, 16)
		}
	} else if len(asList(types.value)) > 0 {
		types.fail("SELECT_COMPONENT_CHANNEL_TYPES_NOT_ALLOWED", "Channel types are only for select menus of channels")
	}
	f := k.key("default_values")
	list := f.list(25)
	if len(list) == 0 {
		return
	}
	if kinds == nil {
		f.fail("SELECT_COMPONENT_DEFAULT_VALUES_NOT_ALLOWED", "Select menus of strings mark their default options themselves")
		return
	}
	if n := int64(len(list)); n < least || n > most {
		f.fail("SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "The number of default values must be between min_values and max_values")
	}
	for _, d := range list {
		if !d.object() {
			continue
		}
		if d.key("id").snowflake() == "" {
			d.key("id").required()
		}
		if word, _ := d.key("type").value.(string); !slices.Contains(kinds, word) {
			d.key("type").fail("BASE_TYPE_CHOICES", "Value must be one of %q.", kinds)
		}
	}
}
