package ask_test

import (
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/ask"
)

// TestFindGivesWholeSentences marks in each text with [ ] the sentence that the
// word “here” is found in.
func TestFindGivesWholeSentences(t *testing.T) {
	for _, marked := range []string{
		"[It is here.]",
		"One. [It is here!] Two.",
		"[The U.S. Embassy is here.] He left.",
		"He moved to the U.S. [The house here stood.]",
		"[Dr. Holm is here.] Mr. B. Lang agreed.",
		"One said no. [Mr. B. Lang was here.]",
		"“Is it?” [“It is here,” she said.] “Yes.”",
		"[“Is it here?” she asked.] “Yes.”",
		"[It costs $3.5 million here.] Prices rose.",
		"[At 5 p.m. Monday he was here.] Then he left.",
		"He stopped... [Then he was here.]",
		"He stopped… [Then he was here.]",
		"[On Aug. 15 he was here.] On Sept. 1 he left.",
		"(He left.) [He was here.]",
		"He was not I. [He was here.]",
		"One line\n[here is another]\nand a third.",
		"昨天下雨。[今天 here 出太阳]",
	} {
		text := strings.NewReplacer("[", "", "]", "").Replace(marked)
		from := strings.Index(marked, "[")
		want := marked[from+1 : strings.Index(marked, "]")]
		b := &briefs.Brief{Articles: []briefs.Article{{ID: "a1", Text: text}}}
		hits := ask.Find(b, "here").Hits
		if len(hits) != 1 || hits[0].Sentence.Text != want {
			t.Errorf("in %q “here” is found in %v, want %q", text, hits, want)
		}
	}
}

// A full stop inside the quoted words does not end the sentence around them.
func TestContextHoldsTheWholeQuote(t *testing.T) {
	text := "VELIN — It rained. He called it “bad. Very bad, e.g. wet,” and left. She stayed."
	a := briefs.Article{ID: "a1", Text: text}
	a.Furniture = []briefs.Furniture{{Passage: a.Passage(0, 5), Kind: briefs.Dateline}}
	at := strings.Index(text, "bad")
	b := &briefs.Brief{Articles: []briefs.Article{a}, Quotes: []briefs.Quote{{ID: "q1", Kind: briefs.Partial, Passages: []briefs.Passage{a.Passage(at, at+len("bad. Very bad, e.g. wet,"))}}}}
	q := ask.Quotes(b, ask.QuoteQuery{}).Quotes[0]
	if q.Context == nil || q.Context.Text != "He called it “bad. Very bad, e.g. wet,” and left." {
		t.Errorf("context %+v", q.Context)
	}
	if first := ask.Find(b, "rained").Hits[0]; first.Sentence.Text != "It rained." || first.Sentence.Paragraph != 1 {
		t.Errorf("the sentence after a dateline is %+v", first.Sentence)
	}
}

func TestFindRanksRareAndJoinedWordsFirst(t *testing.T) {
	text := "The port was closed.\nThe port stayed quiet.\nThe port authority spoke.\nAn authority on ports spoke of the weather and the port.\n"
	b := &briefs.Brief{Articles: []briefs.Article{{ID: "a1", Text: text}}}
	var got []string
	for _, h := range ask.Find(b, "port authority").Hits {
		got = append(got, h.Sentence.Text[:8])
	}
	if s := strings.Join(got, "|"); s != "The port|An autho|The port|The port" {
		t.Errorf("order %q", s)
	}
	if hits := ask.Find(b, "").Hits; len(hits) != 0 {
		t.Errorf("nothing asked for is found %d times", len(hits))
	}
	if hits := ask.Find(b, "the").Hits; len(hits) != 4 {
		t.Errorf("“the” alone is found in %d sentences, want 4", len(hits))
	}
}
