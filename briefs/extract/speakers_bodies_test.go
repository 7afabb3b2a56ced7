package extract_test

import (
	"strings"
	"testing"
)

// TestShapesOfBodiesThatSpeak crosses how a body is brought in with how it is called
// where it speaks. B stands for its name, D for what it is, S for what it is called again.
func TestShapesOfBodiesThatSpeak(t *testing.T) {
	bodies := []struct {
		name, id, is string
		again        []string
	}{
		{"Harbour Watch", "harbour-watch", "a charity based in Leeds", []string{"the group", "the organisation", "Harbour Watch"}},
		{"Verelo Energy", "verelo-energy", "a company based in Leeds", []string{"the company", "the firm", "Verelo"}},
		{"the Ministry of Roads", "ministry-of-roads", "", []string{"the ministry", "the Roads Ministry"}},
		{"the National Road Agency", "national-road-agency", "", []string{"the agency", "the NRA"}},
		{"the University of Leeds", "university-of-leeds", "", []string{"the university"}},
		{"the Coastal Bank", "coastal-bank", "a bank in Leeds", []string{"the bank", "the company"}},
		{"the Leeds Herald", "leeds-herald", "a newspaper", []string{"the newspaper", "the paper", "the Herald"}},
		{"the Democratic Road Party", "democratic-road-party", "a party of the left", []string{"the party", "the DRP"}},
		{"Kestrel Air", "kestrel-air", "an airline based in Leeds", []string{"the airline", "Kestrel"}},
		{"Leeds City Council", "leeds-city-council", "", []string{"the council", "the City Council"}},
		{"the Leeds Police Department", "leeds-police-department", "", []string{"police", "the department"}},
		{"the Lake Hospital", "lake-hospital", "a hospital in Leeds", []string{"the hospital"}},
		{"the Road Safety Commission", "road-safety-commission", "", []string{"the commission", "the RSC", "the watchdog"}},
		{"Roads Alliance", "roads-alliance", "a coalition of 40 charities", []string{"the alliance", "the coalition"}},
	}
	intros := []string{"B closed the road on Monday.", "B, D, closed the road on Monday.", "On Monday, B, D, said the road would close.", "The road was closed on Monday, B said."}
	says := []string{"S said it was “a mess.”", "“We will mend it soon enough,” S said.", "In a statement, S said: “We will mend it soon enough.”", "On Friday S said the road was “a mess.”"}
	for _, b := range bodies {
		for _, intro := range intros {
			if b.is == "" && strings.Contains(intro, "D") {
				continue
			}
			for _, again := range append(b.again, "it") {
				for _, say := range says {
					spokenBy(t, strings.NewReplacer("B", b.name, "D", b.is).Replace(intro), strings.ReplaceAll(say, "S", again), b.id)
				}
			}
		}
		for _, say := range says { // whom something is done by is spoken of too
			spokenBy(t, "The road was closed on Monday by "+b.name+".", strings.ReplaceAll(say, "S", "it"), b.id)
		}
	}
}

// spokenBy tells where the quotation of a paragraph behind another is not given to an
// entity.
func spokenBy(t *testing.T, first, second, id string) {
	t.Helper()
	text := "Nobody knew on Monday how long the old bridge over the river would stay open for cars.\n\n" + upperFirst(first) + "\n\n"
	if strings.HasPrefix(second, "“") {
		text += second
	} else {
		text += upperFirst(second)
	}
	got := "nobody"
	for _, q := range quoteBrief(t, text).Quotes {
		got = string(q.Speaker)
	}
	if got != id {
		t.Errorf("%q / %q: said by %s, want %s", first, second, got, id)
	}
}
