package discordtest

import (
	"strconv"
	"strings"
)

// Component types.
const (
	partRow          = 1
	partButton       = 2
	partSelect       = 3
	partInput        = 4
	partUserSelect   = 5
	partRoleSelect   = 6
	partMentionable  = 7
	partChannels     = 8
	partSection      = 9
	partText         = 10
	partThumbnail    = 11
	partGallery      = 12
	partFile         = 13
	partSeparator    = 14
	partContainer    = 17
	partLabel        = 18
	buttonLink       = 5
	buttonPremium    = 6
	mostComponentsV2 = 40
)

// componentReader checks components and collects what has to be unique.
type componentReader struct {
	customIDs map[string]bool
	v2        bool
	count     int
	text      int
}

// readComponents checks the components of a message: up to five rows, or with
// the flag for it the second version's parts. What comes back carries the
// numeric ids that Discord adds.
func readComponents(f field, v2 bool) []any {
	r := &componentReader{customIDs: map[string]bool{}, v2: v2}
	most := 5
	if v2 {
		most = mostComponentsV2
	}
	list := []any{}
	for _, c := range f.list(most) {
		if part := r.top(c); part != nil {
			list = append(list, part)
		}
	}
	if r.count > mostComponentsV2 {
		f.fail("COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "The total number of components cannot exceed %d", mostComponentsV2)
	}
	if r.text > 4000 {
		f.fail("COMPONENT_MAX_TOTAL_TEXT_LENGTH_EXCEEDED", "The total text of components cannot exceed 4000 characters")
	}
	return list
}

func kindOf(f field) int64 {
	if !f.object() {
		return 0
	}
	k := f.key("type")
	if k.null() {
		k.required()
		return 0
	}
	n, _ := k.integer()
	return n
}

// keepPart copies a component and numbers it.
func (r *componentReader) keepPart(c field) map[string]any {
	r.count++
	out := map[string]any{}
	for k, v := range c.value.(map[string]any) {
		if v != nil {
			out[k] = v
		}
	}
	if out["id"] == nil {
		out["id"] = r.count
	}
	return out
}

func wrongKind(f field, allowed string) {
	f.key("type").fail("UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (%s).", allowed)
}

func (r *componentReader) top(c field) any {
	kind := kindOf(c)
	switch {
	case kind == 0:
		return nil
	case kind == partRow:
		return r.row(c)
	case r.v2:
		return r.second(c, kind)
	}
	wrongKind(c, "1")
	return nil
}

// row checks an action row: up to five buttons, or one select.
func (r *componentReader) row(c field) any {
	out := r.keepPart(c)
	parts := c.key("components")
	kids := []any{}
	list := parts.list(5)
	if len(list) == 0 && len(c.form.tree) == 0 {
		parts.fail("BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
	}
	width := 0
	for _, k := range list {
		switch kind := kindOf(k); kind {
		case 0:
		case partButton:
			width++
			kids = append(kids, r.button(k))
		case partSelect, partUserSelect, partRoleSelect, partMentionable, partChannels:
			width += 5
			kids = append(kids, r.choice(k, kind))
		default:
			wrongKind(k, "2, 3, 5, 6, 7, 8")
		}
		if width > 5 {
			k.fail("COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width")
		}
	}
	out["components"] = kids
	return out
}

func (r *componentReader) button(k field) any {
	out := r.keepPart(k)
	style, ok := k.key("style").within(1, 6)
	if !ok && k.key("style").null() {
		k.key("style").required()
	}
	label := k.key("label").text(0, 80)
	if label == "" && k.key("emoji").null() && style != buttonPremium {
		k.fail("BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A label or an emoji is required")
	}
	readEmoji(k.key("emoji"))
	switch style {
	case buttonLink:
		if k.key("url").null() {
			k.key("url").required()
		} else if link := readURL(k.key("url"), "http", "https", "discord"); len([]rune(link)) > 512 {
			k.key("url").fail("BASE_TYPE_MAX_LENGTH", "Must be 512 or fewer in length.")
		}
		if !k.key("custom_id").null() {
			k.fail("BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified")
		}
	case buttonPremium:
		if k.key("sku_id").null() {
			k.key("sku_id").required()
		}
	default:
		if !k.key("url").null() && k.key("url").value != "" {
			k.fail("BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified")
		}
		r.customID(k)
	}
	return out
}

// readEmoji refuses an emoji without an id whose name is no character of its
// own, such as :page: or a word.
func readEmoji(f field) {
	if !f.object() || f.key("id").snowflake() != "" {
		return
	}
	name := f.key("name").text(1, 32)
	if name != "" && !strings.ContainsFunc(name, func(r rune) bool { return r >= 0x80 }) {
		f.key("name").fail("COMPONENT_INVALID_EMOJI", "Invalid emoji")
	}
}

func (r *componentReader) customID(k field) {
	f := k.key("custom_id")
	id := f.text(1, 100)
	if id == "" {
		return
	}
	if r.customIDs[id] {
		f.fail("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated")
	}
	r.customIDs[id] = true
}

// choice checks a select menu of any kind.
func (r *componentReader) choice(k field, kind int64) any {
	out := r.keepPart(k)
	r.customID(k)
	k.key("placeholder").text(0, 150)
	options := k.key("options")
	if kind == partSelect {
		list := options.list(25)
		if len(list) == 0 && (options.null() || isList(options.value) && len(asList(options.value)) == 0) {
			options.fail("BASE_TYPE_BAD_LENGTH", "Must be between 1 and 25 in length.")
		}
		values := map[string]bool{}
		for _, o := range list {
			if !o.object() {
				continue
			}
			o.key("label").text(1, 100)
			o.key("description").text(0, 100)
			readEmoji(o.key("emoji"))
			v := o.key("value").text(1, 100)
			if v != "" && values[v] {
				o.key("value").fail("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used")
			}
			values[v] = true
		}
	} else if !options.null() && len(asList(options.value)) > 0 {
		options.fail("SELECT_COMPONENT_OPTIONS_NOT_ALLOWED", "This kind of select menu takes no options")
	} else {
		delete(out, "options")
	}
	least, okLeast := k.key("min_values").within(0, 25)
	most, okMost := k.key("max_values").within(1, 25)
	if okLeast && okMost && least > most {
		k.key("min_values").fail("SELECT_COMPONENT_MIN_VALUES_EXCEEDED", "min_values must be at most max_values")
	}
	if !okLeast {
		least = 1
	}
	if !okMost {
		most = 1
	}
	if kind == partSelect && okMost && int(most) > len(asList(options.value)) {
		k.fail("SELECT_COMPONENT_MAX_VALUES_EXCEEDED", "max_values must be at most the number of options, %s", strconv.Itoa(len(asList(options.value))))
	}
	if kind == partSelect {
		preset := 0
		for _, o := range asList(options.value) {
			if m, _ := o.(map[string]any); m["default"] == true {
				preset++
			}
		}
		if int64(preset) > most {
			options.fail("SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "The number of default options must be at most max_values")
		}
	}
	readPickables(k, kind, least, most)
	out["min_values"], out["max_values"] = least, most
	return out
}

func asList(v any) []any {
	l, _ := v.([]any)
	return l
}
