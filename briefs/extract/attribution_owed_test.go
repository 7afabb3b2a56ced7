package extract_test

import (
	"fmt"
	"strings"
	"testing"
)

// Verbs that judge or name, with what they take behind their object.
var owingVerbs = []struct{ past, base, ing, behind string }{
	{"described", "describe", "describing", " as “a waste of breath”"},
	{"condemned", "condemn", "condemning", " as “a waste of breath”"},
	{"called", "call", "calling", " “a waste of breath”"},
	{"branded", "brand", "branding", " “a waste of breath”"},
	{"compared", "compare", "comparing", " to “a waste of breath”"},
	{"accused", "accuse", "accusing", " of “standing still”"},
	{"praised", "praise", "praising", " for “standing still”"},
	{"urged", "urge", "urging", " to “get on with it”"},
	{"reminded", "remind", "reminding", " that “nobody asked us”"},
	{"told", "tell", "telling", " that it was “a waste of breath”"},
}

// Objects that hold words of saying, names and clauses of their own.
var owedObjects = []string{
	"Jane Doe", "the Harbour Board", "Jane Doe, the treasurer,", "those who want to sell the pier", "the board put together by Jane Doe", "the men who called for a vote", "everyone who had said it was late",
}

// TestShapesOfOwed crosses verbs that judge with objects that have verbs of their own: the
// quotation is of who judges.
func TestShapesOfOwed(t *testing.T) {
	frames := []string{
		"%[1]s %[2]s %[3]s%[4]s.", "On Monday, %[1]s %[2]s %[3]s%[4]s.", "%[1]s sharply %[2]s %[3]s%[4]s.", "%[1]s, who is up for election, then %[2]s %[3]s%[4]s.",
		"%[1]s was quick to %[5]s %[3]s%[4]s.", "%[1]s would %[5]s %[3]s%[4]s.", "%[1]s left the hall, %[6]s %[3]s%[4]s.", "Amy Poe thanked %[1]s for %[6]s %[3]s%[4]s.",
		"%[7]s %[3]s%[8]s, %[1]s left the hall.", "%[1]s met Amy Poe and %[2]s %[3]s%[4]s.", "A day after Amy Poe left, %[1]s %[2]s %[3]s%[4]s.",
	}
	for _, frame := range frames {
		for _, v := range owingVerbs {
			for _, object := range owedObjects {
				for _, who := range []string{"Paul Roe", "Mayor Paul Roe", "the Ferry League"} {
					ends := v.behind
					if strings.HasPrefix(frame, "%[7]s") {
						ends = strings.TrimSuffix(v.behind, "”") + ",”"
						ends = strings.ReplaceAll(ends, ",”,", ",”")
					}
					text := upperFirst(strings.ReplaceAll(fmt.Sprintf(frame, who, v.past, object, v.behind, v.base, v.ing, upperFirst(v.ing), ends), "”,", "”"))
					var got []string
					for _, q := range quoteBrief(t, "The council met on Monday in Harrow.\n\n"+text).Quotes {
						if q.Source != nil {
							got = append(got, q.Source.Text)
						} else {
							got = append(got, "nobody")
						}
					}
					if g := strings.Join(got, ", "); !strings.EqualFold(g, who) && !strings.HasSuffix(who, " "+g) && !(strings.Contains(frame, ", who") && g == "who") {
						t.Errorf("%s: given to %q, want %s", text, g, who)
					}
				}
			}
		}
	}
}

// TestShapesOfWordsOfSaying crosses nouns for what somebody says, and texts, with how they come
// to the quotation and with what stands around them.
func TestShapesOfWordsOfSaying(t *testing.T) {
	nouns := []string{
		"%[1]s’s claim that %[2]s were “a waste of breath”", "%[1]s’s assertion on Monday that %[2]s were “a waste of breath”", "a warning from %[1]s that %[2]s were “a waste of breath”",
		"%[1]s’s reference to %[2]s as “a waste of breath”", "%[1]s’s view of %[2]s as “a waste of breath”", "%[1]s’s letter to the council describing %[2]s as “a waste of breath”",
		"a letter from %[1]s calling %[2]s “a waste of breath”", "remarks by %[1]s likening %[2]s to “a waste of breath”", "a speech by %[1]s that called %[2]s “a waste of breath”",
	}
	around := []string{"The crews were angered by %s.", "It follows %s.", "Nothing has changed since %s.", "Amy Poe was asked about %s.", "%s drew laughter in Leeds."}
	for _, noun := range nouns {
		for _, frame := range around {
			for _, object := range []string{"the boats", "those who want to sell the pier", "the boats put up by Jane Doe"} {
				for _, who := range []string{"Paul Roe", "the Ferry League"} {
					text := upperFirst(fmt.Sprintf(frame, fmt.Sprintf(noun, who, object)))
					got := "nobody"
					for _, q := range quoteBrief(t, "The council met on Monday in Harrow.\n\n"+text).Quotes {
						if q.Source != nil {
							got = q.Source.Text
						}
					}
					if !strings.Contains(got, strings.TrimPrefix(who, "the ")) {
						t.Errorf("%s: given to %q, want %s", text, got, who)
					}
				}
			}
		}
	}
	for _, c := range [][2]string{
		{"The plan, dismissed as “a waste of breath” by Paul Roe in a speech, failed on Friday.", "Paul Roe"},
		{"Jane Doe, accused of “standing still” by Paul Roe, left.", "Paul Roe"},
		{"The plan is “weak”, or so Paul Roe says.", "Paul Roe"},
		{"The plan is “weak,” or so says Paul Roe.", "Paul Roe"},
		{"Paul Roe spoke in Leeds of “debt fatigue”.", "Paul Roe"},
		{"Paul Roe talked to the council on Friday about the “debt fatigue” of the town.", "Paul Roe"},
		{"Paul Roe spoke out last week against “debt fatigue”.", "Paul Roe"},
		{"Paul Roe hit out at “debt fatigue”.", "Paul Roe"},
	} {
		got := ""
		for _, q := range quoteBrief(t, "The council met on Monday in Harrow.\n\n"+c[0]).Quotes {
			if q.Source != nil {
				got = q.Source.Text
			}
		}
		if got != c[1] {
			t.Errorf("%s: given to %q, want %s", c[0], got, c[1])
		}
	}
}
