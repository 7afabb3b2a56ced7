package hostile

import (
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"unicode"
)

// effects are what Discord's client would let take effect, where no backslash
// stands before it. Ids are those of the corpus: the bot mentions channels and
// members itself.
var effects = map[string]*regexp.Regexp{
	"a mention, emoji, time or command of somebody's": regexp.MustCompile(`<(@[!&]?|#|a?:evil:|/evil[^:]*:)424242424242424242>|<id:\w+>|<t:(0|99999999999)\b`),
	"everybody called":   regexp.MustCompile(`@(everyone|here)`),
	"a spoiler":          regexp.MustCompile(`\|\|`),
	"a fence":            regexp.MustCompile("```"),
	"a line of its own":  regexp.MustCompile(`(?m)^(> )?(#{1,3}|-#|>>>|[-+*]|\d+[.)]) EVIL`),
	"emphasis":           regexp.MustCompile(`(~~|_)EVIL|[^*]\*EVIL`), // two stars are the bot's own
	"code":               regexp.MustCompile("`EVIL"),
	"a link":             regexp.MustCompile(`(?i)(https?|steam|discord)://[^ )/#]*evil`),
	"a link of theirs":   regexp.MustCompile(`\]\(<?(https?://evil|javascript|data)`),
	"an address in <>":   regexp.MustCompile(`(?i)<https?://`),
	"a script's address": regexp.MustCompile(`\]\(javascript`),
}

// inLine are those of them that a title can have: Discord reads the inline
// Markdown of embeds' titles and fields' names, without links and blocks.
var inLine = []string{"a spoiler", "emphasis", "code", "everybody called"}

var (
	unshown = regexp.MustCompile(`[\x{200b}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2060}-\x{206f}\x{feff}\x{061c}\x{00ad}\x{034f}\x{115f}\x{1160}\x{3164}\x{ffa0}\x{180b}-\x{180f}\x{e0000}-\x{e0fff}\x{2028}\x{2029}\x{0085}]`)
	piles   = regexp.MustCompile(`[\p{Mn}\p{Me}]{7}`)
)

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
	for _, r := range text {
		if unicode.IsControl(r) && (r != '\n' || !lines) || unshown.MatchString(string(r)) {
			out = append(out, fmt.Sprintf("%U is in %q", r, text))
			break
		}
	}
	if piles.MatchString(text) {
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
			for what := range effects {
				effect(v, what, say)
			}
		case in == "embeds" && key == "title", field:
			for _, what := range inLine {
				effect(v, what, say)
			}
		case strings.Contains(v, "\n") && in != "attachments": // an alt text has lines of the bot's own
			say(fmt.Sprintf("a line break is in %q", v))
		}
	}
}

func effect(v, what string, say func(string)) {
	for _, at := range effects[what].FindAllStringIndex(v, -1) {
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
