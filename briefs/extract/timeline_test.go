package extract

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
)

var updateTimeline = flag.Bool("update-timeline", false, "write the golden timelines anew")

// lines prints a timeline for a golden file: the date as the text has it, the
// sort key, who, and the passage.
func timelineLines(b *briefs.Brief) string {
	words := map[briefs.Ref]string{}
	for _, d := range b.Dates {
		words[briefs.Ref(d.ID)] = fmt.Sprintf("%s = %s", d.Passage.Text, d.Value)
	}
	var out strings.Builder
	for _, e := range b.Timeline {
		date := words[e.Date]
		if e.Date == "" {
			date = "no date"
		}
		fmt.Fprintf(&out, "%s [%s] %s\n    %s\n", e.Value, date, strings.Join(e.Entities, ", "), e.Passage.Text)
	}
	return out.String()
}

// TestTimelineGolden builds testdata/timeline-*.txt and compares the timelines.
func TestTimelineGolden(t *testing.T) {
	for name, published := range map[string]string{"timeline-news": "2019-03-14", "timeline-history": ""} {
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile("testdata/" + name + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			got := timelineLines(buildDated(t, string(text), published))
			golden := "testdata/" + name + ".golden"
			if *updateTimeline {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("timeline (-want +got):\n%s", diff)
			}
		})
	}
}

// TestTimelineTells holds what is an event and what is not.
func TestTimelineTells(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // passages, in order
	}{
		{"an adverbial", "The dam broke on 9 May 1990.", []string{"The dam broke on 9 May 1990."}},
		{"an attribute", "He won the 2008 election by a mile. The 1969 film is better.", nil},
		{"a life", "It was built by Ada Quill (1953-2001), who lived there.", nil},
		{"words quoted", "“We were lost in 2014,” said Quill.", nil},
		{"a state's beginning", "The firm has supported the club since 2007.", nil},
		{"worse than all since", "The storm was the worst since the great flood in 1983.", nil},
		{"what is told of a subject's own", "Ada Quill, whose party won the port on 9 May 1990, wept at home.", []string{"Ada Quill, whose party won the port on 9 May 1990"}},
		{"two clauses", "Old Town fell on 9 January 1970, and New Town fell on 11 January 1970.",
			[]string{"Old Town fell on 9 January 1970", "New Town fell on 11 January 1970."}},
		{"a relative clause", "The club is led by Ada Quill, a lawyer who fought the council in the 1990s.",
			[]string{"a lawyer who fought the council in the 1990s"}},
		{"an age before it", "Ada Quill, 34, who led the club from 2014, denies it.",
			[]string{"Ada Quill, 34, who led the club from 2014"}},
		{"a quotation kept whole", `The judge praised Quill, who told the court in March 2015: "We lost, and we know it."`,
			[]string{`The judge praised Quill, who told the court in March 2015: "We lost, and we know it."`}},
		{"out of order", "The trial ended in March 2015. The crime was committed in June 2012.",
			[]string{"The crime was committed in June 2012.", "The trial ended in March 2015."}},
		{"before and after", "After the bank announced the sale, the workers walked out of the plant. On 3 March 2012, police cleared the hall. The owner subsequently fled the country.",
			[]string{"After the bank announced the sale, the workers walked out of the plant.", "On 3 March 2012, police cleared the hall.", "The owner subsequently fled the country."}},
		{"an order not said", "The workers walked out of the plant. On 3 March 2012, police cleared the hall. The owner is rich.",
			[]string{"On 3 March 2012, police cleared the hall."}},
		{"a year to compare with", "Profit fell to $41.2 million from $47.9 million, or 71 cents a share, in January 2018. Yields hit 7.02 percent, up from 6.8 percent on Monday.", nil},
		{"an amount", "She won by more than 20 votes on Monday.", []string{"She won by more than 20 votes on Monday."}},
		{"a question", "Who does the work of Ada Quill today?", nil},
		{"another's date", "Many feared a rout like that of Norvik in 1954. From its origins in 1931 as a club, it grew into a party by 1957.",
			[]string{"From its origins in 1931 as a club, it grew into a party by 1957."}},
		{"what comes round", "A service is held each year on 14 June.", nil},
		{"an attribute with a hyphen", "The year-earlier results included a gain.", nil},
		{"a relative clause that a comma shuts", "The board fired its surveyor, Ada Quill, who had warned of rot in May 2012, on 3 March 2016 and said it had lost faith.",
			[]string{"Ada Quill, who had warned of rot in May 2012", "The board fired its surveyor, Ada Quill, who had warned of rot in May 2012, on 3 March 2016 and said it had lost faith."}},
		{"a date with a comma in a relative clause", "He wrote to Ada Quill, who was abducted March 16, 1985, and set free.",
			[]string{"Ada Quill, who was abducted March 16, 1985"}},
		{"a clause within a clause", "The premier, who had left the capital in May 2012, came back on Monday.",
			[]string{"The premier, who had left the capital in May 2012", "The premier, who had left the capital in May 2012, came back on Monday."}},
		{"a clause of an earlier time", "It is the largest work at Norvik since Quill Hall opened in 1952.", []string{"Quill Hall opened in 1952"}},
		{"what a noun is planned for", "The law would bar the club from games planned for March 2020. A game is planned for May 2020.",
			[]string{"A game is planned for May 2020."}},
		{"a participle before a relative clause", "Also burning is the Elk fire, located north of Norvik, which began on 3 March 2012.",
			[]string{"the Elk fire, located north of Norvik, which began on 3 March 2012"}},
		{"a list before a relative clause", "The actress, singer and Norvik founder, who fell ill in May 2012, came back to the stage.",
			[]string{"The actress, singer and Norvik founder, who fell ill in May 2012"}},
		{"a perfect in a relative clause", "The town welcomed back the men who have worked to save it on 3 March 2012.",
			[]string{"The town welcomed back the men who have worked to save it on 3 March 2012."}},
		{"between dashes", "Norvik Labs — which was founded in 2018 — has nine customers.", []string{"Norvik Labs — which was founded in 2018"}},
		{"what a clause is in", "At Monday’s hearing, the judge freed her. The end of Monday’s hearing was late.", []string{"At Monday’s hearing, the judge freed her."}},
		{"the parts of a day", "The firm shut its site Tuesday night. The quake struck at 7:12 p.m. on Tuesday. Shops were open on Tuesday morning.",
			[]string{"Shops were open on Tuesday morning.", "The quake struck at 7:12 p.m. on Tuesday.", "The firm shut its site Tuesday night."}},
		{"just after", "The bus fell just after 1:45 p.m. on Monday.", []string{"The bus fell just after 1:45 p.m. on Monday."}},
		{"a time of its own", "On 3 March 2012, police cleared the hall. Then shortly after school, Quill went to work for the club.",
			[]string{"On 3 March 2012, police cleared the hall."}},
		{"when it was said, first", "On Tuesday, Quill said the mill closes on June 3.", []string{"On Tuesday, Quill said the mill closes on June 3."}},
		{"when it takes effect", "Her resignation is effective September 30.", []string{"Her resignation is effective September 30."}},
		{"a perfect of two verbs", "Police have held a man and charged him with theft after a raid last month.", nil},
		{"when it was said", "A clerk said Tuesday that the mill shut on March 2.", []string{"A clerk said Tuesday that the mill shut on March 2."}},
		{"a condition", "The owner wants time if the case is heard on 9 October 2019.", nil},
		{"a perfect and another's date", "A man has been held following a raid at a mill last month. The club has thrived since moving in 2014.", nil},
		{"a perfect and its own date", "A man has been held over a raid. The court has met today.", []string{"The court has met today."}},
		{"unchanged", "Profit was 44 cents, unchanged from a year earlier.", nil},
		{"a list of dates", "The case ran for years.\n- Oct. 2009: Norvik Slate debuts.\n- Mar. 2011: Roe sues Norvik.\n2014 – In a second trial, the jury finds for Roe.",
			[]string{"Oct. 2009: Norvik Slate debuts.", "Mar. 2011: Roe sues Norvik.", "2014 – In a second trial, the jury finds for Roe."}},
		{"a caption that says it too", "Ferry leaves at last\n\nThe ferry left the quay on 9 May 1990. (Anna Lindqvist/The Quay Ledger)\n\nThe ferry left the old quay on 9 May 1990 with nine on board. It was late.\n\nIt came back to the quay.",
			[]string{"The ferry left the old quay on 9 May 1990 with nine on board."}},
		{"what he noted", "He noted that the clerks will vote on 3 March 2020.", []string{"the clerks will vote on 3 March 2020."}},
		{"until then", "On 3 March 2012, police cleared the hall. Until then the owner stayed.", []string{"On 3 March 2012, police cleared the hall."}},
		{"no later", "On 3 March 2012, police cleared the hall. No later than that, the owner fled.", []string{"On 3 March 2012, police cleared the hall."}},
		{"said of another", "On 3 March 2012, police cleared the hall. It belonged to a man who later became mayor.",
			[]string{"On 3 March 2012, police cleared the hall."}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, e := range buildDated(t, test.text, "2019-03-14").Timeline {
				got = append(got, e.Passage.Text)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("timeline of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

// TestTimelineMerges holds that two articles of one story tell an event once.
func TestTimelineMerges(t *testing.T) {
	article := func(id, text string) briefs.Article {
		return briefs.Article{ID: id, Text: text, SHA256: briefs.Digest(text), Published: "2019-03-14"}
	}
	b, err := Build([]briefs.Article{
		article("a1", "Police cleared the occupied factory hall in Norvik on Tuesday."),
		article("a2", "On Tuesday, police cleared the factory hall in Norvik. The mayor resigned on Wednesday."),
	}, Options{ID: "x", Title: "x", At: time.Unix(0, 0), By: "test"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range b.Timeline {
		got = append(got, e.Value+" "+e.Passage.Article)
	}
	if diff := cmp.Diff([]string{"2019-03-12 a1", "2019-03-13 a2"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
