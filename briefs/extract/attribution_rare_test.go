package extract

import "testing"

// Ways of saying that each come up seldom and are, together, what news is full of. A
// sentence has one quotation; source is the words for whose it is, "" where nobody
// is given for it.
func TestRareWaysOfSaying(t *testing.T) {
	const opens = "The council met on Monday in Harrow Bay.\n\nThere was rain all day long.\n\n"
	for _, c := range []struct{ name, text, source string }{
		{"a clause with who that is over", "Jane Doe said the unions, who ask for more each spring, have “shut the town out.”", "Jane Doe"},
		{"a clause with who, then who says", "Jane Doe, who has run the pier since May, is “the rock of this place,” said Paul Roe.", "Paul Roe"},
		{"a clause with who that tells", "Jane Doe, who noted that it was late, said the vote was “a waste of breath.”", "Jane Doe"},
		{"who, of one with no name", "The police led out a man in the crowd who shouted “Shame on you!” twice.", "a man in the crowd who"},
		{"whose, and a clause with after", "A woman whose son drowned after being turned away from the pier said he “ought to be here today”.", "A woman"},
		{"claiming they were", "Later on Monday Jane Doe accused the owners of bad faith, claiming they were demanding “blind obedience” from her.", "they"},
		{"number at the head", "Four of the seven councillors left, writing that the fine was “a slap on the wrist” for a firm that rich.", "Four of the seven councillors"},
		{"a verb the tagger takes for a noun", "Officials in the mayor's office insist she is “wholly at peace with it.”", "Officials in the mayor's office"},
		{"what somebody terms so", "What the ferry company terms a “small comfort fee” now adds three pounds.", "the ferry company"},
		{"brought to ask", "It was soon over, prompting host Jane Doe to ask, “Is that the whole thing?”", "Jane Doe"},
		{"a writing that nobody is said to have written", "Paul Roe left because of an unsigned flyer calling him a “paid stooge of the ferries.”", "an unsigned flyer"},
		{"a sign that is carried", "Jane Doe brought a sign to the pier declaring “Count us in, too.”", "a sign to the pier"},
		{"mailed a flyer", "Voters were mailed a flyer accusing Paul Roe of wanting to “sell the pier.”", "a flyer"},
		{"somebody's attempt", "Paul Roe brushed off another councillor's attempt to cast the remark as “a threat to voters.”", "another councillor"},
		{"with the label", "Jane Doe has slapped the man seen as her rival, Paul Roe, with the label “weather vane.”", "Jane Doe"},
		{"by doing", "By branding the visitor as “a danger to the town,” the students closed the matter.", "the students"},
		{"while doing", "While calling the strike the “mother of all strikes” that would close the port, Paul Roe gave four reasons for it.", "Paul Roe"},
		{"a report on its day", "Calling morale at the yard “rock bottom,” a report released Thursday found merit in it.", "a report"},
		{"shouting, told by another", "Guards with dogs cleared the hall, shouting “go home, go home,” a passer-by said.", "Guards with dogs"},
		{"behind a semicolon, of another", "Paul Roe called it a trap, the paper notes; he also talked of the pier as “lovely on paper”.", "he"},
		{"behind a semicolon, of the same", "Paul Roe said that the firm never asked; the council “just let it happen.”", "Paul Roe"},
		{"where she said", "Jane Doe answered the slur in a film, where she said she “had quite forgotten he was there”.", "she"},
		{"in which he called", "Paul Roe said he would take down a post in which he called the march “a parade of fools.”", "he"},
		{"what they say is", "Three nurses are asking the boss to quit over what they say is a “vile and cruel” flyer.", "they"},
		{"it shows", "The councillors pointed to the plan, saying it shows her “wish to sell the pier.”", "The councillors"},
		{"the plan shows", "Jane Doe said the order shows that “this crowd hates a holiday.”", "Jane Doe"},
		{"their own verb", "The authors of the motion “deplore the heavy loss of life” and left the hall.", "The authors of the motion"},
		{"per the mayor", "It is, per the mayor, “a matter of days and no more.”", "the mayor"},
		{"an apposition in a clause with when", "When her guest, Paul Roe, answered that it would pay, Jane Doe smacked the desk and accused him of “making it up.”", "Jane Doe"},
		{"unveiled Friday", "Jane Doe assailed the plan unveiled Friday, charging “it costs the earth and brings us nothing.”", "Jane Doe"},
		{"while reserving", "The court, while reserving its order, remarked that the council “wakes only when it is sued”.", "The court"},
		{"two agents", "Paul Roe was hailed by the boatmen as a hero and by his neighbours as “that fellow with the drum.”", "his neighbours"},
		{"an agent each", "Paul Roe was called “a danger to us all” by the mayor.", "the mayor"},
		{"an idea somebody greeted", "The union wants the army in, an idea the mayor, Jane Doe, greeted as “bold, if nothing else.”", "Jane Doe"},
		{"dismissed as, with an object behind", "The mayor, a former judge, dismissed as “pure fan fiction” a report that she would run.", "The mayor"},
		{"his boast, that", "Paul Roe’s rivals have seized on his boast, in a 2011 speech, that he “could sell sand to a beach.”", "his"},
		{"the word somebody chose", "“Disgusted” was the word Jane Doe chose on her way out.", "Jane Doe"},
		{"the verdict of", "“A sad little day” was the verdict of Jane Doe.", "Jane Doe"},
		{"how a friend at the mill sees it", "“Never wrong, never sorry” is how an old friend at the mill describes her.", "an old friend at the mill"},
		{"in her telling", "Members were, in Jane Doe’s telling, “gently told of the calendar.”", "Jane Doe"},
		{"by the account of", "He fed them and, by the account of his nephew Paul Roe, “hid their boots at night”.", "Paul Roe"},
		{"in her report", "The inspector said in her report that clerks “looked the other way” for years.", "The inspector"},
		{"let it be known", "One trustee let it be known that the figures had been “a horror film in three acts”.", "One trustee"},
		{"between commas, on a day", "It was not, Jane Doe wrote on Sunday, “the business of a council to count kisses.”", "Jane Doe"},
		{"in what was asked", "Asked about the letter in which she called the boatmen “weather with hats,” Jane Doe said only that it was late.", "she"},
		{"as another has alleged", "Pressed on whether it was, as her rival has alleged, “a stunt with a stamp on it,” Jane Doe laughed.", "her rival"},
		{"cries from", "Amid cries of “Shame on you!” from the gallery, the meeting was closed.", "the gallery"},
		{"when another told", "When analysts told the radio that the plan would “sink the port for good,” Paul Roe replied that it would not.", "analysts"},
		{"as one took to calling it", "The town knew of the “list of shame,” as parents took to calling it, since May.", "parents"},
		{"with those loyal to another", "Paul Roe said that three crews were with him, with boatmen loyal to Jane Doe accusing him of staging a “palace coup.”", "boatmen loyal to Jane Doe"},
		{"heard telling", "Jane Doe can be heard telling a mother that her son is “no good on stairs.”", "Jane Doe"},
		{"seemed to refer", "Paul Roe was sorry he had shared a picture that seemed to refer to the flood as “a gift to the coast.”", "a picture"},
		{"boasting", "The letters show its director boasting of a plan to “make their meetings hell”.", "its director"},
		{"one word, of what somebody is", "Jane Doe liked the plan but found him “exhausting.”", "Jane Doe"},
		{"one word, held at arm's length", "Jane Doe thinks of the “deal” as dead.", ""},
		{"begun to", "Because of the hold of “a handful of fat families,” some have begun to leave, he observed.", "he"},
		{"only promoted", "While promoting her “Harbour Nights,” Jane Doe fell.", ""},
		{"a headline of one's own, tweeted", "Jane Doe’s campaign tweeted at nine in the evening, “Mayor Doe Takes Harrow.”", "Jane Doe’s campaign"},
		{"one told of it", "“He more or less said that we are sunk,” said one guest told of the meeting.", "one guest"},
		{"who last week claimed", "It broke with the leader of the council, who last week claimed a fence was “wholly un-British.”", "the council, who"},
		{"a pledge of one who runs it", "It drew a pledge from the woman who runs the panel to block “sideshows and stunts” there.", "the woman"},
		{"their own sentence", "Jane Doe said only that it was not about her heart. But she would “leave it right there.”", "she"},
		{"a survey shows", "The young are more “fired up and ready” than the old, a new survey shows.", "a new survey"},
		{"declaring, with a subject of its own", "Paul Roe scolded Jane Doe, the former mayor declaring that she “runs down folk who serve.”", "the former mayor"},
		{"would be seen by", "Jane Doe said she feared the plan would be seen by many as nothing but a “shopping list.”", "Jane Doe"},
		{"the reply has been, in effect", "So far Jane Doe’s reply has been, in effect, “make me do it.”", "Jane Doe"},
		{"a statement seen by a paper", "Jane Doe said in a statement seen by the paper that it could not be settled “with clenched fists.”", "Jane Doe"},
		{"in the view of", "What the town got, in the view of its oldest councillor, was “a pier at a pier's price.”", "its oldest councillor"},
		{"dubbed by one behind it", "The mayor's plan, dubbed “robbery in reverse” by the boatmen, would cut the tax.", "the boatmen"},
		{"those close to it", "The regulator has “serious doubts” about it, people close to the talks said.", "people"},
		{"who reversed it, arguing", "The club wrote to the mayor, Jane Doe, who reversed the ruling, arguing that “this was nobody's call but mine.”", "who"},
		{"that she said was", "A woman in red read from a book that she said was “in reach of any child in town.”", "she"},
		{"says one memo", "The town, says one memo, needs “to drop the whole thing at once”.", "one memo"},
		{"how one with a trade put it", "“Childish and worse” was how Paul Roe, a former sailor, put it.", "Paul Roe"},
		{"despite another's boast", "Jane Doe said that, despite Paul Roe’s boast, he had done nothing but make a “screwball of a plan”.", "Jane Doe"},
		{"citing, set in", "A month ago Jane Doe, citing her claim of “a mayor's cloak,” asked the court to put it off.", "her"},
		{"a clause behind it", "Paul Roe never got the “square meal” Jane Doe had promised him.", "Jane Doe"},
		{"a clause with that behind it", "Paul Roe laughed at the “wall of water” that Jane Doe had warned of.", "Jane Doe"},
		{"by her own account", "Jane Doe, by her own accounting, has signed “a mountain of cheques.”", "her"},
		{"his claim at the same meeting", "It does not fit his claim at the same meeting that he was “never told a thing”.", "his"},
		{"a verb with since in it", "Jane Doe has since said that the deal would be signed in the “fish aisle.”", "Jane Doe"},
		{"with one warning, and no noun", "Kent and Hull turned it down, with Mayor Paul Roe warning of “a cold bath”.", "Paul Roe"},
		{"by first telling", "Jane Doe answered the letter, which said that she hid in the loft, by first telling listeners, “I was in the shop.”", "Jane Doe"},
		{"where one was backed", "Paul Roe was cheered by Jane Doe in Harrow, who told the radio, “That was a brave thing.”", "who"},
		{"finds fault for wanting", "Jane Doe called out the boatmen for wanting “to start a war over a rope” on Monday.", "Jane Doe"},
		{"finds fault for saying", "Jane Doe slammed the boatmen for saying it was “a war over a rope” on Monday.", "the boatmen"},
		{"which some accused of", "It is a song, which reviewers accused of having “leering” words.", "reviewers"},
		{"two stations report", "The ruling trims the “last plank” of it, Harbour Radio and Channel 6 report.", "Harbour Radio and Channel 6"},
		{"a name in the words of", "Many see him as a “Chicken Little,” in the words of Jane Doe, who left.", "Jane Doe"},
		{"hitting back by calling", "It grew loud, with Paul Roe shouting and Jane Doe hitting back by raising her hand and calling the claim “bilge.”", "Jane Doe"},
		{"seemed to her", "She testified that Paul Roe's request for more rope seemed to her “odd and out of tune” that day.", "her"},
		{"told reporters, behind an apposition", "Jane Doe, a former judge, told reporters, “You can see the rope is old.”", "Jane Doe"},
		{"a long title and a name", "They keep “mist” in their hearts, Minister of State for Fisheries Jane Doe said on Monday.", "Jane Doe"},
		{"two posts of one", "According to Harrow Boats chairman and chief executive Jane Doe, it opens “a door to the sea.”", "Jane Doe"},
		{"two places of one post", "“There is a rift,” the 58-year-old former Ecuador and Porto coach said.", "the 58-year-old former Ecuador and Porto coach"},
		{"named on a day", "Paul Roe, who was on Friday named harbour master by the council, pointed to “a handful of plotters”.", "Paul Roe"},
		{"a title alone and its colon", "A palace statement: “The Queen was sorry to hear of it.”", "A palace statement"},
		{"who had sought, and said", "Mayor Jane Doe, who had sought to mend ties, sent a wreath and said that, “Time will weigh this man.”", "Jane Doe"},
		{"both quoted", "The stations both quoted unnamed boatmen as saying a deal could be signed “by the time the tide turns.”", "unnamed boatmen"},
		{"however, despite conceding", "However, despite conceding that he was “fuming” with the call, Paul Roe stayed.", "Paul Roe"},
		{"a body in defence of one", "The rowing community came out in defence of the dropped captain, calling it “a cruel and silly thing”.", "The rowing community"},
		{"was somebody's remark", "“The clock has won the cup!” was Jane Doe's cheeky remark, on her page.", "Jane Doe"},
		{"a note read", "A note on the ferry's website last night read: “There is no boat at nine.”", "A note on the ferry's website"},
		{"the post ended", "“Bring your own rope,” the post ended.", "the post"},
		{"his office said of what he would do", "Paul Roe would call together his panel “given the turn of things at the pier,” his office said.", "his office"},
		{"a clause with whose, and called", "Jane Doe met Paul Roe, whose plan had failed, and called it “a cold supper.”", "Jane Doe"},
		{"who has ruled for years", "Paul Roe, whose party has ruled for years, said that the town is “all grown up”.", "Paul Roe"},
		{"a paper reports", "“It was an hour on the phone and he meant it,” the Trumpeter reports.", "Trumpeter"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := buildDated(t, opens+c.text, "2024-03-05")
			source := ""
			if len(b.Quotes) > 1 {
				t.Fatalf("%q: %d quotations, want one", c.text, len(b.Quotes))
			}
			for _, q := range b.Quotes {
				if q.Source != nil {
					source = q.Source.Text
				}
			}
			if source != c.source {
				t.Errorf("%q is given to %q, want %q", c.text, source, c.source)
			}
		})
	}
}
