package schedule

import "fmt"

// Unreadable is why a member's words are no rhythm, in one or two plain
// sentences for that member. The member's own words stand in it unescaped.
type Unreadable string

func (u Unreadable) Error() string { return string(u) }

func sentence(format string, words ...any) error {
	return Unreadable(fmt.Sprintf(format, words...))
}
