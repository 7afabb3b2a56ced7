package discordtest

import (
	"strconv"
	"unicode/utf8"
)

// second checks a part that only messages with the flag for version 2 have.
func (r *componentReader) second(c field, kind int64) any {
	out := r.keepPart(c)
	switch kind {
	case partText:
		r.text += utf8.RuneCountInString(c.key("content").text(1, 4000))
	case partSection:
		kids := []any{}
		for _, k := range c.key("components").list(3) {
			if kindOf(k) != partText {
				wrongKind(k, "10")
				continue
			}
			kids = append(kids, r.second(k, partText))
		}
		if len(kids) == 0 {
			c.key("components").required()
		}
		out["components"] = kids
		switch side := c.key("accessory"); kindOf(side) {
		case partButton:
			out["accessory"] = r.button(side)
		case partThumbnail:
			picture := r.keepPart(side)
			picture["media"] = r.media(side.key("media"), "http", "https", "attachment")
			preset(picture, "description", nil)
			preset(picture, "spoiler", false)
			out["accessory"] = picture
		default:
			side.required()
		}
	case partGallery:
		items := c.key("items").list(10)
		if len(items) == 0 {
			c.key("items").required()
		}
		shown := []any{}
		for _, item := range items {
			one := map[string]any{"description": nil, "spoiler": item.key("spoiler").flag()}
			if text := item.key("description").text(0, 1024); text != "" {
				one["description"] = text
			}
			one["media"] = r.media(item.key("media"), "http", "https", "attachment")
			shown = append(shown, one)
		}
		out["items"] = shown
	case partFile:
		out["file"] = r.media(c.key("file"), "attachment")
		preset(out, "name", nil)
		preset(out, "size", nil)
		preset(out, "spoiler", false)
	case partSeparator:
		c.key("spacing").within(1, 2)
		preset(out, "spacing", 1)
		preset(out, "divider", true)
	case partContainer:
		preset(out, "spoiler", false)
		preset(out, "accent_color", nil)
		kids := []any{}
		for _, k := range c.key("components").list(mostComponentsV2) {
			inner := kindOf(k)
			if inner == partContainer {
				wrongKind(k, "1, 9, 10, 12, 13, 14")
				continue
			}
			if part := r.top(k); part != nil {
				kids = append(kids, part)
			}
		}
		out["components"] = kids
	default:
		wrongKind(c, "1, 9, 10, 12, 13, 14, 17")
		return nil
	}
	return out
}

// preset is what Discord fills in where a part says nothing.
func preset(part map[string]any, key string, value any) {
	if part[key] == nil {
		part[key] = value
	}
}

// media is a picture or file by its address, as Discord gives it back.
func (r *componentReader) media(f field, schemes ...string) map[string]any {
	if f.key("url").null() {
		f.key("url").required()
		return nil
	}
	link := readURL(f.key("url"), schemes...)
	return map[string]any{"id": strconv.Itoa(r.count), "url": link, "proxy_url": link}
}

// readModal checks the data of a modal: its title, its custom_id and one to
// five inputs, each in a row or a label of its own.
func readModal(data field) map[string]any {
	if !data.object() {
		data.required()
		return nil
	}
	data.key("custom_id").text(1, 100)
	data.key("title").text(1, 45)
	parts := data.key("components")
	list := parts.list(5)
	if len(list) == 0 {
		parts.fail("BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
	}
	seen := map[string]bool{}
	for _, p := range list {
		switch kindOf(p) {
		case partRow:
			kids := p.key("components").list(1)
			for _, k := range kids {
				readInput(k, seen, true)
			}
			if len(kids) == 0 {
				p.key("components").required()
			}
		case partLabel:
			p.key("label").text(1, 45)
			p.key("description").text(0, 100)
			readInput(p.key("component"), seen, false)
		case partText:
		default:
			wrongKind(p, "1, 10, 18")
		}
	}
	modal, _ := data.value.(map[string]any)
	return modal
}

func readInput(k field, seen map[string]bool, labelled bool) {
	kind := kindOf(k)
	if kind == partSelect && !labelled {
		(&componentReader{customIDs: seen}).choice(k, kind)
		return
	}
	if kind != partInput {
		wrongKind(k, "4")
		return
	}
	id := k.key("custom_id").text(1, 100)
	if id != "" && seen[id] {
		k.key("custom_id").fail("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated")
	}
	seen[id] = true
	if labelled {
		k.key("label").text(1, 45)
	}
	if style := k.key("style"); style.null() {
		style.required()
	} else {
		style.within(1, 2)
	}
	k.key("min_length").within(0, 4000)
	k.key("max_length").within(1, 4000)
	k.key("value").text(0, 4000)
	k.key("placeholder").text(0, 100)
}
