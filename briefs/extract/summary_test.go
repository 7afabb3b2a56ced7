package extract_test

import (
	"strings"
	"testing"
)

// What can't be read alone is no part of a summary; the first sentence of each
// text can be.
func TestSummaryLeavesOut(t *testing.T) {
	const lead = "The harbour council closed the old ferry line of Port Ellery on Tuesday after nine years of loss.\n\n"
	const rest = "\n\nThe ferry line of Port Ellery carried 4,000 passengers a day in summer.\n\n" +
		"Passengers of the ferry line marched through Port Ellery on Wednesday.\n\n" +
		"A new tunnel beneath the harbour opens in June.\n\nIt costs less. The old boats are for sale. Two went to Oslo. Nobody bid for the third."
	for name, out := range map[string]string{
		"a turn of a transcript": "MARA LINDQVIST: The council closed the ferry line of Port Ellery for loss.",
		"a turn in mixed case":   "Mara Lindqvist: The council closed the ferry line of Port Ellery for loss.",
		"an answer":              "A: The council closed the ferry line of Port Ellery for loss.",
		"a heading within":       "COUNCIL CLOSES FERRY - The council of Port Ellery closed the ferry line for loss.",
		"whose son":              "A son, Tobias Okafor, ran the ferry line of Port Ellery.",
		"whose spokesman":        "A spokesman said the council closed the ferry line of Port Ellery.",
		"she after a quote":      "Mara Lindqvist was pleased. \"A council closed the ferry line for loss, as Port Ellery wanted\", she told the ferry court of Port Ellery.",
		"two years after what":   "Two years later, the council of Port Ellery closed the ferry line for loss.",
		"hours before what":      "A few hours earlier, the council of Port Ellery closed the ferry line.",
		"the day before which":   "The day before, the council of Port Ellery had closed the ferry line for loss.",
		"the rest of what":       "The rest of the ferry council of Port Ellery closed the line for loss.",
		"which margin":           "The corresponding loss of the ferry line of Port Ellery was nine million crowns.",
		"an item of a list":      "- Port Ellery closes the ferry line for loss after a vote of the council.",
		"told once already":      "On Tuesday the harbour council closed the old ferry line of Port Ellery after nine years.",
		"survivors of whom":      "Survivors include a council member of Port Ellery and a ferry captain.",
	} {
		b := build(t, lead+out+rest, "2024-02-07")
		if len(b.Summary) < 2 {
			t.Fatalf("%s: the summary is %v", name, b.Summary)
		}
		for _, p := range b.Summary {
			if strings.HasSuffix(out, p.Text) {
				t.Errorf("%s: the summary has %q", name, p.Text)
			}
		}
	}
}

// What opens the story points back to nothing, whatever its first word.
func TestSummaryTakesTheLead(t *testing.T) {
	for _, lead := range []string{
		"The two bidders for the ferry line of Port Ellery met on Tuesday for the first of three talks.",
		"Some 4,000 passengers of the ferry line marched through Port Ellery on Tuesday, singing and waving flags.",
		"There will be no ferry at Port Ellery this winter, the council of the harbour town said on Tuesday.",
		"The old ferry line of Port Ellery closes after nine years of loss.",
		"Unlike other towns, Port Ellery will keep its ferry line, the council of the harbour said on Tuesday.",
	} {
		b := build(t, lead+"\n\nThe ferry line of Port Ellery carried 4,000 passengers a day in summer.\n\n"+
			"Passengers of the ferry line filled the harbour of Port Ellery. A tunnel beneath the harbour opens in June, officials think.\n\n"+
			"Nobody at the quay knew when the tunnel opens. The old boats are for sale.", "2024-02-07")
		if len(b.Summary) == 0 || b.Summary[0].Text != lead {
			t.Errorf("the summary of a story that opens with %q is %v", lead, b.Summary)
		}
	}
}

// A bare last name leans on the sentence that names its bearer in full.
func TestSummaryIntroducesPeople(t *testing.T) {
	b := build(t, "The harbour council closed the ferry line of Port Ellery on Tuesday.\n\n"+
		"It had lost money for years, said Mara Lindqvist, who chairs the council.\n\n"+
		"Lindqvist said the council of Port Ellery closed the ferry line for loss.\n\n"+
		"The ferry line of Port Ellery carried 4,000 passengers in summer.\n\n"+
		"Passengers of the ferry line marched through the harbour of Port Ellery.\n\n"+
		"The tunnel beneath the harbour opens in June and costs less, officials think.\n\n"+
		"Nobody at the quay knew when the tunnel opens.", "2024-02-07")
	named := false
	for _, p := range b.Summary {
		named = named || strings.Contains(p.Text, "Mara Lindqvist")
		if strings.HasPrefix(p.Text, "Lindqvist") && !named {
			t.Errorf("the summary calls her by her last name alone: %q", p.Text)
		}
	}
}

// What an earlier sentence brings in is not told as known without it.
func TestSummaryLeavesOutWhatWasNotBroughtIn(t *testing.T) {
	const text = "The harbour council closed the old ferry line of Port Ellery on Tuesday after nine years of loss.\n\n" +
		"Nobody saw a spot that Mara Lindqvist had shot, she told friends.\n\n" +
		"Passengers of the ferry line of Port Ellery disliked the spot.\n\n" +
		"A new tunnel beneath the harbour opens in June.\n\nPassengers marched through town on Wednesday.\n\nIt costs less. The old boats are for sale. Two went to Oslo. Nobody bid for the third."
	spot := false
	for _, p := range build(t, text, "2024-02-07").Summary {
		spot = spot || strings.Contains(p.Text, "a spot")
		if strings.Contains(p.Text, "the spot") && !spot {
			t.Errorf("the summary has %q", p.Text)
		}
	}
}
