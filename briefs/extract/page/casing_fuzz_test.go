package page

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzRecased: whatever a text is, it is read as one of the same length whose letters are the same.
func FuzzRecased(f *testing.F) {
	f.Add("HARROW, ENGLAND, JUNE 8 -- \"IT WAS NO LONGER SAFE,\" SAID JANE HUTTO. \"WE'VE TOLD MR. BUSH THAT HE'LL BE PAID.\"")
	f.Add("ÆRØ’S İSTANBUL “WE’LL” GO. MR. ẞ. I'M U.S.-LED ... 'TIS")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 4096 {
			return
		}
		got := recased(text)
		if len(got) != len(text) || !utf8.ValidString(got) || !strings.EqualFold(got, text) {
			t.Fatalf("%q became %q", text, got)
		}
	})
}
