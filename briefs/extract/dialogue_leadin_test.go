package extract_test

import "testing"

// TestShapesOfLeadIns sets short paragraphs that only lead to what somebody says before a quotation
// with no attribution of its own, and others that do not.
func TestShapesOfLeadIns(t *testing.T) {
	const (
		before = "The council met on Monday in Harrow Bay to talk about the pier and its future.\n\nJane Doe, the mayor of the town, was there all day long with her aides.\n\n"
		words  = "\n\n“I never saw a pier like that one in my whole life, and I have seen a few. We will sell it.”"
	)
	var cases []speakersCase
	for _, lead := range []string{
		"Doe had this to say:", "Here’s what Doe said:", "Here is what Doe had to say about it:", "Doe explained it this way.", "Doe was blunt.",
		"Doe didn’t hold back.", "Doe didn’t mince words.", "Doe weighed in.", "Doe took to Twitter.", "Doe took to Twitter to respond:",
		"Doe responded on Facebook:", "Doe’s reply:", "Doe’s response?", "From Doe:", "Doe, on the radio:", "Doe on the plan:", "Then came this from Doe:",
		"She went on.", "She wasn’t done.", "And she didn’t stop there.", "She then added this:", "Doe put it like this:", "According to Doe:",
		"As Doe put it:", "As Doe said:", "In the words of Doe:", "In her own words:", "Doe tweeted:", "Doe tweeted this:",
		"Doe went further, telling the crowd:", "Asked about it, Doe said:", "When asked about it, Doe responded,", "Doe laughed it off.",
		"Doe disagreed.", "Doe agreed.", "Doe had a different view.", "Doe sees it differently.", "Doe, however, was not convinced.",
		"Doe spoke to the Herald about it.", "Doe told the Herald why.", "Doe made her case.", "Doe was asked about it.", "Doe was unmoved.",
		"Doe shrugged.", "Doe offered an example.", "Doe recalled the day.", "Doe cited the cost.", "Doe blamed the board.", "Doe defended the plan.",
		"Doe slammed the board.", "Doe tore into the board.", "Doe ripped the board.", "Doe blasted the board for it.", "Doe mocked the board.",
		"Doe praised the crews.", "Doe thanked the crews.", "Doe apologized.", "Doe addressed the crews on Monday.", "Doe discussed the plan on Monday.",
		"Doe described the scene.", "Doe concluded her speech with a warning.", "Doe ended with a joke.", "Doe opened her speech with a joke.",
		"Doe issued a warning.", "Doe issued a challenge to the board.", "Doe posted a video of it.", "Doe released a statement.",
		"Doe released the following statement:", "Doe wrote on her blog:", "Doe writes:", "Doe began:", "Doe continued:", "Doe concluded:",
		"Doe also said this:", "Said Doe:", "Wrote Doe:", "Added Doe:", "Doe’s message was clear:", "Doe’s message was clear.", "Her message?",
		"Doe’s take:", "Doe said that and more.", "Doe summed it up:", "Doe summed it up best:", "Doe told a different story.",
	} {
		cases = append(cases, speakersCase{lead, before + lead + words, "Jane Doe"})
	}
	for _, lead := range []string{
		"Doe’s office released a statement:",
		"A spokesman for Doe said:",
		"The Herald reports:",
		"From the Herald:",
		"Doe is not alone in that.",
		"Doe had a boat.",
		"Doe’s claim was false.",
		"Doe’s house was sold on Monday.",
		"The board had a different view.",
	} {
		cases = append(cases, speakersCase{lead, before + lead + words, "-"})
	}
	testSpeakers(t, cases)
}

// TestInterviewNamedAbove holds that who answers is whom the headline names, where the text names
// another.
func TestInterviewNamedAbove(t *testing.T) {
	const text = "Jane Doe speaks of boats and the sea\n\nKENT, May 3 - The Herald spoke to the mayor and to Paul Roe on Monday.\n\n" +
		"Q: What is it that you want?\n\n“We want boats, and we want them all by May.”\n\n" +
		"And what do you want then?\n\n“We want a pier, and we want it all by June.”\n\nWhat do you do now?\n\n“We go home and wait for the sea.”"
	quotes := quotesOf(t, text)
	if len(quotes) != 3 {
		t.Fatalf("%d quotations, want 3", len(quotes))
	}
	for _, q := range quotes {
		if q.Speaker != "Jane Doe" {
			t.Errorf("%q is said by %q, want Jane Doe", q.Words, q.Speaker)
		}
	}
}
