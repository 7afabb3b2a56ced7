package correct_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/briefs"
	"dateline/briefs/correct"
)

func TestSpeaker(t *testing.T) {
	b := built(t, mill)
	got := applied(t, b, must(t)(correct.Speaker(b, "q4", "tom-okafor")), must(t)(correct.Speaker(b, "q1", "lena-brennan")), must(t)(correct.Speaker(b, "q3", "")))
	for id, want := range map[string]briefs.Quote{
		"q1": {Speaker: "lena-brennan", Basis: briefs.Described, Corrected: true}, // the attribution names another
		"q2": {Speaker: "tom-okafor", Basis: briefs.Named},
		"q3": {Speaker: "", Basis: briefs.None, Corrected: true},
		"q4": {Speaker: "tom-okafor", Basis: briefs.Described, Corrected: true}, // “He”
	} {
		i := slices.IndexFunc(got.Quotes, func(q briefs.Quote) bool { return q.ID == id })
		q := got.Quotes[i]
		if q.Speaker != want.Speaker || q.Basis != want.Basis || q.Corrected != want.Corrected {
			t.Errorf("%s is by %q, basis %s, corrected %v; want %q, %s, %v", id, q.Speaker, q.Basis, q.Corrected, want.Speaker, want.Basis, want.Corrected)
		}
	}
}

func TestName(t *testing.T) {
	b := built(t, flood)
	got := applied(t, b, must(t)(correct.Name(b, "anders-holm", "President Anders Holm")))
	e := who(t, got, "President Anders Holm")
	if e.ID != "anders-holm" || !e.Corrected {
		t.Errorf("renamed, it is %s, corrected %v", e.ID, e.Corrected)
	}
	if diff := cmp.Diff([]string{"Anders Holm", "Holm"}, e.Aliases); diff != "" {
		t.Errorf("aliases: %s", diff)
	}
	back := must(t)(correct.Name(got, "anders-holm", "Holm"))
	e = who(t, applied(t, b, must(t)(correct.Name(b, "anders-holm", "President Anders Holm")), back), "Holm")
	if diff := cmp.Diff([]string{"Anders Holm"}, e.Aliases); diff != "" {
		t.Errorf("named twice, the first name given by hand leaves a trace: %s", diff)
	}
}

func TestAbout(t *testing.T) {
	text := strings.Replace(flood, "President Anders Holm will", "President Anders Holm (1953-2021), a son of Maria Lindqvist, will", 1)
	b := built(t, text)
	before := who(t, b, "Anders Holm")
	if len(before.Relations) != 1 || len(before.About) < 2 {
		t.Fatalf("the article should tell of a relation and a life: %v, %q", before.Relations, texts(before.About))
	}
	e := who(t, applied(t, b, must(t)(correct.About(b, "anders-holm", "a ferry captain"))), "Anders Holm")
	if diff := cmp.Diff([]string{"a ferry captain", "1953-2021"}, texts(e.About)); diff != "" || !e.Corrected {
		t.Errorf("description and life: %s", diff)
	}
	if len(e.Relations) != 1 {
		t.Error("another description takes the relation away")
	}
	e = who(t, applied(t, b, must(t)(correct.About(b, "anders-holm", ""))), "Anders Holm")
	if diff := cmp.Diff([]string{"1953-2021"}, texts(e.About)); diff != "" {
		t.Errorf("without a description: %s", diff)
	}
	if len(e.Relations) != 0 {
		t.Errorf("with the descriptions wrong, the relation in them stays: %v", e.Relations)
	}
}

func TestMerge(t *testing.T) {
	b := built(t, mill)
	got := applied(t, b, must(t)(correct.Merge(b, "ida-brennan", "lena-brennan")))
	e := who(t, got, "Ida Brennan")
	if diff := cmp.Diff([]string{"Lena Brennan", "Brennan"}, e.Aliases); diff != "" {
		t.Errorf("aliases: %s", diff)
	}
	if diff := cmp.Diff([]string{"the mill's director", "union secretary"}, texts(e.About)); diff != "" {
		t.Errorf("descriptions: %s", diff)
	}
	if diff := cmp.Diff([]string{"Ida Brennan", "Lena Brennan", "Brennan"}, texts(e.Mentions)); diff != "" {
		t.Errorf("mentions: %s", diff)
	}
	if q := said(t, got, "Nobody asked"); q.Speaker != "ida-brennan" {
		t.Errorf("the other's quote is by %q", q.Speaker)
	}
	if len(got.Entities) != len(b.Entities)-1 {
		t.Error("the other still is there")
	}
}

func TestMergeTurnsRelationsAndEvents(t *testing.T) {
	b := built(t, strings.Replace(flood, "Jonas Weller, a ferry captain,", "Jonas Weller, a son of Maria Lindqvist,", 1))
	got := applied(t, b, must(t)(correct.Merge(b, "anders-holm", "maria-lindqvist")))
	if r := who(t, got, "Jonas Weller").Relations; len(r) != 1 || r[0].To != "anders-holm" {
		t.Errorf("the son is of %v", r)
	}
	if !slices.Contains(got.Timeline[0].Entities, "anders-holm") {
		t.Errorf("the first event is of %q", got.Timeline[0].Entities)
	}
	if got := who(t, applied(t, b, must(t)(correct.Merge(b, "maria-lindqvist", "jonas-weller"))), "Maria Lindqvist"); len(got.Relations) != 0 {
		t.Errorf("somebody is related to herself: %v", got.Relations)
	}
}

func TestSplit(t *testing.T) {
	b := built(t, mill)
	got := applied(t, b, must(t)(correct.Split(b, "tom-okafor", "Okafor")))
	old, e := who(t, got, "Tom Okafor"), who(t, got, "Okafor")
	if e.ID != "okafor" || e.Kind != briefs.Person || !e.Corrected {
		t.Errorf("split off: %s, a %s, corrected %v", e.ID, e.Kind, e.Corrected)
	}
	if diff := cmp.Diff([][]string{{"Tom Okafor"}, {}, {"Mayor"}}, [][]string{texts(old.Mentions), old.Aliases, texts(old.About)}); diff != "" {
		t.Errorf("what stays: %s", diff)
	}
	if len(e.Mentions) != 2 {
		t.Errorf("mentions of the new one: %q", texts(e.Mentions))
	}
	if q := said(t, got, "a blow"); q.Speaker != "tom-okafor" {
		t.Errorf("a quote attributed to the whole name went to %q", q.Speaker)
	}
	for _, event := range got.Timeline {
		if slices.Contains(event.Entities, "tom-okafor") {
			t.Errorf("an event that names Okafor alone is still of %q", event.Entities)
		}
	}
}

func TestSplitTakesQuotesAndDescriptions(t *testing.T) {
	b := built(t, strings.Replace(flood, "Lindqvist told residents", "engineer Lindqvist told residents", 1))
	got := applied(t, b, must(t)(correct.Split(b, "maria-lindqvist", "Lindqvist")))
	if q := said(t, got, "Leave"); q.Speaker != "lindqvist" || !q.Corrected {
		t.Errorf("the quote attributed to the alias is by %q", q.Speaker)
	}
	if q := said(t, got, "The water"); q.Speaker != "maria-lindqvist" {
		t.Errorf("the quote attributed to “she” is by %q", q.Speaker)
	}
	if about := texts(who(t, got, "Maria Lindqvist").About); !slices.Equal(about, []string{"Governor"}) {
		t.Errorf("the governor is now %q", about)
	}
}

func TestHide(t *testing.T) {
	b := built(t, mill)
	got := applied(t, b, must(t)(correct.Hide(b, "q2")))
	var ids []string
	for _, q := range got.Quotes {
		ids = append(ids, q.ID)
	}
	if diff := cmp.Diff([]string{"q1", "q3", "q4"}, ids); diff != "" {
		t.Error(diff)
	}
}

func TestDate(t *testing.T) {
	b := built(t, mill)
	fire := dated(t, b, "12 June 1987").ID
	got := applied(t, b, must(t)(correct.Date(b, fire, "2024-01")))
	var order []string
	for _, e := range got.Timeline {
		order = append(order, e.Value+" "+strings.Fields(e.Passage.Text)[1])
	}
	want := []string{"1921-05-03 mill", "2019 said", "2024-01 12", "2024-01 workers", "2024-03-14 said", "2024-06 paper"}
	if diff := cmp.Diff(want, order); diff != "" {
		t.Errorf("the fire, and what is told beside it, are not where they belong:\n%s", diff)
	}
	if d := dated(t, got, "12 June 1987"); d.Value != "2024-01" || d.Precision != briefs.Month || !d.Corrected {
		t.Errorf("the date is %+v", d)
	}
	back := applied(t, b, must(t)(correct.Date(b, fire, "2024-01")), must(t)(correct.Date(b, fire, "1987-06-12")))
	if diff := cmp.Diff(encoded(t, b), encoded(t, back)); diff != "" {
		t.Errorf("set to what it was, the story is another: %s", diff)
	}
	gone := applied(t, b, must(t)(correct.Date(b, fire, "P3W")))
	if len(gone.Timeline) != len(b.Timeline)-2 {
		t.Error("a duration has an event in the timeline")
	}
	last := applied(t, b, must(t)(correct.Date(b, fire, "XXXX-06-12")))
	if e := last.Timeline[len(last.Timeline)-2]; e.Value != "XXXX-06-12" {
		t.Errorf("a day of an unknown year is not last: %+v", e)
	}
}

// TestUndo takes a correction away again: the inverse is the list without it.
func TestUndo(t *testing.T) {
	b := built(t, mill)
	one, two := must(t)(correct.Hide(b, "q2")), must(t)(correct.Merge(b, "ida-brennan", "lena-brennan"))
	if diff := cmp.Diff(applied(t, b, two), applied(t, b, slices.DeleteFunc([]correct.Correction{one, two}, func(c correct.Correction) bool { return c == one })...)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(b, applied(t, b)); diff != "" {
		t.Errorf("no corrections change the brief: %s", diff)
	}
}

func TestMakersRefuse(t *testing.T) {
	b := built(t, mill)
	for name, test := range map[string]struct {
		err  error
		want correct.Refused
	}{
		"no quote":       {second(correct.Hide(b, "q99")), correct.Refused{Why: correct.NoSuchQuote, What: "q99"}},
		"no quote to":    {second(correct.Speaker(b, "q99", "")), correct.Refused{Why: correct.NoSuchQuote, What: "q99"}},
		"no speaker":     {second(correct.Speaker(b, "q1", "nobody-here")), correct.Refused{Why: correct.NoSuchEntity, What: "nobody-here"}},
		"other words":    {second(correct.Name(b, "ida-brennan", "Ida Brennon")), correct.Refused{Why: correct.NoSuchWords, What: "Ida Brennon"}},
		"other case":     {second(correct.Name(b, "ida-brennan", "ida brennan")), correct.Refused{Why: correct.NoSuchWords, What: "ida brennan"}},
		"no words":       {second(correct.Name(b, "ida-brennan", " ")), correct.Refused{Why: correct.NoSuchWords, What: ""}},
		"part of a word": {second(correct.About(b, "ida-brennan", "the mill's direct")), correct.Refused{Why: correct.PartOfWord, What: "the mill's direct"}},
		"marks alone":    {second(correct.About(b, "ida-brennan", "—")), correct.Refused{Why: correct.PartOfWord, What: "—"}},
		"two lines":      {second(correct.About(b, "ida-brennan", "Century\n\nHARROW")), correct.Refused{Why: correct.TooLong, What: "Century\n\nHARROW"}},
		"with herself":   {second(correct.Merge(b, "ida-brennan", "ida-brennan")), correct.Refused{Why: correct.SameEntity, What: "ida-brennan"}},
		"with no one":    {second(correct.Merge(b, "ida-brennan", "x")), correct.Refused{Why: correct.NoSuchEntity, What: "x"}},
		"no alias":       {second(correct.Split(b, "ida-brennan", "Brennan")), correct.Refused{Why: correct.NoSuchAlias, What: "Brennan"}},
		"no date":        {second(correct.Date(b, "d99", "2021")), correct.Refused{Why: correct.NoSuchDate, What: "d99"}},
		"no value":       {second(correct.Date(b, "d1", "2021-02-30")), correct.Refused{Why: correct.NoValue, What: "2021-02-30"}},
	} {
		var refused correct.Refused
		if !errors.As(test.err, &refused) || refused != test.want {
			t.Errorf("%s: %v, want %+v", name, test.err, test.want)
			continue
		}
		if s := refused.Error(); !strings.HasPrefix(s, "correct: ") || strings.Contains(s, "%!") || !strings.Contains(s, "; ") {
			t.Errorf("%s: the error says %q", name, s)
		}
	}
	for _, c := range correct.Causes {
		if s := (correct.Refused{Why: c, What: "x"}).Error(); strings.Contains(s, "%!") {
			t.Errorf("cause %s has no words: %s", c, s)
		}
	}
}

func second(_ correct.Correction, err error) error { return err }
