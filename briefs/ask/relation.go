package ask

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"dateline/briefs"
)

// kin are relation words and what they are turned round, where that is sure. A
// son's parent may be a mother, so the inverse of both is “parent”.
var kin = map[string]string{
	"son": "parent", "daughter": "parent", "child": "parent", "parent": "child", "father": "child", "mother": "child",
	"husband": "spouse", "wife": "spouse", "spouse": "spouse", "widow": "late spouse", "widower": "late spouse",
	"brother": "sibling", "sister": "sibling", "sibling": "sibling", "twin": "twin", "cousin": "cousin",
	"grandson": "grandparent", "granddaughter": "grandparent", "grandchild": "grandparent",
	"grandfather": "grandchild", "grandmother": "grandchild", "grandparent": "grandchild",
	"nephew": "aunt or uncle", "niece": "aunt or uncle", "aunt": "nephew or niece", "uncle": "nephew or niece",
	"stepson": "step-parent", "stepdaughter": "step-parent", "stepfather": "stepchild", "stepmother": "stepchild",
	"partner": "partner", "colleague": "colleague", "friend": "friend", "ally": "ally", "rival": "rival",
	"opponent": "opponent", "teammate": "teammate", "roommate": "roommate", "boyfriend": "partner", "girlfriend": "partner",
	"successor": "predecessor", "predecessor": "successor", "namesake": "namesake", "classmate": "classmate",
}

// Kins lists what Relation.Kin can be, in order, for whoever puts it in words.
func Kins() []string {
	all := slices.AppendSeq(slices.Collect(maps.Keys(kin)), maps.Values(kin))
	slices.Sort(all)
	return slices.Compact(all)
}

func kinOf(label string) string {
	noun, _ := strings.CutSuffix(label, " of")
	if kin[noun] == "" && !slices.Contains(slices.Collect(maps.Values(kin)), noun) {
		return ""
	}
	return noun
}

// kept are words before a relation word that hold in both directions.
var kept = set("former late estranged ex half twin close longtime")

// relations lists what the entity is to others and, turned round, what others
// are said to be to it.
func (d *desk) relations(e *briefs.Entity) []Relation {
	out := []Relation{}
	for _, r := range e.Relations {
		if to := d.name(r.To); to != nil {
			label, _ := relationLabels(r.As.Text)
			out = append(out, Relation{To: *to, As: d.cite(r.As), Label: label, Kin: kinOf(label)})
		}
	}
	for _, other := range d.everybody() {
		for _, r := range other.Relations {
			if r.To == e.ID && other != e {
				_, label := relationLabels(r.As.Text)
				out = append(out, Relation{To: nameOf(other), As: d.cite(r.As), Inverse: true, Label: label, Kin: kinOf(label)})
			}
		}
	}
	return out
}

// relationLabels gives the program's words for a relation in the article's
// words: “a son of” is "son of" and, turned round, "parent of". Both are empty
// where no relation word that is known stands in it, or more than one.
func relationLabels(as string) (forward, inverse string) {
	words := foldWords(as)
	at := -1
	for i, w := range words {
		if kin[w] == "" {
			continue
		}
		if at >= 0 {
			return "", ""
		}
		at = i
	}
	if at < 0 || strings.Contains(as, "in-law") || at > 0 && (words[at-1] == "god" || words[at-1] == "foster" || words[at-1] == "great") {
		return "", ""
	}
	noun, turned := words[at], kin[words[at]]
	if at > 0 && kept[words[at-1]] {
		if words[at-1] == "late" { // says who died, which does not turn round
			return noun + " of", turned + " of"
		}
		before := words[at-1] + " "
		if words[at-1] == "ex" || words[at-1] == "half" {
			before = words[at-1] + "-"
		}
		noun, turned = before+noun, before+turned
	}
	return noun + " of", turned + " of"
}

// years are a life in a parenthesis: 1953-2001, born 1953, died 2001.
var years = regexp.MustCompile(`^\(?\s*(\d{3,4})\s*[-–—]\s*(\d{3,4})\s*\)?$`)

// lifespan reads a passage that is two years and nothing else.
func (d *desk) lifespan(p briefs.Passage) *Lifespan {
	m := years.FindStringSubmatch(p.Text)
	if m == nil || m[1] >= m[2] {
		return nil
	}
	return &Lifespan{Born: m[1], Died: m[2], Words: d.cite(p)}
}

// lifespanAfter finds two years in a parenthesis right after one of the names:
// the brief has them as dates, in no list of whose they are.
func (d *desk) lifespanAfter(e *briefs.Entity) *Lifespan {
	if e.Kind != briefs.Person {
		return nil
	}
	for _, m := range e.Mentions {
		a := d.article(m.Article)
		rest := a.Text[m.End:]
		inside := strings.TrimLeft(rest, " \u00a0")
		if !strings.HasPrefix(inside, "(") || len(rest)-len(inside) > 2 {
			continue
		}
		end := strings.IndexByte(inside, ')')
		if end < 2 || end > 40 {
			continue
		}
		start := m.End + len(rest) - len(inside) + 1
		life := d.lifespan(a.Passage(start, start+end-1))
		if life != nil && d.hasYears(life) {
			return life
		}
	}
	return nil
}

// hasYears tells whether the brief holds both years as dates where they stand:
// what extraction took for a score or a page range is no life.
func (d *desk) hasYears(life *Lifespan) bool {
	for _, year := range []string{life.Born, life.Died} {
		if !slices.ContainsFunc(d.brief.Dates, func(date briefs.Date) bool {
			return date.Value == year && life.Words.Contains(date.Passage)
		}) {
			return false
		}
	}
	return true
}
