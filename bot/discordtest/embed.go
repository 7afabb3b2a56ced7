package discordtest

import (
	"encoding/json"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"
)

// readEmbeds checks a list of embeds against the documented limits and gives
// them as Discord sends them back: type rich, no empty parts, text trimmed.
func readEmbeds(f field) []any {
	list := []any{}
	total := 0
	for _, e := range f.list(10) {
		if !e.object() {
			continue
		}
		embed, size := readEmbed(e)
		total += size
		if len(embed) > 0 {
			embed["type"] = "rich"
			list = append(list, embed)
		}
	}
	if total > 6000 {
		f.fail("MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000")
	}
	return list
}

// readEmbed checks one embed. size is what counts towards the 6,000: title,
// description, names and values of fields, footer's text and author's name.
func readEmbed(e field) (embed map[string]any, size int) {
	embed = map[string]any{}
	put := func(into map[string]any, f field, least, most int) {
		if s := f.text(least, most); s != "" {
			into[f.path[len(f.path)-1]] = s
			size += utf8.RuneCountInString(s)
		}
	}
	put(embed, e.key("title"), 0, 256)
	put(embed, e.key("description"), 0, 4096)
	if link := readURL(e.key("url"), "http", "https"); link != "" {
		embed["url"] = link
	}
	if n, ok := e.key("color").within(0, 0xffffff); ok {
		embed["color"] = n
	}
	if t := e.key("timestamp"); !t.null() {
		text, _ := t.value.(string)
		if at, err := time.Parse(time.RFC3339, text); err != nil {
			t.fail("DATE_TIME_TYPE_PARSE", "Could not parse %v. Should be ISO8601.", t.value)
		} else {
			embed["timestamp"] = stamp(at)
		}
	}
	fields := []any{}
	for _, f := range e.key("fields").list(25) {
		if !f.object() {
			continue
		}
		one := map[string]any{"inline": f.key("inline").flag()}
		put(one, f.key("name"), 1, 256)
		put(one, f.key("value"), 1, 1024)
		fields = append(fields, one)
	}
	if len(fields) > 0 {
		embed["fields"] = fields
	}
	if f := e.key("footer"); f.object() {
		part := map[string]any{}
		put(part, f.key("text"), 0, 2048)
		putURL(part, f.key("icon_url"))
		if len(part) > 0 {
			embed["footer"] = part
		}
	}
	if f := e.key("author"); f.object() {
		part := map[string]any{}
		put(part, f.key("name"), 0, 256)
		if link := readURL(f.key("url"), "http", "https"); link != "" {
			part["url"] = link
		}
		putURL(part, f.key("icon_url"))
		if len(part) > 0 {
			embed["author"] = part
		}
	}
	for _, name := range []string{"image", "thumbnail"} {
		if f := e.key(name); f.object() {
			if link := readURL(f.key("url"), "http", "https", "attachment"); link != "" {
				embed[name] = map[string]any{"url": link, "width": 0, "height": 0}
			}
		}
	}
	return embed, size
}

func putURL(into map[string]any, f field) {
	if link := readURL(f, "http", "https", "attachment"); link != "" {
		into[f.path[len(f.path)-1]] = link
	}
}

// readURL checks an address of at most 2,048 characters and its scheme.
func readURL(f field, schemes ...string) string {
	text := f.text(0, 2048)
	if text == "" {
		return ""
	}
	u, err := url.Parse(text)
	if err != nil || u.Host == "" {
		if err == nil && u.Scheme != "" && !contains(schemes, u.Scheme) {
			badScheme(f, u.Scheme, schemes)
			return ""
		}
		f.fail("URL_TYPE_INVALID_URL", "Not a well formed URL.")
		return ""
	}
	if !contains(schemes, u.Scheme) {
		badScheme(f, u.Scheme, schemes)
		return ""
	}
	return text
}

func badScheme(f field, scheme string, schemes []string) {
	f.fail("URL_TYPE_INVALID_SCHEME", "Scheme \"%s\" must be one of ('%s').", scheme, strings.Join(schemes, "', '"))
}

func contains(list []string, s string) bool {
	for _, l := range list {
		if l == s {
			return true
		}
	}
	return false
}

// withFiles points attachment:// addresses, of embeds or of components, at the
// attached files. One that names no file stays: Discord takes it, and shows
// nothing.
func withFiles(embeds []any, files []*attachment) []any {
	if len(embeds) == 0 || len(files) == 0 {
		return embeds
	}
	raw, err := json.Marshal(embeds)
	if err != nil {
		return embeds
	}
	text := string(raw)
	for _, a := range files {
		text = strings.ReplaceAll(text, `"attachment://`+a.Filename+`"`, `"`+a.URL+`"`)
	}
	var pointed []any
	if json.Unmarshal([]byte(text), &pointed) != nil {
		return embeds
	}
	return pointed
}
