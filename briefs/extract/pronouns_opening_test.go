package extract

import (
	"strings"
	"testing"
)

// TestTimelineSaysWhoIsMeant holds whom an entry is about that has a pronoun in
// place of a name. Each text is a story; what is wanted is whom its last entry
// is about.
func TestTimelineSaysWhoIsMeant(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"a subject", "Ada Quill led the harbour board. She died on 9 May 1990.", "ada-quill"},
		{"behind a time", "Ada Quill led the harbour board. In May 1990 she left it.", "ada-quill"},
		{"behind a time and a comma", "Ada Quill led the harbour board. Later, in May 1990, she left it.", "ada-quill"},
		{"behind what it begins with", "Ada Quill led the harbour board. Beginning in the summer of 1990, she fought the firm.", "ada-quill"},
		{"behind a count from today", "Ada Quill led the harbour board. Two weeks ago she told the Herald that it was open.", "ada-quill"},
		{"in a clause of the time", "Ada Quill led the harbour board. In the month in which she left it, May 1990, the mill closed.", "ada-quill"},
		{"a name ahead", "Jane Roe led the harbour board. When she left it on 9 May 1990, Ada Quill wept.", "ada-quill"},
		{"whose", "Ada Quill led the harbour board. Her firm failed on 9 May 1990.", "ada-quill"},
		{"behind a quotation", "Ada Quill led the harbour board. “We lost,” she said on 9 May 1990.", "ada-quill"},
		{"with another named", "Ada Quill led the harbour board. She met Carl Voss on 9 May 1990.", "ada-quill, carl-voss"},
		{"named in the entry", "Ada Quill led the harbour board. Carl Voss said she left it on 9 May 1990.", "carl-voss"},
		{"two who fit", "Ada Quill and Jane Roe led the harbour board. She died on 9 May 1990.", ""},
		{"in a clause within", "Ada Quill led the harbour board. The company said she left it on 9 May 1990.", ""},
		{"of the other gender", "Ada Quill led the harbour board. He died on 9 May 1990.", ""},
		{"long ago", "Ada Quill led the harbour board. The town is small. The sea is near. The mill is closed. She died on 9 May 1990.", ""},
		{"nobody", "The harbour was closed. It opened on 9 May 1990.", ""},
	} {
		b := buildDated(t, test.text+"\n", "1990-06-20")
		if len(b.Timeline) == 0 {
			t.Errorf("%s: no entry", test.name)
			continue
		}
		last := b.Timeline[len(b.Timeline)-1]
		if got := strings.Join(last.Entities, ", "); got != test.want {
			t.Errorf("%s: about %q, want %q", test.name, got, test.want)
		}
	}
}
