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
