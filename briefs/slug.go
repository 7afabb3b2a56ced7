package briefs

import (
	"strings"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// Slug makes an id of a title: diacritics dropped, lower case, everything but
// a-z and 0-9 a single "-", at most 64 bytes, cut at a word where it can be;
// "story" where nothing is left.
func Slug(title string) string {
	const most = 64
	plain, _, err := transform.String(transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC), title)
	if err != nil {
		plain = title
	}
	words := strings.FieldsFunc(strings.NewReplacer("'", "", "’", "").Replace(strings.ToLower(plain)), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	var id string
	for _, w := range words {
		next := w
		if id != "" {
			next = id + "-" + w
		}
		if len(next) > most {
			break
		}
		id = next
	}
	if id == "" && len(words) > 0 {
		id = words[0][:most]
	}
	if id == "" {
		id = "story"
	}
	return id
}
