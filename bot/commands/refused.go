package commands

import (
	"strings"

	"dateline/bot/render"
)

// Refused is an error that the member is told as it is: a plain sentence on
// what is wrong and what to do next. It holds Markdown, so names and words of
// members and articles in it must have gone through render.Escape, as refuse
// sees to.
type Refused string

func (r Refused) Error() string { return string(r) }

// markdown is an argument of refuse that is written already, such as a mention
// of a channel: it is neither escaped nor cut.
type markdown string

// refuse makes a Refused in the member's language from the sentence's key in
// the style book and its arguments. Texts among them, names and words of members
// and articles, are escaped and kept short.
func (r *Request) refuse(key string, args ...any) Refused {
	said := make([]any, len(args))
	for i, a := range args {
		if words, ok := a.(string); ok {
			a = render.Clip(words, 100)
		}
		said[i] = a
	}
	return Refused(r.Voice().Say(key, said...))
}

// sentences puts what is refused and what to do instead after one another.
func sentences(all ...Refused) Refused {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = string(s)
	}
	return Refused(strings.Join(out, " "))
}
