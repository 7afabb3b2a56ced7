package hostile

import (
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// effect is what Discord's client would let take effect, where no backslash
// stands before it. Ids are those of the corpus: the bot mentions channels and
// members itself.
type effect struct {
	pattern *regexp.Regexp
	// needs are strings of which the pattern finds nothing without one: looking
	// for them first is what makes the eye quick.
	needs []string
}

var effects = map[string]effect{
	"a mention, emoji, time or command of somebody's": {regexp.MustCompile(`<(@[!&]?|#|a?:evil:|/evil[^:]*:)424242424242424242>|<id:\w+>|<t:(0|99999999999)\b`), []string{"424242424242424242>", "<id:", "<t:0", "<t:99999999999"}},
	"everybody called":   {regexp.MustCompile(`@(everyone|here)`), []string{"@everyone", "@here"}},
	"a spoiler":          {regexp.MustCompile(`\|\|`), []string{"||"}},
	"a fence":            {regexp.MustCompile("```"), []string{"```"}},
	"a line of its own":  {regexp.MustCompile(`(?m)^(> )?(#{1,3}|-#|>>>|[-+*]|\d+[.)]) EVIL`), []string{" EVIL"}},
	"emphasis":           {regexp.MustCompile(`(~~|_)EVIL|[^*]\*EVIL`), []string{"~~EVIL", "_EVIL", "*EVIL"}}, // two stars are the bot's own
	"code":               {regexp.MustCompile("`EVIL"), []string{"`EVIL"}},
	"a link":             {regexp.MustCompile(`(?i)(https?|steam|discord)://[^ )/#]*evil`), []string{"://"}},
	"a link of theirs":   {regexp.MustCompile(`\]\(<?(https?://evil|javascript|data)`), []string{"](https://evil", "](http://evil", "](<", "](javascript", "](data"}},
	"an address in <>":   {regexp.MustCompile(`(?i)<https?://`), []string{"://"}},
	"a script's address": {regexp.MustCompile(`\]\(javascript`), []string{"](javascript"}},
}

// inLine are those of them that a title can have: Discord reads the inline
// Markdown of embeds' titles and fields' names, without links and blocks.
var inLine = []string{"a spoiler", "emphasis", "code", "everybody called"}

// unshown are runes that are not seen, or change how others are.
var unshown = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x0085, 0x0085, 1}, {0x00ad, 0x00ad, 1}, {0x034f, 0x034f, 1}, {0x061c, 0x061c, 1}, {0x115f, 0x1160, 1}, {0x180b, 0x180f, 1},
		{0x200b, 0x200b, 1}, {0x200e, 0x200f, 1}, {0x2028, 0x202e, 1}, {0x2060, 0x206f, 1}, {0x3164, 0x3164, 1}, {0xfeff, 0xfeff, 1}, {0xffa0, 0xffa0, 1},
	},
	R32:         []unicode.Range32{{0xe0000, 0xe0fff, 1}},
	LatinOffset: 2,
}

// piled is how many marks on one letter are too many.
const piled = 7

// Harm lists what of a request's or a message's JSON would take effect or would
// not be seen. Every string in it is looked at; those that Discord reads as
// Markdown, for Markdown.
func Harm(raw json.RawMessage) (out []string) {
	var whole any
	if err := json.Unmarshal(raw, &whole); err != nil {
		return []string{err.Error()}
	}
	walk(&out, "", "", whole)
	return out
}

// Unseen lists what of a plain text is not seen, or changes how the rest is; a
// line break is seen where it may stand.
func Unseen(text string, lines bool) (out []string) {
	found, marks, most := false, 0, 0
	for _, r := range text {
		if r < 0x7f && r >= ' ' {
			marks = 0
			continue
		}
		if !found && (unicode.IsControl(r) && (r != '\n' || !lines) || unicode.Is(unshown, r)) {
			found = true
			out = append(out, fmt.Sprintf("%U is in %q", r, text))
		}
		if marks++; !unicode.In(r, unicode.Mn, unicode.Me) {
			marks = 0
		}
		most = max(most, marks)
	}
	if most >= piled {
		out = append(out, fmt.Sprintf("marks are piled in %q", text))
	}
	return out
}

// unseenKeys are of strings that nobody sees.
var unseenKeys = map[string]bool{"custom_id": true, "id": true, "attachment_id": true, "value": true, "nonce": true, "timestamp": true}

func walk(out *[]string, in, key string, v any) {
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			walk(out, key, k, x)
		}
	case []any:
		for _, x := range v {
			walk(out, in, key, x)
		}
	case string:
		field := in == "fields" && (key == "name" || key == "value")
		if unseenKeys[key] && !field {
			return
		}
		say := func(what string) { *out = append(*out, in+"."+key+": "+what) }
		if key == "url" || key == "icon_url" || key == "proxy_url" {
			if u, err := url.Parse(v); err != nil || u.Host == "" || u.User != nil || u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "attachment" {
				say(fmt.Sprintf("an address is %q", v))
			}
			return
		}
		for _, what := range Unseen(v, true) {
			say(what)
		}
		switch {
		case key == "content", in == "embeds" && key == "description", field && key == "value":
			for what, e := range effects {
				e.see(v, what, say)
			}
		case in == "embeds" && key == "title", field:
			for _, what := range inLine {
				effects[what].see(v, what, say)
			}
		case strings.Contains(v, "\n") && in != "attachments": // an alt text has lines of the bot's own
			say(fmt.Sprintf("a line break is in %q", v))
		}
	}
}

func (e effect) see(v, what string, say func(string)) {
	if !slices.ContainsFunc(e.needs, func(part string) bool { return strings.Contains(v, part) }) {
		return
	}
	for _, at := range e.pattern.FindAllStringIndex(v, -1) {
		if !escaped(v, at[0]) && !escaped(v, at[0]+1) {
			say(fmt.Sprintf("%s at %d in %q", what, at[0], v))
		}
	}
}

// escaped tells whether an odd number of backslashes stands before i.
func escaped(s string, i int) bool {
	n := 0
	for i > 0 && s[i-1] == '\\' {
		n, i = n+1, i-1
	}
	return n%2 == 1
}
