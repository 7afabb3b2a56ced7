package render

import (
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"
)

// sent is a message as Discord gets it.
type sent struct {
	Content         *string `json:"content"`
	Embeds          []embed `json:"embeds"`
	Components      []part  `json:"components"`
	AllowedMentions *struct {
		Parse *[]string `json:"parse"`
	} `json:"allowed_mentions"`
}

type embed struct {
	Title, Description, URL string
	Author                  *struct{ Name, URL string }
	Footer                  *struct{ Text string }
	Fields                  []struct{ Name, Value string }
}

type part struct {
	Type       int
	CustomID   string `json:"custom_id"`
	Label      string
	URL        string
	Disabled   bool
	Style      int
	Components []part
	Options    []struct{ Label, Value, Description string }
}

var (
	openedLink = regexp.MustCompile(`(^|[^\\])\[`)
	anyLink    = regexp.MustCompile(`[^\\]\]\(`)
	wholeLink  = regexp.MustCompile(`[^\\]\]\(https?://[^()\s]+\)`)
)

// faults are what Discord would refuse in a message, written from Discord's
// numbers and not from render's.
func faults(t testing.TB, m Message) []string {
	t.Helper()
	var out []string
	say := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	long := func(what, s string, most int) {
		if n := len(utf16.Encode([]rune(s))); n > most {
			say("%s has %d characters, at most %d: %.60q", what, n, most, s)
		}
	}
	web := func(what, address string) {
		u, err := url.Parse(address)
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
			say("%s is no web address: %q", what, address)
		}
		long(what, address, 512)
	}
	type links struct{ begun, whole, opened int }
	counted := map[string]links{} // by text: the ways send the same ones
	linksOf := func(text string) links {
		n, known := counted[text]
		if !known {
			if strings.ContainsAny(text, "[]") { // most have none
				n = links{len(anyLink.FindAllString(text, -1)), len(wholeLink.FindAllString(text, -1)), len(openedLink.FindAllString(text, -1))}
			}
			counted[text] = n
		}
		return n
	}
	for way, v := range map[string]any{"response": m.Response(), "edit": m.Edit(), "send": m.Send(), "follow-up": m.Followup()} {
		data, err := json.Marshal(v)
		if err != nil {
			t.Fatalf("a message does not marshal as a %s: %v", way, err)
		}
		var s sent
		if err := json.Unmarshal(data, &s); err != nil {
			t.Fatalf("a message does not read back as a %s: %v", way, err)
		}
		if s.AllowedMentions == nil || s.AllowedMentions.Parse == nil || len(*s.AllowedMentions.Parse) != 0 {
			say("%s: mentions are not switched off", way)
		}
		if s.Components == nil || way != "follow-up" && s.Embeds == nil {
			say("%s: embeds or components are null", way)
		}
		content := ""
		if s.Content != nil {
			content = *s.Content
		}
		long("content", content, 2000)
		if content == "" && len(s.Embeds) == 0 {
			say("%s: the message is empty", way)
		}
		total := 0
		for _, e := range s.Embeds {
			texts := map[string]string{"title": e.Title, "description": e.Description}
			long("title", e.Title, 256)
			long("description", e.Description, 4096)
			if e.URL != "" {
				web("embed url", e.URL)
			}
			if e.Author != nil {
				texts["author"] = e.Author.Name
				long("author", e.Author.Name, 256)
				if e.Author.Name == "" {
					say("author without a name")
				}
				if e.Author.URL != "" {
					web("author url", e.Author.URL)
				}
			}
			if e.Footer != nil {
				texts["footer"] = e.Footer.Text
				long("footer", e.Footer.Text, 2048)
				if strings.TrimSpace(e.Footer.Text) == "" {
					say("footer without text")
				}
			}
			if len(e.Fields) > 25 {
				say("%d fields", len(e.Fields))
			}
			all := ""
			for _, text := range texts {
				all += text
			}
			total += len(utf16.Encode([]rune(all)))
			if strings.TrimSpace(all) == "" {
				say("an embed is empty")
			}
			n := linksOf(e.Description)
			if n.begun > 30 {
				say("%d links in an embed", n.begun)
			}
			if n.whole != n.begun || n.whole != n.opened {
				say("%d links begin, %d have an address, %d are whole: one was cut", n.opened, n.begun, n.whole)
			}
		}
		if total > 6000 {
			say("the embeds have %d characters", total)
		}
		if len(s.Embeds) > 10 {
			say("%d embeds", len(s.Embeds))
		}
		if len(s.Components) > 5 {
			say("%d rows", len(s.Components))
		}
		ids := map[string]bool{}
		for _, row := range s.Components {
			if row.Type != 1 || len(row.Components) == 0 || len(row.Components) > 5 {
				say("a row of type %d with %d parts", row.Type, len(row.Components))
			}
			for _, p := range row.Components {
				switch p.Type {
				case 2:
					long("label", p.Label, 80)
					if p.Label == "" {
						say("a button without a label")
					}
					if (p.Style == 5) != (p.URL != "") || (p.Style == 5) == (p.CustomID != "") {
						say("a button of style %d with url %q and custom_id %q", p.Style, p.URL, p.CustomID)
					}
					if p.URL != "" {
						web("button url", p.URL)
					}
				case 3:
					if len(row.Components) != 1 || len(p.Options) == 0 || len(p.Options) > 25 {
						say("a select menu with %d options among %d parts", len(p.Options), len(row.Components))
					}
					values := map[string]bool{}
					for _, o := range p.Options {
						long("option label", o.Label, 100)
						long("option value", o.Value, 100)
						long("option description", o.Description, 100)
						if o.Label == "" || o.Value == "" || o.Description == "" || values[o.Value] {
							say("an option with an empty part, or twice: %+v", o)
						}
						values[o.Value] = true
					}
				case 8: // a menu of the server's channels, which Discord fills
					if len(row.Components) != 1 || len(p.Options) != 0 {
						say("a channel menu with %d options among %d parts", len(p.Options), len(row.Components))
					}
				default:
					say("a part of type %d", p.Type)
				}
				if p.CustomID != "" {
					long("custom_id", p.CustomID, 100)
					if ids[p.CustomID] {
						say("custom_id %q stands twice", p.CustomID)
					}
					ids[p.CustomID] = true
					if _, err := ParseState(p.CustomID); err != nil {
						say("custom_id %q does not read back", p.CustomID)
					}
					if strings.Contains(p.CustomID, "…") {
						say("custom_id %q was cut", p.CustomID)
					}
				}
			}
		}
	}
	return out
}
