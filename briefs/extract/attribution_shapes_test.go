package extract_test

import (
	"strings"
	"testing"
)

// The shapes of an attribution: who speaks, what stands before, and what is said
// how. Each is plain English by itself; rules that know each of them can still
// fail where two meet, so that all are tried with all.
var (
	shapesOfSpeakers = []struct{ words, head string }{
		{"Mara Lindqvist", "Lindqvist"},
		{"Mayor Mara Lindqvist", "Lindqvist"},
		{"Mara Lindqvist, 61,", "Lindqvist"},
		{"Mara Lindqvist of Ashford", "Lindqvist"},
		{"Rep. Mara Lindqvist (R-Ohio)", "Lindqvist"},
		{"Mara Lindqvist, a nurse from Ashford who lost her job last year,", "Lindqvist"},
		{"Mara Lindqvist, who chairs the board,", "Lindqvist"},
		{"Mara Lindqvist, a professor of law at the University of Kent and the author of a book on ports,", "Lindqvist"},
		{"a spokesman for Mara Lindqvist", "a spokesman"},
		{"several aides to Mara Lindqvist", "several aides"},
		{"one of the protesters", "one"},
		{"some in the party", "some"},
		{"critics of the plan", "critics"},
		{"the former mayor", "the former mayor"},
		{"the 61-year-old", "the 61-year-old"},
		{"the Harbour Union", "Harbour Union"},
		{"another lawyer", "another lawyer"},
		{"Mara Lindqvist and Ola Berg", "Lindqvist"},
	}
	shapesOfOpenings = []string{
		"", "On Monday, ", "But ", "In an interview with Jon Trask, ", "While Jon Trask stayed silent, ", "Although Jon Trask disagreed, ",
		"Speaking at a rally for Jon Trask, ", "A day after Jon Trask called the bill a mistake, ", "Like Jon Trask, ",
	}
	shapesOfSaying = []string{
		"said the plan was “a broken promise.”",
		"told Jon Trask that the plan was “a broken promise.”",
		"told reporters on Friday that the plan that Jon Trask backed was “a broken promise.”",
		"said Jon Trask, the clerk, was “deeply unfair.”",
		"said what Jon Trask did was “deeply unfair.”",
		"said that the plan chosen by Jon Trask was “a broken promise.”",
		"said the plan, which Jon Trask wrote, was “a broken promise.”",
		"said the plan was fine but Jon Trask was “a broken promise.”",
		"made clear that it was “a broken promise.”",
		"made it plain that it was “a broken promise.”",
		"called Jon Trask “a broken promise.”",
		"called for “real change” in Ashford.",
		"described Jon Trask as “a broken promise.”",
		"accused Jon Trask of “selling out workers.”",
		"criticized Jon Trask for “selling out workers” on Friday.",
		"compared Jon Trask to “a broken promise.”",
		"urged Jon Trask to “put workers first.”",
		"vowed to “put workers first.”",
		"talked about “a broken promise.”",
		"accepted that it was “a broken promise.”",
		"rejected the idea that Jon Trask was “a broken promise.”",
		"backed the bill and accused Jon Trask of “selling out workers.”",
		"backed the bill, then called Jon Trask “a broken promise.”",
		"voted for the bill that Jon Trask wrote and called it “a broken promise.”",
		"voted for the bill that Jon Trask wrote, but said it was “a broken promise.”",
		"said Jon Trask was wrong, adding that it was “a broken promise.”",
		"said Jon Trask was wrong, then called it “a broken promise.”",
		"met Jon Trask on Friday, warning that it was “a broken promise.”",
		"backed the bill, arguing that Jon Trask wanted to “put workers first.”",
		"is reported to have called Jon Trask “a broken promise.”",
		"all but called Jon Trask “a broken promise.”",
		"went so far as to call Jon Trask “a broken promise.”",
		"opened by calling Jon Trask “a broken promise.”",
		"disagreed, saying it was “a broken promise.”",
		"was blunt: Jon Trask was “a broken promise.”",
		"was quoted by the Herald as saying it was “a broken promise.”",
		"decided that it was “a broken promise.”",
		"tore into Jon Trask for “selling out workers.”",
		"urged voters to “resist.”",
		"sent Jon Trask a letter and charged him with “selling out workers.”",
		"tweeted: “This plan is a broken promise.”",
		"shot back that Jon Trask was “a broken man.”",
		"has long argued that it is “a broken promise.”",
		"expressed “deep worry” over the plan.",
		"dismissed talk of “a broken promise.”",
		"echoed Jon Trask, saying it was “a broken promise.”",
		"spoke about the plan as “a broken promise.”",
		"was clear that it was “a broken promise.”",
		"made the case that it was “a broken promise.”",
		"made a plea to “put workers first.”",
		"called the plan that Jon Trask wrote “a broken promise.”",
		"released a letter calling Jon Trask “a broken man.”",
		"told reporters, “This plan is a broken promise.”",
		"told Jon Trask, “This plan is a broken promise.”",
		"told a crowd in Ashford on Friday: “This plan is a broken promise.”",
		"asked reporters, “Is this plan a broken promise?”",
		"has since called the plan “a broken promise.”",
		"hit back by calling the plan “a broken promise.”",
		"took to the radio to call Jon Trask “a broken promise.”",
		"came out against it, calling the plan “a broken promise.”",
		"said in a statement that it was “a broken promise.”",
		"wrote on Facebook that it was “a broken promise.”",
		"went on to say it was “a broken promise.”",
		"thanked Jon Trask for “standing up for workers.”",
		"praised Jon Trask as “a man of his word.”",
		"denied that the plan was “a broken promise.”",
		"insisted Jon Trask had “sold out workers.”",
		"warned of “a broken promise.”",
		"hoped that Jon Trask would “put workers first.”",
		"repeated a claim that Jon Trask had “sold out workers.”",
		"met Jon Trask, whose plan had failed, and called it “a broken promise.”",
	}
	shapesAbout = []string{
		"Jon Trask was described by S as “a broken promise.”",
		"The plan was dismissed by S as “a broken promise.”",
		"Jon Trask laughed at the claim by S that the plan was “a broken promise.”",
		"Jon Trask said the plan was fine, but S called it “a broken promise.”",
		"Jon Trask backed the plan while S said it was “a broken promise.”",
		"While Jon Trask backed the plan, S said it was “a broken promise.”",
		"Jon Trask resigned after S called him “a broken promise.”",
		"The vote came a day after S accused Jon Trask of “selling out workers.”",
		"The Herald quoted S as saying it was “a broken promise.”",
		"A video shows S calling Jon Trask “a broken promise.”",
		"Jon Trask resigned in a move S called “a broken promise.”",
		"Jon Trask resigned, a step S described as “a broken promise.”",
		"Jon Trask resigned over what S called “a broken promise.”",
		"Jon Trask listened while S called the plan “a broken promise.”",
		"Claims made by S that the plan is “a broken promise” are false, Jon Trask said.",
		"For S, the plan was “a broken promise.”",
		"The plan, S said, was “a broken promise.”",
		"Jon Trask voted against what S described as “a broken promise.”",
		"The plan seemed to S “a broken promise.”",
		"Two towns backed it, with S warning of “a broken promise.”",
		"In the words of S, the plan is “a broken promise.”",
		"The plan is “a broken promise,” in the words of S.",
		"According to S, the plan was “a broken promise.”",
		"The plan was “a broken promise,” according to S.",
		"The plan was “a broken promise,” S told reporters.",
		"“This plan is a broken promise,” S told reporters on Friday.",
		"“This plan is a broken promise,” said S.",
		"Asked about the plan, S said it was “a broken promise.”",
		"Jon Trask left early, prompting S to call him “a broken promise.”",
		"Jon Trask was accused by S of “selling out workers.”",
	}
)

func TestShapesOfAttribution(t *testing.T) {
	for _, s := range shapesOfSpeakers {
		for _, opening := range shapesOfOpenings {
			for _, saying := range shapesOfSaying {
				isOf(t, opening+s.words+" "+saying, s.head)
			}
		}
		for _, about := range shapesAbout {
			isOf(t, strings.ReplaceAll(strings.Replace(about, "S", s.words, 1), ",,", ","), s.head)
		}
	}
}

// isOf fails where the quotation of a sentence is not given to those whose words
// hold head.
func isOf(t *testing.T, sentence, head string) {
	t.Helper()
	sentence = capital(sentence)
	b := quoteBrief(t, "Council meets over the port\n\n"+sentence)
	if len(b.Quotes) != 1 {
		t.Errorf("%q: %d quotations", sentence, len(b.Quotes))
		return
	}
	if q := b.Quotes[0]; q.Source == nil || !strings.Contains(strings.ToLower(q.Source.Text), strings.ToLower(head)) && !strings.Contains(head, q.Source.Text) {
		given := "nobody"
		if q.Source != nil {
			given = q.Source.Text
		}
		t.Errorf("%q: given to %s", sentence, given)
	}
}
