package render

import (
	"strconv"
	"strings"

	"golang.org/x/net/idna"

	"dateline/bot/stylebook"
	"dateline/briefs/ask"
)

// cite says where a passage stands, “¶14”, as a link to the place where the
// article has an address; where a story has several articles, of which one.
func cite(v stylebook.Voice, story ask.Story, c ask.Citation) (markdown string, weight int) {
	label := place(v, c)
	if len(story.Articles) > 1 {
		o := story.Origin(c.Article)
		name := o.Source
		if name == "" {
			name = o.Title
		}
		if name != "" {
			label = v.Say("place.of", label, Clip(name, 40))
		}
	}
	if link := webURL(c.Link); link != "" {
		return "[" + label + " ↗](" + link + ")", units(label) + 2
	}
	return label, units(label)
}

// place is a citation's place in words.
func place(v stylebook.Voice, c ask.Citation) string {
	switch {
	case c.Paragraph > 0:
		return "¶" + strconv.Itoa(c.Paragraph)
	case c.Furniture != "":
		return v.Say("place." + string(c.Furniture))
	}
	return v.Say("place.article")
}

// address is where the story's first article with an address can be read.
func address(story ask.Story) string {
	for _, o := range story.Articles {
		if u := webURL(o.URL); u != "" {
			return u
		}
	}
	return ""
}

// webURL gives an address as it can stand in a Markdown link, a button or an
// embed: http or https, nothing in it that ends the link, at most 512
// characters. A longer one loses its fragment; what still does not fit is no
// link at all: "".
func webURL(address string) string {
	if address == "" {
		return ""
	}
	if !plainASCII(address) {
		address = ascii(address)
	}
	safe := linkEscapes.Replace(address)
	if len(safe) > mostURL {
		safe, _, _ = strings.Cut(safe, "#")
	}
	if len(safe) > mostURL {
		return ""
	}
	if !web(safe) {
		return ""
	}
	return safe
}

// web tells whether an address is http or https and names a host, without a
// user's name before it.
func web(address string) bool {
	rest, found := strings.CutPrefix(address, "https://")
	if !found {
		rest, found = strings.CutPrefix(address, "http://")
	}
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		rest = rest[:end]
	}
	return found && rest != "" && strings.Trim(rest, hostCharacters) == "" && rest[0] != ':' && rest[0] != '.'
}

const hostCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:_"

// linkEscapes are the characters of an address that Discord's Markdown would
// read as the link's end or as something else.
var linkEscapes = strings.NewReplacer(
	"(", "%28", ")", "%29", "<", "%3C", ">", "%3E", " ", "%20", `"`, "%22",
	`\`, "%5C", "`", "%60", "|", "%7C", "[", "%5B", "]", "%5D", "*", "%2A",
)

func plainASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] <= ' ' || s[i] >= 0x7f {
			return false
		}
	}
	return true
}

// ascii writes an address in ASCII: the host in its xn-- form (IDNA, RFC 5891),
// controls and all else beyond ASCII as %XX.
func ascii(address string) string {
	if scheme, rest, found := strings.Cut(address, "://"); found {
		end := strings.IndexAny(rest, "/?#")
		if end < 0 {
			end = len(rest)
		}
		if host, err := idna.Lookup.ToASCII(rest[:end]); err == nil {
			address = scheme + "://" + host + rest[end:]
		}
	}
	const hex = "0123456789ABCDEF"
	var out strings.Builder
	for i := 0; i < len(address); i++ {
		if c := address[i]; c <= ' ' || c >= 0x7f {
			out.WriteString("%" + string(hex[c>>4]) + string(hex[c&15]))
			continue
		}
		out.WriteByte(address[i])
	}
	return out.String()
}
