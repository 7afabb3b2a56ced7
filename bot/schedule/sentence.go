package schedule

import (
	"errors"

	"dateline/bot/stylebook"
)

// Unreadable is why a member's words are no rhythm, in one or two plain
// sentences for that member. The member's own words stand in it unescaped.
type Unreadable struct {
	key   string
	words []any
}

// Error is the sentence in English.
func (u Unreadable) Error() string { return u.In(stylebook.Voice{}) }

// In is the sentence in a member's language.
func (u Unreadable) In(v stylebook.Voice) string { return v.Say("schedule.wrong."+u.key, u.words...) }

func sentence(key string, words ...any) error { return Unreadable{key, words} }

// Explain gives the sentence of an error of ParseSpec's or ParseUntil's in a
// member's language; "" where the error is another.
func Explain(v stylebook.Voice, err error) string {
	if u, ok := errors.AsType[Unreadable](err); ok {
		return u.In(v)
	}
	return ""
}
