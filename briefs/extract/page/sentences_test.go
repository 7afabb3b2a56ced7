package page

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
)

// parted runs the first two stages.
func parted(text string) *Document {
	d := &Document{Article: &briefs.Article{ID: "a1", Text: text}, Text: text}
	d.layOut()
	d.split()
	return d
}

func TestSentences(t *testing.T) {
	for _, x := range []struct {
		name string
		want []string // put together with spaces they are the text
	}{
		{"titles and initials", []string{"Gov. J. K. Doe met Sen. Roe vs. Mr. Moe.", "They talked."}},
		{"dotted letters", []string{"He lives in the U.S. Senate building.", "He came from Washington D.C.", "The next day he left at 5 p.m.", "Nobody saw him."}},
		{"months and numbers", []string{"It began on Sept. 3 in room No. 5 of the house.", "It ended in Sept.", "Nobody knew why."}},
		{"companies", []string{"Quay Corp. of Delaware bought Ferry Inc. and others.", "It paid $3.5 million to Lindqvist Bros.", "The deal is done."}},
		{"decimals and names of the web", []string{"See quay.example for 2.5 of them.", "It is free."}},
		{"acronyms that are abbreviations too", []string{"He was barred by the SEC.", "Currently he owns a ferry.", "GEN. MARA LINDQVIST LEFT."}},
		{"what follows a time of day", []string{"It sank at about 10:45 a.m. MDT (1645 UTC) yesterday.", "It left at 5 p.m. Tuesday and at 6 p.m. Eastern time.", "It came at 7 a.m.", "NATO saw it.", "It left at 8 p.m.", "On board was a cat."}},
		{"a time of day alone", []string{"At 9 p.m. Mayor Lindqvist came.", "At 10:30 p.m. she left for the quay.", "It opened at 9 p.m.", "Mayor Lindqvist came."}},
		{"a zone that is an abbreviation too", []string{"It sails at 7 p.m. EST.", "Tickets are $5."}},
		{"quotations", []string{"“We won’t.", "We can’t,” she said.", "“Never.”", "He left."}},
		{"a question and who asked it", []string{"“Who is there?” Mara Lindqvist asked.", "“It is I!” he said.", "“Really?”", "She laughed."}},
		{"straight marks", []string{`"It is done."`, `"I know," he said.`}},
		{"nested marks with a space", []string{`He asked, "Did she say, 'No.' "`, "Nobody did."}},
		{"brackets", []string{"The line (est. 1931. Closed 2015.) is long.", "(It is older.)", "Really."}},
		{"ellipses", []string{"We need … Paul.", "He said . . . nothing.", "So they waited...", "The end."}},
		{"a name that is meant", []string{"They sold one boat, i.e. The Gull, on Monday.", "They kept others, e.g. The Tern."}},
		{"lower case goes on", []string{"The site quay.example. is down.", "iPhones sell."}},
		{"numbered", []string{"1. The ferry.", "It left."}},
	} {
		text := strings.Join(x.want, " ")
		d := parted(text)
		var got []string
		for _, s := range d.Sentences {
			got = append(got, text[s.Start:s.End])
		}
		if diff := cmp.Diff(x.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", x.name, diff)
		}
	}
}

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"Putin's men don’t say “it’s over,” he'd said.": "Putin 's men do n’t say “ it ’s over , ” he 'd said .",
		"(Kim Kyung-Hoon - Pool/Getty Images)":          "( Kim Kyung-Hoon - Pool / Getty Images )",
		"Ahmad (1953-2001), 1939-45 and 2021-08.":       "Ahmad ( 1953 - 2001 ) , 1939 - 45 and 2021-08 .",
		"On Aug. 15 at 10:30 a.m. it cost US$20,000.":   "On Aug. 15 at 10:30 a.m. it cost US $ 20,000 .",
		"''No,'' the boys' aunt said--''not now.''":     "'' No , '' the boys ' aunt said -- '' not now . ''",
		"Rock 'n' roll of the '90s and ’80s":            "Rock 'n ' roll of the '90s and ’80s",
		"AT&T, 9/11, @quay, #now, http://q.example/a.":  "AT&T , 9/11 , @quay , #now , http://q.example/a .",
		"It told the SEC.":                              "It told the SEC .",
		"He lives in the U.S.":                          "He lives in the U.S.",
		"5% of J. Doe…":                                 "5 % of J. Doe …",
		"It was plan B.":                                "It was plan B .",
	} {
		d := parted(text)
		var got []string
		for _, k := range d.Tokens {
			got = append(got, k.Text)
		}
		if diff := cmp.Diff(want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

func TestTagsOfMarks(t *testing.T) {
	d := parted(`“We’re here,” said the boys' aunt—"let's go (now)," she said; it’s Mara’s.`)
	want := "“/`` ,/, ”/'' '/POS —/: \"/`` 's/PRP (/( )/) ,/, \"/'' ;/: ’s/VBZ ’s/POS ./."
	var got []string
	for _, k := range d.Tokens {
		if strings.ContainsAny(k.Text, "“”\"'—(),;.") || k.Text == "’s" {
			got = append(got, k.Text+"/"+k.Tag)
		}
	}
	if diff := cmp.Diff(want, strings.Join(got, " ")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Whatever the text, sentences and tokens stand in order, hold all that is not
// white space, and are the text's own bytes.
func FuzzSplit(f *testing.F) {
	f.Add("MOSCOW — “We won’t,” he said. (Jane Doe/Getty Images)\n\nBy X\nIt's ''so''… U.S. 1999-2001 http://x.y/z.")
	f.Add("\u00a0.\u2028'\u0301a'.’”)A.b.C (((((")
	f.Fuzz(func(t *testing.T, text string) {
		if strings.TrimSpace(text) == "" || strings.ToValidUTF8(text, "") != text {
			return
		}
		d := parted(text)
		at, left := 0, ""
		for i, k := range d.Tokens {
			if k.Start < at || k.End <= k.Start || text[k.Start:k.End] != k.Text || k.Tag == "" {
				t.Fatalf("token %d is %+v after byte %d", i, k, at)
			}
			left += text[at:k.Start]
			at = k.End
			if s := d.Sentences[k.Sentence]; !s.Contains(k.Span) || i < s.First || i >= s.Last {
				t.Fatalf("token %d %+v is not in its sentence %+v", i, k, s)
			}
		}
		if left += text[at:]; strings.TrimSpace(left) != "" {
			t.Errorf("no token holds %q of %q", left, text)
		}
		at = 0
		for i, s := range d.Sentences {
			if s.Start < at || !d.Paragraphs[s.Paragraph].Contains(s.Span) {
				t.Fatalf("sentence %d is %+v after byte %d", i, s, at)
			}
			at = s.End
		}
	})
}
