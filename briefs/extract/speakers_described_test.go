package extract_test

import "testing"

// TestSpeakersDescribed holds whom descriptions mean of whom the text has told no such
// thing before.
func TestSpeakersDescribed(t *testing.T) {
	testSpeakers(t, []speakersCase{
		{"the candidate, and no mayor just named", "Paul Doe spoke on Monday. Doe said no. Doe called on Mayor Tom Roe to act. Roe left the hall in May.\n\n“It comes out of the harbour,” the candidate said on the radio.", "Paul Doe"},
		{"a lead and who it is about", "A lorry driver from Kent has won a fortune. Paul Doe, 47, stopped for diesel. Amy Roe sold him the card. It was late.\n\n“I fell off the chair,” the driver said.", "Paul Doe"},
		{"a lead about another", "A lorry driver from Kent has won a fortune. Judge Paul Doe heard of it.\n\n“I fell off the chair,” the driver said.", "-"},
		{"a lead's object", "Police on Monday held a pastor who wanted to cross the lake. Paul Doe had drawn a crowd.\n\n“The lake was ready for me,” the preacher said.", "Paul Doe"},
		{"a mother of four", "Amy Doe fled to the hills. “I ran with my scales in my hand,” said the mother of four.", "Amy Doe"},
		{"a father-of-three", "Paul Doe fled to the hills. The father-of-three said it was “one of his daft jokes”.", "Paul Doe"},
		{"a mother of four, and a man", "Paul Doe fled to the hills. “I ran with my scales in my hand,” said the mother of four.", "-"},
		{"an age that nobody has", "Harbury Rovers won. Manager Paul Doe was glad. “She is the first one in,” the 51-year-old said. Rovers play again on Monday.", "Paul Doe"},
		{"a farmer who keeps sheep", "Paul Doe, 68, who keeps sheep above the village, was told nothing. Amy Roe, a spokeswoman, came. The farmer called it “a bottle of pop for a house on fire”.", "Paul Doe"},
		{"a farmer who is another", "Amy Roe came. A farmer stood at the gate. Paul Doe came on Monday. “I saw it all from here,” the farmer said.", "-"},
		{"a judge need not be named", "Paul Doe came on Monday. “It was a long night for all,” the judge said.", "-"},
		{"of another trade", "The teacher Paul Doe came on Monday. “It was a long night for all,” the baker said.", "-"},
		{"who does what it says", "Amy Doe, who runs a bakery, came on Monday. Paul Roe came with her. The baker called it “the price of bread”.", "Amy Doe"},
		{"who leads what it says", "Amy Doe, who leads the syndicate of doctors, came. Health minister Tom Roe is to come too. The syndicate leader said she would be there, “in slippers if need be”.", "Amy Doe"},
		{"not one's own coach", "Amy Doe has been banned for a year. Her coach, Jan Roe, will look for another. The former champion said it was “a bitter pill to take”.", "Amy Doe"},
		{"one's own coach, who has just spoken", "Amy Doe flew alone. Her instructor, Paul Roe, slept badly. “I was more nervous than she was,” said the former pilot.", "Paul Roe"},
		{"he, of two", "Dame Amy Doe has left the play. Paul Roe plays her husband. Amy Poe stands in. The veteran actor insisted he bore her no grudge, calling her “the second best of her time”.", "Paul Roe"},
		{"a name that is none", "Gavin Doe went. The Egyptologist later explained: “I thought the lid might be in there.”", "Gavin Doe"},
		{"one who was called so before", "The sophomore guard missed nine shots. Tom Roe led all scorers. The sophomore said the ball was “going straight in the mail”.", "-"},
		{"one who admitted it", "Paul Doe was there. He admitted theft on Monday. Amy Roe came. “It began with one hen,” the defendant said.", "Paul Doe"},
		{"a platinum firm", "Vaalkop Platinum shut its mine on Monday. Paul Doe came. The company called it “a sad day for us all”.", "Vaalkop Platinum"},
		{"a work's star", "Tess Doe came on Monday. Paul Roe plays the harp. The ‘Paper Boats’ actress insisted she bore nobody a grudge, and called it “the best of her years”.", "Tess Doe"},
		{"two nouns for one", "Tess Doe came on Monday with Paul Roe. Meanwhile, the 48-year-old singer and actress said it was “glued back in the end”.", "Tess Doe"},
		{"a subject and it", "Norfly and Iberjet fell. SkyHop Airlines “now expects the worst of years for it”, it said in a statement.", "SkyHop Airlines"},
		{"a subject and its statement", "Norfly fell. SkyHop Airlines “now expects the worst of years for it”, the statement added.", "SkyHop Airlines"},
		{"a title explained later", "The chief executive of Prairie Air voiced his “profound grief at what was lost” on Monday.\n\nIt was late. “We will find out,” chief executive Paul Doe said.", "Paul Doe"},
		{"a title that two bear later", "The mayor voiced his “profound grief at what was lost” on Monday.\n\nMayor Paul Doe of Kent came. Mayor Tom Roe of Hull came.", "-"},
		{"a family's own word", "Amy Doe shut her shop. Hubby Tony was cross. “There is a chip shop next door,” he fumed.", "Tony"},
		{"he, not the firm", "Kuroda Steel stopped. Tadao Kuroda bowed. It was late. Asked when he had learned of it, Kuroda said he had been “too far from the floor”.", "Tadao Kuroda"},
		{"the boss of a kind of body", "Age Care chief executive Amy Doe came on Monday. The hall was full. The charity boss called it “theft with a smile”.", "Amy Doe"},
		{"a senior of a school", "Senior guard Paul Doe saw it otherwise. “It was like a coin in a well,” the senior said.", "Paul Doe"},
		{"what one has been called", "Tess Doe sang. The mezzo-soprano, 61, was called back. Her former husband, the tenor Paul Roe, sent a basket. The singer said she would not miss it, “least of all the corsets”.", "Tess Doe"},
		{"the star of a work", "Zoe Doe, the actress, has accused her father of it. Tom Doe denied it. Her mother, Amy, said nothing. The Midnight Ferry star signed off with the words “send my regards to the desk”.", "Zoe Doe"},
		{"not whom they speak of", "Her coach, Per Lindahl, was in tears. “Two years ago she could not lift a fork,” he said.", "Per Lindahl"},
		{"who beat whom", "Mia Doe beat Yuki Roe in the final. It was her first title. “I had a flight booked,” joked the 21-year-old.", "Mia Doe"},
		{"one of a people, by the word before the name", "Russian Daniil Medynsky crushed Alexander Doe on Monday. “It was late for both of us,” the Russian said.", "Daniil Medynsky"},
		{"one of a people, called so before", "Mia Boone came late. The 15-year-old American won in Graz. Her coach, Paul Boone, wept.\n\n“I ran out of socks,” the American said.", "Mia Boone"},
		{"what one drives", "Paul Doe said he raced home in his gravel truck. The hall was full. It was late. “It was a spatula,” the trucker said.", "Paul Doe"},
		{"an MP is a lawmaker", "Amy Doe, MP for Kent, came on Monday. The hall was full.\n\nThe lawmaker told a station that she had slept well “for the first time since spring”.", "Amy Doe"},
		{"one of a people who calls it something", "Marisa Doe came on Monday. The Italian calls it “my dragon with no dress”.", "Marisa Doe"},
		{"no part of a name", "Unseeded Mia Doe won on Monday. “I had a flight booked,” Doe said.", "Mia Doe"},
	})
}
