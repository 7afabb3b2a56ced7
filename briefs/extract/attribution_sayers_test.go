package extract_test

import (
	"strings"
	"testing"
)

// TestShapesOfSayers crosses who says things in news without a name, people, bodies and writings,
// with ways of saying and places in a sentence.
func TestShapesOfSayers(t *testing.T) {
	sayers := []string{
		"some of the residents", "most of the residents", "many of the farmers", "several of the boys", "a few of the parents", "both of the girls",
		"all of the nurses", "none of the drivers", "two of the victims", "three of the five judges", "half of the voters", "a third of the voters",
		"dozens of protesters", "hundreds of marchers", "a handful of locals", "a number of senators", "a group of mothers", "a crowd of students",
		"a couple of fishermen", "a majority of the board", "one of her oldest friends", "another of the crew", "each of the teachers", "those in the crowd",
		"those who were there", "others in the hall", "many in the town", "some at the scene", "someone in the crowd", "somebody close to the team",
		"everyone at the table", "no one in the room", "nobody at the school", "people who live nearby", "the woman next door", "a man in a red hat",
		"a man named in the suit", "the boy’s mother", "her own lawyer", "his late wife’s brother", "their neighbours", "my grandmother", "a friend of the family",
		"the family’s lawyer", "the two men", "the three of them", "the pair", "the couple", "the duo", "the team", "the crew", "the jury", "the panel", "the court",
		"a court in Kent", "a federal appeals court", "the government", "the state’s top court", "the opposition", "the union", "union leaders", "party leaders",
		"the party’s leader", "church officials", "a police spokesman", "police in Kent", "the police chief", "local police", "firefighters", "a fire official",
		"the fire department", "the sheriff’s office", "prosecutors", "the prosecution", "defence lawyers", "the defence", "a defence source",
		"sources close to the talks", "a person with knowledge of the talks", "a source familiar with the plan", "one person briefed on it",
		"an official who asked not to be named", "a spokeswoman for the mayor", "the mayor’s spokeswoman", "the mayor’s office", "the White House", "the palace",
		"the Kremlin", "Buckingham Palace", "city hall", "the town council", "the school board", "the parish council", "the water company", "the airline",
		"the airline’s chief executive", "a company spokesman", "company officials", "the company’s lawyers", "the bank", "the central bank", "the league",
		"the players’ union", "fans", "some fans", "fans of the club", "the club", "the coach", "her coach", "the captain", "the winger", "the goalkeeper",
		"the striker", "the 23-year-old", "the Kent native", "the former mayor", "the ex-mayor", "the mayor-elect", "the acting mayor", "the Democrat",
		"the Republican", "a Republican", "Democrats", "House Democrats", "Senate Republicans", "conservatives", "liberals", "moderates", "activists",
		"rights groups", "a rights group", "campaigners", "scientists", "researchers at the school", "the study’s authors", "the authors", "the study’s lead author",
		"the report", "a report by the board", "the report’s authors", "a new study", "a survey of voters", "an editorial", "the newspaper", "the paper’s editor",
		"a headline", "a sign", "a banner", "a placard", "a tweet", "the post", "a post on the page", "the statement", "the letter", "a letter to parents",
		"the note", "the email", "the memo", "the complaint", "the lawsuit", "the suit", "the indictment", "court papers", "court documents", "the filing",
		"the ruling", "the judge’s ruling", "the law", "the bill", "the resolution", "the treaty", "the Bible", "the website", "the group’s website", "its website",
		"a press release", "a news release", "the ad", "the advert", "witnesses", "a witness", "an eyewitness", "survivors", "a survivor", "bystanders",
		"passers-by", "onlookers", "a bystander", "critics", "a critic of the plan", "supporters", "opponents", "opponents of the plan", "backers", "analysts",
		"an analyst at the bank", "economists", "traders", "one trader", "one trader in Kent", "one", "another", "the first", "the second", "the other",
		"the others", "the latter", "the former", "both", "several", "he", "she", "they",
	}
	ways := []string{
		"X said the pier was “wet and cold”.", "X called the pier “wet and cold”.", "X described the pier as “wet and cold”.", "X said that it was “wet and cold”.",
		"X told the Herald it was “wet and cold”.", "X warned that it was “wet and cold”.", "X said: “It is wet and cold out here.”",
		"“It is wet and cold out here,” X said.", "“It is wet and cold out here,” said X.", "The pier is “wet and cold”, X said.",
		"The pier is “wet and cold”, according to X.", "According to X, the pier is “wet and cold”.",
		"On Monday, X said it was “wet and cold”.", "But X said it was “wet and cold”.", "It rained, and X said it was “wet and cold”.",
	}
	for _, sayer := range sayers {
		for _, way := range ways {
			if len(sayer) < 5 && sayer != "one" && strings.Contains(way, "ccording") {
				continue // "according to he"
			}
			said := strings.Replace(way, "X", sayer, 1)
			if strings.HasPrefix(way, "X") {
				said = strings.ToUpper(said[:1]) + said[1:]
			}
			text := "The council met on Monday in Harrow Bay.\n\n" + said
			got := strings.ToLower(sourceIn(t, text))
			if want := strings.TrimPrefix(strings.ToLower(sayer), "the "); got == "" || !strings.HasPrefix(want, strings.TrimPrefix(got, "the ")) && !strings.Contains(got, want) {
				t.Errorf("%q is given to %q, want %q", text, got, sayer)
			}
		}
	}
}

// TestShapesOfTwoSpeakers crosses sentences in two clauses, each with a subject of its own, with what
// both do: the quotation is of the one whose clause it stands in.
func TestShapesOfTwoSpeakers(t *testing.T) {
	sayers := []struct{ words, head string }{
		{"Mara Lindqvist", "Lindqvist"}, {"Mayor Mara Lindqvist", "Lindqvist"}, {"the Harbour Union", "Harbour Union"}, {"critics", "ritics"}, {"some of the crews", "ome of the crews"},
		{"the board’s chairman", "chairman"}, {"the judge", "judge"}, {"officials in Kent", "fficials"},
	}
	says := []string{
		"said it was “wet and cold”", "called the plan “wet and cold”", "had described it as “wet and cold”", "argued that the boats were “wet and cold”",
		"dismissed it as “wet and cold”", "accused the crews of “wet and cold” hands", "urged the crews to stay “wet and cold”", "found it “wet and cold”",
		"told the Herald that it was “wet and cold”", "warned of a “wet and cold” spring", "praised its “wet and cold” decks",
	}
	does := []string{"said it was late", "told the board to wait", "left early", "voted against it", "agreed"}
	others := []string{"Paul Roe", "the mayor"}
	ways := []string{
		"Y did, but X said.", "Y did, while X said.", "While Y did, X said.", "Although Y did, X said.", "Y did, and X said.", "Y did; X said.", "Y did after X said.",
		"Y did because X said.", "After Y did, X said.", "Y did, though X said.", "Y did even as X said.", "Days after Y did, X said.", "As Y did, X said.",
		"Y did when X said.", "Unlike Y, who did, X said.", "Y did – X said.", "Y, who did, was there when X said.", "Once Y did, X said.", "Y did. But X, too, said.",
		"Y did and X said.", "Y did in May, a month after X said.", "Y did, and on Monday X said.", "Y did, days before X said.",
		"On Monday, Y did and, in Leeds, X said.", "X said, but Y did.", "While X said, Y did.", "X said after Y did.", "After X said, Y did.", "X said and Y did.",
		"When X said in May, Y did.", "X said, prompting Y to leave.", "Since X said, Y did.", "Y did until X said.", "X, who said, came after Y did.",
		"Y did with X, who said.", "Y did to help X, who said.",
	}
	for _, sayer := range sayers {
		for i, way := range ways {
			heads := sayer.head
			if strings.Contains(way, "X, who") {
				heads += "|who"
			}
			for j, say := range says {
				for _, do := range does {
					text := strings.NewReplacer("X", sayer.words, "Y", others[(i+j)%len(others)], "said", say, "did", do).Replace(way)
					given(t, "The council met on Monday in Harrow Bay.\n\n"+strings.ToUpper(text[:1])+text[1:], heads)
				}
			}
		}
	}
}
