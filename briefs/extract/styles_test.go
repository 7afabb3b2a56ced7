package extract

import (
	"slices"
	"strings"
	"testing"

	"dateline/briefs"
)

// TestNamesInStyles holds who is named, and as what, in press releases and in
// papers that shorten titles and sums in their own ways.
func TestNamesInStyles(t *testing.T) {
	tests := []struct {
		name, text string
		want       map[string]briefs.EntityKind // by name or alias
		not        []string
	}{
		{"incorporated", "Kestrel Robotics, Inc. (KROB), a maker of robots, named a chief executive on Monday. Customers of Kestrel Robotics were told.",
			map[string]briefs.EntityKind{"Kestrel Robotics": briefs.Organisation, "KROB": briefs.Organisation}, []string{"Inc.", "Inc"}},
		{"mills", "The Paper Workers Union and Northfield Mills reached a deal on Friday, both sides said.",
			map[string]briefs.EntityKind{"Northfield Mills": briefs.Organisation}, nil},
		{"counsel", "The witness, who was led by State Counsel Grace Achieng, said the men fled.",
			map[string]briefs.EntityKind{"Grace Achieng": briefs.Person}, nil},
		{"a sum", "The senator seeks a probe into a P500-million bridge in Quezon.", nil, []string{"P500-million"}},
		{"a title in short", "Chief Minister Ashok Raj Singh laid the stone. The health minister lauded the CM's vision.",
			map[string]briefs.EntityKind{"Ashok Raj Singh": briefs.Person}, []string{"CM"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			found := map[string]briefs.EntityKind{}
			b := buildDated(t, test.text, "2019-03-14")
			for _, e := range b.Entities {
				found[e.Name] = e.Kind
				for _, a := range e.Aliases {
					found[a] = e.Kind
				}
			}
			for name, kind := range test.want {
				if found[name] != kind {
					t.Errorf("%q is %q, not %q; found %v", name, found[name], kind, found)
				}
			}
			for _, name := range test.not {
				if kind, ok := found[name]; ok {
					t.Errorf("%q is taken for a %s", name, kind)
				}
			}
		})
	}
}

// TestTurns holds that short turns in paragraphs of their own alternate, and that
// a longer quotation after two speakers goes on with the last.
func TestTurns(t *testing.T) {
	const text = `Mara Lindqvist and Elin Sorby ran together on Sunday.

"I cried at the start," Mara Lindqvist said.

"She cries at everything," Elin Sorby said, laughing.

"That is not true!"

"It is. Ask Mum."`
	speakers := []string{}
	b := buildDated(t, text, "2019-03-14")
	for _, q := range b.Quotes {
		name := ""
		for _, e := range b.Entities {
			if q.Speaker == briefs.Ref(e.ID) {
				name = e.Name
			}
		}
		speakers = append(speakers, name)
	}
	want := []string{"Mara Lindqvist", "Elin Sorby", "Mara Lindqvist", "Elin Sorby"}
	if !slices.Equal(speakers, want) {
		t.Errorf("the speakers are %q, not %q", speakers, want)
	}
}

// TestWhoIsSaidToSay holds that an event told by "he said" stands without it
// where it has a subject of its own.
func TestWhoIsSaidToSay(t *testing.T) {
	b := buildDated(t, "Union president Lou Varga called the deal fair. He said members would vote next week. He said he would resign on Friday.", "2019-03-14")
	events := []string{}
	for _, e := range b.Timeline {
		events = append(events, e.Passage.Text)
	}
	if want := []string{"He said he would resign on Friday.", "members would vote next week."}; !slices.Equal(events, want) {
		t.Errorf("the events are %q, not %q", events, want)
	}
}

// TestSummaryNamesHer holds that a summary has no "she" whom nothing in it names.
func TestSummaryNamesHer(t *testing.T) {
	b := buildDated(t, `Institute warns on flood risk

The Halden Institute of Water Research said on Monday that rivers in the north could burst their banks. "The ground is full," it said in a statement. "Another week of rain will be too much."

Its director, Maren Ovesen, told reporters that dams were safe. "We check them twice a day," she said. Asked about last year's flood, she said it was "a different story".

The Ministry of Transport declined to comment. "We don't speak about ongoing work," a spokesman said. But the ministry's deputy head, Olav Brekke, said: "We will close the roads if we must."`, "2019-03-14")
	for _, p := range b.Summary {
		if strings.HasPrefix(p.Text, "Asked") {
			t.Errorf("the summary has %q", p.Text)
		}
	}
}
