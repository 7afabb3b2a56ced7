package correct_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
	"dateline/briefs/correct"
	"dateline/briefs/extract"
)

// mill is an article with pronouns, an alias, a repeated quotation, several
// dates, and events told beside a dated one.
const mill = `Old Mill to Close After a Century

HARROW BRIDGE — The paper mill at Harrow Bridge will close in June, its owner said on Wednesday.

“We could not go on like this,” said Ida Brennan, the mill's director. “Every month we lost more.”

Mayor Tom Okafor called the decision “a blow to the whole valley.” Okafor said on Thursday that the council would meet on March 14.

“Nobody asked us,” said union secretary Lena Brennan. Brennan said 140 people would lose their jobs.

The mill opened on 3 May 1921. On 12 June 1987, a fire destroyed the northern hall, and the owner rebuilt it. The workers later bought the hall.

He said the closure was “a blow to the whole valley” and that Okafor’s office had been told in 2019.
`

const flood = `River Bursts Its Banks

PORT VELIN — The Velin flooded the lower town on Nov. 2, 2023, Governor Maria Lindqvist said Friday.

“Leave your houses now,” Lindqvist told residents. “The water will not wait,” she added.

Jonas Weller, a ferry captain, said the ramp was gone. “I have not seen this since 1978,” Weller said. According to Weller, the harbour would stay closed for two weeks.

The Red Cross opened the school in Port Velin on Nov. 4. After the rain had stopped, the army cleared the road to Karsk. President Anders Holm will visit Port Velin on Monday. “We stand with you,” Holm said.
`

// built makes a brief of articles by the program's own extraction.
func built(t testing.TB, texts ...string) *briefs.Brief {
	t.Helper()
	var articles []briefs.Article
	for i, text := range texts {
		articles = append(articles, briefs.Article{ID: "a" + string(rune('1'+i)), Text: text, SHA256: briefs.Digest(text), Published: "2024-03-07"})
	}
	b, err := extract.Build(articles, extract.Options{At: time.Date(2024, 3, 8, 9, 0, 0, 0, time.UTC), By: "dateline test"})
	if err != nil {
		t.Fatal(err)
	}
	holds(t, b)
	return b
}

func holds(t testing.TB, b *briefs.Brief) {
	t.Helper()
	if faults := b.Check(); len(faults) > 0 {
		t.Fatalf("%v", briefs.Faults(faults))
	}
}

// must gives what a maker made.
func must(t testing.TB) func(correct.Correction, error) correct.Correction {
	return func(c correct.Correction, err error) correct.Correction {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
}

// applied applies corrections that all must fit, and proves the brief.
func applied(t testing.TB, b *briefs.Brief, cs ...correct.Correction) *briefs.Brief {
	t.Helper()
	before := encoded(t, b)
	got, misfits := correct.Apply(b, cs)
	for _, m := range misfits {
		t.Errorf("correction %d (%s) does not fit: %s %q", m.Index, m.Correction.Deed, m.Why, m.Words)
	}
	holds(t, got)
	if diff := cmp.Diff(before, encoded(t, b)); diff != "" {
		t.Errorf("the brief given was changed:\n%s", diff)
	}
	return got
}

func encoded(t testing.TB, b *briefs.Brief) string {
	t.Helper()
	data, err := b.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// said finds the quote whose first passage begins so.
func said(t testing.TB, b *briefs.Brief, begins string) briefs.Quote {
	t.Helper()
	i := slices.IndexFunc(b.Quotes, func(q briefs.Quote) bool { return strings.HasPrefix(q.Passages[0].Text, begins) })
	if i < 0 {
		t.Fatalf("no quote begins with %q", begins)
	}
	return b.Quotes[i]
}

func who(t testing.TB, b *briefs.Brief, name string) briefs.Entity {
	t.Helper()
	i := slices.IndexFunc(b.Entities, func(e briefs.Entity) bool { return e.Name == name })
	if i < 0 {
		t.Fatalf("nobody is called %q", name)
	}
	return b.Entities[i]
}

func dated(t testing.TB, b *briefs.Brief, words string) briefs.Date {
	t.Helper()
	i := slices.IndexFunc(b.Dates, func(d briefs.Date) bool { return d.Passage.Text == words })
	if i < 0 {
		t.Fatalf("there is no date %q", words)
	}
	return b.Dates[i]
}

func texts(ps []briefs.Passage) []string {
	out := []string{}
	for _, p := range ps {
		out = append(out, p.Text)
	}
	return out
}
