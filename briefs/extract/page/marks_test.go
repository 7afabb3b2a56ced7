package page

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
)

// marked gives what findQuoted finds in a text: nested quotations after a ">"
// for each one around them, one that goes on from the paragraph before after a
// "+".
func marked(text string) []string {
	a := briefs.Article{ID: "a1", Text: text}
	d := &Document{Article: &a, Text: text}
	d.layOut()
	for i := range d.Paragraphs {
		d.Paragraphs[i].Kind = "" // a short text looks like a headline
	}
	d.findQuoted()
	var got []string
	for _, q := range d.Quoted {
		s := strings.Repeat(">", q.Depth) + text[q.Start:q.End]
		if q.Resumes {
			s = "+" + s
		}
		got = append(got, s)
	}
	return got
}

func TestMarks(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"curly", `“One,” he said. “Two.”`, []string{"One,", "Two."}},
		{"straight", `"One," he said. "Two."`, []string{"One,", "Two."}},
		{"single", `‘One,’ he said. ‘Two.’`, []string{"One,", "Two."}},
		{"straight single", `'One,' he said. 'Two.'`, []string{"One,", "Two."}},
		{"angular", `«One», he said. «Two.»`, []string{"One", "Two."}},
		{"low", `„One“, he said.`, []string{"One"}},
		{"two single for a double", "``One,'' he said.", []string{"One,"}},
		{"two apostrophes", `''One,'' he said.`, []string{"One,"}},
		{"two curly apostrophes", `“One,’’ he said. “Two.’’`, []string{"One,", "Two."}},
		{"nested", `“He said ‘no’ to me,” she said.`, []string{"He said ‘no’ to me,", ">no"}},
		{"nested straight", `"He said 'no' to me," she said.`, []string{"He said 'no' to me,", ">no"}},
		{"double in double", `"He told me, "Go," and I went," she said.`, []string{`He told me, "Go," and I went,`, ">Go,"}},
		{"nested at the end", `“He told me, ‘Go.’”`, []string{"He told me, ‘Go.’", ">Go."}},
		{"nested at the start", `“‘Go’ was all he said.”`, []string{"‘Go’ was all he said.", ">Go"}},
		{"nested, not closed", `“He told me, ‘Go.” She went.`, []string{"He told me, ‘Go."}},
		{"space before the end", `“He told me to go, ” she said.`, []string{"He told me to go,"}},
		{"turned the wrong way", `“He told me to go.“ She went.`, []string{"He told me to go."}},
		{"closing mark that opens", `He said," We went home".`, []string{"We went home"}},
		{"two that open", `"He told me to go. "she said.`, []string{"He told me to go."}},
		{"brackets", `He (“Bob”) said ["Go"].`, []string{"Bob", "Go"}},
		{"dashes", `This—“the end”—was it.`, []string{"the end"}},
		{"ends with a dash", `"I thought—" he said.`, []string{"I thought—"}},
		{"ellipsis first", `They "... went home" again.`, []string{"... went home"}},
		{"handle first", `They wrote ".@doe is wrong" again.`, []string{".@doe is wrong"}},
		{"apostrophes", `It's the boys' day; we're here, aren't we?`, nil},
		{"possessive within single marks", `‘It is the boys’ day,’ he said.`, []string{"It is the boys’ day,"}},
		{"decades", `In the '90s and '08 it rocked 'n' rolled.`, nil},
		{"decades within", `"In the '90s it was 'cool'," he said.`, []string{"In the '90s it was 'cool',", ">cool"}},
		{"inches", `A 6'2" man with a 12" record.`, nil},
		{"inches within", `"The 12" record was 6'2" tall," he said.`, []string{`The 12" record was 6'2" tall,`}},
		{"year before the end", `“I was born in 1990” was all he said.`, []string{"I was born in 1990"}},
		{"closing alone", `He went home.” She did not.`, nil},
		{"nothing within", `He said “” and "..." and ‘’.`, nil},
		{"over paragraphs", "“One.\n\n“Two.\n\n“Three.” Four.", []string{"One.", "+Two.", "+Three."}},
		{"over paragraphs, straight", "He said: \"One.\n\n\"Two.\" Four.", []string{"One.", "+Two."}},
		{"over paragraphs, opened once", "He said, \"One.\n\nTwo.\n\nThree.\" Four.", []string{"One.", "+Two.", "+Three."}},
		{"over paragraphs, single", "‘One.\n\n‘Two.’ Three.", []string{"One.", "+Two."}},
		{"not closed", "He said: “One.\n\nTwo. “Three.”", []string{"One.", "Three."}},
		{"not closed before another", "“One. “Two,” he said.", []string{"One.", "Two,"}},
		{"apostrophe is not pending", "The boys 'went home.\n\nThey slept.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, marked(c.text)); diff != "" {
				t.Errorf("marks of %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
