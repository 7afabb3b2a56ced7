package extract_test

import (
	"slices"
	"strings"
	"testing"

	"dateline/briefs"
	"dateline/briefs/extract"
)

// aboutOf builds a brief of a sentence and gives what is told of each who is named in it. Names
// stand in braces in the sentence.
func aboutOf(t *testing.T, sentence string) (about map[string][]string, names []string) {
	t.Helper()
	for rest := sentence; ; {
		_, after, ok := strings.Cut(rest, "{")
		if !ok {
			break
		}
		name, tail, _ := strings.Cut(after, "}")
		names = append(names, name)
		rest = tail
	}
	text := "The council met in the town on Friday and heard what the rain had done.\n\n" + strings.NewReplacer("{", "", "}", "", "[", "", "]", "").Replace(sentence) + "\n"
	b, err := extract.Build([]briefs.Article{{ID: "a1", Text: text, Published: "2015-05-03"}}, extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	about = map[string][]string{}
	for _, e := range b.Entities {
		var told []string
		for _, p := range e.About {
			told = append(told, p.Text)
		}
		about[e.Name] = told
	}
	return about, names
}

// holdsAbout checks that what stands in brackets in a sentence is told of all who stand in
// braces.
func holdsAbout(t *testing.T, sentence string) {
	t.Helper()
	_, after, _ := strings.Cut(sentence, "[")
	want, _, _ := strings.Cut(after, "]")
	about, names := aboutOf(t, sentence)
	for _, name := range names {
		if !slices.Contains(about[name], want) {
			t.Errorf("%s\n\tof %s: want %q, got %q", sentence, name, want, about[name])
		}
	}
}

// TestShapesOfDescriptions crosses what somebody is with where a sentence says so.
func TestShapesOfDescriptions(t *testing.T) {
	named := []string{"Jane Doe", "Xarem Kexor", "Ma Ji-hoon", "Zbigniew Pająk", "Kossi Amégan", "Núria Casals i Ferrer", "Kristján Már Thoroddsen"}
	nouns := []string{
		"baker", "regent", "botanist", "striker", "physicist", "spokesman", "regional manager", "retired nurse", "34-year-old driver", "British national",
		"former Wales international", "band leader", "human rights lawyer", "doctor of medicine", "police officer",
	}
	tails := []string{"", " of Leeds", " at the Kent Survey", " who left in May", " with three children"}
	shapes := []string{
		"{NAME}, [a NOUN], walked home on Monday.",
		"{NAME}, 34, [a NOUN], walked home.",
		"“It is late,” said {NAME}, [the NOUN].",
		"They told {NAME}, [a NOUN], that it was late.",
		"{NAME} - [the NOUN] - walked home.",
		"{NAME}, until recently [the NOUN], walked home.",
		"{NAME}, for many years [a NOUN], walked home.",
		"Among them was [a NOUN], {NAME}, and two dogs.",
		"Among the freed are [a NOUN], {NAME}; two dogs; and a cat.",
		"{NAME} is [a NOUN].",
		"{NAME}, 39, was [a NOUN].",
		"{NAME} is also, since May, [a NOUN].",
		"{NAME}, 58, left the house and was [a NOUN].",
		"[The NOUN] is {NAME}.",
		"[A NOUN], {NAME}, walked home.",
	}
	for i, noun := range nouns {
		for j, tail := range tails {
			for k, shape := range shapes {
				if strings.HasPrefix(shape, "[The") && tail != "" || strings.Contains(tail, "May") && strings.Contains(shape, "NOUN], {") {
					continue // what a month ends before a comma may be when it was
				}
				np := noun + tail
				sentence := strings.NewReplacer("NAME", named[(i+j+k)%len(named)], "NOUN", np).Replace(shape)
				holdsAbout(t, sentence)
			}
		}
	}
}

// TestSeldomDescriptions holds ways of saying who somebody is that are seldom, or hard to end.
func TestSeldomDescriptions(t *testing.T) {
	for _, sentence := range []string{
		"{Jane Doe}, [the Leeds guitarist, singer and band leader who, as Jay, made ninety records], died on Friday.",
		"{Jane Doe}, [commander of the soldiers ordered to the area], left.",
		"{Jane Doe}, [a midwife for years before she went to sea], left.",
		"{Jane Doe}, [one of the two members it has left], would go.",
		"{Jane Doe}, [the youngest of four], left.",
		"{Jane Doe}, [the last of the family to sit on the board], left.",
		"{Jane Doe} is [a geologist at the Kent Survey (KS) and a reader of maps].",
		"{Jane Doe}, [an all-rounder playing her last season before she joins them], left.",
		"{Jane Doe}, who has been [Halden's release manager] since May, left.",
		"Her elder son, {Tom Doe}, became [chief executive] two years ago.",
		"[His running mate], {Jane Doe}, struck a note.",
		"“It is late,” [the mayor], Cr {Jane Doe}, told them.",
		"According to [a military spokesman], Colonel {Tom Doe}, two were dead.",
		"He met with [the head of the fire service], Brig. Gen. {Tom Doe}.",
		"[The judge], Mr Justice {Tom Doe}, adjourned.",
		"They met [the town's bishop], the Rev. {Tom Doe}.",
		"[One of his sergeants], {Tom Doe}, had lost a book.",
		"They had their picture taken with [a newborn], {Ruby Doe}, the mayor's granddaughter.",
		"Since May [her regular partner] has been {Anna Poole}, a guide.",
		"[The victim] was identified as {Anna Poole}.",
		"[The driver], identified by police as {Tom Roe}, wept.",
		"They spoke with [two aid workers], {Anna Poole} and {Tom Roe}, near the town.",
		"[The umpires], {Anna Poole} and {Tom Roe}, had let play go on.",
		"It was begun by the [brothers] {Jan Poole} and {Uwe Poole}.",
		"Among them are the [weavers] {Anna Poole} (Peru) and {Tom Roe} (Chile), who came late.",
		"They met {Anna Poole} and {Tom Roe}, [a couple from Leeds], who wept.",
		"The list has {Anna Poole} and {Tom Roe}, [two members of the council].",
		"[Her colleagues from Chile and Peru], {Anna Poole} and {Tom Roe}, left.",
		"[Former wrestling champion] {Tom Doe} was found.",
		"Her brother {Tom Doe} was [a general in the army].",
		"[Best director] was {Tomasz Lenz}.",
		"[The last of them], {Tom Doe}, was shot.",
		"They beat {Tom Doe}, [a Hungarian born in Oxford].",
		"{Jane Doe}, a 47-year-old lawyer who has sat for years, was elected [leader of the council] on Monday.",
		"It was granted after [a judge], Mr Justice {Doe}, had heard it.",
		"It runs [an art gallery], {Galerie Halden}, which was searched.",
		"{El Liberal}, [a newspaper in Leeds], quoted him.",
		"{Kerun Rakat}, [a largely rural party led since 2003 by Tom Doe], took four.",
		"Shares in {Halden Holdings Inc.}, [the listed parent], fell on Monday.",
		"{Dealtree}, [the maker of the Dealtree wallet and of nothing else], fell.",
	} {
		holdsAbout(t, sentence)
	}
}

// TestNoDescriptions holds what looks like a description of somebody and is none.
func TestNoDescriptions(t *testing.T) {
	for sentence, of := range map[string]string{
		"A man named by police as Tom Poole, 34, wept.":                                "Tom Poole",
		"After talks with teachers, Anna Poole and Tom Roe left.":                      "Anna Poole",
		"She leaves two daughters, Grace Poole and Ngozi Poole.":                       "Grace Poole",
		"He was no suspect, Anna Poole said.":                                          "Anna Poole",
		"The crews met the Independent Union of Sailors (UKG by its German initials).": "Independent Union of Sailors",
	} {
		about, _ := aboutOf(t, sentence)
		told, known := about[of]
		if !known {
			t.Errorf("%s\n\tnobody is %s", sentence, of)
		}
		if len(told) > 0 {
			t.Errorf("%s\n\tof %s: got %q", sentence, of, told)
		}
	}
}
