package extract_test

import "testing"

// What the pages of real news put otherwise than the texts before them. A sentence has one
// quotation; source is the words for whose it is, "" where nobody is given for it.
var waysOfTheWire = []struct{ name, text, source string }{
	{"arguments that another cites", "Paul Roe said the arguments cited by Jane Doe for keeping it “tend to be thin.”", "Paul Roe"},
	{"what one would continue to make clear", "One trader said the town would continue to make clear to the crews that if the tax came “there would be a high price.”", "One trader"},
	{"a thing maintained", "The board wanted to maintain the quotas, under which it had a third, but the crews pressed for “a fair cut.”", "the crews"},
	{"a call, and said", "The mayor restated the town's call for a quick end to it and said Harrow “deplored the loss of boats.”", "The mayor"},
	{"on a programme", "Jane Doe, on the programme “Face the Bay,” did not speak of the story, but said: “He is honest, and he tells the truth.”", "Jane Doe"},
	{"what a plan shows, and who adds", "Jane Doe said that the plan clearly shows a way out, and added: “The rest is our own affair.”", "Jane Doe"},
	{"banks that continue to step in", "Speaking to journalists, she said the banks would continue to step in “as and when it suits them.”", "she"},
	{"a source close to one", "The paper quoted a source close to Paul Roe as saying the board expected Jane Doe “will say she had leave to do it.”", "a source close to Paul Roe"},
	{"as recently as", "Jane Doe as recently as December 17 said that “I very much doubt it.”", "Jane Doe"},
	{"a clause with who, then a quoted predicate", "Jane Doe, who has not cared about debt, “is afraid for the pier,” said an aide, who asked not to be named.", "an aide"},
	{"less sure, and a colon", "Another Harrow trader was less sure: “There will be some boats but not for long.”", "Another Harrow trader"},
	{"taking part in", "A clerk taking part in the three-day talks said: “We wanted the clause in, but they said no.”", "A clerk"},
	{"although it is not yet there", "Jane Doe told a meeting that, although the firm is not yet there in its drive to cut fares, it is “on the right track.”", "Jane Doe"},
	{"a second predicate told of", "The ministry said the pilots' union filed comments opposing the merger but “raised no new facts or doubts.”", "The ministry"},
	{"by such steps only, the magazine said", "Only by such steps, the magazine said, “can the bay be kept clean.”", "the magazine"},
	{"charges of two parts", "In a speech last May, Paul Roe called charges that he sold the boats and undercut the crews “utterly false.”", "Paul Roe"},
	{"a measure between commas", "The agency, heard in Leeds, quoted Paul Roe as saying that the town did not need a pier to close the bay, ten miles wide at its narrowest, because “we can close it with a rope.”", "Paul Roe"},
	{"remarks by one who is named behind what he is", "Jane Doe, responding to remarks by the mayor, Paul Roe, that the town would take another look at it, said “I firmly want it kept.”", "Jane Doe"},
	{"a statement issued on a day", "The ferries stopped in May, and the board statement issued on Monday said this would only end “when a deal is reached.”", "the board statement"},
	{"who requested anonymity", "“We plan to build ten boats and we cannot sell that many,” a clerk from Harrow Boat Co Ltd, who requested anonymity, told the radio.", "a clerk from Harrow Boat Co Ltd"},
	{"vice-chairman", "Vice-Chairman Jane Doe cautioned against seeking “a quick patch” for the pier.", "Jane Doe"},
	{"plans of a body, told by another", "Harrow Ferries plans to “drop those boats that are clearly too slow,” he said.", "he"},
	{"how another spoke", "Jane Doe tweeted that Paul Roe spoke “with feeling about his years at sea.”", "Jane Doe"},
	{"called, according to a paper", "Jane Doe, who is the sister of the harbour chair Paul Roe, campaigned on it, and called the about-turn “heartbreaking,” according to the Harrow Times.", "Jane Doe"},
	{"intends, according to a writing", "According to leaflets about the boats, the firm intends to “free us from the timetable.”", "leaflets"},
	{"according to somebody's notes", "The fair will “lay the ground for a new pier,” according to Jane Doe's notes.", "Jane Doe's notes"},
	{"penned", "“Many people hold that fish is good,” Jane Doe penned in a column in the Harrow Times.", "Jane Doe"},
	{"fobbed off", "The minister fobbed off the loss as “a nice warm word.”", "The minister"},
	{"as soon as possible", "We have “a job to do,” as soon as possible, Jane Doe said.", "Jane Doe"},
	{"figures with a dash", "The rate stayed there in the 1986-90 period, a “lost time,” Jane Doe said.", "Jane Doe"},
	{"as one tends to say", "The fare is, as Jane Doe tends to say, “good for the pier.”", "Jane Doe"},
	{"a budget of others", "Paul Roe called a budget hammered out by three clerks a “thing of wire and string.”", "Paul Roe"},
	{"a day, and a post", "On Monday chief engineer Jane Doe said the beam was “a disgrace.”", "Jane Doe"},
	{"an intention that is called", "Paul Roe called Jane Doe’s intention to run the ferry “a joke on us all.”", "Paul Roe"},
	{"until another assures them", "The union said that until Jane Doe assures the crews that it is safe, “no boat will sail.”", "The union"},
	{"asked if, between commas", "Jane Doe, the head of the board, asked on Monday if the talks of the banks were enough, said they were “not a start.”", "Jane Doe"},
	{"an apposition before told", "It is late, Jane Doe, head of the harbour board of Harrow, told reporters, “but not too late.”", "Jane Doe"},
	{"said at the head", "Said another boatman, “It was cold.”", "another boatman"},
	{"said at the head, of a place", "Said Jane Doe of Harrow, “It was cold.”", "Jane Doe"},
	{"would not accept, but said", "Jane Doe said she would not take the post, but said it was “a fine offer.”", "Jane Doe"},
	{"a trade and a name, and a present", "The economist Jane Doe comments that “boats are cheap in the rain.”", "Jane Doe"},
	{"who warned that it was turning", "Jane Doe, who warned that the plan of her rival, Paul Roe, was turning it “into a car park,” left.", "who"},
	{"a day after another reaffirmed", "A day after the board reaffirmed the fares, it said they would “not go up again.”", "it"},
	{"of two partners", "Jane Doe of Roe and Poe said it was “thin ice.”", "Jane Doe"},
	{"two services that one chairs", "Jane Doe, who chairs the fleet’s research and planning service and its trusts, said it was “thin ice.”", "Jane Doe"},
	{"a drive to save", "In its drive to save the pier, it is “the last chance,” Jane Doe said.", "Jane Doe"},
	{"a year between commas", "In March, 1986, Jane Doe said, the pier was “a ruin.”", "Jane Doe"},
	{"anonymity asked for her firm", "Jane Doe, who had asked that her firm not be named, told the hall it was “rot from the cellar up.”", "Jane Doe"},
	{"terms that another proposed, and an aside", "Jane Doe said the terms that Paul Roe proposed for the pier, as a way out, were “a heavy load”.", "Jane Doe"},
	{"what the law bars", "Jane Doe said Harrow law barred the owners from “touching our rope”.", "Jane Doe"},
	{"but that, behind what others go on to press for", "Jane Doe said the clerks continued to press the board to drop it, but that “the odds of that are poor.”", "Jane Doe"},
	{"its suit, and who alleged", "In its suit Verelo Gas Corp alleged that Tom Poe and Jane Doe are “known raiders.”", "Verelo Gas Corp"},
	{"a plan that is judged", "Jane Doe was clear that Paul Roe’s plan to sell the pier was “a waste of breath”.", "Jane Doe"},
	{"saying a plan was", "Jane Doe left on Monday, saying Paul Roe’s plan to sell the pier was “a waste of breath”.", "Jane Doe"},
	{"for whom a plan is", "For Jane Doe, Paul Roe’s plan to sell the pier is “a waste of breath”.", "Jane Doe"},
	{"seized on as", "Jane Doe seized on the plan as “a waste of breath”.", "Jane Doe"},
	{"pitched as", "Jane Doe pitched the plan as “the best of ropes”.", "Jane Doe"},
	{"laughed off as", "Jane Doe laughed it off as “a waste of breath”.", "Jane Doe"},

	{"doubt that is cast", "The rain cast doubt on the “great day out.”", ""},
	{"quotas maintained, and a name for it", "The ministry has to maintain the quotas, a “lesser evil.”", ""},
	{"what they continued to do", "The council continued to “watch and wait.”", ""},
	{"a letter", "Shareholders hold the “B” shares.", ""},
	{"a floor that is called so", "The pier has a floor, called the “Long Deck,” and a bar.", ""},
	{"a programme's host", "“Good Morning Harrow” co-host Jane Doe left the pier.", ""},
}

func TestWaysOfTheWire(t *testing.T) {
	const opens = "The council met on Monday in Harrow Bay.\n\nThere was rain all day long.\n\n"
	for _, c := range waysOfTheWire {
		t.Run(c.name, func(t *testing.T) {
			quotes := quoteBrief(t, opens+c.text).Quotes
			got := ""
			for _, q := range quotes {
				if q.Source != nil {
					got = q.Source.Text
				}
			}
			if got != c.source || c.source == "" && len(quotes) > 0 {
				t.Errorf("%s\nsource %q of %d quotes, want %q", c.text, got, len(quotes), c.source)
			}
		})
	}
}
